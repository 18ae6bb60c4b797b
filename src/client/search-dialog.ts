import { startSearch } from './start-search.ts';

/** Puts Pagefind’s search dialog into the page, once. */
export async function loadSearchDialog(base: string): Promise<void> {
  const dialog = document.createElement('pagefind-modal');
  dialog.setAttribute('data-pagefind-ignore', 'all');
  document.body.append(dialog);
  await startSearch(base);
}
