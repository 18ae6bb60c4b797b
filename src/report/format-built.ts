import type { Edition } from '../evidence/editions/edition.ts';
import { countOf } from '../words/count-of.ts';
import { formatCount } from '../words/format-count.ts';
import { joinSpaces } from '../words/join-spaces.ts';

type Built = {
  readonly items: number;
  readonly pages: number;
  readonly made: number;
  readonly reused: number;
  readonly unreadable: readonly string[];
};

/** What a build has put into the folder `out`, of `all` the items there are, and what in it somebody should look at: a line each. */
export function formatBuilt(built: Built, edition: Edition, out: string, all: number): string[] {
  const { items, pages, made, reused, unreadable } = built;
  const count = edition.whole ? countOf(items, 'item') : `${formatCount(items)} of ${countOf(all, 'item')}`;
  const held = edition.audience === undefined ? count : `${joinSpaces(edition.title)}, ${count}`;
  return [
    ...unreadable.map((fault) => `Search cannot look into ${fault}`),
    `Built ${out}: ${held}; ${countOf(made, 'page')} made, ${countOf(reused, 'file')} taken over; search finds ${countOf(pages, 'page')}`,
    ...(items === 0 ? ['The edition is empty: no item names its audience, or a wider one, under audience.'] : []),
  ];
}

/** What to do with the site before, which stays beside an edition until the next build and holds more than it. */
export const formatSiteBefore = (folder: string): string =>
  `The site before is still in ${folder} and holds pages or files that this edition leaves out. Delete it if anybody could reach it; the next build does.`;
