import { defineMessages } from '@portico/portal-ui-kit';

import { de } from './de';
import { en } from './en';

export const accountMessages = defineMessages('account', { en, de });
export const useAccountT = accountMessages.useT;
