import { describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { httpNotifications } from './notifications.js';

const secret = `whsec_${Buffer.from('a secret of thirty-two characters').toString('base64')}`;
const body = JSON.stringify({ type: 'price.changed', occurredAt: '2026-03-02T09:00:00.000Z', object: 'price', ids: ['SCR-1'], customer: null });
const signed = (payload: string, at = new Date(), by = secret): Record<string, string> => ({
  'Webhook-Id': 'msg_1', 'Webhook-Timestamp': String(Math.floor(at.getTime() / 1000)), 'Webhook-Signature': new Webhook(by).sign('msg_1', at, payload),
});
const minutesAgo = (minutes: number): Date => new Date(Date.now() - minutes * 60_000);

describe('a change notification', () => {
  const { receive } = httpNotifications(secret);
  const take = (headers: Record<string, string>, rawBody: string) => receive({ headers, query: {}, rawBody });
  const refused = { kind: 'refused' };

  it('is read when its signature is right', () => {
    expect(take(signed(body), body)).toEqual({ kind: 'changes', changes: [{ id: 'msg_1', object: 'price', ids: ['SCR-1'], customerExternalId: null, occurredAt: '2026-03-02T09:00:00.000Z' }] });
  });
  it('is refused when its body was changed', () => {
    expect(take(signed(body), body.replace('SCR-1', 'SCR-2'))).toEqual(refused);
  });
  it('is refused when another secret signed it', () => {
    expect(take(signed(body, new Date(), `whsec_${Buffer.from('another secret altogether').toString('base64')}`), body)).toEqual(refused);
  });
  it('is refused when it is replayed after five minutes, or comes from the future', () => {
    expect(take(signed(body, minutesAgo(6)), body)).toEqual(refused);
    expect(take(signed(body, minutesAgo(-6)), body)).toEqual(refused);
    expect(take(signed(body, minutesAgo(4)), body)).toMatchObject({ kind: 'changes' });
  });
  it('is refused when its object is unknown or it has no signature', () => {
    const odd = body.replace('"price"', '"weather"');
    expect(take(signed(odd), odd)).toEqual(refused);
    expect(take({}, body)).toEqual(refused);
  });
});
