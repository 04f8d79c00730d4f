import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  { path: 'cart', lazy: async () => ({ Component: (await import('./cart/CartPage')).CartPage }) },
  { path: 'checkout', lazy: async () => ({ Component: (await import('./checkout/CheckoutPage')).CheckoutPage }) },
  { path: 'orders', lazy: async () => ({ Component: (await import('./orders/OrdersPage')).OrdersPage }) },
  { path: 'orders/:id', lazy: async () => ({ Component: (await import('./order/OrderPage')).OrderPage }) },
];
