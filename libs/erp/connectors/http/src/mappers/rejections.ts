import type { OrderRejection, PaymentRejection, RejectionReason } from '@portico/domain';
import type { WireProblem } from '../wire/problem.js';

const orderReasons: Readonly<Record<string, RejectionReason>> = {
  'urn:erp:unknown-sku': 'unknown-sku', 'urn:erp:discontinued': 'discontinued', 'urn:erp:not-in-assortment': 'not-in-assortment', 'urn:erp:price-missing': 'price-missing',
  'urn:erp:quantity-multiple': 'quantity', 'urn:erp:quantity-minimum': 'quantity', 'urn:erp:quantity-decimals': 'quantity', 'urn:erp:unknown-unit': 'unit',
  'urn:erp:unknown-ship-to': 'unknown-ship-to', 'urn:erp:inactive-ship-to': 'inactive-ship-to', 'urn:erp:unknown-shipping-method': 'shipping-method',
  'urn:erp:customer-blocked': 'customer-blocked', 'urn:erp:prepayment-required': 'prepayment-required', 'urn:erp:credit-limit': 'credit-limit',
  'urn:erp:po-required': 'po-number', 'urn:erp:po-pattern': 'po-number', 'urn:erp:po-duplicate': 'po-number',
};

/** A type the contract adds later is `other`, with the ERP's own words. */
export const orderRejection = (raw: { readonly type: string; readonly detail: string; readonly lineId?: string | undefined }): OrderRejection =>
  ({ reason: orderReasons[raw.type] ?? 'other', lineId: raw.lineId ?? null, erpMessage: raw.detail });

const reasonsOf = (problem: WireProblem) =>
  problem.errors && problem.errors.length > 0 ? problem.errors : [{ type: problem.type, detail: problem.detail ?? problem.title }];

export const orderRejections = (problem: WireProblem): readonly OrderRejection[] => reasonsOf(problem).map(orderRejection);

export const paymentRejections = (problem: WireProblem): readonly PaymentRejection[] =>
  reasonsOf(problem).map(({ type, detail }) => ({ reason: type === 'urn:erp:unknown-invoice' ? 'unknown-invoice' : 'other', erpMessage: detail }));
