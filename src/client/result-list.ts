import type { Passage } from '../search/find-passages.ts';
import { formatArrival } from '../search/format-arrival.ts';
import { formatReference } from '../search/format-reference.ts';
import type { Jump } from '../search/find-references.ts';
import { aroundFirstMark } from './around-first-mark.ts';
import { splitSigns } from './split-signs.ts';
import type { PageOfFile, Result } from './read-results.ts';

/** A result as a list entry: its title, where the passage stands, the passage with its words marked, and what to cite. */
export function showResult(result: Result): HTMLLIElement {
  const { meta, passages, lacks, bare, url, site, pages } = result;
  const [best, ...others] = passages;
  const unsigned = bare.filter((figure) => !lacks.includes(figure));
  const facts = [
    site,
    meta['kind'],
    meta['authority'],
    meta['marking'],
    meta['owner'] && `Owner ${meta['owner']}`,
    meta['date'],
  ];
  const entry = element('li', 'result', [
    element('h2', 'result__title', [link(formatArrival(url, best), meta['title'] ?? url, 'result__link')]),
    element('p', 'result__facts', [facts.filter(Boolean).join(' · ')]),
    ...(best === undefined ? [] : [showPassage(best, meta['page'] ?? '')]),
    ...(others.length === 0
      ? []
      : [
          element(
            'ul',
            'result__others',
            others.map((other) => showOther(url, other)),
          ),
        ]),
    ...(pages === undefined || pages.others.length === 0
      ? []
      : [element('ul', 'result__others', pages.others.map(showPage))]),
    ...(pages?.count === undefined
      ? []
      : [element('p', 'result__facts', [`Found on ${pages.count.toLocaleString('en-GB')} pages of this file`])]),
    ...(lacks.length === 0 ? [] : [element('p', 'result__facts', [`Does not mention ${lacks.join(', ')}`])]),
    ...(unsigned.length === 0
      ? []
      : [element('p', 'result__facts', [`Has ${unsigned.join(', ')} only without its sign`])]),
    copyButton(result),
  ]);
  return entry;
}

/** A place that was named, as a list entry. */
export function showJump({ label, title, path, page }: Jump, base: string): HTMLLIElement {
  // Enter in the box leads to the only place of a number, but the words of a page may be looked for in others too.
  return element('li', page ? 'result' : 'result result--jump', [
    element('h2', 'result__title', [link(`${base}${path}`, `${label}: ${title}`, 'result__link')]),
    element('p', 'result__facts', [page ? 'A page of this site' : 'The place with this number']),
  ]);
}

function showPassage(passage: Passage, page: string): HTMLElement {
  const place = placeOf(passage) || page;
  return element('p', 'result__passage', [
    ...(place === '' ? [] : [element('span', 'result__place', [place]), ' ']),
    ...marked(passage),
  ]);
}

function showOther(url: string, passage: Passage): HTMLLIElement {
  const words = link(formatArrival(url, passage), placeOf(passage) || 'Beginning', 'result__also');
  return element('li', 'result__other', [words, ' ', ...marked({ ...passage, runs: aroundFirstMark(passage) })]);
}

const showPage = ({ url, page, passage }: PageOfFile): HTMLLIElement =>
  showOther(url, { ...passage, path: [], label: page });

const placeOf = ({ path, label }: Passage) => [...path, label].filter((part) => part !== '').join(' › ');

const marked = ({ runs }: Passage): (Node | string)[] =>
  runs.flatMap(({ text, marked }) => [...(marked ? markWords(text) : [text]), ' ']);

function markWords(text: string): (Node | string)[] {
  const [before, words, behind] = splitSigns(text);
  return [before, element('mark', '', [words]), behind];
}

function copyButton({ url, meta, passages }: Result): HTMLElement {
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

function link(href: string, text: string, name: string): HTMLAnchorElement {
  const anchor = element('a', name, [text]);
  anchor.href = href;
  return anchor;
}

/** A new element with a class and children; text is put in as text, whatever it looks like. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  name: string,
  children: readonly (Node | string)[],
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (name !== '') made.className = name;
  made.append(...children);
  return made;
}
