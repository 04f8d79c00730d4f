/** Dates leave PostgreSQL as text: a Date would move them to the server's zone. */
export const invoiceColumns = `i.company_id as "companyId", i.account_id as "accountId", i.id, k.external_id as "externalId", i.number, i.kind, i.issued_on::text as "issuedOn",
  i.due_on::text as "dueOn", i.currency, i.original_balance::text as "originalBalance", i.open_balance::text as "openBalance", i.tax::text as tax, i.discount::text as discount,
  i.discount_until::text as "discountUntil", i.is_cancelled as "isCancelled", i.order_numbers as "orderNumbers", i.po_number as "poNumber", i.has_document as "hasDocument",
  i.lines, i.read_at as "readAt"`;

/** Without those that the ERP has withdrawn. */
export const invoiceTables = `invoice i join external_key k on k.object_id = i.id and k.object = 'invoices' and i.withdrawn_at is null`;

/** The columns that are the ERP's, with their types, as `jsonb_to_recordset` reads them. */
export const erpColumns = [
  ['number', 'text'], ['kind', 'text'], ['issued_on', 'date'], ['due_on', 'date'], ['currency', 'text'], ['original_balance', 'numeric'], ['open_balance', 'numeric'], ['tax', 'numeric'],
  ['discount', 'numeric'], ['discount_until', 'date'], ['is_cancelled', 'boolean'], ['order_numbers', 'text[]'], ['po_number', 'text'], ['has_document', 'boolean'], ['lines', 'jsonb'],
] as const;
