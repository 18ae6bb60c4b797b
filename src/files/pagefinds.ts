type Pagefind = typeof import('pagefind');

const opened = new Map<number, Promise<Pagefind>>();

/**
 * One of several Pagefinds, by number from 0. Each has a process of its own, which makes one index after the other and
 * mostly on one core; the program starts one for every copy of it that is loaded.
 */
export function pagefindOf(number: number): Promise<Pagefind> {
  const known = opened.get(number);
  if (known !== undefined) return known;
  const loading = import(`${import.meta.resolve('pagefind')}?${number}`) as Promise<Pagefind>;
  opened.set(number, loading);
  return loading;
}

/** Ends the processes of all Pagefinds, which otherwise keep this one alive. */
export async function closePagefinds(): Promise<void> {
  const all = [...opened.values()];
  opened.clear();
  for (const { close } of await Promise.all(all)) await close();
}
