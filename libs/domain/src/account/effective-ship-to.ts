import type { AccountShipTo } from './directory.js';

/** Where goods go unless another address is named: the account's default, or its first that is in use. Null: it has none. */
export const usualShipTo = (shipTos: readonly AccountShipTo[]): AccountShipTo | null => {
  const active = shipTos.filter((shipTo) => shipTo.isActive);
  return active.find((shipTo) => shipTo.isDefault) ?? active[0] ?? null;
};

/** The address that was chosen earlier, as long as it is in use; else the usual one. */
export const effectiveShipTo = (shipTos: readonly AccountShipTo[], chosenId: string | null): AccountShipTo | null =>
  shipTos.find((shipTo) => shipTo.id === chosenId && shipTo.isActive) ?? usualShipTo(shipTos);
