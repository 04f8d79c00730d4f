export const en = {
  'document.sign-in': 'Sign in to the portal first, then open the document again.',
  'document.absent': 'There is no such document.',
  'document.none': 'The ERP has no document for invoice {{number}}. Ask your contact for a copy.',
  'document.unavailable': 'The ERP does not give out the document of invoice {{number}} at the moment. Try again in a few minutes.',
};
