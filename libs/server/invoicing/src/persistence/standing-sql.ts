/** `standingOf` in SQL, for what is filtered and summed there; a spec holds the two together. Parameters stand for the day and the pending ids. */
export const isOwed = '(not i.is_cancelled and i.open_balance > 0)';

export const stateExpression = (today: string, pending: string): string => `(case
  when i.is_cancelled then 'cancelled'
  when i.id = any (${pending}::uuid[]) then 'payment-pending'
  when i.open_balance < 0 then 'credit'
  when i.open_balance = 0 then 'paid'
  when i.due_on < ${today}::date then 'overdue'
  when i.open_balance < i.original_balance then 'part-paid'
  else 'open' end)`;

export const bucketExpression = (today: string): string => `(case
  when i.due_on is null or i.due_on >= ${today}::date then 'not-due'
  when ${today}::date - i.due_on <= 30 then 'days-1-30'
  when ${today}::date - i.due_on <= 60 then 'days-31-60'
  when ${today}::date - i.due_on <= 90 then 'days-61-90'
  else 'days-over-90' end)`;
