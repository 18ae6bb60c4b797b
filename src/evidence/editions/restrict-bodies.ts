import { leaveOut } from '../../markdown/leave-out.ts';
import { parseBody } from '../../markdown/parse-body.ts';
import { resolveLink } from '../linking/link-body.ts';
import { sectionParts } from '../questions/section-parts.ts';
import type { Settings } from '../evidence-index.ts';
import type { Attachment, Item } from '../types.ts';
import { leftOutWords } from './left-out.ts';

/** What an edition holds that links may lead to, and whether it shows open notes. */
type Held = {
  readonly items: readonly Item[];
  readonly attachments: ReadonlyMap<string, Attachment>;
  readonly settings: Pick<Settings, 'site-address'>;
  readonly working: boolean;
};

/**
 * The items of an edition with their texts parsed anew where they say more than it may show: a link that leads nowhere
 * in the edition is left out with its words, and so are notes where the edition shows none.
 */
export function restrictBodies({ items, attachments, settings, working }: Held): Item[] {
  const whole = new Map(items.map((item) => [item.id, item]));
  let restricted: readonly Item[] = items;
  const leftOut = new Map<string, ReadonlySet<number>>();
  // A heading that loses words gets another anchor, so links to it may fall away in turn.
  for (let again = true; again;) {
    again = false;
    const targets = { byId: new Map(restricted.map((item) => [item.id, item])), attachments, settings, quiet: true };
    restricted = restricted.map((item) => {
      const { body } = whole.get(item.id) ?? item;
      const before = leftOut.get(item.id);
      const links = new Set(before);
      body.links.forEach((link, position) => {
        if ('message' in resolveLink(item, link, targets)) links.add(position);
      });
      if (links.size === (before?.size ?? 0) && (working || before !== undefined || !mayHaveNotes(item))) return item;
      leftOut.set(item.id, links);
      again = true;
      const addresses = new Set([...links].map((position) => body.links[position]?.url));
      return withoutLinks(item, (url) => addresses.has(url), working);
    });
  }
  return [...restricted];
}

// The part for notes may stand in a quotation or a list, where only parsing a section anew finds it.
const mayHaveNotes = ({ kind, body }: Item): boolean => kind === 'annex-m-section' || body.tasks.length > 0;

function withoutLinks(item: Item, link: (url: string) => boolean, working: boolean): Item {
  const { text, firstLine } = item.body.source;
  const part = item.kind === 'annex-m-section' && !working ? { part: sectionParts.notes.title } : {};
  const body = parseBody(text, firstLine, item.body.html !== '', (tree) => {
    leaveOut(tree, { link, notes: !working, words: leftOutWords, ...part });
  });
  return { ...item, body };
}
