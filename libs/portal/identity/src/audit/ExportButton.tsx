import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';

import { useIdentityT } from '../messages/identity-messages';
import { saveFile } from './save-file';

/** Saves what is filtered, all of its pages. */
export function ExportButton({ path }: { readonly path: string }) {
  const t = useIdentityT();
  const [isRunning, setRunning] = useState(false);
  const run = async () => {
    setRunning(true);
    const outcome = await saveFile(path, 'audit.csv');
    setRunning(false);
    if (outcome !== 'saved') notifications.show({ color: 'bad', title: t('audit.exportFailed'), message: t(outcome === 'no-network' ? 'audit.exportFailedNetwork' : 'audit.exportFailedWhat') });
  };
  return <Button variant="default" leftSection={<IconDownload size={14} aria-hidden="true" />} loading={isRunning} onClick={() => void run()}>{t('audit.export')}</Button>;
}
