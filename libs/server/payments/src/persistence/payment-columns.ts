export const paymentColumns = `id, company_id as "companyId", account_id as "accountId", invoice_id as "invoiceId", invoice_number as "invoiceNumber", invoice_external_id as "invoiceExternalId",
  account, reference, state, amount::text as amount, discount_taken::text as "discountTaken", currency, started_by as "startedBy", started_by_name as "startedByName",
  started_at as "startedAt", expires_at as "expiresAt", session, decline_reason as "declineReason", captured_at as "capturedAt", erp_number as "erpNumber",
  unapplied::text as unapplied, failure, version`;
