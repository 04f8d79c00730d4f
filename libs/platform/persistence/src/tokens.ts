/** Injection token of the app role's DataSource. Use CompanyScope to reach it. */
export const APP_DATABASE = Symbol('AppDatabase');
/** Injection token of the sync role's DataSource, or null where this process does not sync. Use SyncScope to reach it. */
export const SYNC_DATABASE = Symbol('SyncDatabase');
