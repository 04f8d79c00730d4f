import { ForgotPasswordPage, ResetPasswordPage } from '@portico/portal-session';

import { useBrand } from '../shell/brand-context';

export function ForgotPasswordRoute() {
  return <ForgotPasswordPage brand={useBrand()} />;
}

export function ResetPasswordRoute() {
  return <ResetPasswordPage brand={useBrand()} />;
}
