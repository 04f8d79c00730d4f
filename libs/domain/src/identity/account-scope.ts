import type { AccountContext } from './context.js';

/** Whose figures these are: one customer account of one connector. The scope of every cached value that may depend on who asks. */
export const accountScope = ({ connector, externalId }: Pick<AccountContext, 'connector' | 'externalId'>): string =>
  `${encodeURIComponent(connector)}/${encodeURIComponent(externalId)}`;
