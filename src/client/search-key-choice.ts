import { isSearchKeyOn, keepSearchKey } from './search-key.ts';

// The box on the accessibility page that turns the key off. Without a script there is neither key nor box.
const form = document.querySelector<HTMLFormElement>('#search-key');
const box = form?.querySelector('input');
if (form !== null && box instanceof HTMLInputElement) {
  form.hidden = false;
  box.checked = isSearchKeyOn();
  const status = form.querySelector('[role=status]');
  box.addEventListener('change', () => {
    const kept = keepSearchKey(box.checked);
    if (status !== null)
      status.textContent = kept ? 'Kept in this browser.' : 'This browser does not let the site keep that.';
  });
}
