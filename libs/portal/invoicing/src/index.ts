import type { RouteObject } from 'react-router';

/** This capability's pages; `apps/portal` puts them beneath the shell and the session. */
export const routes: RouteObject[] = [];
