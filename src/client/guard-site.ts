import type { Fragment } from './pagefind.ts';
import type { SiteIndex } from './site-index.ts';

// A search waits no longer for another site that has answered before.
const patience = 4000;

/**
 * Another site’s index, held to answer in time and with what an index holds. Where it does not, it rejects with a fault
 * that `lostSiteOf` knows: whoever asked may ask again without that site.
 */
export function guardSite(index: SiteIndex, title: string): SiteIndex {
  const hold = async <T>(answer: Promise<T>): Promise<T> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new Error('It did not answer in time.'));
      }, patience);
    });
    try {
      return await Promise.race([answer, late]);
    } catch (fault) {
      throw new Error(`${title} cannot be searched any more: ${String(fault)}`, { cause: { lost: title } });
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    ...index,
    find: (words, exact) => hold(index.find(words, exact)),
    filter: (name) => hold(index.filter(name).then(validateFilter)),
    read: (id) => hold(index.read(id).then(validateFragment)),
  };
}

/** The title of the other site that a fault is about; undefined for any other fault. */
export function lostSiteOf(fault: unknown): string | undefined {
  const cause = fault instanceof Error ? (fault.cause as { lost?: string } | undefined) : undefined;
  return cause?.lost;
}

function validateFilter(values: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, readonly number[]> {
  for (const [value, pages] of values)
    if (typeof value !== 'string' || !pages.every(Number.isInteger)) throw new Error('It answered with no filter.');
  return values;
}

function validateFragment(answer: unknown): Fragment {
  const { url, content, meta, anchors } = answer as Fragment;
  const sound =
    [url, content, ...Object.values(meta)].every(isText) &&
    anchors.every(({ element, id, text, location }) => [element, id, text].every(isText) && Number.isInteger(location));
  if (!sound) throw new Error('It answered with no page.');
  return { url, content, meta, anchors };
}

const isText = (value: unknown) => typeof value === 'string';
