import { Section } from '@portico/portal-ui-kit';

import { useIdentityT } from '../messages/identity-messages';
import classes from './audit.module.css';
import type { AuditRow } from './audit.documents';
import { fieldLabel } from './field-label';

/** Before and after, field by field; what only was written down stands in one column. */
export function AuditChanges({ changes }: { readonly changes: AuditRow['changes'] }) {
  const t = useIdentityT();
  if (changes.length === 0) return <p className="pt-small pt-muted">{t('audit.noChanges')}</p>;
  const isRecord = changes.every(({ before }) => before === null);
  return (
    <Section title={t(isRecord ? 'audit.recorded' : 'audit.changed')}>
      <table className={classes.changes}>
        <thead><tr><th scope="col">{t('audit.field')}</th>{isRecord ? <th scope="col">{t('audit.value')}</th> : <><th scope="col">{t('audit.before')}</th><th scope="col">{t('audit.after')}</th></>}</tr></thead>
        <tbody>
          {changes.map(({ field, before, after }) => (
            <tr key={field}>
              <th scope="row">{fieldLabel(field, t)}</th>
              {isRecord ? <td>{after}</td> : <><td>{before === null ? <Nothing /> : <span className={classes.was}>{before}</span>}</td><td>{after === null ? <Nothing /> : <span className={classes.is}>{after}</span>}</td></>}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Nothing() {
  const t = useIdentityT();
  return <span className="pt-muted">{t('audit.nothing')}</span>;
}
