import { findMatches } from '../../markdown/find-matches.ts';
import type { DisclosureKind, FoundDisclosure, Reading } from './disclosure-kind.ts';
import { inCell, inText } from './in-text.ts';
import { parseRecords } from './parse-records.ts';

const mark = '(?: ?[:=–] ?| - )';
const quoted = '["“‘\']?';
/** Letters with digits, or digits alone; it ends with one of them, so that a full stop is none of it. */
const mixed = '(?=[^\\s|]*[A-Za-z])(?=[^\\s|]*\\d)[^\\s|]{3,62}[A-Za-z\\d]';

/** password: Spring24; the password for the file is Spring24; PIN 4471; key safe code C4471X */
const patterns = [
  `((?:[Pp]ass ?(?:word|code|phrase)|PASS(?:WORD|CODE)|[Pp]wd)(?: (?:for|to) [^.:;|\\n]{1,40}?)?(?:${mark}| (?:is|was) ?:? ?)${quoted})${mixed}`,
  `((?:[Pp]ass ?(?:word|code|phrase)|PASS(?:WORD|CODE)|[Pp]wd)(?: (?:for|to) [^.:;|\\n]{1,40}?)?${mark}${quoted})\\d{4,12}(?![\\d/])`,
  `((?:PIN|[Pp]in)(?: (?:code|number|no\\.?))?(?:${mark}| is ))\\d{4,6}(?![\\d/])`,
  `(PIN )(?!(?:19|20)\\d\\d(?!\\d))\\d{4,6}(?![\\d/])`,
  `((?:[Kk]ey ?[Ss]afe|[Ll]ockbox|[Dd]oor|[Ee]ntry|[Ee]ntrance|[Gg]ate|[Aa]larm|[Aa]ccess|[Ss]ecurity|[Bb]uilding)(?: entry)? (?:[Cc]ode|PIN|pin)(?: (?:for|to|at) [^.:;|\\n]{1,40}?)?(?:${mark}| is | ))[A-Z]?\\d{4,6}[A-Z]?(?![\\w/])`,
].map((pattern) => new RegExp(`(?<![\\w-])${pattern}`, 'g'));
/** Parts of what stands before every password and code; few texts have one. */
const signs = [/ass ?[WwCcPp][oh]|ASS[WC]O/, /[Pp]wd/, /PIN|[Pp]in[ :]/, / [Cc]ode[ :=–]/];

/** What a link has that lets in whoever holds it, as those of cloud storage and of meetings do; it stands behind the rest of the address. */
const key =
  /[?&](?:amp;)?(?:sig|signature|x-amz-signature|(?:access_?|guestaccess)?token|tempauth|(?:api_?|access_?|auth_?)key|pwd|password|passcode)=[\w%.~+/=-]{5,2000}[\w%]/gi;
const address = /https?:\/\/[^\s<>()"|]{1,2000}$/;

/** A password, a code of a door or a link that lets in whoever holds it. */
export const accessCode: DisclosureKind = {
  id: 'access-code',
  title: 'A password, a code or a link with a key',
  why: 'Whoever reads it can open what it locks, like the file of a child’s case or a family’s key safe.',
  fix: 'Take it out, and have it changed: it stays in the history of this folder.',
  find: (reading) => [...inWords(reading), ...inTables(reading), ...inLinks(reading)],
};

function inWords(reading: Reading): FoundDisclosure[] {
  if (!signs.some((sign) => sign.test(reading.text))) return [];
  return patterns.flatMap((pattern) =>
    findMatches(reading.text, pattern).map(({ 0: words, 1: lead = '', index }) =>
      inText(reading, index, words.length, `${lead}•••`),
    ),
  );
}

const heading =
  /^(?:pass ?(?:word|code|phrase)|pin(?: code| number)?|(?:key ?safe|door|entry|gate|alarm|access)(?: code| number| pin)|key ?safe)$/i;
const whole = /^(?=\D*\d)\S{4,40}$/;

const inTables = ({ tables }: Reading): FoundDisclosure[] =>
  tables.flatMap((table) =>
    parseRecords(table, { code: (words) => heading.test(words) }).flatMap(({ code: { label, cell } }) =>
      whole.test(cell.text) ? [inCell(cell, `${label}: •••`)] : [],
    ),
  );

const inLinks = ({ raw }: Reading): FoundDisclosure[] =>
  findMatches(raw, key).flatMap(({ 0: words, index }) => {
    const before = address.exec(raw.slice(Math.max(0, index - 2000), index))?.[0];
    if (before === undefined) return [];
    const found = `${before.split('/').slice(0, 3).join('/')}/…${words.slice(0, words.indexOf('=') + 1)}•••`;
    return [{ found, place: { start: index - before.length, end: index + words.length } }];
  });
