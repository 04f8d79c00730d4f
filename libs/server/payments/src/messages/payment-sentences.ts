import { decimal } from '@portico/domain';
import { sayMoney } from '@portico/platform-messages';
import type { Payment } from '../payment.js';
import type { PaymentRefusal } from '../use-cases/pay-invoice.js';
import { en } from './en.js';
import { say, type PaymentMessage } from './say.js';

/** The state in a sentence, with what happens next. */
export function sayState(locale: string, payment: Payment): string {
  const { state, reference, erpNumber, currency } = payment;
  const money = (amount: string): string => sayMoney(locale, amount, currency);
  const parameters = { amount: money(payment.amount), reference, number: erpNumber ?? '', reason: sayDecline(locale, payment.declineReason), unapplied: money(payment.unapplied ?? '0') };
  const hasRest = state === 'posted' && payment.unapplied !== null && decimal(payment.unapplied).greaterThan(0);
  if (hasRest) return say(locale, 'state.posted-unapplied', parameters);
  if (state === 'expired' && payment.declineReason !== null) return say(locale, 'state.expired-declined', parameters);
  return say(locale, `state.${state}`, parameters);
}

/** A code of the gateway that we do not know is a plain decline. */
export function sayDecline(locale: string, code: string | null): string {
  const key = `decline.${code ?? 'other'}`;
  return say(locale, key in en ? key as PaymentMessage : 'decline.other');
}

export function sayRefusal(locale: string, refusal: PaymentRefusal, timeZone: string): string {
  if (refusal.reason === 'AMOUNT_CHANGED') return say(locale, 'refuse.AMOUNT_CHANGED', { amount: sayMoney(locale, refusal.toPay.amount, refusal.toPay.currency) });
  if (refusal.reason === 'OVER_PAYMENT_LIMIT') {
    const { toPay, most } = refusal;
    return most === null ? say(locale, 'refuse.payment-currency', { currency: toPay.currency })
      : say(locale, 'refuse.OVER_PAYMENT_LIMIT', { amount: sayMoney(locale, toPay.amount, toPay.currency), most: sayMoney(locale, most.amount, most.currency) });
  }
  if (refusal.reason !== 'PAYMENT_UNDER_WAY') return say(locale, `refuse.${refusal.reason}`);
  const { state, reference, startedByName: person, isOwn, expiresAt } = refusal.underWay;
  const key = state === 'captured' ? 'under-way.captured' : state === 'posting-failed' ? 'under-way.posting-failed' : isOwn ? 'under-way.own' : 'under-way.other';
  return say(locale, key, { person, reference, time: sayTime(locale, expiresAt, timeZone) });
}

const sayTime = (locale: string, at: string, timeZone: string): string => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(at));
