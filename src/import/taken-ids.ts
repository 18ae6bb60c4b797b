/** Ids that are given away, with those that only look like one of them: the check takes a-b and ab for one name. */
export function takenIds(ids: Iterable<string>) {
  const taken = new Set([...ids].map(plain));
  return {
    has: (id: string): boolean => taken.has(plain(id)),
    add: (id: string): void => {
      taken.add(plain(id));
    },
  };
}

const plain = (id: string) => id.toLowerCase().replace(/[^a-z0-9]/g, '');
