import { address } from '../address.ts';

/** The lists that may be too long for one page, by the name in their address, and how many entries a page of each holds. */
const listSizes = {
  all: 400,
  documents: 250,
  inspections: 200,
  judgements: 200,
  measures: 250,
  'plans-and-reports': 250,
  recommendations: 200,
  gaps: 250,
  'gaps-by-owner': 250,
} as const;

/** The name of a list that is divided into pages. */
export type ListName = keyof typeof listSizes;

/** One page of a list: what it shows, and where all its pages are. */
export type ListPage<T> = {
  readonly entries: readonly T[];
  /** Counted from 1. */
  readonly number: number;
  readonly pages: readonly { readonly number: number; readonly address: string }[];
};

/** One page of a list’s entries, by its number from 1. Entries that `sizeOf` says are larger than one take more of a page. */
export function listPage<T>(
  name: ListName,
  all: readonly T[],
  number: number,
  sizeOf: (entry: T) => number = () => 1,
): ListPage<T> {
  const divided = divide(all, listSizes[name], sizeOf);
  const pages = divided.map((_, at) => ({ number: at + 1, address: address(listFile(name, at + 1)) }));
  return { entries: divided[number - 1] ?? [], number, pages };
}

/** A list’s entries by what fits on one page. */
export const pagefuls = <T>(name: ListName, all: readonly T[]): readonly (readonly T[])[] =>
  divide(all, listSizes[name], () => 1);

/** The file of a page of a list: the first at the list’s own address, the others beside each other. */
export const listFile = (name: ListName, number: number): string =>
  number === 1 ? `${name}.html` : `lists/${name}/${number}.html`;

function divide<T>(all: readonly T[], most: number, sizeOf: (entry: T) => number): T[][] {
  const pages: T[][] = [[]];
  let size = 0;
  for (const entry of all) {
    const more = sizeOf(entry);
    if (size > 0 && size + more > most) {
      pages.push([]);
      size = 0;
    }
    pages.at(-1)?.push(entry);
    size += more;
  }
  return pages;
}
