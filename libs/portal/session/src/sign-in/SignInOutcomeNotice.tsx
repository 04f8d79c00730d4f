import { Notice, useFormats } from '@portico/portal-ui-kit';

import { useSessionT } from '../messages/session-messages';
import type { SignInOutcome } from './use-sign-in';

export function SignInOutcomeNotice({ outcome }: { readonly outcome: SignInOutcome }) {
  const t = useSessionT();
  const formats = useFormats();
  switch (outcome.kind) {
    case 'none': case 'signed-in': case 'code-needed': return null;
    case 'refused': return <Notice tone="bad" announce="assertive" title={t('signIn.refused')}>{t('signIn.refusedWhat')}</Notice>;
    case 'wrong-code': return <Notice tone="bad" announce="assertive" title={t('code.wrong')}>{t('code.wrongWhat')}</Notice>;
    case 'challenge-over': return <Notice tone="warn" announce="assertive" title={t('code.over')}>{t('code.overWhat')}</Notice>;
    case 'limited': return <Notice tone="warn" announce="assertive" title={t('signIn.limited')}>{t('signIn.limitedWhat', { time: formats.time(outcome.until) })}</Notice>;
    case 'no-account': return <Notice tone="warn" announce="assertive" title={t('signIn.noAccount')}>{t('signIn.noAccountWhat')}</Notice>;
    case 'failed': return <Notice tone="bad" announce="assertive" title={t('signIn.failed')}>{t(outcome.why === 'network' ? 'signIn.failedNetwork' : 'signIn.failedOurs')}</Notice>;
  }
}
