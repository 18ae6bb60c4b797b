/** What package-lock.json says of one package. */
type LockEntry = {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
};

/** package-lock.json, as far as the project reads it: entries by their folder, the project itself under the empty name. */
export type LockFile = { readonly packages: Readonly<Record<string, LockEntry>> };

/** A package at one version, wherever in the tree it lies; `needs` are the keys (name@version) of what it asks for. */
export type LockedPackage = {
  readonly key: string;
  readonly name: string;
  readonly version: string;
  readonly licence: string | undefined;
  readonly integrity: string | undefined;
  /** Only the project’s own work asks for it, not the program as such. */
  readonly development: boolean;
  /** It need not be there: another system’s binary, for example. */
  readonly optional: boolean;
  readonly needs: readonly string[];
};

/** Every package of the lock file once, in order of name and version whatever the language of the machine. */
export function lockedPackages({ packages }: LockFile): LockedPackage[] {
  const found = new Map<string, LockedPackage>();
  for (const [path, entry] of Object.entries(packages)) {
    if (path === '') continue;
    const key = keyOf(path, entry);
    const before = found.get(key);
    found.set(key, {
      key,
      name: nameOf(path, entry),
      version: entry.version ?? '',
      licence: entry.license,
      integrity: entry.integrity,
      development: entry.dev === true && (before?.development ?? true),
      optional: entry.optional === true && (before?.optional ?? true),
      needs: [...new Set([...(before?.needs ?? []), ...neededBy(path, packages)])].sort(),
    });
  }
  return [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The keys of what the package in a folder asks for, as Node finds it: in its own folder, then in each one above. */
export function neededBy(path: string, packages: LockFile['packages']): string[] {
  const { dependencies, devDependencies, optionalDependencies, peerDependencies } = packages[path] ?? {};
  const wanted = { ...dependencies, ...devDependencies, ...optionalDependencies, ...peerDependencies };
  return Object.keys(wanted).flatMap((name) => {
    for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
      const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
      const entry = packages[place];
      if (entry !== undefined) return [keyOf(place, entry)];
      if (folder === '') return [];
    }
  });
}

const nameOf = (path: string, { name }: LockEntry): string => name ?? path.split('node_modules/').at(-1) ?? path;
const keyOf = (path: string, entry: LockEntry): string => `${nameOf(path, entry)}@${entry.version ?? ''}`;
