// Loads nothing of search until somebody asks for it: a key, or a click into the box.
const base = document.body.dataset['base'] ?? '/';
const box = document.querySelector<HTMLInputElement>('#site-search');
const isSearchPage = document.querySelector('[data-search-page]') !== null;

let opening: Promise<void> | undefined;

function open(): void {
  opening ??= import('./search-dialog.ts').then(({ loadSearchDialog }) => loadSearchDialog(base));
  void opening.then(() => {
    const dialog = document.querySelector<HTMLElement & { open(): void }>('pagefind-modal');
    dialog?.open();
  });
}

document.addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
  const slash = event.key === '/' && !typing;
  const control = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  if (!slash && !control) return;
  event.preventDefault();
  if (isSearchPage) document.querySelector<HTMLInputElement>('pagefind-input input')?.focus();
  else open();
});

if (!isSearchPage) box?.addEventListener('mousedown', (event) => (event.preventDefault(), open()));
