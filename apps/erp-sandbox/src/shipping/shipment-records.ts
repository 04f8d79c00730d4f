import type { Stamped } from '../catalogue/product-records.js';
import { type Db, rows } from '../database/database.js';
import type { ShipmentLineRow, ShipmentRow } from '../seed/world.js';
import { plain } from '../wire/decimal.js';

export async function loadShipmentRecords(db: Db, shipments: readonly (ShipmentRow & Stamped)[]) {
  if (shipments.length === 0) return [];
  const lines = await rows<ShipmentLineRow>(db, 'select * from shipment_line where shipment_number = any($1) order by shipment_number, order_line', [shipments.map((one) => one.number)]);
  return shipments.map((row) => ({
    number: row.number, customer: row.customer, orderNumbers: [row.order_number], shippedAt: row.shipped_at, deliveredAt: row.delivered_at, warehouse: row.warehouse,
    shippingMethod: row.shipping_method, carrier: row.carrier, trackingNumber: row.tracking_number, trackingUrl: row.tracking_url, shipTo: row.ship_to, packages: row.packages,
    lines: lines.filter((line) => line.shipment_number === row.number).map((line) => ({
      orderNumber: line.order_number, orderLine: line.order_line, sku: line.sku, description: line.description, unit: line.unit, quantity: plain(line.quantity),
    })),
    changedAt: row.changed_at,
  }));
}
