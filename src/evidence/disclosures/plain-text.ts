import { findMatches } from '../../markdown/find-matches.ts';
import { lastUpTo } from '../parsing/make-places.ts';

/** The words of a file in one string, and where each stands in the file’s text. */
export type PlainText = {
  /** Words as a reader sees them. A line break parts two blocks, cells or fields; within one all spaces are single. */
  readonly text: string;
  /** The offset in the file’s text of an offset in `text`. */
  readonly rawAt: (offset: number) => number;
};

/** Signs that are no words: emphasis, brackets, the target of a link, an address of the web, an entity, a run of spaces. */
const signs =
  /[*`~]+|_+|\[(?:[ xX]\])?|\](?:\([^)]{0,1000}\))?|\\|https?:\/\/[^\s<>()|]+|&(?:#[xX]?[0-9a-fA-F]{1,7}|nbsp|ensp|emsp|thinsp|amp|commat|period|lt|gt|quot);|\t| {2,}/g;
const hasSigns = /[\\*`~[\]_&\t]| {2}|:\/\//;
const named: Record<string, string> = { nbsp: ' ', amp: '&', commat: '@', period: '.', lt: '<', gt: '>', quot: '"' };

/** What a line of a body begins with: quotation marks, a heading’s signs, a list’s mark. */
const bodyLead = /^[\s>]*(?:#{1,6}\s+|(?:[-*+]|\d{1,9}[.)])\s+)?/;
/** What a line of fields begins with: a list’s marks and the name of the field. */
const fieldLead = /^\s*(?:- +)*(?:[A-Za-z][\w-]*:(?=\s|$))?\s*/;

/** Reads the words of a Markdown file with its front matter, or with `fields` of a YAML file. Takes time in step with the length. */
export function plainText(raw: string, fields: boolean): PlainText {
  const out = makeWriter();
  let inFields = fields || raw.startsWith('---\n');
  let blocked = true;
  let accepted = -1;
  let at = 0;
  for (const line of raw
    .replace(/[\u00A0\u2007\u2009\u202F]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .split('\n')) {
    const start = at;
    at += line.length + 1;
    if (inFields && !fields && line.trimEnd() === '---') {
      if (start > 0) inFields = false;
      blocked = true;
      continue;
    }
    const lead = (inFields ? fieldLead : bodyLead).exec(line)?.[0] ?? '';
    const begins = inFields ? /[^\s]/.test(lead) : /[#\-*+\d]/.test(lead) || line.trimStart().startsWith('|');
    if (inFields) {
      accepted = insideAccepted(line, lead, accepted);
      // What has been accepted is quoted there; it would be found again.
      if (accepted >= 0) continue;
    }
    if (line.trim() === '') blocked = true;
    else {
      out.put(blocked || begins ? '\n' : ' ', start);
      writeWords(out, inFields ? withoutAccepted(line) : line, lead.length, start);
      blocked = /^\s*(?:#|\|)/.test(line);
    }
  }
  return out.read();
}

/** A line of fields with spaces for the wordings that are accepted in it between brackets, so that everything stays in its place. */
const withoutAccepted = (line: string): string =>
  line.replace(/(?<=[{,] {0,9})found: *\[[^\]]*\]?/g, (words) => ' '.repeat(words.length));

/** How far set in the list of accepted wordings is that a line belongs to; -1 where it belongs to none. */
function insideAccepted(line: string, lead: string, accepted: number): number {
  if (/\bfound:\s*$/.test(lead)) return lead.indexOf('found:');
  if (accepted < 0 || line.trim() === '') return accepted;
  const depth = line.search(/\S/);
  return depth > accepted || (depth === accepted && line.startsWith('- ', depth)) || /^\s*\]/.test(line)
    ? accepted
    : -1;
}

type Writer = ReturnType<typeof makeWriter>;

function makeWriter() {
  const parts: string[] = [];
  const from: number[] = [];
  const shift: number[] = [];
  let length = 0;
  const put = (words: string, raw: number) => {
    if (words === '') return;
    if (shift.at(-1) !== raw - length) {
      from.push(length);
      shift.push(raw - length);
    }
    parts.push(words);
    length += words.length;
  };
  const rawAt = (offset: number): number => offset + (shift[lastUpTo(offset, from)] ?? 0);
  return { put, read: (): PlainText => ({ text: parts.join(''), rawAt }) };
}

function writeWords(out: Writer, line: string, from: number, start: number): void {
  let at = from;
  if (hasSigns.test(line)) {
    for (const { 0: sign, index } of findMatches(line, signs)) {
      if (index < at || (sign.startsWith('_') && isInWord(line, index, sign.length))) continue;
      out.put(line.slice(at, index), start + at);
      const words = wordsOf(sign);
      // An address has a space before it here, and may have brackets around it there.
      const shift = /^ ./.test(words) ? sign.indexOf(words.slice(1)) - 1 : 0;
      out.put(words, start + index + shift);
      at = index + sign.length;
    }
  }
  out.put(line.slice(at), start + at);
}

/** Whether signs stand within a word, like those of a file’s name or an address: then they are no emphasis. */
const isInWord = (line: string, at: number, length: number): boolean =>
  /\w/.test(line[at - 1] ?? '') && /\w/.test(line[at + length] ?? '');

/** What remains of a sign: an address of a person or a telephone stays, because a page shows or links it. */
function wordsOf(sign: string): string {
  if (sign.startsWith('&')) return entity(sign.slice(1, -1));
  if (/^[ \t]/.test(sign)) return ' ';
  if (!/^(?:\]\(|h)/.test(sign)) return '';
  if (/@|tel:/.test(sign)) return ` ${sign.replace(/^\]\(|\)$/g, '')}`;
  // Outlook packs the reader’s own address into the links of a message.
  const packed = /%40/.test(sign) ? packedAddress.exec(sign)?.[0] : undefined;
  return packed === undefined ? '' : ` ${packed}`;
}

/** An e-mail address within one of the web, behind a sign that is packed as well, or not. */
const packedAddress = /(?:(?<=%[\dA-F]{2})|(?<![\w.+'%-]))[\w.+'-]{1,64}%40[\w.-]{1,100}/i;

function entity(name: string): string {
  if (!name.startsWith('#')) return named[name] ?? ' ';
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}
