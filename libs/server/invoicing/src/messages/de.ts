import type { en } from './en.js';

export const de: Readonly<Record<keyof typeof en, string>> = {
  'pay-limit.over': 'Sie dürfen bis {{most}} auf einmal zahlen. Fragen Sie jemanden in Ihrer Firma, der mehr zahlen darf, oder Ihre Verwaltung.',
  'pay-limit.currency': 'In {{currency}} dürfen Sie nicht zahlen. Fragen Sie jemanden in Ihrer Firma, der es darf, oder Ihre Verwaltung.',
  'document.sign-in': 'Melden Sie sich zuerst im Portal an und öffnen Sie das Dokument dann noch einmal.',
  'document.absent': 'Dieses Dokument gibt es nicht.',
  'document.none': 'Zur Rechnung {{number}} hat das ERP kein Dokument. Fragen Sie Ihren Ansprechpartner nach einer Kopie.',
  'document.unavailable': 'Das ERP gibt das Dokument zur Rechnung {{number}} gerade nicht heraus. Versuchen Sie es in einigen Minuten noch einmal.',
};
