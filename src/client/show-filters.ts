import type { Facet } from '../search/narrow-results.ts';
import type { FilterName } from '../search/search-state.ts';
import { element } from './element.ts';

/**
 * Shows every group of filters with counts. Groups that say nothing, with one value only or without results, are left out;
 * the focus stays where it is, or with the filters where its place is gone.
 */
export function showFilters(pane: HTMLElement, facets: ReadonlyMap<FilterName, readonly Facet[]>): void {
  const focused = pane.contains(document.activeElement) ? document.activeElement : null;
  const open = new Map([...pane.querySelectorAll('details')].map((group) => [group.dataset['group'], group.open]));
  const groups = [...facets].filter(
    ([, values]) => (values.length > 1 && values.some(worthShowing)) || values.some(({ chosen }) => chosen),
  );
  pane.replaceChildren(
    ...groups.map(([name, values], place) => {
      const chosen = values.filter((value) => value.chosen).length;
      const summary = element('summary', '', [chosen === 0 ? name : `${name} (${chosen} chosen)`]);
      const legend = element('legend', 'govuk-visually-hidden', [name]);
      const group = element('details', 'search-filter', [
        summary,
        element('fieldset', '', [legend, ...values.filter(worthShowing).map((value) => choice(name, value))]),
      ]);
      group.dataset['group'] = name;
      group.open = open.get(name) ?? (chosen > 0 || (place === 0 && window.innerWidth > 700));
      return group;
    }),
  );
  if (focused === null) return;
  const again = [...pane.querySelectorAll<HTMLElement>('input, summary')].find(
    (one) => nameOf(one) === nameOf(focused),
  );
  (again ?? pane.closest('details')?.querySelector('summary'))?.focus();
}

/** A box by its filter and value, and what opens a group by the group. */
const nameOf = (one: Element) =>
  one instanceof HTMLInputElement ? `${one.name}=${one.value}` : one.closest('details')?.dataset['group'];

const worthShowing = ({ count, chosen }: Facet) => count > 0 || chosen;

function choice(name: FilterName, { value, count, chosen }: Facet): HTMLLabelElement {
  const box = element('input', '', []);
  Object.assign(box, { type: 'checkbox', name: name.toLowerCase(), value, checked: chosen });
  const number = count.toLocaleString('en-GB');
  // Read out without a word, Annex M section 5 would be another thing than five sections.
  box.setAttribute('aria-label', `${value}, ${number} ${count === 1 ? 'result' : 'results'}`);
  return element('label', '', [box, element('span', '', [value]), element('span', 'search-filter__count', [number])]);
}
