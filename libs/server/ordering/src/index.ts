import { CartDelivery1764000600100 } from './persistence/1764000600100-cart-delivery.js';
import { ReviewedCheckouts1764000600200 } from './persistence/1764000600200-reviewed-checkouts.js';
import { OrderList1764200000000 } from './persistence/1764200000000-order-list.js';
import { OrderKeys1764200000100 } from './persistence/1764200000100-order-keys.js';
import { OrderDocuments1764200000200 } from './persistence/1764200000200-order-documents.js';
import { Ordering1764000600000 } from './persistence/1764000600000-ordering.js';
import { OrderEventDays1764000610000 } from './persistence/1764000610000-event-days.js';

export { OrderingGraphqlModule, OrderingModule } from './ordering.module.js';
export { UnusedPoDocuments } from './checkout/unused-po-documents.js';
export { OrderSubmissions } from './orders/order-submissions.js';
export { OrderSync } from './orders/order-sync.js';
export const orderingMigrations = [Ordering1764000600000, CartDelivery1764000600100, ReviewedCheckouts1764000600200, OrderEventDays1764000610000, OrderList1764200000000, OrderKeys1764200000100, OrderDocuments1764200000200];
export { HandOverCarts } from './cart/hand-over-carts.js';
