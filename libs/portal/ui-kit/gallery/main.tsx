import '../src/styles/index.css';

import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';

import { startI18n } from '../src/i18n/messages';
import { testBrand } from '../src/testing/brand';
import { PorticoProvider } from '../src/theme/PorticoProvider';
import { CheckoutSheet } from './CheckoutSheet';
import { InvoicesSheet } from './InvoicesSheet';
import { OrderSheet } from './OrderSheet';
import { ShopSheet } from './ShopSheet';
import { StatesSheet } from './StatesSheet';
import { ThousandsSheet } from './ThousandsSheet';

const params = new URLSearchParams(location.search);
const language = params.get('lang') ?? 'en';
await startI18n(language);
const router = createBrowserRouter([
  { path: '/shop', Component: ShopSheet }, { path: '/checkout', Component: CheckoutSheet }, { path: '/orders/*', Component: OrderSheet },
  { path: '/invoices', Component: InvoicesSheet }, { path: '/thousands', Component: ThousandsSheet }, { path: '*', Component: StatesSheet },
]);
const at = new Date('2026-11-23T19:52:00');
const root = document.getElementById('root');
if (root) createRoot(root).render(<PorticoProvider brand={testBrand} language={language} now={() => at}><RouterProvider router={router} /></PorticoProvider>);
