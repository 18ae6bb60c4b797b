import { findMatches } from '../../markdown/find-matches.ts';
import type { DisclosureKind, Reading } from './disclosure-kind.ts';
import { inText } from './in-text.ts';
import { isInspectorateContact } from './is-inspectorate-contact.ts';

// Both sides are bounded, so that a long run of letters is not read again from each of its letters.
const before = /[\w.+%'-]{1,64}$/;
const label = '[A-Za-z0-9-]{1,63}';
const dot = String.raw`(?:\.| ?[({] ?dot ?[)}] ?| dot )`;
const after = new RegExp(`^${label}(?:${dot}${label}){0,8}${dot}[A-Za-z]{2,24}`, 'i');
/**
 * The sign, what an address of the web has for it, or what is written for it so that programs do not find the address. Square
 * brackets are not among the words that are read; their place is seen below.
 */
const sign = new RegExp(
  String.raw`@|%40| ?[({] ?at ?[)}] ?| ?at ?(?=${label}\.[A-Za-z])| at (?=${label}(?: dot ${label}){1,8})`,
  'gi',
);
/** “Jane at gmail dot com” */
const spelled = / dot (?:com|org|net|uk|eu|info)$/i;
/** Domains that nobody can have (RFC 2606). */
const reserved = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)$/i;

const ended = /(\.(?:gov|nhs|co|ac|org|sch|police)\.uk)\..*$/i;
const anyDot = new RegExp(dot, 'gi');

/** An e-mail address. */
export const emailAddress: DisclosureKind = {
  id: 'email-address',
  title: 'E-mail address',
  why: 'It names a person and lets anybody write to them.',
  fix: 'Give the post or the team instead, or accept a shared mailbox.',
  find: (reading) => {
    const { text } = reading;
    return findMatches(text, sign).flatMap(({ 0: written, index: at }) => {
      const name = before.exec(text.slice(Math.max(0, at - 64), at))?.[0].replace(/^[^\w]+/, '') ?? '';
      // A sentence may go on behind a full stop without a space.
      const domain = (after.exec(text.slice(at + written.length, at + 320))?.[0] ?? '').replace(ended, '$1');
      if (name === '' || domain === '') return [];
      if (/^ ?at ?$/i.test(written) && !spelled.test(domain) && !isInBrackets(reading, at, written)) return [];
      const plain = domain.replace(anyDot, '.');
      if (reserved.test(plain) || isInspectorateContact(`${name}@${plain}`)) return [];
      const shown = `${name[0] ?? ''}•••@${plain[0] ?? ''}•••${plain.slice(plain.indexOf('.'))}`;
      return [inText(reading, at - name.length, name.length + written.length + domain.length, shown)];
    });
  },
};

/** Whether one sign that is not read, a square bracket, stands right before and right behind the word “at”. */
function isInBrackets({ rawAt }: Reading, start: number, written: string): boolean {
  const first = start + written.search(/a/i);
  return rawAt(first) - rawAt(first - 1) === 2 && rawAt(first + 2) - rawAt(first + 1) === 2;
}
