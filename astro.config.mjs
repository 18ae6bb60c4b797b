import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { compile } from 'sass-embedded';

const base = process.env.EVIDENCE_BASE || '/';

/**
 * The pages are compiled once into a program that renders any of them from the evidence it is handed; the build asks it
 * only for the pages that have changed. Nothing of it is published.
 */
const renderer = {
  name: 'evidence-renderer',
  hooks: {
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'evidence-renderer',
        entrypointResolution: 'auto',
        serverEntrypoint: new URL('./src/site/making/render-entry.ts', import.meta.url),
        supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
      }),
  },
};

const sheet = fileURLToPath(new URL('./src/styles/site.scss', import.meta.url));

/**
 * Compiles the style sheet in one go. Left to the bundler, each of its 125 files is looked for through all that resolves
 * modules, which takes three times as long.
 */
const styles = {
  name: 'evidence-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('/styles/site.scss') ? `${sheet}.css` : undefined),
  load(id) {
    if (id !== `${sheet}.css`) return undefined;
    const { css, loadedUrls } = compile(sheet, { loadPaths: ['.', 'node_modules'], quietDeps: true });
    for (const url of loadedUrls) this.addWatchFile(fileURLToPath(url));
    return css;
  },
};

/**
 * Lets scripts import others as they are: what the bundler would put around each import, to fetch style sheets with it, was
 * a third of the script that every page loads, and no script has a style sheet.
 */
const imports = {
  name: 'evidence-imports',
  enforce: 'pre',
  load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined),
};

const pageResponse = fileURLToPath(new URL('./src/site/making/page-response.ts', import.meta.url));

/** Lets Astro answer with a page as text. */
const pages = {
  name: 'evidence-pages',
  transform(code, id) {
    if (!id.endsWith('astro/dist/runtime/server/render/page.js')) return undefined;
    const [before, after, ...more] = code.split(/ +body = encoder\.encode\(body\);\n.*body\.byteLength.*\n/);
    // With another version of Astro this has to be looked at again.
    if (after === undefined || more.length > 0) return this.error(`Astro answers with a page in another way in ${id}.`);
    return `import { pageResponse } from ${JSON.stringify(pageResponse)};\n${before}${after.replaceAll('new Response(body,', 'pageResponse(body,')}`;
  },
};

export default defineConfig({
  base,
  output: 'server',
  outDir: process.env.EVIDENCE_RENDERER ?? './.cache/renderer',
  adapter: renderer,
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  // Pages are files with their ending, so that any web server, and a folder on a disk, can serve them.
  build: { format: 'file', inlineStylesheets: 'never', assets: 'assets' },
  vite: {
    // The content-security policy allows no script or style inside a page.
    // An iPad that gets no new system still asks for widths in words that the bundler would leave behind.
    build: { assetsInlineLimit: 0, cssTarget: ['chrome109', 'edge109', 'firefox115', 'safari15.4', 'ios15.4'] },
    // The compiled program may be kept anywhere, so it holds the packages it needs. The preview takes them where they are: some
    // of what Astro previews with cannot be taken in.
    ...(process.env.EVIDENCE_RENDERER === undefined ? {} : { ssr: { noExternal: true } }),
    plugins: [styles, imports, ...(process.env.EVIDENCE_RENDERER === undefined ? [] : [pages])],
  },
});
