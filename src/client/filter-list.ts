// Filters a list in place: any of the values within a group, all of the groups, and the state in the address.
import { loadOtherPages } from './load-other-pages.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filters]')) {
  const list = document.getElementById(form.dataset['filters'] ?? '');
  if (list !== null) startFilter(form, list);
}

function startFilter(form: HTMLFormElement, list: HTMLElement): void {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const status = form.querySelector<HTMLElement>('[role=status]');

  const apply = async () => {
    const wanted = new Map<string, string[]>();
    for (const { name, value } of boxes.filter(({ checked }) => checked))
      wanted.set(name, [...(wanted.get(name) ?? []), value]);
    // A filter is over the whole list, of which a long one stands on several pages.
    if (wanted.size > 0 && !(await loadOtherPages(list, status))) return wanted;
    // Copies of one thing have its id, and count once.
    const [shown, all] = [new Set<unknown>(), new Set<unknown>()];
    const entries = [...list.querySelectorAll<HTMLElement>('[data-entry]')];
    for (const entry of entries) {
      const fits = [...wanted].every(([name, values]) => {
        const own = (entry.getAttribute(`data-${name}`) ?? '').split('|');
        return values.some((value) => own.includes(value));
      });
      entry.hidden = !fits;
      const thing = entry.dataset['entry'] || entry;
      all.add(thing);
      if (fits) shown.add(thing);
    }
    for (const group of list.querySelectorAll<HTMLElement>('[data-entry-group]'))
      group.hidden = group.querySelector('[data-entry]:not([hidden])') === null;
    if (status !== null) status.textContent = describe(shown.size, all.size);
    return wanted;
  };

  const write = async () => {
    const query = new URLSearchParams();
    for (const [name, values] of await apply()) for (const value of values) query.append(name, value);
    const text = query.toString();
    history.replaceState(null, '', `${location.pathname}${text === '' ? '' : `?${text}`}${location.hash}`);
  };

  const query = new URLSearchParams(location.search);
  for (const box of boxes) box.checked = query.getAll(box.name).includes(box.value);
  form.classList.add('filter--ready');
  form.addEventListener('change', () => void write());
  form.addEventListener('submit', (event) => event.preventDefault());
  form.querySelector('button')?.addEventListener('click', () => {
    for (const box of boxes) box.checked = false;
    void write();
  });
  void apply();
}

function describe(shown: number, all: number): string {
  if (document.querySelector('[data-list-pages]:not([hidden])') !== null) return `${all} on this page`;
  return shown === all ? `All ${shown} shown` : `${shown} of ${all} shown`;
}
