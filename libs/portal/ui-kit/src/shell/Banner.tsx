import { UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconEye, IconWifiOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';

import { useFormats } from '../format/use-formats';
import { useKitT } from '../messages/kit-messages';
import classes from './shell.module.css';

export interface BannerProps {
  readonly tone: 'warn' | 'info' | 'bad';
  readonly icon: ReactNode;
  /** What is so, in one sentence. */
  readonly title: ReactNode;
  /** What it means for the person. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

export function Banner({ tone, icon, title, children, action }: BannerProps) {
  return <div className={classes.banner} data-tone={tone} role="status">{icon}<strong>{title}</strong><span>{children}</span>{action && <span className={classes.bannerAction}>{action}</span>}</div>;
}

export function ErpDownBanner({ owner, since }: { readonly owner: string; readonly since: string }) {
  const t = useKitT();
  const formats = useFormats();
  return <Banner tone="warn" icon={<IconAlertTriangle size={16} aria-hidden="true" />} title={t('shell.erpDown', { owner, time: formats.timeOrDay(since) })}>{t('shell.erpDownWhat')}</Banner>;
}

export function OfflineBanner() {
  const t = useKitT();
  return <Banner tone="bad" icon={<IconWifiOff size={16} aria-hidden="true" />} title={t('shell.offline')}>{t('shell.offlineWhat')}</Banner>;
}

export function MasqueradeBanner({ person, company, onStop }: { readonly person: string; readonly company: string; readonly onStop: () => void }) {
  const t = useKitT();
  return <Banner tone="info" icon={<IconEye size={16} aria-hidden="true" />} title={t('shell.masquerade', { person, company })} action={<UnstyledButton fz="inherit" fw={600} onClick={onStop}>{t('shell.masqueradeStop')}</UnstyledButton>}>{t('shell.masqueradeWhat')}</Banner>;
}
