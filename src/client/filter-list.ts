// Filters a list in place: any of the values within a group, all of the groups, and the state in the address.
import { addChoiceFinders } from './add-choice-finders.ts';
import { countEntries, describeShown } from './describe-shown.ts';
import { findFitting } from './find-fitting.ts';
import { loadOtherPages } from './load-other-pages.ts';
import { focusChoice, showChosen, titleOfGroup } from './show-chosen.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filters]')) {
  const list = document.getElementById(form.dataset['filters'] ?? '');
  if (list !== null) startFilter(form, list);
}

function startFilter(form: HTMLFormElement, list: HTMLElement): void {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const titles = new Map(boxes.map((box) => [box.name, titleOfGroup(box)]));
  const status = form.querySelector<HTMLElement>('[role=status]');

  const apply = async () => {
    const chosen = boxes.filter(({ checked }) => checked);
    form.classList.toggle('filter--on', chosen.length > 0);
    showChosen(form, chosen, write);
    // Another view of the same list is opened with the same filters.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-filters]'))
      link.search = queryOf(chosen);
    // A filter is over the whole list, of which a long one stands on several pages.
    if (chosen.length > 0 && !(await loadOtherPages(list, status)) && boxes.some(({ checked }) => checked)) return;
    // While the list was loading the filters may have been changed, so what is wanted is asked only now.
    const wanted = new Map<string, string[]>();
    for (const { name, value, checked } of boxes) if (checked) wanted.set(name, [...(wanted.get(name) ?? []), value]);
    const entries = [...list.querySelectorAll<HTMLElement>('[data-entry]')];
    const fitting = new Set(findFitting(entries, wanted));
    for (const entry of entries) entry.hidden = !fitting.has(entry);
    for (const group of list.querySelectorAll<HTMLElement>('[data-entry-group]'))
      group.hidden = group.querySelector('[data-entry]:not([hidden])') === null;
    const divided = document.querySelector('[data-list-pages]:not([hidden])') !== null;
    if (status !== null)
      status.textContent = divided ? `${countEntries(entries)} on this page` : describeShown(entries, wanted, titles);
  };

  const write = () => {
    const query = queryOf(boxes.filter(({ checked }) => checked));
    history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
    void apply();
  };

  const query = new URLSearchParams(location.search);
  for (const box of boxes) box.checked = query.getAll(box.name).includes(box.value);
  addChoiceFinders(form);
  // On a narrow screen, or much enlarged, the list comes first, and the filters open on demand.
  form.querySelector('details')?.toggleAttribute('open', window.innerWidth >= 768);
  form.classList.add('filter--ready');
  // A group is scrolled to the first box that the address ticks: it may be longer than it is high.
  for (const box of boxes.filter(({ checked }) => checked).reverse()) {
    const group = box.closest<HTMLElement>('.filter__choices');
    if (group !== null) group.scrollTop = box.offsetTop - group.offsetTop - group.clientHeight / 2;
  }
  form.addEventListener('change', write);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.querySelector('.filter__clear')?.addEventListener('click', () => {
    const first = boxes.find(({ checked }) => checked);
    for (const box of boxes) box.checked = false;
    write();
    // The button is gone with the filters; the focus stays among them.
    if (first !== undefined) focusChoice(first);
  });
  void apply();
}

/** The chosen filters as the end of an address; nothing when none is chosen. */
function queryOf(chosen: readonly HTMLInputElement[]): string {
  const text = new URLSearchParams(chosen.map(({ name, value }) => [name, value])).toString();
  return text === '' ? '' : `?${text}`;
}
