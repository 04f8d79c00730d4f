import { Injectable } from '@nestjs/common';
import type { ErpChange, ErpChangeListener } from '@portico/erp-contract';
import { BatchCache } from '@portico/platform-cache';
import { AccountSiblings } from '../persistence/account-siblings.js';
import { anyCreditTag, creditTag } from './cached-buyer-credit.js';

/** What moves a credit account: its own figures, and what is ordered, invoiced and paid. */
const movesCredit: readonly ErpChange['object'][] = ['credit', 'order', 'invoice', 'customer'];

/** Drops cached credit when the ERP says that something changed it: of the customer it names and those who share its credit, else of all. */
@Injectable()
export class CreditChanges implements ErpChangeListener {
  constructor(private readonly cache: BatchCache, private readonly siblings: AccountSiblings) {}

  async onErpChange({ object, customerExternalId }: ErpChange): Promise<void> {
    if (!movesCredit.includes(object)) return;
    const names = customerExternalId === null ? [anyCreditTag] : (await this.siblings.sharingCredit(customerExternalId)).map(creditTag);
    await this.cache.invalidate(names);
  }
}
