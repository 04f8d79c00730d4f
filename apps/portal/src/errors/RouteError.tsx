import { Button } from '@mantine/core';
import { ErrorState } from '@portico/portal-ui-kit';
import { isRouteErrorResponse, useRouteError } from 'react-router';

import { usePortalT } from '../messages/portal-messages';
import { NotFoundPage } from './NotFoundPage';

/** A fault of ours in one page; the shell around it and everything on the server stand. */
export function RouteError() {
  const t = usePortalT();
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  return (
    <ErrorState kind="unknown" title={t('broken.title')} action={<><Button onClick={() => location.reload()}>{t('broken.reload')}</Button><Button component="a" href="/" variant="default">{t('broken.home')}</Button></>}>
      {t('broken.text')}
    </ErrorState>
  );
}
