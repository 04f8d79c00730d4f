import { routes as accountRoutes } from '@portico/portal-account';
import { routes as catalogRoutes } from '@portico/portal-catalog';
import { companySection } from '@portico/portal-identity';
import { routes as invoicingRoutes } from '@portico/portal-invoicing';
import { routes as orderingRoutes } from '@portico/portal-ordering';
import { RequireSession } from '@portico/portal-session';
import { PageSkeleton } from '@portico/portal-ui-kit';
import type { RouteObject } from 'react-router';

import { NotFoundPage } from '../errors/NotFoundPage';
import { RouteError } from '../errors/RouteError';
import { PortalShell } from '../shell/PortalShell';

const withOwnError = (route: RouteObject): RouteObject => ({ ErrorBoundary: RouteError, ...route });
const security: RouteObject = { path: 'account/security', lazy: async () => ({ Component: (await import('@portico/portal-session/security')).SecurityPage }) };
const home: RouteObject = { index: true, lazy: async () => ({ Component: (await import('../home/HomePage')).HomePage }) };

/** Each page is loaded when it is opened, and fails alone. */
export function portalRoutes(): RouteObject[] {
  return [
    { path: '/sign-in', ErrorBoundary: RouteError, HydrateFallback: PageSkeleton, lazy: async () => ({ Component: (await import('./SignInRoute')).SignInRoute }) },
    { path: '/forgot-password', ErrorBoundary: RouteError, HydrateFallback: PageSkeleton, lazy: async () => ({ Component: (await import('./PasswordRoutes')).ForgotPasswordRoute }) },
    { path: '/reset/:token', ErrorBoundary: RouteError, HydrateFallback: PageSkeleton, lazy: async () => ({ Component: (await import('./PasswordRoutes')).ResetPasswordRoute }) },
    { path: '/invitations/:token', ErrorBoundary: RouteError, HydrateFallback: PageSkeleton, lazy: async () => ({ Component: (await import('./InvitationRoute')).InvitationRoute }) },
    {
      element: <RequireSession><PortalShell /></RequireSession>, ErrorBoundary: RouteError, HydrateFallback: PageSkeleton,
      children: [...[home, security, ...catalogRoutes, ...orderingRoutes, ...invoicingRoutes].map(withOwnError), companySection(accountRoutes, RouteError), { path: '*', Component: NotFoundPage }],
    },
  ];
}
