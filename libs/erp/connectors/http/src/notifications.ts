import type { ChangeNotifications, ReceivedMessage } from '@portico/erp-contract';
import { Webhook } from 'standardwebhooks';
import { wireNotification } from './wire/notification.js';

/** Signed as Standard Webhooks prescribe; one older or newer than five minutes is refused by the library. */
export function httpNotifications(secret: string): ChangeNotifications {
  const webhook = new Webhook(secret);
  return {
    receive({ headers, rawBody }): ReceivedMessage {
      const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value ?? '']));
      try {
        const result = wireNotification.safeParse(webhook.verify(rawBody, lower));
        if (!result.success) return { kind: 'refused' };
        const { object, ids, customer, occurredAt } = result.data;
        return { kind: 'changes', changes: [{ id: lower['webhook-id'] ?? '', object, ids, customerExternalId: customer, occurredAt }] };
      } catch {
        return { kind: 'refused' }; // wrong signature, too old, or no JSON
      }
    },
  };
}
