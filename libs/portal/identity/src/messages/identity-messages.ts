import { defineMessages, type Translate } from '@portico/portal-ui-kit';

import { de } from './de';
import { en } from './en';

export const identityMessages = defineMessages('identity', { en, de });
export const useIdentityT = identityMessages.useT;
export type IdentityTranslate = Translate<typeof en>;
