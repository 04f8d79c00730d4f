import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// For looking at the kit: `npx vite libs/portal/ui-kit/gallery`. Not part of the product's build.
export default defineConfig({ plugins: [react()], build: { outDir: '../dist/gallery', emptyOutDir: true } });
