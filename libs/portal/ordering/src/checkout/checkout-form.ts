import type { CheckoutInput } from '@portico/portal-graphql-client';
import { useCallback, useState } from 'react';

export interface CheckoutForm {
  readonly poNumber: string;
  readonly requestedDate: string | null;
  readonly reference: string;
  readonly shipToId: string | null;
  readonly shippingMethod: string | null;
  readonly shipping: 'SHIP_COMPLETE' | 'SHIP_AS_READY';
  readonly note: string;
}
const blank: CheckoutForm = { poNumber: '', requestedDate: null, reference: '', shipToId: null, shippingMethod: null, shipping: 'SHIP_AS_READY', note: '' };
const keyOf = (accountId: string): string => `portico:checkout:${accountId}`;

/** What is filled in survives a reload and a walk to the cart and back, per account and tab; it is gone once ordered. */
export function useCheckoutForm(accountId: string) {
  const [form, setForm] = useState<CheckoutForm>(() => {
    try {
      return { ...blank, ...JSON.parse(sessionStorage.getItem(keyOf(accountId)) ?? '{}') as Partial<CheckoutForm> };
    } catch {
      return blank;
    }
  });
  const set = useCallback((change: Partial<CheckoutForm>) => {
    setForm((before) => {
      const next = { ...before, ...change };
      sessionStorage.setItem(keyOf(accountId), JSON.stringify(next));
      return next;
    });
  }, [accountId]);
  const forget = useCallback(() => { sessionStorage.removeItem(keyOf(accountId)); }, [accountId]);
  return { form, set, forget };
}

/** The live check does not depend on what is written freely, so typing there asks the ERP nothing. */
export const checkInput = ({ requestedDate, shipToId, shippingMethod, shipping }: CheckoutForm): CheckoutInput => ({ requestedDate, shipToId, shippingMethod, shipping });
export const fullInput = (form: CheckoutForm): CheckoutInput => ({
  ...checkInput(form), poNumber: form.poNumber.trim() === '' ? null : form.poNumber.trim(), reference: form.reference.trim() || null, note: form.note.trim() || null,
});
