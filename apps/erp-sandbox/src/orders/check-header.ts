import { shippingMethod } from '../shipping/shipping-methods.js';
import type { Reason } from '../wire/problem.js';
import type { OrderDraft, OrderFacts } from './order-facts.js';

export interface Issue extends Reason { severity: 'error' | 'warning' }
const error = (reason: Reason): Issue => ({ severity: 'error', ...reason });

/** Reasons that concern the order as a whole. */
export function checkHeader(draft: OrderDraft, facts: OrderFacts): Issue[] {
  return [...checkCustomer(facts), ...checkShipTo(draft, facts), ...checkPo(draft, facts), ...checkShipping(draft)];
}

function checkCustomer({ customer }: OrderFacts): Issue[] {
  if (customer.blocked) return [error({ type: 'customer-blocked', pointer: '/customer', detail: `Customer ${customer.number} is blocked.`, reason: customer.block_reason })];
  if (customer.status === 'inactive') return [error({ type: 'customer-blocked', pointer: '/customer', detail: `Customer ${customer.number} is inactive.`, reason: 'inactive' })];
  if (customer.payment_terms.prepaid) return [error({ type: 'prepayment-required', pointer: '/customer', detail: `Customer ${customer.number} pays before it orders.` })];
  return [];
}

function checkShipTo(draft: OrderDraft, { shipTo, customer }: OrderFacts): Issue[] {
  const id = draft.shipTo ?? customer.default_ship_to_id;
  if (!shipTo) return [error({ type: 'unknown-ship-to', pointer: '/shipTo', detail: `Customer ${customer.number} has no ship-to ${id ?? '(none)'}.` })];
  if (!shipTo.active) return [error({ type: 'inactive-ship-to', pointer: '/shipTo', detail: `Ship-to ${shipTo.id} of customer ${customer.number} is inactive.` })];
  return [];
}

function checkPo(draft: OrderDraft, { customer: { po_rules: rules }, samePo }: OrderFacts): Issue[] {
  const poNumber = draft.poNumber?.trim() ?? '';
  const pointer = '/poNumber';
  if (poNumber === '') return rules.required && draft.poNumber !== undefined ? [error({ type: 'po-required', pointer, detail: 'This customer orders by PO number only.' })] : [];
  const issues: Issue[] = [];
  if (rules.pattern !== null && !new RegExp(`^(?:${rules.pattern})$`).test(poNumber)) {
    issues.push(error({ type: 'po-pattern', pointer, detail: `The PO number is not ${rules.patternHint ?? 'as agreed'}.`, pattern: rules.pattern }));
  }
  if (samePo !== null && rules.duplicates !== 'allow') {
    issues.push({ severity: rules.duplicates === 'block' ? 'error' : 'warning', type: 'po-duplicate', pointer, detail: `Order ${samePo} has this PO number already.`, existing: samePo });
  }
  return issues;
}

function checkShipping(draft: OrderDraft): Issue[] {
  const id = draft.shippingMethod ?? null;
  return id === null || shippingMethod(id) ? [] : [error({ type: 'unknown-shipping-method', pointer: '/shippingMethod', detail: `There is no shipping method ${id}.` })];
}
