import { findMatches } from '../../markdown/find-matches.ts';
import type { DisclosureKind } from './disclosure-kind.ts';
import { inText } from './in-text.ts';
import { isInspectorateContact } from './inspectorate-contacts.ts';

// Both sides are bounded, so that a long run of letters is not read again from each of its letters.
const before = /[\w.+%'-]{1,64}$/;
const after = /^[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,8}\.[A-Za-z]{2,24}/;
/** The sign, or what is written for it so that programs do not find the address. */
const sign = /@| ?\( ?at ?\) ?/gi;
/** Domains that nobody can have (RFC 2606). */
const reserved = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)$/i;

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
      const domain = after.exec(text.slice(at + written.length, at + 320))?.[0] ?? '';
      if (name === '' || domain === '' || reserved.test(domain) || isInspectorateContact(`${name}@${domain}`))
        return [];
      const shown = `${name[0] ?? ''}•••@${domain[0] ?? ''}•••${domain.slice(domain.indexOf('.'))}`;
      return [inText(reading, at - name.length, name.length + written.length + domain.length, shown)];
    });
  },
};
