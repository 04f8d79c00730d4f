import type { CallOptions, PdfDocument } from '@portico/domain';
import { ErpError } from '@portico/erp-contract';
import type { ErpClient } from '../client/erp-client.js';
import { nullIfMissing } from './missing.js';

/** Null where the object has no document. */
export async function readPdf(client: ErpClient, path: string, fileName: string, call?: CallOptions): Promise<PdfDocument | null> {
  const answer = await nullIfMissing(client.send({ method: 'GET', path, headers: { accept: 'application/pdf, application/problem+json' } }, call));
  if (!answer) return null;
  if (answer.body.subarray(0, 5).toString('latin1') !== '%PDF-') throw new ErpError('malformed', `GET ${path}: the answer is no PDF`);
  return { fileName: `${fileName.replace(/[^\w.-]+/g, '-')}.pdf`, content: answer.body };
}
