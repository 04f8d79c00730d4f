import { useKitT } from '../messages/kit-messages';
import { CheckNowButton } from './CheckNowButton';
import type { FreshValue } from './freshness';
import classes from './freshness.module.css';
import { FreshnessMark } from './FreshnessMark';
import { useAge } from './use-age';
import type { CheckNow } from './use-check-now';

/** "● From the ERP, 4 min ago. Check now": one note for a whole table or panel. */
export function FreshnessNote({ fresh, onCheckNow }: { readonly fresh: FreshValue; readonly onCheckNow?: CheckNow }) {
  const t = useKitT();
  const age = useAge(fresh.asOf);
  return (
    <span className={classes.note} data-state={fresh.state}>
      <FreshnessMark state={fresh.state} />
      <span>{age === null ? t('fresh.never', { owner: fresh.owner }) : t('fresh.from', { owner: fresh.owner, age })}{fresh.state === 'stale' || fresh.state === 'unavailable' ? ` (${t(`fresh.${fresh.state}`).toLowerCase()})` : ''}</span>
      {onCheckNow && <CheckNowButton owner={fresh.owner} check={onCheckNow} />}
    </span>
  );
}
