import { countOf } from '../words/count-of.ts';
import { disclosureKinds } from '../evidence/disclosures/index.ts';
import { joinSpaces } from '../words/join-spaces.ts';
import type { Disclosure } from '../evidence/types.ts';
import { isOpen } from '../evidence/finding-gaps/is-open.ts';
import { adviseOnce } from './advise-once.ts';
import { placeOf } from './place-of.ts';
import { withoutCommands } from './without-commands.ts';

/** More would push the problems off the screen. */
const most = 20;

/** Disclosure warnings as lines an author reads, with the advice for each kind once, and a last line that counts them. With `all`, the accepted ones too. */
export function formatDisclosures(disclosures: readonly Disclosure[], all: boolean): string {
  const open = disclosures.filter(isOpen);
  const shown = all ? disclosures : open.slice(0, most);
  const more = all || open.length <= most ? [] : [`… and ${open.length - most} more; --disclosures lists them all`];
  return [...adviseOnce(shown).map(formatDisclosure), ...more, countDisclosures(disclosures)].join('\n');
}

/** How many disclosure warnings there are, by kind in the registry’s order, and how many are accepted. */
export function countDisclosures(disclosures: readonly Disclosure[]): string {
  const open = disclosures.filter(isOpen);
  const kinds = disclosureKinds.flatMap(({ id }) => {
    const number = open.filter(({ kind }) => kind === id).length;
    return number === 0 ? [] : [`${number} ${id}`];
  });
  const told =
    open.length === 0 ? 'No disclosure warnings' : `${countOf(open.length, 'disclosure warning')}: ${kinds.join(', ')}`;
  return open.length === disclosures.length ? told : `${told}; ${disclosures.length - open.length} accepted`;
}

function formatDisclosure(disclosure: Disclosure): string {
  const { message, kind, accepted } = disclosure;
  const state = accepted === undefined ? '' : ` (accepted by ${accepted.by}: ${accepted.reason})`;
  return withoutCommands(`${placeOf(disclosure)}  notice  ${joinSpaces(`${message}${state}`)}  ${kind}`);
}
