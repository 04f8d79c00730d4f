import { Button, NumberInput, Radio } from '@mantine/core';
import { Notice } from '@portico/portal-ui-kit';
import { useState } from 'react';

import { useOrderingT } from '../messages/ordering-messages';
import classes from './checkout.module.css';

export interface UncheckedTerms { readonly unchecked: 'ACCEPT_RISES' | 'ASK_ME'; readonly acceptRisesUpToPercent: string | null }

/** The ERP is down: the order can wait for it, on the buyer's terms. */
export function UncheckedChoice({ isAllowed, isSubmitting, onSubmit, onRetry }: { readonly isAllowed: boolean; readonly isSubmitting: boolean; readonly onSubmit: (terms: UncheckedTerms) => void; readonly onRetry: () => void }) {
  const t = useOrderingT();
  const [choice, setChoice] = useState<UncheckedTerms['unchecked']>('ASK_ME');
  const [percent, setPercent] = useState<string | number>('3');
  if (!isAllowed) return <Notice tone="warn" title={t('check.downTitle')} announce="polite" action={<Button variant="default" onClick={onRetry}>{t('check.again')}</Button>}>{t('check.downRefuse')}</Notice>;
  return (
    <Notice tone="warn" title={t('check.downTitle')} announce="polite">
      {t('check.downText')}
      <div className={classes.unchecked}>
        <Radio.Group value={choice} onChange={(value) => setChoice(value as UncheckedTerms['unchecked'])} aria-label={t('check.downTitle')}>
          <Radio value="ASK_ME" label={t('check.askMe')} mb="xs" />
          <div className={classes.percent}><Radio value="ACCEPT_RISES" label={t('check.acceptRises')} /><NumberInput aria-label={t('check.percent')} value={percent} onChange={setPercent} min={0} max={100} w={72} hideControls suffix=" %" disabled={choice !== 'ACCEPT_RISES'} /></div>
        </Radio.Group>
        <Button loading={isSubmitting} onClick={() => onSubmit({ unchecked: choice, acceptRisesUpToPercent: choice === 'ACCEPT_RISES' ? String(percent) : null })}>{t('check.submitUnchecked')}</Button>
        <Button variant="default" onClick={onRetry}>{t('check.again')}</Button>
      </div>
    </Notice>
  );
}
