import { escapeXml } from '../../words/escape-xml.ts';
import { numberMark } from '../word/number-lists.ts';
import { printNumber } from '../word/print-number.ts';
import { childOf, childrenOf } from '../parse-xml.ts';
import type { Slide } from './slide.ts';
import { idIn } from './list-slides.ts';

type Listed = { readonly level: number; readonly html: string };

/**
 * The paragraphs of a text on a slide as HTML: bullets and numbers become lists by their level. `bulleted` says that the place
 * gives its paragraphs bullets unless they say otherwise; one alone is then still a paragraph.
 */
export function paragraphsToHtml(body: Element | undefined, relations: Slide['relations'], bulleted: boolean): string {
  const paragraphs = childrenOf(body, 'p').map((paragraph) => ({ paragraph, html: runsToHtml(paragraph, relations) }));
  const written = paragraphs.filter(({ html }) => html.trim() !== '');
  const count = makeCounter();
  let html = '';
  let list: Listed[] = [];
  const close = () => {
    html += nest(list);
    list = [];
  };
  for (const one of written) {
    const properties = childOf(one.paragraph, 'pPr');
    const level = Number(properties?.getAttribute('lvl') || 0);
    const printed = count(properties, level);
    const has = (name: string) => childOf(properties, name) !== undefined;
    const given = bulleted && written.length > 1 && !has('buNone');
    if (printed === '' && !given && !has('buChar') && !has('buBlip')) {
      close();
      html += `<p>${one.html}</p>`;
    } else {
      const mark = printed === '' ? '' : `${numberMark.start}${printed}${numberMark.end}`;
      list.push({ level, html: `${mark}${one.html}` });
    }
  }
  close();
  return html;
}

/** Bullets as a list, those further in as lists of the one before. */
function nest(list: readonly Listed[]): string {
  if (list.length === 0) return '';
  const top = Math.min(...list.map(({ level }) => level));
  const starts = list.flatMap(({ level }, index) => (level === top || index === 0 ? [index] : []));
  const items = starts.map((start, index) => {
    const inner = list.slice(start + 1, starts[index + 1] ?? list.length);
    return `<li>${list[start]?.html ?? ''}${nest(inner)}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

const formats: Readonly<Record<string, string>> = {
  alphaLc: 'lowerLetter',
  alphaUc: 'upperLetter',
  romanLc: 'lowerRoman',
  romanUc: 'upperRoman',
};

/** Counts as PowerPoint does: on within a level, from the start again below another paragraph of a higher one. */
function makeCounter(): (properties: Element | undefined, level: number) => string {
  const counts: (number | undefined)[] = [];
  return (properties, level) => {
    counts.length = Math.min(counts.length, level + 1);
    const numbered = childOf(properties, 'buAutoNum');
    if (numbered === undefined) {
      counts[level] = undefined;
      return '';
    }
    // The parser answers with nothing at all where an attribute is missing.
    const type = numbered.getAttribute('type') || 'arabicPeriod';
    const value = (counts[level] ?? Number(numbered.getAttribute('startAt') || 1) - 1) + 1;
    counts[level] = value;
    const number = printNumber(value, formats[type.replace(/(?:Period|ParenR|ParenBoth|Plain)$/, '')] ?? 'decimal');
    if (type.endsWith('ParenBoth')) return `(${number})`;
    return `${number}${type.endsWith('ParenR') ? ')' : '.'}`;
  };
}

/** What a paragraph says, with what is bold, slanted, struck out or a link to the web. */
function runsToHtml(paragraph: Element, relations: Slide['relations']): string {
  return childrenOf(paragraph)
    .map((run) => {
      if (run.localName === 'br') return '<br>';
      // A slide’s own number is no text.
      if (run.localName === 'fld' && run.getAttribute('type') === 'slidenum') return '';
      if (run.localName !== 'r' && run.localName !== 'fld') return '';
      const text = childOf(run, 't')?.textContent ?? '';
      // PowerPoint writes a new line within a run as a vertical tab.
      return text === '' ? '' : dress(escapeXml(text).replace(/\v/g, '<br>'), childOf(run, 'rPr'), relations);
    })
    .join('');
}

function dress(html: string, properties: Element | undefined, relations: Slide['relations']): string {
  const on = (name: string) => ['1', 'true'].includes(properties?.getAttribute(name) ?? '');
  let dressed = on('b') ? `<strong>${html}</strong>` : html;
  if (on('i')) dressed = `<em>${dressed}</em>`;
  if (!['', 'noStrike'].includes(properties?.getAttribute('strike') ?? '')) dressed = `<s>${dressed}</s>`;
  const link = childOf(properties, 'hlinkClick');
  const address = relations.get((link && idIn(link)) ?? '');
  return address?.outside === true && /^https?:\/\//.test(address.target)
    ? `<a href="${escapeXml(address.target)}">${dressed}</a>`
    : dressed;
}
