import type { Permission } from '@portico/domain';
import type { CompanyA } from './world.js';

export interface FileEntry {
  readonly path: (a: CompanyA) => string;
  readonly needs?: readonly Permission[];
  /** Names no object: each gets their own company's. */
  readonly isOfWhoAsks?: true;
}

/** Every route under /files, with the file of company A that it is tried with. */
export const fileRoutes: Readonly<Record<string, FileEntry>> = {
  'GET /files/acknowledgements/:id': { path: ({ orderId }) => `/files/acknowledgements/${orderId}`, needs: ['see-orders', 'see-prices'] },
  'GET /files/audit': { path: () => '/files/audit', needs: ['see-audit', 'export'], isOfWhoAsks: true },
  'GET /files/invoices/:id': { path: ({ invoiceId }) => `/files/invoices/${invoiceId}`, needs: ['see-invoice-documents'] },
  'GET /files/po-documents/:id': { path: ({ poDocumentId }) => `/files/po-documents/${poDocumentId}`, needs: ['see-orders'] },
  'GET /files/product-image/:productId/:imageId': { path: ({ imagePath }) => imagePath },
  'POST /files/po-documents': { path: () => '/files/po-documents', needs: ['order'] },
};
