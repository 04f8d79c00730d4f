/** First numbers of the past; the ERP goes on from its sequences, which begin above. */
export const firstNumbers = { order: 231_001, shipment: 501_001, invoice: 871_001, payment: 61_001, creditMemo: 29_001 } as const;
