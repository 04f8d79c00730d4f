import { Modal } from '@mantine/core';
import { type AskConfirmation, ConfirmationContext } from '@portico/portal-graphql-client';
import { type ReactNode, useCallback, useRef, useState } from 'react';

import { useSessionT } from '../messages/session-messages';
import { StepUpForm } from './StepUpForm';

/** One dialog for every dangerous act: acts that ask meanwhile wait for the same answer. */
export function StepUpProvider({ children }: { readonly children: ReactNode }) {
  const t = useSessionT();
  const [isAsking, setAsking] = useState(false);
  const waiting = useRef<((isConfirmed: boolean) => void)[]>([]);
  const ask = useCallback<AskConfirmation>(() => new Promise((resolve) => {
    waiting.current.push(resolve);
    setAsking(true);
  }), []);
  const end = (isConfirmed: boolean) => {
    setAsking(false);
    for (const resolve of waiting.current.splice(0)) resolve(isConfirmed);
  };
  return (
    <ConfirmationContext value={ask}>
      {children}
      <ConfirmationContext value={null}>
        <Modal opened={isAsking} onClose={() => end(false)} title={t('stepUp.title')} closeButtonProps={{ 'aria-label': t('close') }} zIndex={400}>
          {isAsking && <StepUpForm onConfirmed={() => end(true)} onCancel={() => end(false)} />}
        </Modal>
      </ConfirmationContext>
    </ConfirmationContext>
  );
}
