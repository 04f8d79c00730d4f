import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';

import { LocaleContext } from '../format/use-formats';
import { useKitT } from '../messages/kit-messages';
import type { Brand } from './brand';
import { cssVariables } from './css-variables';
import { createPorticoTheme } from './theme';

/** Where a person's choice of light, dark or system is kept; the script in the page's head reads the same key. */
export const colorSchemeKey = 'portico-color-scheme';
const manager = localStorageColorSchemeManager({ key: colorSchemeKey });
const systemClock = () => new Date();

export interface PorticoProviderProps {
  readonly brand: Pick<Brand, 'accent' | 'languages'>;
  readonly language: string;
  /** Of this response; style elements that Mantine adds carry it. */
  readonly nonce?: string;
  readonly now?: () => Date;
  readonly children: ReactNode;
}

/** Theme, locale and clock for everything beneath. `startI18n` has to have run before. */
export function PorticoProvider({ brand, language, nonce, now = systemClock, children }: PorticoProviderProps) {
  const close = useKitT()('close');
  const theme = useMemo(() => createPorticoTheme(brand, { close }), [brand, close]);
  const locale = useMemo(() => ({ language, locale: brand.languages.find(({ code }) => code === language)?.locale ?? language, now }), [brand, language, now]);
  return (
    <LocaleContext value={locale}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} colorSchemeManager={manager} defaultColorScheme="auto" {...(nonce ? { getStyleNonce: () => nonce } : {})}>
        {children}
      </MantineProvider>
    </LocaleContext>
  );
}
