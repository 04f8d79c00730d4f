import { Section, useFormats } from '@portico/portal-ui-kit';

import { useSessionT } from '../messages/session-messages';
import type { SecurityView } from './security.documents';
import classes from './security.module.css';

export function SignInsSection({ signIns }: { readonly signIns: SecurityView['recentSignIns'] }) {
  const t = useSessionT();
  const formats = useFormats();
  return (
    <Section title={t('signIns.title')}>
      <ul className={classes.list}>
        {signIns.map(({ id, device, address, createdAt, isOpen }) => (
          <li key={id} className={classes.item}><div><div>{formats.exact(createdAt)}</div><div className={classes.sub}>{device}{address && ` · ${address}`}</div></div><span className={classes.sub}>{t(isOpen ? 'signIns.open' : 'signIns.ended')}</span></li>
        ))}
      </ul>
    </Section>
  );
}
