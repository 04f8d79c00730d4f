import type { RouteObject } from 'react-router';

/** The Company section: the account's own pages and those of people, roles and what was done, beneath one row of tabs. Each page fails alone. */
export const companySection = (accountPages: readonly RouteObject[], ErrorBoundary: NonNullable<RouteObject['ErrorBoundary']>): RouteObject => ({
  ErrorBoundary,
  lazy: async () => ({ Component: (await import('./company/CompanySection')).CompanySection }),
  children: [
    ...accountPages,
    { path: 'account/people', lazy: async () => ({ Component: (await import('./people/PeoplePage')).PeoplePage }) },
    { path: 'account/people/review', lazy: async () => ({ Component: (await import('./people/ReviewPage')).ReviewPage }) },
    { path: 'account/roles', lazy: async () => ({ Component: (await import('./roles/RolesPage')).RolesPage }) },
    { path: 'account/roles/:id', lazy: async () => ({ Component: (await import('./roles/RolePage')).RolePage }) },
    { path: 'account/audit', lazy: async () => ({ Component: (await import('./audit/AuditPage')).AuditPage }) },
  ].map((page): RouteObject => ({ ErrorBoundary, ...page })),
});
