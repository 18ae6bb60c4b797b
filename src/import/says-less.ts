import { sourcesOf } from './plan-data.ts';

type Item = { readonly data: Readonly<Record<string, unknown>>; readonly body: string };

/**
 * Whether a text about an inspection was written from another source than the one that is there, and would take away
 * what that one says: a judgement, the day of publication, the text of the report, or words of its recommendations where it
 * brings no other judgement or day.
 */
export function saysLess(fresh: Item, existing: Item): boolean {
  const sources = new Set(sourcesOf(existing.data));
  if (sourcesOf(fresh.data).some((id) => sources.has(id))) return false;
  const judged = judgedIn(fresh);
  return (
    judgedIn(existing).some((judgement) => !judged.includes(judgement)) ||
    (existing.data['published'] !== undefined && fresh.data['published'] === undefined) ||
    (existing.body.trim() !== '' && fresh.body.trim() === '') ||
    (!bringsOther(fresh, existing) && wordsAsked(fresh) < wordsAsked(existing))
  );
}

const judgementsOf = ({ data }: Item) => (data['judgements'] ?? {}) as Readonly<Record<string, unknown>>;
const judgedIn = (item: Item) => Object.keys(judgementsOf(item));

function bringsOther(fresh: Item, existing: Item): boolean {
  const known = judgementsOf(existing);
  const published = fresh.data['published'];
  return (
    Object.entries(judgementsOf(fresh)).some(([name, grade]) => known[name] !== grade) ||
    (published !== undefined && published !== existing.data['published'])
  );
}

/** How long the recommendations of an inspection are in words: a paper for councillors often leaves some out. */
const wordsAsked = ({ data }: Item): number =>
  ((data['recommendations'] ?? []) as readonly { readonly text?: string }[])
    .flatMap(({ text = '' }) => text.split(/\s+/))
    .filter((word) => word !== '').length;
