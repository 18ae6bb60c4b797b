import { withoutCount } from './without-count.ts';

/**
 * Names the chosen filters of a form as buttons. Each takes its filter away and then asks for `change`; the focus goes on
 * to the next one, or back to the box of the filter where none is left.
 */
export function showChosen(form: HTMLElement, chosen: readonly HTMLInputElement[], change: () => void): void {
  const place = form.querySelector('.filter__chosen');
  const buttons = chosen.map((box, at) => {
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', className: 'filter__remove', textContent: wordsOf(box) });
    button.setAttribute('aria-label', `Remove ${wordsOf(box)}`);
    button.addEventListener('click', () => {
      box.checked = false;
      change();
      const left = form.querySelectorAll<HTMLElement>('.filter__remove');
      const next = left[at] ?? left[at - 1];
      if (next === undefined) focusChoice(box);
      else next.focus();
    });
    return button;
  });
  place?.replaceChildren(
    ...buttons.map((button) => {
      const entry = document.createElement('li');
      entry.append(button);
      return entry;
    }),
  );
}

/** Puts the focus on a filter’s box, or on what opens the filters where they are folded away. */
export function focusChoice(box: HTMLElement): void {
  const fold = box.closest('details');
  (fold === null || fold.open ? box : fold.querySelector('summary'))?.focus();
}

/** What the group of a filter’s box is called. */
export const titleOfGroup = (box: HTMLElement): string =>
  box.closest('fieldset')?.querySelector('legend')?.textContent.trim() ?? '';

/** A box in words, as “Severity: High”; how many have it is said beside the box. */
const wordsOf = (box: HTMLElement): string =>
  `${titleOfGroup(box)}: ${withoutCount(box.closest('label')?.textContent ?? '')}`;
