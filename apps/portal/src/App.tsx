import { Notifications } from '@mantine/notifications';
import { LanguageContext, SessionProvider } from '@portico/portal-session';
import { PorticoProvider } from '@portico/portal-ui-kit';
import { useMemo } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';

import type { Boot } from './boot/boot';
import { useLanguageChoice } from './boot/use-language-choice';
import { portalRoutes } from './routes/portal-routes';
import { BrandContext } from './shell/brand-context';

export interface AppProps {
  readonly boot: Boot;
  readonly nonce: string | undefined;
}

export function App({ boot, nonce }: AppProps) {
  const language = useLanguageChoice(boot);
  const router = useMemo(() => createBrowserRouter(portalRoutes()), []);
  return (
    <PorticoProvider brand={boot.brand} language={language.language} {...(nonce ? { nonce } : {})}>
      <Notifications position="top-right" />
      <BrandContext value={boot.brand}>
        <LanguageContext value={language}>
          <SessionProvider onLocale={language.adopt}><RouterProvider router={router} /></SessionProvider>
        </LanguageContext>
      </BrandContext>
    </PorticoProvider>
  );
}
