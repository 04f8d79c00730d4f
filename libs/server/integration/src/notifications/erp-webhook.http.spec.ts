import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ErpMessage } from '@portico/erp-contract';
import { ErpWebhookController } from './erp-webhook.controller.js';
import { ReceiveErpNotification, type Reception } from './receive-erp-notification.js';

let app: NestFastifyApplication;
let answer: Reception;
const seen: ErpMessage[] = [];
const receive = { execute: (message: ErpMessage) => { seen.push(message); return Promise.resolve(answer); } };

@Module({ controllers: [ErpWebhookController], providers: [{ provide: ReceiveErpNotification, useValue: receive }] })
class WebhookModule {}

beforeAll(async () => {
  app = await NestFactory.create<NestFastifyApplication>(WebhookModule, new FastifyAdapter(), { rawBody: true, logger: false });
  await app.listen(0, '127.0.0.1');
});
afterAll(() => app.close());

const post = async (reception: Reception, init: RequestInit = {}, query = '') => {
  answer = reception;
  const response = await fetch(`${await app.getUrl()}/webhooks/erp${query}`, { method: 'POST', ...init, headers: { connection: 'close', ...init.headers as Record<string, string> } });
  return [response.status, response.headers.get('content-type'), await response.text()];
};

describe('the address that an ERP sends its notifications to', () => {
  it.each([['taken', 204], ['seen-before', 204], ['refused', 401], ['not-expected', 404]] as const)('says of one that is %s: %i', async (kind, status) => {
    expect((await post({ kind }))[0]).toBe(status);
  });

  it('hands on headers, query and the body to the byte, which the signature is over', async () => {
    const body = '{"ids": [ "SO-1" ],"n":1.0}';
    await post({ kind: 'taken' }, { body, headers: { 'content-type': 'application/json', 'webhook-id': 'msg_1' } }, '?tenant=a');
    expect(seen.at(-1)).toMatchObject({ rawBody: body, query: { tenant: 'a' }, headers: { 'webhook-id': 'msg_1' } });
  });

  it('answers a handshake with the text that is wanted', async () => {
    expect(await post({ kind: 'handshake', answer: 'token-1' }, {}, '?validationToken=token-1')).toEqual([200, 'text/plain; charset=utf-8', 'token-1']);
  });
});
