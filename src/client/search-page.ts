import { formatState, parseState, type SearchState } from '../search/search-state.ts';
import { describePrinted } from './describe-printed.ts';
import { showFilters } from './show-filters.ts';
import { keepPlace, keptPlace, returnTo } from './keep-place.ts';
import { moveByArrows, runSearch, type Panel } from './search-panel.ts';

const step = 10;

const part = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The search page has no ${id}.`);
  return found;
};

const form = part('search-form') as HTMLFormElement;
const narrow = part('search-narrow') as HTMLDetailsElement;
const pane = part('search-filters');
const more = part('search-more') as HTMLButtonElement;
const clear = part('search-clear') as HTMLButtonElement;
const printed = part('search-printed');
const panel: Panel = {
  base: document.body.dataset['base'] ?? '/',
  box: part('search-box') as HTMLInputElement,
  list: part('search-results'),
  status: part('search-status'),
  notes: part('search-notes'),
  fault: part('search-fault'),
};
let limit = step;

function search(state: SearchState, shown: () => void = () => undefined): void {
  runSearch(
    panel,
    state,
    { limit, pool: limit + 14, facets: true, doubts: true },
    (found) => {
      more.hidden = !found.more;
      printed.textContent = describePrinted(state, found);
      clear.hidden = state.chosen.size === 0;
      const text = state.text.trim();
      document.title = document.title.replace(/^.*?Search/, text === '' ? 'Search' : `${text} – Search`);
      shown();
    },
    (facets) => showFilters(pane, facets),
  );
}

/** The search as the form has it; the address follows it. */
function changed(): void {
  limit = step;
  const values = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') values.append(name, value);
  const state = { ...parseState(values.toString()), text: panel.box.value };
  history.replaceState(null, '', `${location.pathname}${formatState(state)}`);
  search(state);
}

/** The form as the address has it, and for who comes back from a result the list as they left it. */
function restore(): void {
  const state = parseState(location.search);
  panel.box.value = state.text;
  for (const choice of form.querySelectorAll<HTMLInputElement>('input[name=sort]'))
    choice.checked = choice.value === state.sort;
  const place = keptPlace();
  limit = place?.limit ?? step;
  search(state, () => {
    // Whoever has typed on by now stays in the box.
    if (place !== undefined && panel.box.value === state.text) returnTo(panel.list, place);
  });
}

let timer = 0;
panel.box.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(changed, 60);
});
form.addEventListener('change', (event) => event.target !== panel.box && changed());
form.addEventListener('submit', (event) => {
  event.preventDefault();
  changed();
});
clear.addEventListener('click', () => {
  for (const box of pane.querySelectorAll('input')) box.checked = false;
  changed();
  // The button goes when the answer comes; the focus stays with the filters.
  narrow.querySelector('summary')?.focus();
});
more.addEventListener('click', () => {
  const before = panel.list.childElementCount;
  limit += step;
  search(parseState(location.search), () =>
    panel.list.children[before]?.querySelector<HTMLElement>('.result__link')?.focus(),
  );
});
window.addEventListener('popstate', restore);
moveByArrows(panel.box, form, panel.list);
keepPlace(panel.list, () => limit);
// On a narrow screen the results come first, and the filters open on demand.
narrow.open = window.innerWidth >= 768;
form.hidden = false;
panel.box.focus();
restore();
