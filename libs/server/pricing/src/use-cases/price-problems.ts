import { Inject, Injectable, Logger } from '@nestjs/common';
import type { PriceAnswer } from '@portico/domain';
import { SyncLedger } from '@portico/platform-persistence';

const againAfterMs = 3_600_000;
const mostRemembered = 10_000;

/** A zero that the ERP does not mark as meant counts as missing and is kept for the operator, beside the records that could not be copied. */
@Injectable()
export class PriceProblems {
  private readonly log = new Logger('Pricing');
  private readonly reported = new Map<string, number>();

  constructor(@Inject(SyncLedger) private readonly ledger: Pick<SyncLedger, 'settle'>) {}

  /** In the background: a report delays no answer. */
  look(connector: string, customerExternalId: string, answers: readonly PriceAnswer[]): void {
    const zeros = answers.filter((answer) => answer.kind === 'gap' && answer.reason === 'unmarked-zero').map(({ sku }) => `${customerExternalId}/${sku}`);
    const news = [...new Set(zeros)].filter((id) => (this.reported.get(id) ?? 0) < Date.now() - againAfterMs);
    if (news.length === 0) return;
    if (this.reported.size > mostRemembered) this.reported.clear();
    for (const id of news) this.reported.set(id, Date.now());
    this.ledger.settle(connector, 'prices', [], news.map((externalId) => ({ externalId, reason: 'The price is zero and not marked as free of charge; shown as "price on request"' })))
      .catch((error: unknown) => { this.log.warn(`Prices of zero were not reported: ${String(error)}`); });
  }
}
