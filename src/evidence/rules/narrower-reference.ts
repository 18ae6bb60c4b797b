import { listWords } from '../../words/list-words.ts';
import { countOf } from '../../words/count-of.ts';
import { narrownessOfFiles, narrownessOfItem } from '../editions/audience-of.ts';
import { leftOutWords } from '../editions/left-out.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { resolveLink } from '../linking/link-body.ts';
import { listSome } from '../../words/list-some.ts';
import { quote } from '../../words/quote.ts';
import type { Item, Place } from '../types.ts';
import type { FoundProblem, Rule } from './rule.ts';

/** An item that refers to one for a narrower audience; only a warning, because each edition leaves such references out. */
export const narrowerReference: Rule = {
  id: 'narrower-reference',
  title: 'A reference that some readers will not see',
  why: 'An edition leaves out what refers to items it does not hold, and a sentence with a hole may read wrongly.',
  fix: 'Give both the same audience, or word the sentence so that it stands without the reference. This is a warning and stops nothing.',
  find: (index) => {
    if ((index.settings.audiences ?? []).length < 2) return [];
    const files = narrownessOfFiles(index);
    return index.items.flatMap((item) => warn(item, findNarrower(item, index, files), index));
  },
};

type Narrower = Place & { readonly title: string; readonly narrowness: number };

/** What an item refers to that is for a narrower audience, each once. Printed numbers of sections stay, so they are none. */
function findNarrower(item: Item, index: EvidenceIndex, files: ReadonlyMap<string, number>): Narrower[] {
  const own = narrownessOfItem(item, index.settings);
  const found = new Map<string, Narrower>();
  const add = (key: string, title: string, narrowness: number, place: Place) => {
    if (narrowness > own && !found.has(key)) found.set(key, { ...place, title, narrowness });
  };
  for (const { to, kind, line, column } of index.referencesFrom.get(item.id) ?? []) {
    const target = index.byId.get(to);
    if (target === undefined || /(?:^|\.)sections$/.test(kind)) continue;
    const place = line === undefined || column === undefined ? {} : { line, column };
    add(to, target.data.title, narrownessOfItem(target, index.settings), place);
  }
  for (const link of item.body.links.filter(({ url }) => url.includes('attachments/'))) {
    const resolved = resolveLink(item, link, { ...index, quiet: true });
    if (!('attachment' in resolved)) continue;
    const { attachment } = resolved;
    add(attachment, attachment, files.get(attachment) ?? 0, { line: link.line, column: link.column });
  }
  return [...found.values()];
}

function warn(item: Item, narrower: readonly Narrower[], { settings }: EvidenceIndex): FoundProblem[] {
  const [first] = narrower;
  if (first === undefined) return [];
  const names = (settings.audiences ?? []).map(({ name }) => name);
  const hidden = Math.max(...narrower.map(({ narrowness }) => narrowness));
  // An audience that is defined twice is told elsewhere, and once is enough here.
  const editions = [...new Set(names.slice(narrownessOfItem(item, settings), hidden))];
  const placed = narrower.find(({ line }) => line !== undefined);
  const titles = listSome(narrower.map(({ title, narrowness }) => `${quote(title)} (for ${names[narrowness] ?? ''})`));
  const inText = placed === undefined ? '' : ` In the text ${leftOutWords} stands instead.`;
  const message = `${editions.length === 1 ? 'The edition' : 'The editions'} for ${listAll(editions)} will leave out ${countOf(narrower.length, 'reference')}: ${titles}.${inText}`;
  return [
    {
      severity: 'warning',
      file: item.file,
      ...(placed === undefined ? {} : { line: placed.line, column: placed.column }),
      message,
    },
  ];
}

const listAll = (names: readonly string[]): string =>
  names.length > 12 ? `${names[0] ?? ''} and ${names.length - 1} other audiences` : listWords(names);
