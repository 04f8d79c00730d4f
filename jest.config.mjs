const transform = { '^.+\\.tsx?$': ['@swc/jest', { swcrc: false, sourceMaps: 'inline', module: { type: 'es6' },
  jsc: { target: 'es2022', keepClassNames: true, parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, react: { runtime: 'automatic' } } } }] };

/** A suite is a file suffix; `unit` is what is left. */
const suite = (displayName, testMatch, more = {}) => ({
  displayName, testMatch, transform, testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  // Tabler's icons as one file: the ES build has five thousand, read anew for every spec.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1', '\\.css$': '<rootDir>/tools/jest-empty.mjs',
    '^@tabler/icons-react$': '<rootDir>/node_modules/@tabler/icons-react/dist/cjs/tabler-icons-react.cjs' },
  testEnvironmentOptions: { customExportConditions: ['development', 'node', 'node-addons'] },
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.portico/', '/.test-run/', ...(more.ignore ?? [])],
  modulePathIgnorePatterns: ['/dist/', '/.portico/', '/.test-run/'],
  ...more.options,
});
const at = (suffix) => [`<rootDir>/{apps,libs,tools}/**/*.${suffix}.spec.ts`];
// A project's global set-up runs only when one of its files is to run, so unit tests start no database.
const database = { globalSetup: '<rootDir>/tools/jest-postgres.mjs', globalTeardown: '<rootDir>/tools/jest-postgres-stop.mjs' };
const special = ['db', 'http', 'erp', 'tryton', 'e2e', 'kill'];

export default {
  maxWorkers: 2,
  // No test measures the machine: what waits for ever fails, what is slow does not.
  testTimeout: 60_000,
  workerIdleMemoryLimit: '1GB',
  projects: [
    suite('unit', ['<rootDir>/{apps,libs,tools}/**/*.spec.ts'], { ignore: special.map((s) => `\\.${s}\\.spec\\.ts$`) }),
    suite('dom', ['<rootDir>/{apps,libs}/**/*.spec.tsx'], { options: { testEnvironment: '<rootDir>/tools/jest-dom-environment.mjs' } }),
    ...special.map((s) => suite(s, at(s), { options: database })),
  ],
};
