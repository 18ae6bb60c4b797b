import { formatReference } from '../search/format-reference.ts';
import { element } from './element.ts';
import type { Result } from './result.ts';

/** A button that copies what to cite of a result: its title, the place, the day, the marking and the address. */
export function copyButton({ url, meta, passages }: Result): HTMLElement {
  const [best] = passages;
  const button = element('button', 'result__copy', ['Copy reference']);
  button.type = 'button';
  button.setAttribute('aria-live', 'polite');
  button.setAttribute('aria-label', `Copy reference to ${meta['title'] ?? url}`);
  button.addEventListener('click', () => {
    const anchor = best === undefined || best.anchor === '' || url.includes('#') ? '' : `#${best.anchor}`;
    const reference = formatReference({
      title: meta['title'] ?? url,
      path: best?.path ?? [],
      label: best?.label || (meta['page'] ?? ''),
      date: meta['date'] ?? '',
      marking: meta['marking'] ?? '',
      address: addressToCite(`${url}${anchor}`),
    });
    void copy(reference).then((done) => {
      button.removeAttribute('aria-label');
      button.textContent = done ? 'Copied' : reference;
    });
  });
  return button;
}

/** The whole address; in a copy that is opened from a disk only what is below its folder, since the rest names somebody’s machine. */
const addressToCite = (url: string) =>
  location.protocol === 'file:' ? url.replace(/^(\.{1,2}\/)+/, '') : new URL(url, location.href).href;

/** Copies a text. A site without a secure connection has no clipboard for scripts; the old way works there. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = element('textarea', 'govuk-visually-hidden', []);
    area.value = text;
    (document.querySelector('dialog[open]') ?? document.body).append(area);
    area.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way where the clipboard is withheld
    const done = document.execCommand('copy');
    area.remove();
    return done;
  }
}
