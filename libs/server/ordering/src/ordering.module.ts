import { Global, Module } from '@nestjs/common';
import { CREDIT_RESERVATIONS, PURCHASE_HISTORY } from '@portico/domain';
import { CartStore } from './cart/cart-store.js';
import { ChangeCart } from './cart/change-cart.js';
import { HandOverCarts } from './cart/hand-over-carts.js';
import { ViewCart } from './cart/view-cart.js';
import { CheckPoNumber } from './checkout/check-po-number.js';
import { ReviewLive } from './checkout/live-review.js';
import { PoDocuments } from './checkout/po-documents.js';
import { PoUsage } from './checkout/po-usage.js';
import { ReviewCheckout } from './checkout/review-checkout.js';
import { SubmitOrder } from './checkout/submit-order.js';
import { PostgresCreditReservations } from './credit/reservations.js';
import { CartLineResolver, CartResolver, LineProblemResolver } from './graphql/cart.resolver.js';
import { CheckoutResolver, PoCheckResolver } from './graphql/checkout.resolver.js';
import { OrderFilesController } from './graphql/order-files.controller.js';
import { OrderFreshness } from './graphql/order-freshness.js';
import { OrderNodes } from './graphql/order-nodes.js';
import { OrderResolver } from './graphql/order.resolver.js';
import { ShipmentResolver } from './graphql/shipment.resolver.js';
import { ApplyErpOrder } from './orders/apply-erp-order.js';
import { ListOrders } from './orders/list-orders.js';
import { OrderAgain } from './orders/order-again.js';
import { OrderPurchaseHistory } from './orders/order-purchase-history.js';
import { OrderStore } from './orders/order-store.js';
import { OrderSubmissions } from './orders/order-submissions.js';
import { UnusedPoDocuments } from './checkout/unused-po-documents.js';
import { OrderSync } from './orders/order-sync.js';
import { ReadOrder } from './orders/read-order.js';

/** Orders without GraphQL, for bff and worker. Global: the one mechanism of integration gathers its handler and its sync. */
@Global()
@Module({
  providers: [OrderStore, PostgresCreditReservations, { provide: CREDIT_RESERVATIONS, useExisting: PostgresCreditReservations }, { provide: PURCHASE_HISTORY, useClass: OrderPurchaseHistory }, ApplyErpOrder, OrderSubmissions, OrderSync, UnusedPoDocuments, HandOverCarts],
  exports: [OrderStore, PostgresCreditReservations, CREDIT_RESERVATIONS, PURCHASE_HISTORY, ApplyErpOrder, OrderSubmissions, OrderSync, UnusedPoDocuments, HandOverCarts],
})
export class OrderingModule {}

/** What the bff adds. */
@Module({
  imports: [OrderingModule],
  controllers: [OrderFilesController],
  providers: [
    CartStore, ChangeCart, ViewCart, ReviewLive, ReviewCheckout, CheckPoNumber, PoUsage, PoDocuments, SubmitOrder, ListOrders, ReadOrder, OrderAgain,
    CartResolver, CartLineResolver, LineProblemResolver, CheckoutResolver, PoCheckResolver, OrderResolver, ShipmentResolver, OrderFreshness, OrderNodes,
  ],
})
export class OrderingGraphqlModule {}
