/** Says that a list of several pages cannot be filtered: a page opened from a disk may not read the others. Answers whether all of the list is here. */
export function loadOtherPages(_list: HTMLElement, status: HTMLElement | null): Promise<boolean> {
  const whole = document.querySelector('[data-list-pages]') === null;
  if (!whole && status !== null)
    status.textContent = 'This list has several pages, and a copy without a server cannot filter those. Use search.';
  return Promise.resolve(whole);
}
