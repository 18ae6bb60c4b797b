import { parseState, type SearchState } from '../search/search-state.ts';
import { element } from './element.ts';
import { moveByArrows, runSearch, type Panel } from './search-panel.ts';

// While somebody types, no more than a browser fetches at once; the rest as soon as they pause.
const atOnce = { limit: 5, pool: 6, facets: false, doubts: false };
const wanted = { limit: 8, pool: 10, facets: false, doubts: true };
const pause = 150;
let dialog: HTMLDialogElement | undefined;

/**
 * Shows the search dialog, made the first time, with what was typed into the page’s box meanwhile. Closing it returns the
 * focus to where it was before, or to that box.
 */
export function openSearchDialog(base: string, pageBox: HTMLInputElement | null, before: Element | null): void {
  dialog ??= makeDialog(base);
  const box = dialog.querySelector('input');
  if (!dialog.open && before instanceof HTMLElement && before !== document.body) before.focus({ preventScroll: true });
  if (!dialog.open) dialog.showModal();
  box?.select();
  if (box === null || pageBox === null || pageBox.value === '') return;
  [box.value, pageBox.value] = [pageBox.value, ''];
  box.dispatchEvent(new Event('input'));
}

function makeDialog(base: string): HTMLDialogElement {
  const box = element('input', 'govuk-input', []);
  Object.assign(box, { type: 'search', id: 'dialog-search', autocomplete: 'off', spellcheck: false });
  box.setAttribute('aria-describedby', 'dialog-search-hint');
  const label = element('label', 'search-dialog__label', ['Search the evidence']);
  label.htmlFor = 'dialog-search';
  const close = element('button', 'search-dialog__close', ['Close']);
  close.type = 'button';
  const list = element('ol', 'results', []);
  const status = element('p', 'search-status', []);
  status.setAttribute('role', 'status');
  const notes = element('ul', 'search-notes', []);
  notes.setAttribute('aria-live', 'polite');
  const all = element('a', '', ['All results, with filters']);
  const items = element('a', '', ['the list of all items, A to Z']);
  items.href = `${base}all.html`;
  const fault = element('p', 'search-fault', [
    'Search cannot start: files it needs are missing, or older than this site, or this browser is from before 2023. Load the page again with Ctrl+F5. If that does not help, take a newer browser, or ask whoever looks after this site to build it again. Until then there is ',
    items,
    '.',
  ]);
  fault.hidden = true;
  const hint = element('p', 'search-dialog__hint', [
    'Arrow keys move to a result and Enter opens it; from the box Enter shows all results. Escape closes. "In quotes" for a phrase, -word to leave out.',
  ]);
  hint.id = 'dialog-search-hint';
  const made = element('dialog', 'search-dialog', [
    element('div', 'search-dialog__head', [label, close, box, hint]),
    element('div', 'search-dialog__body', [status, notes, fault, list, element('p', 'search-dialog__all', [all])]),
  ]);
  made.setAttribute('aria-label', 'Search');
  const panel: Panel = { base, box, list, status, notes, fault };
  all.href = `${base}search.html`;

  let [typed, paused]: [SearchState | undefined, number] = [undefined, 0];
  const searchOn = (state: SearchState) => {
    // Whoever has typed on asks otherwise, and whoever has gone on to a result keeps it.
    if (typed === state && !list.contains(document.activeElement)) runSearch(panel, state, wanted);
  };
  box.addEventListener('input', () => {
    clearTimeout(paused);
    const query = `?${new URLSearchParams({ q: box.value }).toString()}`;
    all.href = `${base}search.html${box.value.trim() === '' ? '' : query}`;
    const state = parseState(query);
    typed = state;
    runSearch(panel, state, atOnce, () => (paused = window.setTimeout(searchOn, pause, state)));
  });
  box.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    // In a search box Escape would only empty it.
    if (event.key === 'Escape') {
      event.preventDefault();
      made.close();
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    // A number that names one place leads there; of several somebody has to choose.
    const answered = list.dataset['answers'] === box.value;
    const [only, another] = answered ? list.querySelectorAll<HTMLAnchorElement>('.result--jump a') : [];
    location.href = only !== undefined && another === undefined ? only.href : all.href;
  });
  close.addEventListener('click', () => made.close());
  // A click beside the dialog closes it.
  made.addEventListener('click', (event) => event.target === made && made.close());
  moveByArrows(box, made, list);
  document.body.append(made);
  return made;
}
