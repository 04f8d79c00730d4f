import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useIntentMutation } from '@portico/portal-graphql-client';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';

import { useIdentityT } from '../messages/identity-messages';
import { CopyRoleDocument, roleTypes, type RoleView } from './roles.documents';

/** A role of the company's own from any other, under another name. */
export function CopyRole({ role, onClose }: { readonly role: RoleView | null; readonly onClose: () => void }) {
  const t = useIdentityT();
  return <Modal opened={role !== null} onClose={onClose} title={t('roles.copyTitle', { name: role?.name ?? '' })} closeButtonProps={{ 'aria-label': t('close') }}>{role && <CopyForm role={role} onClose={onClose} />}</Modal>;
}

function CopyForm({ role, onClose }: { readonly role: RoleView; readonly onClose: () => void }) {
  const t = useIdentityT();
  const navigate = useNavigate();
  const copy = useIntentMutation(CopyRoleDocument, { refetch: roleTypes });
  const [name, setName] = useState(t('roles.copyOf', { name: role.name }));
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { data, failure } = await copy.run((idempotencyKey) => ({ idempotencyKey, id: role.id, name: name.trim() }));
    if (data?.copyRole.__typename === 'RoleSaved') { onClose(); await navigate(`/account/roles/${data.copyRole.role.id}`); return; }
    setProblem(data?.copyRole.message ?? failure?.message ?? t(failure?.kind === 'network' ? 'failed.network' : 'failed.ours'));
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <TextInput label={t('roles.name')} value={name} maxLength={80} data-autofocus autoComplete="off" error={problem} onChange={(event) => { setName(event.currentTarget.value); setProblem(null); }} />
      <Group justify="flex-end" gap="xs" mt="md"><Button variant="default" onClick={onClose}>{t('cancel')}</Button><Button type="submit" loading={copy.isRunning} disabled={name.trim() === ''}>{t('roles.copyTo', { name: name.trim() })}</Button></Group>
    </form>
  );
}
