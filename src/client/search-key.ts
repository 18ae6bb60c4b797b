const name = 'evidence-search-key';

/** Whether / opens search. Who speaks to the computer can turn it off (WCAG 2.2, 2.1.4); it is on where nothing can be kept. */
export function isSearchKeyOn(): boolean {
  try {
    return localStorage.getItem(name) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps in this browser whether / opens search. Answers whether it could be kept. */
export function keepSearchKey(on: boolean): boolean {
  try {
    localStorage.setItem(name, on ? 'on' : 'off');
    return true;
  } catch {
    return false;
  }
}
