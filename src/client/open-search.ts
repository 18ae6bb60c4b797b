import './print-details.ts';
import './print-marking.ts';
import './print-title.ts';
import { isSearchKeyOn } from './search-key.ts';

// Loads nothing of search until somebody asks for it: a key, or a click into the box.
import { startSearch } from './ask-search.ts';

const base = document.body.dataset['base'] ?? '/';
const box = document.querySelector<HTMLInputElement>('#site-search');
const pageBox = document.querySelector<HTMLInputElement>('#search-box');

let opening = false;

function open(): void {
  if (opening) return;
  opening = true;
  startSearch(base);
  const before = document.activeElement;
  // What is typed before the dialog is there goes into the box of the page, and the dialog takes it over.
  box?.focus({ preventScroll: true });
  // The dialog imports the panel, and would have to be there before it could ask for it.
  void Promise.all([import('./search-dialog.ts'), import('./search-panel.ts')])
    .then(([{ openSearchDialog }]) => openSearchDialog(base, box, before))
    .finally(() => (opening = false));
}

document.addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof HTMLElement &&
    event.target.matches('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]');
  const slash = event.key === '/' && !typing && isSearchKeyOn();
  const control = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  if (!slash && !control) return;
  event.preventDefault();
  if (pageBox === null) open();
  else pageBox.focus();
});

if (pageBox === null) box?.addEventListener('mousedown', (event) => (event.preventDefault(), open()));

// Somebody has come from a result: its words are marked here too.
const marked = new URLSearchParams(location.search).get('mark');
if (marked !== null) void import('./mark-arrival.ts').then(({ markArrival }) => markArrival(marked));
