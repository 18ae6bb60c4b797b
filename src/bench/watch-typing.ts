/** A key and what came of it, by the page’s clock in milliseconds. */
export type Typed = {
  readonly text: string;
  /** When the first key of all was pressed. */
  readonly start: number;
  readonly key: number;
  /** When a list was painted that belongs to the text with this key, or to a longer one. */
  readonly shown: number;
  readonly wait: number;
  readonly results: number;
};

/** Runs in a page with the search dialog open: notes every key and every painted list of results, in window.searchTyped. */
export function watchTyping(): void {
  const box = document.querySelector<HTMLInputElement>('#dialog-search');
  const list = document.querySelector<HTMLElement>('dialog .results');
  if (box === null || list === null) throw new Error('The search dialog is not open.');
  const keys: { text: string; at: number }[] = [];
  const lists: { text: string; at: number; results: number }[] = [];
  let pressed = 0;
  document.addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), true);
  box.addEventListener('input', () => keys.push({ text: box.value, at: pressed }));
  new MutationObserver(() => {
    const text = list.dataset['answers'] ?? '';
    const results = list.childElementCount;
    // The frame that shows it has been painted when a task after it runs.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => lists.push({ text, at: performance.now(), results });
      port2.postMessage('');
    });
  }).observe(list, { attributes: true, attributeFilter: ['data-answers'], childList: true });

  const shownFor = (text: string) => lists.find((one) => one.text.trim().startsWith(text.trim()));
  Object.assign(window, {
    searchTyped: {
      settled: () => keys.length > 0 && lists.some(({ text }) => text === keys.at(-1)?.text),
      typed: () =>
        keys.map(({ text, at }): Typed => {
          const found = shownFor(text);
          const shown = found?.at ?? Infinity;
          return { text, start: keys[0]?.at ?? 0, key: at, shown, wait: shown - at, results: found?.results ?? 0 };
        }),
    },
  });
}
