import { defineMessages } from '@portico/portal-ui-kit';

import { de } from './de';
import { en } from './en';

export const sessionMessages = defineMessages('session', { en, de });
export const useSessionT = sessionMessages.useT;
