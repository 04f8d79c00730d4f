import { Inject, Injectable, Logger } from '@nestjs/common';
import { INTEGRATION_MAP, type BuyerContext, type BuyerCredit, type CallOptions, type ErpCredit, type IntegrationMap, type Reading, type ReadMode } from '@portico/domain';
import { ERP_CONNECTOR, ErpError, type ErpConnector } from '@portico/erp-contract';
import { BatchCache, cacheKey } from '@portico/platform-cache';
import { cachePolicy } from './cache-policy.js';

const object = 'credit';
export const creditTag = (customerExternalId: string): string => `credit:${customerExternalId}`;
/** Names every cached credit figure. */
export const anyCreditTag = 'credit';

const isOutage = (error: unknown): boolean => error instanceof ErpError && error.isOutage;

/** The ERP's credit figures of the buyer's account: live, or as old as the integration map allows. Who may see them is for who shows them: an order is checked against them for every buyer. */
@Injectable()
export class CachedBuyerCredit implements BuyerCredit {
  private readonly log = new Logger('Credit');

  constructor(
    @Inject(ERP_CONNECTOR) private readonly connector: Pick<ErpConnector, 'id' | 'credit'>,
    @Inject(INTEGRATION_MAP) private readonly map: IntegrationMap,
    private readonly cache: BatchCache,
  ) {}

  async credit(buyer: BuyerContext, mode: ReadMode, call: CallOptions = {}): Promise<Reading<ErpCredit>> {
    const { externalId, currency, connector } = buyer.account;
    const scope = `${connector}/${externalId}`;
    const key = cacheKey({ object, shape: 1, scope, parts: [currency] });
    const policy = cachePolicy(this.map.rules.credit.freshness);
    const readings = await this.cache.getMany<ErpCredit | null>({
      object, keys: [key], scope, mode: policy === 'live' ? 'live' : mode, policy: policy === 'live' ? neverKept : policy, isOutage,
      tags: () => [anyCreditTag, creditTag(externalId)],
      fetchMany: async () => new Map([[key, await this.ask(externalId, currency, { priority: mode === 'live' ? 'buyer' : 'background', ...call })]]),
      ...(call.signal ? { signal: call.signal } : {}),
    });
    const reading = readings.get(key);
    return reading && reading.value !== null ? reading as Reading<ErpCredit> : { state: 'unavailable', asOf: null, value: null };
  }

  /** Null where the ERP refuses to say: no figure, never a zero. */
  private async ask(externalId: string, currency: string, call: CallOptions): Promise<ErpCredit | null> {
    try {
      return await this.connector.credit.credit({ externalId, currency }, call);
    } catch (error) {
      if (!(error instanceof ErpError) || error.isOutage) throw error;
      this.log.warn(`The ERP gives no credit of customer ${externalId}: ${error.kind}: ${error.message}`);
      return null;
    }
  }
}

const neverKept = { freshForMs: 0, staleWhileRevalidateMs: 0, staleIfErrorMs: 0 };
