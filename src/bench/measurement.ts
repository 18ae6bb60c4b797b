/** What one command took. */
export type Run = {
  /** Seconds from start to end: the middle one of all runs. */
  readonly wall: number;
  /** Every run’s seconds. */
  readonly walls: readonly number[];
  /** Seconds of processor, all cores and child processes together. */
  readonly cpu?: number;
  /** Resident memory at its largest, in bytes: of all processes together but Pagefind’s, and of that. */
  readonly memory?: { readonly own: number; readonly indexer: number };
  /** Milliseconds by part, where the command tells them. */
  readonly parts: Readonly<Record<string, number>>;
};

/** What a built site weighs, in bytes. */
export type SiteWeight = {
  readonly files: number;
  readonly bytes: number;
  /** Bytes by kind of file; everything in the search index counts as search. */
  readonly byType: Readonly<Record<string, number>>;
  /** The item page of middle size: what a reader loads before opening search. */
  readonly page: {
    readonly file: string;
    readonly html: number;
    readonly htmlGzip: number;
    readonly styleGzip: number;
    readonly script: number;
  };
};

/** A first search in a fresh browser profile: milliseconds from the first letter until a result is painted, and what was fetched from the opening of the box until then. */
export type FirstSearch = { readonly first: number; readonly bytes: number; readonly requests: number };

/** How fast search answers in a browser, in milliseconds. */
export type SearchTimes = {
  /** From the key that opens search until its box is there. */
  readonly open: number;
  /** The whole query put in at once. */
  readonly pasted: FirstSearch;
  /** The query typed as people type: the first result is that of its first letters. */
  readonly typed: FirstSearch;
  /** What was fetched when the whole query had been typed and answered, after a search for every letter. */
  readonly whole: Omit<FirstSearch, 'first'>;
  /** Every later letter, from the letter until its results are painted. */
  readonly keys: { readonly median: number; readonly p95: number; readonly count: number };
};

/** Everything measured at one size. */
export type SizeMeasurement = {
  readonly size: number;
  readonly content: { readonly files: number; readonly bytes: number };
  readonly check: { readonly cold: Run; readonly warm: Run };
  readonly build: { readonly cold: Run; readonly warm: Run; readonly changed: Run };
  readonly peers: readonly { readonly command: string; readonly run: Run }[];
  readonly site: SiteWeight;
  readonly search?: SearchTimes;
};

/** A whole run of the benchmark. */
export type Measurement = {
  readonly machine: { readonly processor: string; readonly cores: number; readonly node: string };
  readonly sizes: readonly SizeMeasurement[];
};

/** The middle one of some numbers; of two in the middle the larger. NaN of none. */
export const median = (numbers: readonly number[]): number => share(numbers, 0.5);

/** The number below which this share of all numbers lies. NaN of none. */
export const share = (numbers: readonly number[], part: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))] ?? NaN;
