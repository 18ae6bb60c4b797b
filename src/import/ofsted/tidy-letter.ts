import type { Block } from '../pdf/block.ts';
import { parseDate } from './parse-dates.ts';

/** Ofsted’s addresses, as its letters have printed them since 2012, with numbers that a line break may cut in two. */
const letterhead =
  /\b(?:Ofsted|fsted|Piccadilly Gate|Store Street|Manchester|M1 2WD|Aviation House|125 Kingsway|London|WC2B 6SE|Clive House|70 Petty France|Westminster|SW1H 9EX|2 Rivergate|Temple Quay|Bristol|BS1 6EH|T 0300 123 1231|Textphone|0161|618|8524|(?:www\.)?(?:gov\.uk|ofsted\.gov\.uk)[/.]?(?:ofsted|uk)?|enquiries@ofsted\.(?:gov\.uk)?)/gi;

const plainHeading =
  /^(?:overview|(?:headline |main )?findings|summary|what needs to improve(?: in this area of social work practice)?|areas? for (?:improvement|priority action))[?:]?$/i;

/**
 * A letter without Ofsted’s own address at its head, with the person it goes to and their address in one line, and with its
 * usual headings as headings where they are set like text. What is no letter stays as it is.
 */
export function tidyLetter(blocks: readonly Block[]): Block[] {
  const dear = blocks.findIndex(({ text, page }) => page === 1 && /^Dear\b/.test(text));
  if (dear < 0) return [...blocks];
  const head = blocks.slice(0, dear);
  const date = head.findIndex(({ text }) => text.length < 40 && parseDate(text) !== undefined);
  const opening =
    date < 0 ? head : [...head.slice(0, date).filter(isSaid), head[date] as Block, ...inOneLine(head.slice(date + 1))];
  return [...opening, ...blocks.slice(dear).map((block, at, letter) => asHeading(block, letter[at + 1]))];
}

/** Whether a block at the head of a letter says more than Ofsted’s address. */
const isSaid = ({ text, rows }: Block) =>
  /\p{L}{2}/u.test((rows === undefined ? text : rows.flat().join(' ')).replace(letterhead, ''));

const post =
  /,.*\b(?:director|chief|officer|commissioner|constable|head|manager|chair|nurse|scrutineer|lead|superintendent|mayor)\b/i;

/** The person that a letter goes to and their address in one line; each of many persons has a line of their own. */
function inOneLine(lines: readonly Block[]): Block[] {
  const [first] = lines;
  if (first === undefined || lines.some(({ kind }) => kind !== 'paragraph')) return [...lines];
  if (lines.filter(({ text }) => post.test(text)).length > 2) return [...lines];
  return [{ ...first, text: lines.map(({ text }) => text.replace(/[\s,]+$/, '')).join(', ') }];
}

function asHeading(block: Block, next: Block | undefined): Block {
  return block.kind === 'paragraph' && next !== undefined && plainHeading.test(block.text)
    ? { ...block, kind: 'heading', bold: true }
    : block;
}
