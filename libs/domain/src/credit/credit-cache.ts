/** Names every cached credit figure where caches are invalidated: accounts that share a credit account change together. */
export const anyCreditTag = 'credit';
