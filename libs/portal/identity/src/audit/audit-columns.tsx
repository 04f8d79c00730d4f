import { type DataColumn } from '@portico/portal-ui-kit';

import type { IdentityTranslate } from '../messages/identity-messages';
import classes from './audit.module.css';
import type { AuditRow } from './audit.documents';
import { kindOf } from './kinds';
import { When } from './When';

export const columnsOf = (t: IdentityTranslate): readonly DataColumn<AuditRow>[] => [
  { id: 'what', header: t('audit.what'), cell: (entry) => <Sentence entry={entry} t={t} /> },
  { id: 'changes', header: t('audit.changed'), width: 150, cell: ({ changes }) => (changes.length > 0 ? <span className="pt-muted">{t('audit.changes', { count: changes.length })}</span> : '') },
  { id: 'kind', header: t('audit.kind'), width: 190, cell: ({ action }) => <span className="pt-second">{t(`kind.${kindOf(action)}`)}</span> },
  { id: 'from', header: t('audit.from'), width: 170, cell: (entry) => <From entry={entry} t={t} /> },
  { id: 'when', header: t('audit.when'), width: 150, cell: ({ at }) => <When at={at} /> },
];

export interface EntryProps { readonly entry: AuditRow; readonly t: IdentityTranslate }

/** "Lena Maurer signed in". */
export function Sentence({ entry: { performedBy, onBehalfOf, sentence }, t }: EntryProps) {
  return <span className={classes.sentence}><strong>{performedBy}</strong> {sentence}{onBehalfOf && <span className="pt-muted"> {t('audit.onBehalf', { name: onBehalfOf })}</span>}</span>;
}

export function From({ entry: { address }, t }: EntryProps) {
  return address === null ? <span className="pt-muted">{t('audit.noAddress')}</span> : <span className={`pt-num ${classes.address}`}>{address}</span>;
}

/** An entry at 390 px. */
export function AuditCard({ entry, t }: EntryProps) {
  return (
    <div className={classes.card}>
      <Sentence entry={entry} t={t} />
      <span className={classes.about}><When at={entry.at} /><From entry={entry} t={t} />{entry.changes.length > 0 && <span>{t('audit.changes', { count: entry.changes.length })}</span>}</span>
    </div>
  );
}
