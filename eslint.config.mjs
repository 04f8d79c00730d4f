import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';
import { bannedImports } from './tools/eslint/banned-imports.mjs';
import { boundaries, testFiles } from './tools/eslint/boundaries.mjs';

const typescript = ['**/*.ts', '**/*.tsx'];

export default ts.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.nx/**', '.portico/**', '.test-run/**', 'coverage/**', '**/gql/**', '**/*.generated.ts'] },
  // A rule is obeyed or changed here, with its reason; nobody switches it off for a line.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  // The compiler knows the names of the platform: it checks tools/ too, see tools/tsconfig.json.
  { files: ['**/*.mjs'], rules: { 'no-undef': 'off' } },
  {
    files: typescript,
    extends: [ts.configs.strict],
    // One program for all servers and one for the portal: one per workspace took three times as long.
    languageOptions: { parserOptions: { project: ['./tools/eslint/tsconfig.servers.json', './tools/eslint/tsconfig.portal.json'], tsconfigRootDir: import.meta.dirname } },
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': boundaries.inSources,
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true, 'ts-check': false }],
      // Types leave no trace at run time; classes that Nest injects are seen as values through their decorators.
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // A promise nobody awaits is an error nobody sees.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      // Modules of Nest and value objects are classes with statics alone, on purpose.
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' }],
      // Text from an ERP is cleaned of control characters by naming them.
      'no-control-regex': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  {
    files: ['apps/portal/**/*.{ts,tsx}', 'libs/portal/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    // The other rules of the plugin are for the React compiler, which is not used here.
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  ...bannedImports,
  {
    files: testFiles,
    rules: {
      '@nx/enforce-module-boundaries': boundaries.inTests,
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'off',
    },
  },
  // A sandbox shares no logger with Portico: the console is its log.
  { files: ['apps/*-sandbox/**'], rules: { 'no-console': 'off' } },
);
