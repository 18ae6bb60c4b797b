import { defineConfig } from 'astro/config';

const base = process.env.EVIDENCE_BASE ?? '/';

export default defineConfig({
  base,
  outDir: process.env.EVIDENCE_OUT ?? './dist',
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  // Pages are files with their ending, so that any web server, and a folder on a disk, can serve them.
  build: { format: 'file', inlineStylesheets: 'never', assets: 'assets', concurrency: 4 },
  vite: {
    // The content-security policy allows no script or style inside a page.
    build: { assetsInlineLimit: 0 },
    css: { preprocessorOptions: { scss: { loadPaths: ['.', 'node_modules'], quietDeps: true } } },
  },
});
