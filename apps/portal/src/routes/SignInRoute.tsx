import { SignInPage } from '@portico/portal-session';

import { useBrand } from '../shell/brand-context';

export function SignInRoute() {
  return <SignInPage brand={useBrand()} />;
}
