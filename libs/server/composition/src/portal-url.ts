import type { ServerEnvironment } from './environment.js';

/** How browsers reach the portal: PUBLIC_URL, or where the bff listens. */
export const portalUrl = ({ publicUrl, raw }: Pick<ServerEnvironment, 'publicUrl' | 'raw'>): string => publicUrl ?? `http://${raw['HOST'] || '127.0.0.1'}:${raw['PORT'] || '4000'}`;
