import { Injectable } from '@nestjs/common';
import { currentManager } from '@portico/platform-persistence';
import type { FileStore, NewFile, StoredFile } from './file-store.js';

const columns = 'id, company_id as "companyId", kind, file_name as "fileName", content_type as "contentType", size';

@Injectable()
export class PostgresFileStore implements FileStore {
  async put(file: NewFile): Promise<StoredFile> {
    const [stored] = await currentManager().query<StoredFile[]>(
      `insert into stored_file (company_id, kind, file_name, content_type, size, content) values ($1, $2, $3, $4, $5, $6) returning ${columns}`,
      [file.companyId, file.kind, file.fileName, file.contentType, file.content.byteLength, Buffer.from(file.content)]);
    if (!stored) throw new Error('The file was not stored');
    return stored;
  }

  async describe(id: string): Promise<StoredFile | null> {
    const [file] = await currentManager().query<StoredFile[]>(`select ${columns} from stored_file where id = $1`, [id]);
    return file ?? null;
  }

  async content(id: string): Promise<Uint8Array | null> {
    const [file] = await currentManager().query<{ content: Buffer }[]>('select content from stored_file where id = $1', [id]);
    return file?.content ?? null;
  }

  async sizeSince(companyId: string, kind: string, since: Date): Promise<number> {
    const [sum] = await currentManager().query<{ size: string }[]>('select coalesce(sum(size), 0) as size from stored_file where company_id = $1 and kind = $2 and created_at > $3', [companyId, kind, since]);
    return Number(sum?.size ?? 0);
  }
}
