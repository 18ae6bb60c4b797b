// Filters a list in place: any of the values within a group, all of the groups, and the state in the address.
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filters]')) {
  const list = document.getElementById(form.dataset['filters'] ?? '');
  if (list !== null) startFilter(form, list);
}

function startFilter(form: HTMLFormElement, list: HTMLElement): void {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const entries = [...list.querySelectorAll<HTMLElement>('[data-entry]')];
  const groups = [...list.querySelectorAll<HTMLElement>('[data-entry-group]')];
  const status = form.querySelector<HTMLElement>('[role=status]');

  const apply = () => {
    const wanted = new Map<string, string[]>();
    for (const { name, value } of boxes.filter(({ checked }) => checked))
      wanted.set(name, [...(wanted.get(name) ?? []), value]);
    let shown = 0;
    for (const entry of entries) {
      const fits = [...wanted].every(([name, values]) => {
        const own = (entry.getAttribute(`data-${name}`) ?? '').split('|');
        return values.some((value) => own.includes(value));
      });
      entry.hidden = !fits;
      if (fits) shown += 1;
    }
    for (const group of groups) group.hidden = group.querySelector('[data-entry]:not([hidden])') === null;
    if (status !== null)
      status.textContent = shown === entries.length ? `All ${shown} shown` : `${shown} of ${entries.length} shown`;
    return wanted;
  };

  const write = () => {
    const query = new URLSearchParams();
    for (const [name, values] of apply()) for (const value of values) query.append(name, value);
    const text = query.toString();
    history.replaceState(null, '', `${location.pathname}${text === '' ? '' : `?${text}`}${location.hash}`);
  };

  const query = new URLSearchParams(location.search);
  for (const box of boxes) box.checked = query.getAll(box.name).includes(box.value);
  form.classList.add('filter--ready');
  form.addEventListener('change', write);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.querySelector('button')?.addEventListener('click', () => {
    for (const box of boxes) box.checked = false;
    write();
  });
  apply();
}
