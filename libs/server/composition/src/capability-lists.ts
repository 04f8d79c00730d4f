import { Global, Inject, Module, type OnModuleInit, type Type } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { BELONGINGS, SUBMISSION_HANDLERS, SYNC_TASKS, type Belongings, type SubmissionHandler, type SyncTask } from '@portico/domain';
import { ERP_CHANGE_LISTENERS, type ErpChangeListener } from '@portico/erp-contract';
import { CreditChanges, SyncCustomerAccounts } from '@portico/server-account';
import { SyncAssortments, SyncCategories, SyncPartNumbers, SyncProducts } from '@portico/server-catalog';
import { RefreshInvoicesOnErpChange, SyncInvoices } from '@portico/server-invoicing';
import { HandOverCarts, OrderSubmissions, OrderSync } from '@portico/server-ordering';
import { PaymentSubmissions } from '@portico/server-payments';
import { PriceChanges } from '@portico/server-pricing';

/** What capabilities give to the one mechanism of integration. A capability adds its line here. */
const syncTasks: readonly Type<SyncTask>[] = [SyncCustomerAccounts, SyncCategories, SyncProducts, SyncAssortments, OrderSync, SyncInvoices];
const submissionHandlers: readonly Type<SubmissionHandler>[] = [OrderSubmissions, PaymentSubmissions];
const erpChangeListeners: readonly Type<ErpChangeListener>[] = [CreditChanges, PriceChanges, SyncPartNumbers, RefreshInvoicesOnErpChange];
const belongings: readonly Type<Belongings>[] = [HandOverCarts];

const emptyList = (token: symbol) => ({ provide: token, useFactory: (): unknown[] => [] });

/** The lists are filled once all are made: a task may itself ask how old other syncs are. */
@Global()
@Module({
  providers: [SYNC_TASKS, SUBMISSION_HANDLERS, ERP_CHANGE_LISTENERS, BELONGINGS].map(emptyList),
  exports: [SYNC_TASKS, SUBMISSION_HANDLERS, ERP_CHANGE_LISTENERS, BELONGINGS],
})
export class CapabilityLists implements OnModuleInit {
  constructor(
    private readonly modules: ModuleRef,
    @Inject(SYNC_TASKS) private readonly tasks: SyncTask[],
    @Inject(SUBMISSION_HANDLERS) private readonly handlers: SubmissionHandler[],
    @Inject(ERP_CHANGE_LISTENERS) private readonly listeners: ErpChangeListener[],
    @Inject(BELONGINGS) private readonly things: Belongings[],
  ) {}

  onModuleInit(): void {
    const made = <T>(member: Type<T>): T => this.modules.get(member, { strict: false });
    this.tasks.push(...syncTasks.map(made));
    this.handlers.push(...submissionHandlers.map(made));
    this.listeners.push(...erpChangeListeners.map(made));
    this.things.push(...belongings.map(made));
  }
}
