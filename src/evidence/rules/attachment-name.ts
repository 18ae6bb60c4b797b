import { isReservedName } from '../linking/is-reserved-name.ts';
import { quote } from '../../words/quote.ts';
import type { FoundProblem, Rule } from './rule.ts';

/** An attachment whose name some systems cannot keep or a browser would read otherwise. */
export const attachmentName: Rule = {
  id: 'attachment-name',
  title: 'An attachment with a name that not every system can keep',
  why: 'Windows drops or refuses such names, and a browser reads some characters as part of the address, so the file would not open.',
  fix: 'Rename it: letters, digits, spaces, hyphens, brackets and a plain ending.',
  find: ({ attachments }) => {
    const loose = new Map<string, string>();
    return [...attachments.keys()].sort().flatMap((file): FoundProblem[] => {
      const bare = file.normalize('NFC').toLowerCase();
      const twin = loose.get(bare);
      loose.set(bare, file);
      const message = twin === undefined ? nameFault(file) : twinFault(twin);
      return message === undefined ? [] : [{ severity: 'error', file: `content/${file}`, message }];
    });
  },
};

const twinFault = (twin: string) =>
  `The name differs from ${quote(twin)} only in capitals or in how an accent is saved. Windows takes the two for one; rename one of them.`;

function nameFault(file: string): string | undefined {
  const names = file.split('/');
  const odd = /[%#?\\:*"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.exec(file)?.[0];
  if (odd !== undefined) {
    const shown = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(odd) ? 'a character that nobody sees' : quote(odd);
    return `The name holds ${shown}, which would break its address. Rename the file.`;
  }
  if (names.some(isReservedName))
    return 'Windows cannot keep this name: it means a device there, or ends in a dot or a space. Rename the file.';
  if (names.some((name) => name.length > 120))
    return 'The name is longer than 120 characters, which some systems cannot keep. Shorten it.';
  return undefined;
}
