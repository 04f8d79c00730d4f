import type { ChangeNotifications, ErpChange } from '@portico/erp-contract';
import { Webhook } from 'standardwebhooks';
import { wireNotification } from './wire/notification.js';

/** Signed as Standard Webhooks prescribe; one older or newer than five minutes is refused by the library. */
export function httpNotifications(secret: string): ChangeNotifications {
  const webhook = new Webhook(secret);
  return {
    verify(headers, rawBody): ErpChange | null {
      const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value ?? '']));
      try {
        const result = wireNotification.safeParse(webhook.verify(rawBody, lower));
        if (!result.success) return null;
        const { object, ids, customer, occurredAt } = result.data;
        return { id: lower['webhook-id'] ?? '', object, ids, customerExternalId: customer, occurredAt };
      } catch {
        return null; // wrong signature, too old, or no JSON
      }
    },
  };
}
