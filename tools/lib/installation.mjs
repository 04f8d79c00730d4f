// What `npm start` runs, read from the environment: by default everything is brought along; DATABASE_URL, REDIS_URL,
// ERP_CONNECTOR=tryton and PAYMENT_GATEWAY_URL put something of your own in its place.
import { choosePort } from './ports.mjs';
import { Refusal } from './refusal.mjs';
import { serverUrl } from './postgres-server.mjs';

const set = (env, name) => (env[name] ?? '') !== '';

function refuseMissing(env, names, why, help = '') {
  const missing = names.filter((name) => !set(env, name));
  if (missing.length > 0) throw new Refusal(`${why}; missing: ${missing.join(', ')}.${help ? `\n${help}` : ''}`);
}

const ownDatabase = `Portico uses three roles on its database: an owner (migrations and the queue), the app, which owns nothing and
may not bypass row-level security, and the sync. As a superuser:

  create role portico_owner login password '…';
  create role portico_app login nobypassrls password '…';
  create role portico_sync login nobypassrls password '…';
  create database portico owner portico_owner;

  DATABASE_OWNER_URL=postgres://portico_owner:…@host/portico
  DATABASE_URL=postgres://portico_app:…@host/portico
  DATABASE_SYNC_URL=postgres://portico_sync:…@host/portico`;

/** Which parts are brought along, with the words for what is wrong in the environment. */
export function planOf(env) {
  const connector = env.ERP_CONNECTOR || 'http';
  if (!['http', 'tryton'].includes(connector)) throw new Refusal(`ERP_CONNECTOR=${connector} is not known. Known are http and tryton.`);
  const external = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'DATABASE_SYNC_URL'];
  const ownPostgres = external.some((name) => set(env, name));
  if (ownPostgres) refuseMissing(env, external, 'A database of your own is named by three addresses', ownDatabase);
  if (connector === 'tryton') {
    refuseMissing(env, ['ERP_TRYTON_URL', 'ERP_TRYTON_DATABASE', 'ERP_TRYTON_USER', 'ERP_TRYTON_PASSWORD'], 'ERP_CONNECTOR=tryton needs to know the Tryton to talk to');
  }
  const ownErp = connector === 'http' && set(env, 'ERP_HTTP_URL');
  if (ownErp) refuseMissing(env, ['ERP_HTTP_TOKEN', 'ERP_HTTP_WEBHOOK_SECRET'], 'An ERP of your own behind ERP_HTTP_URL needs its secrets');
  const ownGateway = set(env, 'PAYMENT_GATEWAY_URL');
  if (ownGateway) refuseMissing(env, ['PAYMENT_GATEWAY_KEY', 'PAYMENT_WEBHOOK_SECRET'], 'A payment gateway of your own needs its secrets');
  const erpSandbox = connector === 'http' && !ownErp;
  const paymentSandbox = !ownGateway;
  return { connector, erpSandbox, paymentSandbox, ownPostgres, embeddedPostgres: !ownPostgres || erpSandbox || paymentSandbox };
}

/** A port for each part that listens. */
export async function portsFor(plan, say) {
  const erp = plan.erpSandbox ? await choosePort({ variable: 'ERP_SANDBOX_PORT', fallback: 4100, what: 'the ERP sandbox', say }) : undefined;
  const payments = plan.paymentSandbox ? await choosePort({ variable: 'PAYMENT_SANDBOX_PORT', fallback: 4200, what: 'the payment sandbox', say }) : undefined;
  const postgres = plan.embeddedPostgres ? await choosePort({ variable: 'PORTICO_PG_PORT', fallback: 4300, what: 'the database', say }) : undefined;
  const portal = await choosePort({ variable: 'PORT', fallback: 4000, host: process.env.HOST || '127.0.0.1', what: 'the portal', say });
  return { portal, erp, payments, postgres };
}

/** The environment of each process. */
export function environments({ env, plan, ports, secrets }) {
  const host = env.HOST || '127.0.0.1';
  const shownHost = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host;
  const portalUrl = `http://${shownHost}:${ports.portal}`;
  const database = (role, name) => serverUrl({ port: ports.postgres, user: role, password: secrets.passwords[role], database: name });
  const local = (port) => `http://127.0.0.1:${port}`;

  const server = {
    NODE_ENV: env.NODE_ENV || 'production',
    HOST: host,
    PUBLIC_URL: env.PUBLIC_URL || portalUrl,
    ERP_CONNECTOR: plan.connector,
    ...(set(env, 'SECRET_KEY') || set(env, 'SECRET_KEY_FILE') ? {} : { SECRET_KEY: secrets.secretKey }),
    ...(plan.ownPostgres ? {} : {
      DATABASE_URL: database('portico_app', 'portico'),
      DATABASE_SYNC_URL: database('portico_sync', 'portico'),
      DATABASE_OWNER_URL: database('portico_owner', 'portico'),
    }),
    ...(plan.erpSandbox ? { ERP_HTTP_URL: local(ports.erp), ERP_HTTP_TOKEN: secrets.erp.token, ERP_HTTP_WEBHOOK_SECRET: secrets.erp.webhookSecret } : {}),
    ...(plan.paymentSandbox ? { PAYMENT_GATEWAY_URL: local(ports.payments), PAYMENT_GATEWAY_KEY: secrets.payments.key, PAYMENT_WEBHOOK_SECRET: secrets.payments.webhookSecret } : {}),
  };
  return {
    portalUrl: server.PUBLIC_URL,
    server,
    bff: { ...server, PORT: String(ports.portal) },
    erpSandbox: {
      PORT: String(ports.erp),
      SANDBOX_DATABASE_URL: plan.erpSandbox ? database('erp_sandbox', 'erp_sandbox') : '',
      SANDBOX_TOKEN: secrets.erp.token,
      SANDBOX_CONTROL_TOKEN: secrets.erp.controlToken,
      SANDBOX_WEBHOOK_URL: `${local(ports.portal)}/webhooks/erp`,
      SANDBOX_WEBHOOK_SECRET: secrets.erp.webhookSecret,
    },
    paymentSandbox: {
      PORT: String(ports.payments),
      PAYMENT_SANDBOX_DATABASE_URL: plan.paymentSandbox ? database('payment_sandbox', 'payment_sandbox') : '',
      PAYMENT_SANDBOX_KEY: secrets.payments.key,
      PAYMENT_SANDBOX_CONTROL_TOKEN: secrets.payments.controlToken,
      PAYMENT_SANDBOX_WEBHOOK_URL: `${local(ports.portal)}/webhooks/payments`,
      PAYMENT_SANDBOX_WEBHOOK_SECRET: secrets.payments.webhookSecret,
    },
  };
}
