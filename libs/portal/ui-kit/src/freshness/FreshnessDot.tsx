import { Popover, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';

import { useFormats } from '../format/use-formats';
import { useKitT } from '../messages/kit-messages';
import { CheckNowButton } from './CheckNowButton';
import type { FreshValue } from './freshness';
import classes from './freshness.module.css';
import { FreshnessMark } from './FreshnessMark';
import { useAge } from './use-age';
import type { CheckNow } from './use-check-now';

export interface FreshnessDotProps {
  readonly fresh: FreshValue;
  /** What the figure is, for those who hear the page: "Price of HX-933". */
  readonly figure?: string;
  readonly onCheckNow?: CheckNow;
  /** Where the words of a stale figure stand. Default `before`, so that the dot keeps its x. */
  readonly words?: 'before' | 'after' | 'none';
}

/** How old a figure is and whose it is. Stale always says so in words beside the dot. */
export function FreshnessDot({ fresh, figure, onCheckNow, words = 'before' }: FreshnessDotProps) {
  const t = useKitT();
  const formats = useFormats();
  const [opened, { toggle, close }] = useDisclosure(false);
  const state = t(`fresh.${fresh.state}`);
  const label = figure ? t('fresh.dot', { figure, state, owner: fresh.owner }) : t('fresh.dotPlain', { state, owner: fresh.owner });
  const staleText = fresh.state === 'stale' && fresh.asOf && words !== 'none' ? t('fresh.staleFrom', { time: formats.timeOrDay(fresh.asOf) }) : null;
  const staleWords = staleText && <span className={classes.words} data-state="stale">{staleText}</span>;
  return (
    <Popover opened={opened} onChange={(next) => { if (!next) close(); }} position="bottom" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <UnstyledButton className={classes.dot} data-interactive aria-label={staleText ? `${label}, ${staleText}` : label} onClick={toggle}>
          {words === 'before' && staleWords}<FreshnessMark state={fresh.state} />{words === 'after' && staleWords}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={classes.panel}>{opened && <FreshnessPanel fresh={fresh} onCheckNow={onCheckNow} />}</Popover.Dropdown>
    </Popover>
  );
}

function FreshnessPanel({ fresh, onCheckNow }: { readonly fresh: FreshValue; readonly onCheckNow: CheckNow | undefined }) {
  const t = useKitT();
  const formats = useFormats();
  const age = useAge(fresh.asOf);
  return (
    <>
      <div className={classes.head}><FreshnessMark state={fresh.state} />{age === null ? t('fresh.never', { owner: fresh.owner }) : t('fresh.from', { owner: fresh.owner, age })}</div>
      <p className={classes.line}>{t(`fresh.explain.${fresh.state}`, { owner: fresh.owner })}</p>
      {fresh.asOf && <p className={classes.line}>{t('fresh.exact', { when: formats.exact(fresh.asOf) })}</p>}
      {onCheckNow && <div className={classes.foot}><CheckNowButton owner={fresh.owner} check={onCheckNow} /></div>}
    </>
  );
}
