/** The packages of which something reaches the reader: what each puts into the site. All others only make or test it. */
export const publishedPackages: Readonly<Record<string, string>> = {
  '@ministryofjustice/frontend': 'styles of the sub-navigation',
  'fastest-levenshtein': 'script that suggests a word for one mistyped',
  fflate: 'script that unpacks the parts of the search index',
  'govuk-frontend': 'styles',
  minisearch: 'script of search in the copy that needs no server',
  pagefind: 'script and WebAssembly of search',
};
