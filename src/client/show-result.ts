import type { Passage } from '../search/find-passages.ts';
import { formatArrival } from '../search/format-arrival.ts';
import type { Jump } from '../search/find-references.ts';
import { aroundFirstMark } from './around-first-mark.ts';
import { copyButton } from './copy-button.ts';
import { element } from './element.ts';
import { splitSigns } from './split-signs.ts';
import type { PageOfFile, Result } from './result.ts';

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

function link(href: string, text: string, name: string): HTMLAnchorElement {
  const anchor = element('a', name, [text]);
  anchor.href = href;
  return anchor;
}
