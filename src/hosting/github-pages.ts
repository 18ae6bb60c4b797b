import type { Host, HostingOptions } from './host.ts';

/** GitHub Pages, by a workflow that builds and publishes. */
export const githubPages: Host = {
  id: 'github-pages',
  title: 'GitHub Pages',
  file: '.github/workflows/pages.yml',
  inSite: false,
  note: 'The site is open to the world unless the organisation has GitHub Enterprise Cloud and sets the visibility to private. GitHub sends no headers of a site’s own: the policy in each page still holds, but other pages may frame the site, a page among the attachments may run its scripts, and browsers keep every file for ten minutes.',
  format,
};

function format({ base }: HostingOptions): string {
  return `# Builds the evidence site from the main branch and publishes it with GitHub Pages under ${base}.
# Under Settings, Pages, choose GitHub Actions as the source, and set the visibility to private first.
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
      - uses: actions/checkout@v5
        with:
          # The chart of the gaps page reads the history’s tags.
          fetch-depth: 0
          persist-credentials: false
      - uses: actions/setup-node@v5
        with:
          node-version: 24
          cache: npm
      - run: npm ci
      - run: npm run build -- --base ${base}
      - run: npm run check:links
      - uses: actions/upload-pages-artifact@v4
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
        uses: actions/deploy-pages@v4
`;
}
