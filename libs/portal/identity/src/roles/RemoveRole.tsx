import { Anchor, Button, Group, Modal } from '@mantine/core';
import { useIntentMutation } from '@portico/portal-graphql-client';
import { Notice } from '@portico/portal-ui-kit';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';

import { useIdentityT } from '../messages/identity-messages';
import { RemoveRoleDocument, roleTypes, type RoleView } from './roles.documents';

export function RemoveRole({ role, onClose }: { readonly role: RoleView | null; readonly onClose: () => void }) {
  const t = useIdentityT();
  return <Modal opened={role !== null} onClose={onClose} title={t('roles.removeTitle', { name: role?.name ?? '' })} closeButtonProps={{ 'aria-label': t('close') }}>{role && <Removal role={role} onClose={onClose} />}</Modal>;
}

interface Refusal { readonly message: string; readonly holders: readonly { readonly personId: string | null; readonly name: string }[] }

/** Refused while somebody holds it: who does is said, each a way to their rights. */
function Removal({ role, onClose }: { readonly role: RoleView; readonly onClose: () => void }) {
  const t = useIdentityT();
  const navigate = useNavigate();
  const remove = useIntentMutation(RemoveRoleDocument, { refetch: roleTypes });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const run = async () => {
    const { data, failure } = await remove.run((idempotencyKey) => ({ idempotencyKey, id: role.id, expectedVersion: role.version ?? 0 }));
    if (data?.removeRole.__typename === 'RoleRemoved') { onClose(); await navigate('/account/roles', { replace: true }); return; }
    setRefusal(data ? data.removeRole : { message: failure.message ?? t(failure.kind === 'network' ? 'failed.network' : 'failed.ours'), holders: [] });
  };
  return (
    <>
      <p className="pt-second" style={{ margin: 0 }}>{t('roles.removeWhat')}</p>
      {refusal && <div style={{ marginTop: 'var(--sp-3)' }}><Notice tone="bad" announce="assertive" title={refusal.message}>{refusal.holders.map(({ personId, name }) => <div key={personId ?? name}>{personId === null ? name : <Anchor component={Link} to={`/account/people?person=${personId}`}>{name}</Anchor>}</div>)}</Notice></div>}
      <Group justify="flex-end" gap="xs" mt="md"><Button variant="default" onClick={onClose} data-autofocus>{t('cancel')}</Button><Button color="bad" loading={remove.isRunning} onClick={() => void run()}>{t('roles.remove', { name: role.name })}</Button></Group>
    </>
  );
}
