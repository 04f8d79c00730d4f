import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Abilities } from '@portico/erp-contract';
import { DateTimeScalar } from '@portico/platform-graphql-kit';

@ObjectType({ description: 'What the connected ERP can do; the portal says so where it cannot.' })
export class ErpAbilities {
  @Field(() => Boolean) priceBreaks!: boolean;
  @Field(() => Boolean) priceExplanation!: boolean;
  @Field(() => Boolean) stockPerWarehouse!: boolean;
  @Field(() => Boolean) inboundStock!: boolean;
  @Field(() => Boolean) shipComplete!: boolean;
  @Field(() => Boolean) requestedDate!: boolean;
  @Field(() => Boolean) tracking!: boolean;
  @Field(() => Boolean) invoiceDocuments!: boolean;
  @Field(() => Boolean) cashDiscount!: boolean;
  @Field(() => Boolean) images!: boolean;
  @Field(() => Boolean) acknowledgementDocument!: boolean;
  @Field(() => Boolean) paymentPosting!: boolean;
  @Field(() => Boolean) holdsOverCredit!: boolean;
}

@ObjectType()
export class SystemStatus {
  @Field(() => Boolean, { description: `False while the connector's breaker is open or its last probes failed.` }) isErpReachable!: boolean;
  @Field(() => Int, { nullable: true }) erpLatencyMs!: number | null;
  @Field(() => DateTimeScalar, { nullable: true }) erpDownSince!: string | null;
  @Field(() => ErpAbilities) abilities!: ErpAbilities;
}

export const abilitiesView = ({ prices, availability, orders, shipments, invoices, payments, catalog }: Abilities): ErpAbilities => ({
  priceBreaks: prices.breaks, priceExplanation: prices.explanation, stockPerWarehouse: availability.perWarehouse, inboundStock: availability.inbound,
  shipComplete: orders.shipComplete, requestedDate: orders.requestedDate, tracking: shipments.tracking, invoiceDocuments: invoices.document, cashDiscount: invoices.cashDiscount,
  images: catalog.images, acknowledgementDocument: orders.acknowledgementDocument, paymentPosting: payments.post, holdsOverCredit: orders.holdsOverCredit,
});
