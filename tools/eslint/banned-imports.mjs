// Packages that a part of the house must not know, each with its reason.

const technology = {
  group: ['@nestjs/*', 'typeorm', 'typeorm/*', 'graphql', 'graphql/*', '@apollo/*', 'redis', 'ioredis', 'pg', 'undici', 'fastify', 'express', 'axios',
    'graphile-worker', 'node:http', 'node:https', 'node:net', 'http', 'https', 'net'],
  message: 'The domain is what we believe about the business in plain TypeScript: it has never heard of Nest, TypeORM, GraphQL, Redis or HTTP. Ask for it through a port.',
};
const framework = {
  group: ['@nestjs/*', 'typeorm', 'typeorm/*', 'graphql', 'graphql/*', '@apollo/*', 'redis', 'pg', 'fastify', 'graphile-worker'],
  message: 'A connector knows one ERP and the ports. The server puts frameworks, caches and databases around it.',
};
const ours = {
  group: ['@portico/*', '!@portico/testing'],
  message: 'A sandbox shares no code with Portico, only the public contract in contracts/. Otherwise it proves nothing.',
};
const server = {
  group: ['@nestjs/*', 'typeorm', 'pg', 'redis', 'fastify', '@portico/server-*', '@portico/platform-*', '@portico/erp-*', '@portico/domain'],
  message: 'The portal knows the server only through contracts/schema.graphql.',
};
const nodeInBrowser = {
  group: ['node:*'],
  message: 'This runs in the browser, where Node is not.',
};
const floats = {
  group: ['big.js', 'bignumber.js'],
  message: 'Amounts and quantities are decimal.js behind Money and Quantity of the domain: one library, one rounding.',
};

/** @returns {{ 'no-restricted-imports': ["error", object] }} */
const restrict = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns: [...patterns, floats] }] });

export const bannedImports = [
  { files: ['{apps,libs}/**/*.{ts,tsx}'], rules: restrict() },
  { files: ['libs/domain/**/*.ts'], rules: restrict(technology) },
  { files: ['libs/erp/**/*.ts'], ignores: ['**/*.spec.ts', '**/testing/**'], rules: restrict(framework) },
  { files: ['apps/{erp,payment}-sandbox/**/*.ts'], rules: restrict(ours) },
  { files: ['apps/portal/**/*.{ts,tsx}', 'libs/portal/**/*.{ts,tsx}'], rules: restrict(server) },
  { files: ['apps/portal/src/**/*.{ts,tsx}', 'libs/portal/*/src/**/*.{ts,tsx}'], ignores: ['**/*.spec.{ts,tsx}', '**/testing/**'], rules: restrict(server, nodeInBrowser) },
];
