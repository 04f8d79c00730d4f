import type { PdfDocument } from '@portico/domain';
import { z } from 'zod';
import type { Rpc } from './tryton.client.js';
import { wireBytes } from './values.js';

const wireReport = z.tuple([z.string(), wireBytes, z.boolean(), z.string()]);

/** Null where Tryton has no PDF: without LibreOffice it answers the .odt instead, without an error, and keeps that for ever. */
export async function pdfReport(rpc: Rpc, report: string, id: number): Promise<PdfDocument | null> {
  const [format, content, , name] = await rpc.call(`report.${report}.execute`, [[id], {}], wireReport);
  return format === 'pdf' ? { fileName: `${name}.pdf`, content } : null;
}
