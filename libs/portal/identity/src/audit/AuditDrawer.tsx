import { Button } from '@mantine/core';
import { DetailDrawer, EmptyState, type Fact, Facts, PanelSkeleton, useFormats, useKept } from '@portico/portal-ui-kit';

import { type IdentityTranslate, useIdentityT } from '../messages/identity-messages';
import classes from './audit.module.css';
import { From, Sentence } from './audit-columns';
import type { AuditRow } from './audit.documents';
import { AuditChanges } from './AuditChanges';
import type { OpenEntry } from './use-audit';

export interface AuditDrawerProps extends OpenEntry {
  /** Null: closed. */
  readonly id: string | null;
  readonly onClose: () => void;
  readonly onPerson: (personId: string) => void;
}

/** One entry with all that is known of it. */
export function AuditDrawer({ id, entry, isSought, onClose, onPerson }: AuditDrawerProps) {
  const t = useIdentityT();
  const formats = useFormats();
  const shown = useKept(entry, id === null);
  const personId = shown?.performedById;
  return (
    <DetailDrawer
      opened={id !== null} onClose={onClose} label={shown ? `${shown.performedBy} ${shown.sentence}` : t('audit.entry')} title={shown ? <Sentence entry={shown} t={t} /> : t('audit.entry')}
      sub={shown && <time dateTime={shown.at}>{formats.exact(shown.at)}</time>}
      foot={shown && personId && <Button variant="default" onClick={() => onPerson(personId)}>{t('audit.onlyPerson', { name: shown.performedBy })}</Button>}
    >
      {shown ? <><Facts facts={factsOf(shown, t)} /><AuditChanges changes={shown.changes} /></>
        : isSought ? <PanelSkeleton rows={6} /> : <EmptyState title={t('audit.entryGone')}>{t('audit.entryGoneText')}</EmptyState>}
    </DetailDrawer>
  );
}

function factsOf(entry: AuditRow, t: IdentityTranslate): Fact[] {
  const { performedBy, onBehalfOf, label, objectId, action } = entry;
  return [
    { label: t('audit.person'), value: performedBy },
    ...(onBehalfOf ? [{ label: t('audit.onBehalfOf'), value: onBehalfOf }] : []),
    { label: t('audit.from'), value: <From entry={entry} t={t} /> },
    { label: t('audit.object'), value: label ?? objectId ?? t('audit.noObject'), ...(label && objectId ? { sub: <span className={classes.code}>{objectId}</span> } : {}) },
    { label: t('audit.act'), value: <span className={classes.code}>{action}</span> },
  ];
}
