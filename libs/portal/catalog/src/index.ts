import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  { path: 'shop', lazy: async () => ({ Component: (await import('./shop/ShopPage')).ShopPage }) },
  { path: 'shop/:sku', lazy: async () => ({ Component: (await import('./product/ProductPage')).ProductPage }) },
];
