import { beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

interface Canary { what: string; file: string; from: string }
type Finding = { rule: string | null; message: string }[];

const forbidden: Canary[] = [
  { what: 'domain → erp-contract', file: 'libs/domain/src/canary.ts', from: '@portico/erp-contract' },
  { what: 'domain → platform', file: 'libs/domain/src/canary.ts', from: '@portico/platform-cache' },
  { what: 'domain → Nest', file: 'libs/domain/src/canary.ts', from: '@nestjs/common' },
  { what: 'domain → TypeORM', file: 'libs/domain/src/canary.ts', from: 'typeorm' },
  { what: 'domain → GraphQL', file: 'libs/domain/src/canary.ts', from: 'graphql' },
  { what: 'domain → Redis', file: 'libs/domain/src/canary.ts', from: 'redis' },
  { what: 'domain → HTTP', file: 'libs/domain/src/canary.ts', from: 'undici' },
  { what: 'domain → HTTP of Node', file: 'libs/domain/src/canary.ts', from: 'node:http' },
  { what: 'contract → connector', file: 'libs/erp/contract/src/canary.ts', from: '@portico/erp-tryton' },
  { what: 'contract → platform', file: 'libs/erp/contract/src/canary.ts', from: '@portico/platform-resilience' },
  { what: 'connector → another connector', file: 'libs/erp/connectors/http/src/canary.ts', from: '@portico/erp-tryton' },
  { what: 'connector → registry', file: 'libs/erp/connectors/http/src/canary.ts', from: '@portico/erp-registry' },
  { what: 'connector → server', file: 'libs/erp/connectors/tryton/src/canary.ts', from: '@portico/server-ordering' },
  { what: 'connector → Nest', file: 'libs/erp/connectors/tryton/src/canary.ts', from: '@nestjs/common' },
  { what: 'registry → server', file: 'libs/erp/registry/src/canary.ts', from: '@portico/server-catalog' },
  { what: 'platform → erp-contract', file: 'libs/platform/jobs/src/canary.ts', from: '@portico/erp-contract' },
  { what: 'platform → server', file: 'libs/platform/cache/src/canary.ts', from: '@portico/server-pricing' },
  { what: 'capability → another capability', file: 'libs/server/ordering/src/canary.ts', from: '@portico/server-catalog' },
  { what: 'capability → connector', file: 'libs/server/ordering/src/canary.ts', from: '@portico/erp-http' },
  { what: 'capability → registry', file: 'libs/server/catalog/src/canary.ts', from: '@portico/erp-registry' },
  { what: 'composition → connector past the registry', file: 'libs/server/composition/src/canary.ts', from: '@portico/erp-http' },
  { what: 'app → connector past the registry', file: 'apps/bff/src/canary.ts', from: '@portico/erp-tryton' },
  { what: 'app → portal', file: 'apps/bff/src/canary.ts', from: '@portico/portal-ui-kit' },
  { what: 'sandbox → domain', file: 'apps/erp-sandbox/src/canary.ts', from: '@portico/domain' },
  { what: 'sandbox → platform', file: 'apps/payment-sandbox/src/canary.ts', from: '@portico/platform-cache' },
  { what: 'portal → server', file: 'libs/portal/ordering/src/canary.ts', from: '@portico/server-ordering' },
  { what: 'portal → domain', file: 'libs/portal/ordering/src/canary.ts', from: '@portico/domain' },
  { what: 'portal → Node', file: 'libs/portal/ordering/src/canary.tsx', from: 'node:fs' },
  { what: 'screens → other screens', file: 'libs/portal/ordering/src/canary.tsx', from: '@portico/portal-catalog' },
  { what: 'ui-kit → screens', file: 'libs/portal/ui-kit/src/canary.tsx', from: '@portico/portal-catalog' },
  { what: 'testing outside of tests', file: 'libs/server/ordering/src/canary.ts', from: '@portico/testing' },
  { what: 'a capability’s spec → another capability', file: 'libs/server/ordering/src/canary.spec.ts', from: '@portico/server-catalog' },
  { what: 'another project by a relative path', file: 'libs/server/ordering/src/canary.ts', from: '../../catalog/src/index.js' },
  { what: 'a second library for decimals', file: 'libs/server/ordering/src/canary.ts', from: 'big.js' },
];

const allowed: Canary[] = [
  { what: 'contract → domain', file: 'libs/erp/contract/src/canary.ts', from: '@portico/domain' },
  { what: 'connector → contract', file: 'libs/erp/connectors/http/src/canary.ts', from: '@portico/erp-contract' },
  { what: 'connector → platform', file: 'libs/erp/connectors/http/src/canary.ts', from: '@portico/platform-resilience' },
  { what: 'connector → HTTP', file: 'libs/erp/connectors/http/src/canary.ts', from: 'undici' },
  { what: 'registry → connector', file: 'libs/erp/registry/src/canary.ts', from: '@portico/erp-tryton' },
  { what: 'capability → domain', file: 'libs/server/ordering/src/canary.ts', from: '@portico/domain' },
  { what: 'capability → platform', file: 'libs/server/ordering/src/canary.ts', from: '@portico/platform-jobs' },
  { what: 'capability → Nest', file: 'libs/server/ordering/src/canary.ts', from: '@nestjs/common' },
  { what: 'composition → capability', file: 'libs/server/composition/src/canary.ts', from: '@portico/server-ordering' },
  { what: 'app → composition', file: 'apps/worker/src/canary.ts', from: '@portico/server-composition' },
  { what: 'screens → ui-kit', file: 'libs/portal/ordering/src/canary.tsx', from: '@portico/portal-ui-kit' },
  { what: 'portal → screens', file: 'apps/portal/src/canary.tsx', from: '@portico/portal-ordering' },
  { what: 'a spec of a capability → testing', file: 'libs/server/ordering/src/canary.db.spec.ts', from: '@portico/testing' },
  { what: 'a spec of a sandbox → testing', file: 'apps/erp-sandbox/src/canary.erp.spec.ts', from: '@portico/testing' },
  { what: 'a spec of a connector → testing', file: 'libs/erp/connectors/http/src/canary.erp.spec.ts', from: '@portico/testing' },
];

function lint(canaries: Canary[]): Finding[] {
  const texts = canaries.map(({ file, from }) => ({ file: path.join(root, file), text: `import * as other from '${from}';\nexport const canary = other;\n` }));
  const done = spawnSync(process.execPath, [path.join(root, 'tools/eslint/lint-texts.mjs')], { cwd: root, input: JSON.stringify(texts), encoding: 'utf8', env: { ...process.env, NX_DAEMON: 'false' } });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout.slice(done.stdout.indexOf('['))) as Finding[];
}

describe('the import rules of the house', () => {
  let findings: Finding[];
  beforeAll(() => { findings = lint([...forbidden, ...allowed]); }, 120_000);

  it.each(forbidden.map(({ what }, at) => ({ what, at })))('forbid $what', ({ at }) => {
    expect(findings[at]).not.toEqual([]);
    expect(findings[at]?.every(({ rule }) => rule !== null)).toBe(true);
  });

  it.each(allowed.map(({ what }, at) => ({ what, at: at + forbidden.length })))('allow $what', ({ at }) => {
    expect(findings[at]).toEqual([]);
  });
});
