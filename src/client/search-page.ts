import { startSearch } from './start-search.ts';

const base = document.body.dataset['base'] ?? '/';
const asked = new URLSearchParams(location.search).get('q') ?? '';

startSearch(base)
  .then(() => {
    const box = document.querySelector<HTMLInputElement>('pagefind-input input');
    if (box === null) return;
    box.focus();
    if (asked === '') return;
    box.value = asked;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  })
  .catch(() => {
    for (const fault of document.querySelectorAll<HTMLElement>('.search-fault')) fault.hidden = false;
  });
