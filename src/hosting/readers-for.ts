import type { Host } from './host.ts';

/** The folder of the site that holds the search index, all that another site needs to search this one. */
export const indexFolder = 'pagefind/';

/** The other sites whose pages a host lets read the search index, each as browsers name it, from addresses parted by commas. Throws a plain sentence when the host cannot say so or an address is none. */
export function readersFor(
  { title, readers }: Pick<Host, 'title' | 'readers'>,
  addresses: string | undefined,
): string[] {
  if (addresses === undefined) return [];
  const origins = [
    ...new Set(
      addresses
        .split(/[,\s]+/)
        .filter(Boolean)
        .map(originOf),
    ),
  ];
  if (typeof readers !== 'string' && origins.length > readers.most)
    throw new Error(
      `With these settings ${title} can let ${readers.most} other site search this one, and you named ${origins.length}. Name one, or use another server.`,
    );
  if (typeof readers === 'string' && origins.length > 0) throw new Error(readers);
  return origins;
}

function originOf(address: string): string {
  if (/^https?:\/\/[\w-]+(?:\.[\w-]+)*(?::\d{1,5})?(?:\/[\w.~/-]*)?$/.test(address) && URL.canParse(address))
    return new URL(address).origin;
  throw new Error(
    `“${address}” is not the address of a site. Write it like https://evidence.northfold.example, several with commas between.`,
  );
}
