import { Inject, Injectable } from '@nestjs/common';
import { requirePermission, type BuyerContext } from '@portico/domain';
import { documentType, FILE_STORE, safeFileName, type FileStore, type StoredFile } from '@portico/platform-files';
import { CompanyScope } from '@portico/platform-persistence';

export const poDocumentKind = 'po-document';
export const largestPoDocument = 10 * 1024 * 1024;
export type UploadAnswer = { readonly kind: 'stored'; readonly file: StoredFile } | { readonly kind: 'refused'; readonly reason: 'type' | 'size' | 'quota' };
/** Of one company within a day, so that nobody fills the database. */
export const mostBytesPerDay = 500 * 1024 * 1024;
const dayMs = 24 * 60 * 60 * 1000;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The buyer's own PO as a document: PDF, PNG or JPEG, told by its content. */
@Injectable()
export class PoDocuments {
  constructor(private readonly scope: CompanyScope, @Inject(FILE_STORE) private readonly files: FileStore) {}

  async upload(buyer: BuyerContext, name: string, content: Uint8Array): Promise<UploadAnswer> {
    requirePermission(buyer, 'order');
    if (content.byteLength > largestPoDocument) return { kind: 'refused', reason: 'size' };
    const contentType = documentType(content);
    if (!contentType) return { kind: 'refused', reason: 'type' };
    const { companyId } = buyer;
    return this.scope.write(companyId, buyer.visibleCompanyIds, async (): Promise<UploadAnswer> => {
      const stored = await this.files.sizeSince(companyId, poDocumentKind, new Date(Date.now() - dayMs));
      if (stored + content.byteLength > mostBytesPerDay) return { kind: 'refused', reason: 'quota' };
      return { kind: 'stored', file: await this.files.put({ companyId, kind: poDocumentKind, fileName: safeFileName(name, 'purchase-order'), contentType, content }) };
    });
  }

  /** Null when absent, another company's or another kind of file. */
  async describe(buyer: BuyerContext, id: string): Promise<StoredFile | null> {
    if (!uuid.test(id)) return null;
    const file = await this.scope.read(buyer.visibleCompanyIds, () => this.files.describe(id));
    return file?.kind === poDocumentKind ? file : null;
  }

  /** In the order of the ids, in one scope. */
  async describeAll(buyer: BuyerContext, ids: readonly string[]): Promise<readonly (StoredFile | null)[]> {
    return this.scope.read(buyer.visibleCompanyIds, async () => {
      const files: (StoredFile | null)[] = [];
      for (const id of ids) files.push(await this.describe(buyer, id));
      return files;
    });
  }

  async content(buyer: BuyerContext, id: string): Promise<{ readonly file: StoredFile; readonly content: Uint8Array } | null> {
    requirePermission(buyer, 'see-orders');
    const file = await this.describe(buyer, id);
    const content = file ? await this.scope.read(buyer.visibleCompanyIds, () => this.files.content(id)) : null;
    return file && content ? { file, content } : null;
  }

  async belongsTo(buyer: BuyerContext, id: string): Promise<boolean> {
    return (await this.describe(buyer, id))?.companyId === buyer.companyId;
  }
}
