export const en = {
  'pay-limit.over': 'You may pay up to {{most}} at once. Ask somebody at your company who may pay more, or your administrator.',
  'pay-limit.currency': 'You may not pay in {{currency}}. Ask somebody at your company who may, or your administrator.',
  'document.sign-in': 'Sign in to the portal first, then open the document again.',
  'document.absent': 'There is no such document.',
  'document.none': 'The ERP has no document for invoice {{number}}. Ask your contact for a copy.',
  'document.unavailable': 'The ERP does not give out the document of invoice {{number}} at the moment. Try again in a few minutes.',
};
