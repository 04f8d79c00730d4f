import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { documentShell } from './build/document-shell.ts';
import { graphqlDocuments } from './build/graphql-documents.ts';

/** The server puts the response's own nonce in its place. */
const nonce = '__NONCE__';

export default defineConfig({
  plugins: [graphqlDocuments(), react(), documentShell({ nonce })],
  html: { cspNonce: nonce },
  build: {
    outDir: 'dist/client', emptyOutDir: true, manifest: true, sourcemap: false, assetsInlineLimit: 0, target: 'es2022',
    // Of Tabler's five thousand icons only those in use are read: half the memory and half the time.
    rolldownOptions: { experimental: { lazyBarrel: true } },
  },
});
