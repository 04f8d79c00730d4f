// ESLint over everything. The rule for imports between projects reads Nx's project graph and says nothing where there is none.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { createProjectGraphAsync } from '@nx/devkit';
import { root } from './lib/paths.mjs';

process.env.NX_DAEMON = 'false';
await createProjectGraphAsync({ exitOnError: true });
const eslint = path.join(root, 'node_modules/eslint/bin/eslint.js');
const { status } = spawnSync(process.execPath, [eslint, ...(process.argv.length > 2 ? process.argv.slice(2) : ['.'])], { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);
