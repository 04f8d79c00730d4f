/** Who takes over from whom, within one company. */
export interface HandOver {
  readonly companyId: string;
  readonly fromPersonId: string;
  readonly toPersonId: string;
  /** Accounts for which the one who takes over may order. */
  readonly accountIds: readonly string[];
}
/** What a capability keeps for one person alone, and another can take over. */
export interface Belongings {
  readonly kind: 'carts';
  /** In the open scope that writes for the company. Answers how many moved and how many stay where they are. */
  handOver(wish: HandOver): Promise<{ readonly moved: number; readonly left: number }>;
}
/** Injection token of the list of Belongings, gathered by the composing app. */
export const BELONGINGS = Symbol('Belongings');
