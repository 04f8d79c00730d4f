// Lints texts as if they stood in the named files, for the canary spec: ESLint loads its plugins best in a process of its own.
// Reads [{ file, text }] from standard input and prints for each the rules that object.
import { createProjectGraphAsync } from '@nx/devkit';
import { ESLint } from 'eslint';
import { text as readAll } from 'node:stream/consumers';
import { root } from '../lib/paths.mjs';

// Without a project graph the rule for imports between projects would object to nothing.
process.env.NX_DAEMON = 'false';
await createProjectGraphAsync({ exitOnError: true });

const eslint = new ESLint({
  cwd: root,
  // Only the import rules are asked, so that the texts need no place in a TypeScript program.
  overrideConfig: { languageOptions: { parserOptions: { project: null } } },
  ruleFilter: ({ ruleId }) => ['@nx/enforce-module-boundaries', 'no-restricted-imports'].includes(ruleId),
});

const found = [];
for (const { file, text } of JSON.parse(await readAll(process.stdin))) {
  const [result] = await eslint.lintText(text, { filePath: file });
  found.push(result?.messages.map(({ ruleId, message }) => ({ rule: ruleId, message })) ?? [{ rule: null, message: 'the file is ignored' }]);
}
process.stdout.write(JSON.stringify(found));
