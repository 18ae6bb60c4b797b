import { findChoices } from './find-choices.ts';

// So many choices are looked through quicker by typing.
const many = 20;

/** Puts a box above the choices of each long group of filters, which shows those that have what is typed and those that are chosen. */
export function addChoiceFinders(form: HTMLFormElement): void {
  for (const group of form.querySelectorAll('fieldset')) {
    const boxes = [...group.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    const legend = group.querySelector('legend');
    const scrolled = group.querySelector('.filter__choices');
    if (boxes.length <= many || legend === null || scrolled === null) continue;
    const choices = boxes.map((box) => box.closest('label'));
    const words = choices.map((choice) => choice?.textContent ?? '');
    const finder = document.createElement('input');
    Object.assign(finder, { type: 'search', className: 'filter__find', placeholder: 'Find', autocomplete: 'off' });
    finder.setAttribute('aria-label', `Find in ${legend.textContent.trim()}`);
    finder.addEventListener('input', () => {
      const found = findChoices(words, finder.value);
      for (const [at, choice] of choices.entries())
        if (choice !== null) choice.hidden = found[at] !== true && boxes[at]?.checked !== true;
      scrolled.scrollTop = 0;
    });
    // What is typed here is no filter yet.
    finder.addEventListener('change', (event) => event.stopPropagation());
    legend.after(finder);
  }
}
