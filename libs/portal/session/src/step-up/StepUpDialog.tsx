import { Modal } from '@mantine/core';

import { useSessionT } from '../messages/session-messages';
import { StepUpForm, type StepUpFormProps } from './StepUpForm';

/** Loaded when a dangerous act first asks: hardly a page needs it. */
export function StepUpDialog({ onConfirmed, onCancel }: StepUpFormProps) {
  const t = useSessionT();
  return (
    <Modal opened onClose={onCancel} title={t('stepUp.title')} closeButtonProps={{ 'aria-label': t('close') }} zIndex={400}>
      <StepUpForm onConfirmed={onConfirmed} onCancel={onCancel} />
    </Modal>
  );
}
