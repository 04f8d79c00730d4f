import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@portico/portal-graphql-client';
import { Section, TextSkeleton } from '@portico/portal-ui-kit';
import { IconCheck, IconMinus } from '@tabler/icons-react';
import { useState } from 'react';

import { useIdentityT } from '../messages/identity-messages';
import { type GrantDraft, grantInputs, grantProblem } from './role-draft';
import classes from './roles.module.css';
import { type GrantInput, PreviewDocument } from './roles.documents';

const pauseMs = 250;

/** What somebody with these grants alone can do and cannot, in the server's words; an unfinished grant waits until it is whole. */
export function RolePreview({ grants }: { readonly grants: readonly GrantDraft[] }) {
  const t = useIdentityT();
  const [asked] = useDebouncedValue(useWhole(grants), pauseMs);
  const { data, state } = useQuery(PreviewDocument, { grants: [...asked] }, { keepPrevious: true, pause: asked.length === 0 });
  if (asked.length === 0) return <p className="pt-small pt-muted">{t('roles.previewNone')}</p>;
  if (!data) return state === 'failed' ? <p className="pt-small pt-muted">{t('roles.previewFailed')}</p> : <TextSkeleton lines={6} />;
  const { can, cannot } = data.rolePreview;
  return (
    <div aria-live="polite" style={{ display: 'contents' }}>
      <Section title={t('roles.can')}><ul className={classes.sentences} data-may>{can.map((sentence) => <li key={sentence}><IconCheck size={14} aria-hidden="true" />{sentence}</li>)}</ul></Section>
      {cannot.length > 0 && <Section title={t('roles.cannot')}><ul className={classes.sentences}>{cannot.map((sentence) => <li key={sentence}><IconMinus size={14} aria-hidden="true" />{sentence}</li>)}</ul></Section>}
    </div>
  );
}

/** The grants as they were when all of them were whole last. */
function useWhole(grants: readonly GrantDraft[]): readonly GrantInput[] {
  const isWhole = grants.every((grant) => grantProblem(grant) === null);
  const text = JSON.stringify(grantInputs(grants));
  const [kept, setKept] = useState(isWhole ? text : '[]');
  if (isWhole && kept !== text) setKept(text);
  const whole = isWhole ? text : kept;
  const [parsed, setParsed] = useState<{ readonly of: string; readonly grants: readonly GrantInput[] }>({ of: '[]', grants: [] });
  if (parsed.of === whole) return parsed.grants;
  const next = { of: whole, grants: JSON.parse(whole) as GrantInput[] };
  setParsed(next);
  return next.grants;
}
