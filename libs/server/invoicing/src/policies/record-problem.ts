import { isDecimal, type ErpInvoice, type MoneyValue } from '@portico/domain';

const currencyForm = /^[A-Z]{3}$/;
const dateForm = /^\d{4}-\d{2}-\d{2}$/;
const isDate = (text: string): boolean => dateForm.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

/** Why an invoice of the ERP cannot be taken, or null. Odd is not wrong: negative, overpaid and one-cent invoices are taken as they are. */
export function recordProblem(invoice: ErpInvoice): string | null {
  const { currency } = invoice.openBalance;
  if (!currencyForm.test(currency)) return `${JSON.stringify(currency)} is no currency`;
  if (invoice.number.trim() === '') return 'It has no number';
  const amounts: readonly (readonly [string, MoneyValue | null])[] =
    [['originalBalance', invoice.originalBalance], ['openBalance', invoice.openBalance], ['tax', invoice.tax], ['discount', invoice.discount]];
  for (const [name, value] of amounts) {
    if (value === null) continue;
    if (!isDecimal(value.amount)) return `${name} is not a decimal: ${JSON.stringify(value.amount)}`;
    if (value.currency !== currency) return `${name} is in ${value.currency}, the open balance in ${currency}`;
  }
  const dates: readonly (readonly [string, string | null])[] = [['issuedOn', invoice.issuedOn], ['dueOn', invoice.dueOn], ['discountUntil', invoice.discountUntil]];
  for (const [name, date] of dates) if (date !== null && !isDate(date)) return `${name} is no date: ${JSON.stringify(date)}`;
  return null;
}
