import type { DataObject, DataObjectRule, FailurePolicy, Freshness } from '@portico/domain';

interface Obeyed {
  readonly directions: readonly DataObjectRule['direction'][];
  readonly freshness: readonly Freshness['kind'][];
  readonly onFailure: readonly FailurePolicy[];
}
/** Copied by a sync: a record that fails is set aside for a person (`review`), or the copy no longer counts as good (`block`). */
const copied: Obeyed = { directions: ['inbound'], freshness: ['synced'], onFailure: ['review', 'block'] };
/** Read when asked for, through the cache; what fails is read again. */
const read: Obeyed = { directions: ['inbound'], freshness: ['cached', 'live'], onFailure: ['retry'] };
/** A checkout does not go on without it. */
const needed: Obeyed = { directions: ['inbound'], freshness: ['live'], onFailure: ['block'] };
/** Written; what fails waits on the list of failed submissions. */
const written: Obeyed = { directions: ['outbound'], freshness: ['live'], onFailure: ['queue'] };

/** What the running system does for each data object. A file that asks for something else is refused rather than not obeyed. */
export const obeyedRules: Readonly<Record<DataObject, Obeyed>> = {
  'products': copied,
  'categories': copied,
  'assortments': copied,
  'images': { ...read, freshness: ['cached'] },
  'prices': read,
  'inventory': read,
  'customer-accounts': copied,
  'ship-tos': copied,
  'payment-terms': copied,
  'credit': { ...read, onFailure: ['block'] },
  'shipping-rules': needed,
  'tax': needed,
  // What is written waits; what is copied is set aside.
  'orders': { directions: ['both'], freshness: ['synced'], onFailure: ['queue'] },
  'order-status': { ...copied, onFailure: ['retry'] },
  'shipments': { ...copied, onFailure: ['retry'] },
  'invoices': copied,
  'invoice-documents': { ...read, freshness: ['live'] },
  'payments': written,
  'po-numbers': { ...written, onFailure: ['block'] },
  'contacts': written,
};
