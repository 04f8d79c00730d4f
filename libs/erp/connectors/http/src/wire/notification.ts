import { z } from 'zod';
import { wireId, wireTimestamp } from './primitives.js';

export const wireNotification = z.object({
  occurredAt: wireTimestamp,
  object: z.enum(['category', 'product', 'assortment', 'part-number', 'customer', 'ship-to', 'price', 'stock', 'order', 'shipment', 'invoice', 'payment', 'credit']),
  ids: z.array(wireId), customer: wireId.nullable(),
});
