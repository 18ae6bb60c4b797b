import { sourcesOf } from './plan-data.ts';

type Item = { readonly data: Readonly<Record<string, unknown>>; readonly body: string };

/**
 * Whether a text about an inspection was written from another source than the one that is there, and would take away
 * what that one says: a judgement, the day of publication or the text of the report.
 */
export function saysLess(fresh: Item, existing: Item): boolean {
  const sources = new Set(sourcesOf(existing.data));
  if (sourcesOf(fresh.data).some((id) => sources.has(id))) return false;
  const judged = judgedIn(fresh);
  return (
    judgedIn(existing).some((judgement) => !judged.includes(judgement)) ||
    (existing.data['published'] !== undefined && fresh.data['published'] === undefined) ||
    (existing.body.trim() !== '' && fresh.body.trim() === '')
  );
}

const judgedIn = ({ data }: Item) => Object.keys(data['judgements'] ?? {});
