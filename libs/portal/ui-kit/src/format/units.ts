import { kitMessages } from '../messages/kit-messages';
import { useFormats } from './use-formats';

const known = ['pc', 'pair', 'm', 'roll', 'kg', 'l', 'box', 'pack', 'bag', 'set', 'carton'] as const;
type KnownUnit = (typeof known)[number];
const isKnown = (code: string): code is KnownUnit => known.some((unit) => unit === code);

/** Units in the reader's language; a unit only the ERP knows keeps its own code. */
export function useUnitLabel(): (code: string) => string {
  const t = kitMessages.useT();
  return (code) => { const unit = code.toLowerCase(); return isKnown(unit) ? t(`unit.${unit}`) : code; };
}

/** "/ 100", "/ pc", "/ 100 m": pieces need no word once they are counted in hundreds. */
export function usePerLabel(): (per: { readonly quantity: string; readonly unit: string }) => string {
  const unitLabel = useUnitLabel();
  const formats = useFormats();
  return ({ quantity, unit }) => {
    if (quantity === '1') return unitLabel(unit);
    const counted = formats.quantity(quantity);
    return unit.toLowerCase() === 'pc' ? counted : `${counted} ${unitLabel(unit)}`;
  };
}
