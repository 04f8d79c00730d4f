import { defineMessages, type Translate } from '@portico/portal-ui-kit';

import { de } from './de';
import { en } from './en';

export const portalMessages = defineMessages('portal', { en, de });
export const usePortalT = portalMessages.useT;
export type PortalTranslate = Translate<typeof en>;
