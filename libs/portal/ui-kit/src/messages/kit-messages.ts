import { defineMessages } from '../i18n/messages';
import { de } from './de';
import { en } from './en';

export const kitMessages = defineMessages('ui-kit', { en, de });
export const useKitT = kitMessages.useT;
