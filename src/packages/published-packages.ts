/** A package of which something reaches the reader: what it puts into the site, and who holds the copyright where the package brings no text of its licence. */
type PublishedPackage = { readonly what: string; readonly copyright?: string };

/** Those packages by name. All others only make or test the site. The copyright lines are those of the licence files in their repositories. */
export const publishedPackages: Readonly<Record<string, PublishedPackage>> = {
  '@ministryofjustice/frontend': { what: 'styles of the sub-navigation', copyright: 'Copyright (c) 2021 dxw' },
  'fastest-levenshtein': { what: 'script that suggests a word for one mistyped' },
  fflate: { what: 'script that unpacks the parts of the search index' },
  'govuk-frontend': {
    what: 'styles',
    copyright: 'Copyright (C) 2017 Crown Copyright (Government Digital Service)',
  },
  minisearch: { what: 'script of search in the copy that needs no server' },
  pagefind: { what: 'script and WebAssembly of search' },
};
