import { Button, Drawer } from '@mantine/core';
import type { ReactNode } from 'react';

import { useCatalogT } from '../messages/catalog-messages';

export interface FiltersDrawerProps { readonly isOpen: boolean; readonly onClose: () => void; readonly count: number; readonly children: ReactNode }

/** The facets at 390 px. */
export default function FiltersDrawer({ isOpen, onClose, count, children }: FiltersDrawerProps) {
  const t = useCatalogT();
  return <Drawer opened={isOpen} onClose={onClose} title={t('shop.filters')} position="bottom" size="85%">{children}<Button fullWidth mt="md" onClick={onClose}>{t('shop.showResults', { count })}</Button></Drawer>;
}
