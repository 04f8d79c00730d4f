import { UnstyledButton } from '@mantine/core';
import { IconCheck, IconFile } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';

import { useFormats } from '../format/use-formats';
import { useKitT } from '../messages/kit-messages';
import classes from './state.module.css';

export type StepState = 'done' | 'attention' | 'failed' | 'now' | 'todo';

export interface TimelineStep {
  readonly id: string;
  readonly state: StepState;
  readonly title: ReactNode;
  /** ISO instant or day. */
  readonly at?: string;
  /** Who, where, how: "Lena Maurer, in the portal". */
  readonly detail?: ReactNode;
  /** What came back different, one sentence each. */
  readonly changes?: readonly string[];
  readonly document?: { readonly label: string; readonly href: string };
}

export interface StateTimelineProps {
  readonly steps: readonly TimelineStep[];
  readonly label: string;
  /** Folds all done steps but the last two (for 390 px). */
  readonly foldEarlier?: boolean;
}

/** What happened, what is now and what is to come. Drawn by hand: Mantine's Timeline has no bullets of five kinds. */
export function StateTimeline({ steps, label, foldEarlier = false }: StateTimelineProps) {
  const t = useKitT();
  const [unfolded, setUnfolded] = useState(false);
  const current = lastReached(steps);
  const hidden = foldEarlier && !unfolded ? Math.max(0, current - 1) : 0;
  return (
    <ol className={classes.list} aria-label={label}>
      {hidden > 0 && <li className={classes.step} data-state="done" data-reached><span className={classes.bullet} data-state="done" aria-hidden="true"><IconCheck size={11} stroke={3} /></span><UnstyledButton className={classes.earlier} onClick={() => setUnfolded(true)}>{t('timeline.earlier', { count: hidden })}</UnstyledButton></li>}
      {steps.slice(hidden).map((step, index) => <Step key={step.id} step={step} reached={index + hidden < current} previousAt={index === 0 ? undefined : steps[index + hidden - 1]?.at} />)}
    </ol>
  );
}

const lastReached = (steps: readonly TimelineStep[]) => steps.reduce((last, step, index) => (step.state === 'todo' ? last : index), 0);

function Step({ step, reached, previousAt }: { readonly step: TimelineStep; readonly reached: boolean; readonly previousAt: string | undefined }) {
  const t = useKitT();
  return (
    <li className={classes.step} data-state={step.state} data-reached={reached || undefined} aria-current={step.state === 'now' ? 'step' : undefined}>
      <span className={classes.bullet} data-state={step.state} role="img" aria-label={t(`timeline.${step.state}`)}>{step.state === 'done' ? <IconCheck size={11} stroke={3} aria-hidden="true" /> : step.state === 'attention' || step.state === 'failed' ? '!' : null}</span>
      <div className={classes.head}><span className={classes.title}>{step.title}</span>{step.at && <StepTime at={step.at} previousAt={previousAt} />}</div>
      {step.detail && <div className={classes.detail}>{step.detail}</div>}
      {step.changes && step.changes.length > 0 && <ul className={classes.changes}>{step.changes.map((change) => <li key={change}>{change}</li>)}</ul>}
      {step.document && <a className={classes.document} href={step.document.href}><IconFile size={14} aria-hidden="true" />{step.document.label}</a>}
    </li>
  );
}

/** The day once; steps of the same day need only their time. */
function StepTime({ at, previousAt }: { readonly at: string; readonly previousAt: string | undefined }) {
  const formats = useFormats();
  const day = formats.weekday(at);
  const isSameDay = previousAt !== undefined && formats.weekday(previousAt) === day;
  const words = at.length <= 10 ? day : isSameDay ? formats.time(at) : `${day}, ${formats.time(at)}`;
  return <time className={`${classes.at} pt-num`} dateTime={at} title={formats.exact(at)}>{words}</time>;
}
