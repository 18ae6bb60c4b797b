import { forEdition } from './for-edition.ts';
import type { Host, HostingOptions } from './host.ts';

/** GitHub Pages, by a workflow that builds and publishes. */
export const githubPages: Host = {
  id: 'github-pages',
  title: 'GitHub Pages',
  file: '.github/workflows/pages.yml',
  inSite: false,
  note: 'The site is open to the world unless the organisation has GitHub Enterprise Cloud and sets the visibility to private. GitHub sends no headers of a site’s own: the policy in each page still holds, but other pages may frame the site, what an attachment may do is left to the browser, and browsers keep every file for ten minutes.',
  readers:
    'GitHub sends no headers of a site’s own. Every other site can search one that is open to the world, and none a private one.',
  format,
};

function format({ base, edition }: HostingOptions): string {
  return `# Builds the evidence site from the main branch and publishes it with GitHub Pages under ${base}.
# Under Settings, Pages, choose GitHub Actions as the source, and set the visibility to private first.
# Actions are pinned to a commit, because a tag can be moved.
name: Pages
on:
  push:
    branches: [main]

concurrency:
  group: pages

permissions:
  contents: read

jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          # The chart of the gaps page reads the history’s tags.
          fetch-depth: 0
          persist-credentials: false
      - uses: actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444 # v5.0.0
        with:
          node-version: 24
          cache: npm
      # Node 24 is here already, and no other package needs its install script.
      - run: npm ci --ignore-scripts
      - run: npm run build -- --base ${base}${forEdition(edition)}
      - run: npm run check:links
      - uses: actions/upload-pages-artifact@7b1f4a764d45c48632c6b24a0339c27f5614fb0b # v4.0.0
        with:
          path: dist

  # A job of its own, because it may publish and so runs nothing from the repository.
  publish:
    needs: build
    runs-on: ubuntu-latest
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.pages.outputs.page_url }}
    steps:
      - id: pages
        uses: actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5
`;
}
