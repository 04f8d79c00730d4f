/** A document that came from a person or is kept for one. */
export interface StoredFile {
  readonly id: string;
  readonly companyId: string;
  readonly kind: string;
  readonly fileName: string;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
}
export interface NewFile {
  readonly companyId: string;
  /** What it is for, e.g. "po-document". */
  readonly kind: string;
  readonly fileName: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}
/** Where files are kept: PostgreSQL by default, an object store later, never a local disk. Works in the open company scope. */
export interface FileStore {
  put(file: NewFile): Promise<StoredFile>;
  /** Null when absent or another company's: both look the same. */
  describe(id: string): Promise<StoredFile | null>;
  content(id: string): Promise<Uint8Array | null>;
  /** Bytes that the company has put there as this kind since then. */
  sizeSince(companyId: string, kind: string, since: Date): Promise<number>;
}
export const FILE_STORE = Symbol('FileStore');
