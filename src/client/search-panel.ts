import type { Facet } from '../search/narrow-results.ts';
import type { FilterName, SearchState } from '../search/search-state.ts';
import { askSearch } from './ask-search.ts';
import type { Wanted } from './read-results.ts';
import type { Answer } from './answer.ts';
import { describeFound, nothing } from './describe-found.ts';
import { element } from './element.ts';
import { showJump, showResult } from './show-result.ts';
import { showAdvice, showOthers } from './search-advice.ts';
import { showAnew, showEntries } from './show-entries.ts';
import { showNotes } from './show-notes.ts';

/** The parts of a page that a search fills. */
export type Panel = {
  readonly base: string;
  readonly box: HTMLInputElement;
  readonly list: HTMLElement;
  /** Told to screen readers when it changes. */
  readonly status: HTMLElement;
  readonly notes: HTMLElement;
  readonly fault: HTMLElement;
};

let newest = 0;

/** Searches and shows the answer and then, where filters are wanted, gives them, unless that of a newer search is there. */
export function runSearch(
  panel: Panel,
  state: SearchState,
  wanted: Wanted,
  shown: (found: Answer) => void = () => undefined,
  showFacets: (facets: ReadonlyMap<FilterName, readonly Facet[]>) => void = () => undefined,
): void {
  newest += 1;
  const own = newest;
  panel.list.setAttribute('aria-busy', 'true');
  askSearch(panel.base, state, wanted, (told) => {
    if ('facets' in told) showFacets(told.facets);
    if ('answer' in told) {
      panel.fault.hidden = true;
      show(panel, state, told.answer, told.absent);
      shown(told.answer);
    }
    if ('fault' in told) {
      panel.list.replaceChildren();
      panel.notes.replaceChildren();
      panel.status.textContent = '';
      panel.fault.hidden = false;
      console.warn('Search failed:', told.fault);
    }
    // Which search the list belongs to, for whoever waits for it.
    panel.list.dataset['answers'] = state.text;
    if (own === newest && !('answer' in told && wanted.facets)) panel.list.removeAttribute('aria-busy');
  });
}

function show(panel: Panel, state: SearchState, found: Answer, absent: readonly string[]): void {
  showEntries(panel.list, [
    ...found.jumps.map((jump) => ({ shows: jump, make: () => showJump(jump, panel.base) })),
    ...found.results.map((result) => ({ shows: result, make: () => showResult(result) })),
  ]);
  const status = describeFound(state, found);
  showAnew(panel.notes, [
    ...showNotes(found, absent).map((note) => element('li', '', [note])),
    ...showOthers(state, found, panel.base),
    ...(status === nothing ? showAdvice(state, panel.base) : []),
  ]);
  panel.status.textContent = status;
}

/** Lets the arrow keys move from the box through the results and back. */
export function moveByArrows(box: HTMLInputElement, area: HTMLElement, list: HTMLElement): void {
  let coming: { opens: boolean } | undefined;
  const goOn = () => {
    const opens = coming?.opens === true;
    coming = undefined;
    if (!box.matches(':focus')) return;
    const first = list.querySelector<HTMLElement>('.result__link');
    first?.focus();
    if (opens) first?.click();
  };
  const waitForResults = () => {
    if (coming !== undefined) return;
    coming = { opens: false };
    whenAnswered(list, goOn);
  };
  // Enter behind an arrow that still waits means the result that is about to come, not the box.
  const waitToo = (event: KeyboardEvent) => {
    if (coming === undefined || event.key !== 'Enter' || document.activeElement !== box) return;
    event.preventDefault();
    event.stopPropagation();
    coming.opens = true;
  };
  area.addEventListener('keydown', waitToo, { capture: true });
  area.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = [...list.querySelectorAll<HTMLElement>('.result__link')];
    const focused = document.activeElement?.closest('.result')?.querySelector<HTMLElement>('.result__link');
    const at = focused == null ? -1 : links.indexOf(focused);
    if (at < 0 && document.activeElement !== box) return;
    event.preventDefault();
    const next = at + (event.key === 'ArrowDown' ? 1 : -1);
    if (next < 0) box.focus();
    // What is listed may be of an earlier letter: who goes on to it means what is about to come.
    else if (at < 0 && list.hasAttribute('aria-busy')) waitForResults();
    else links[Math.min(next, links.length - 1)]?.focus();
  });
}

function whenAnswered(list: HTMLElement, then: () => void): void {
  const watcher = new MutationObserver(() => {
    if (list.hasAttribute('aria-busy')) return;
    watcher.disconnect();
    then();
  });
  watcher.observe(list, { attributes: true, attributeFilter: ['aria-busy'] });
}
