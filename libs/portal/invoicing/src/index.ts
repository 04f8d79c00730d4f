import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  { path: 'invoices', lazy: async () => ({ Component: (await import('./invoices/InvoicesPage')).InvoicesPage }) },
  { path: 'invoices/:id', lazy: async () => ({ Component: (await import('./invoice/InvoicePage')).InvoicePage }) },
  { path: 'payments/:id', lazy: async () => ({ Component: (await import('./payment/PaymentPage')).PaymentPage }) },
];
