import { kitMessages } from '../messages/kit-messages';
import type { DecimalString } from './decimal-text';
import { useFormats } from './use-formats';

const known = ['pc', 'pair', 'm', 'roll', 'kg', 'l', 'box', 'pack', 'bag', 'set', 'carton'] as const;
type KnownUnit = (typeof known)[number];

/** Codes of UN/ECE Recommendation 20 and 21, and what ERPs write for the same. */
const codes: Readonly<Record<string, KnownUnit>> = {
  pce: 'pc', h87: 'pc', c62: 'pc', ea: 'pc', pcs: 'pc', stk: 'pc', u: 'pc', unit: 'pc',
  pr: 'pair', mtr: 'm', rl: 'roll', ro: 'roll', kgm: 'kg', ltr: 'l', bx: 'box', pk: 'pack', bg: 'bag', ct: 'carton',
};

const knownUnit = (code: string): KnownUnit | null => {
  const lower = code.toLowerCase();
  return known.find((unit) => unit === lower) ?? codes[lower] ?? null;
};

/** Units in the reader's language, in the form that follows the quantity: "1 box", "5 boxes". Without one, of a single. A unit only the ERP knows keeps its own code. */
export function useUnitLabel(): (code: string, quantity?: DecimalString) => string {
  const t = kitMessages.useT();
  return (code, quantity = '1') => { const unit = knownUnit(code); return unit === null ? code : t(`unit.${unit}`, { count: /^1(\.0+)?$/.test(quantity) ? 1 : 2 }); };
}

/** Pieces go without saying where a number stands before them. */
export const isPiece = (code: string): boolean => knownUnit(code) === 'pc';

/** "/ 100", "/ pc", "/ 100 m": pieces need no word once they are counted in hundreds. */
export function usePerLabel(): (per: { readonly quantity: string; readonly unit: string }) => string {
  const unitLabel = useUnitLabel();
  const formats = useFormats();
  return ({ quantity, unit }) => {
    if (quantity === '1') return unitLabel(unit);
    const counted = formats.quantity(quantity);
    return isPiece(unit) ? counted : `${counted} ${unitLabel(unit, quantity)}`;
  };
}
