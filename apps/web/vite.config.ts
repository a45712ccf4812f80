import { fileURLToPath } from 'node:url';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { documentsByHash } from './documents-by-hash.ts';
import { firstLoadBudget } from './first-load-budget.ts';
import { precompress } from './precompress.ts';

const api = process.env.API_URL ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [
    // Without this, react-aria ships its texts in every language: 30 kB more.
    { ...optimizeLocales.vite({ locales: ['ja-JP', 'en-US'] }), enforce: 'pre' },
    react(),
    documentsByHash(),
    tailwindcss(),
    firstLoadBudget(260, ['first.ja', 'portfolio.page']),
    precompress(),
  ],
  build: {
    outDir: fileURLToPath(new URL('../../dist/apps/web', import.meta.url)),
    emptyOutDir: true,
    // Fonts and images stay files: data: URLs would need a looser content security policy.
    assetsInlineLimit: 0,
    sourcemap: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
  },
  server: {
    proxy: {
      '/graphql': api,
      '/imports/clinics': api,
      '/imports/equipment': api,
      '^/(checklists|clinics|editions|form-blanks)/[^/]+/[a-z-]+\\.(pdf|xlsx|csv|zip)': api,
      '^/answers\\.(csv|xlsx)': api,
      '^/calendars/[^/]+\\.ics': api,
      '/files': api,
    },
  },
});
