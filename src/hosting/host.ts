import type { Header } from './site-headers.ts';

/** What settings are made from. */
export type HostingOptions = {
  /** The path the site is served under, like /evidence/. */
  readonly base: string;
  /** The audience whose edition is served; undefined for everything. */
  readonly edition?: string;
  /** The folder on the server that holds the built site, without a stroke at its end. */
  readonly folder: string;
  /** The content-security policy that the pages carry. */
  readonly policy: string;
  /** What every file is sent with beside its policy and how long it may be kept. */
  readonly headers: readonly Header[];
  /** The other sites whose pages may read the search index, as browsers name them, like https://evidence.example.org. */
  readonly readers: readonly string[];
};

/** A server or service that can show the site. */
export type Host = {
  /** The name the command takes. */
  readonly id: string;
  readonly title: string;
  /** The file the settings go to. */
  readonly file: string;
  /** Whether that file lies in the built site, so that the build can write it. */
  readonly inSite: boolean;
  /** What the person who sets it up must know, in one or two sentences: who may read, and what it cannot do. */
  readonly note: string;
  /** How many other sites it can let read the search index, or why none. */
  readonly readers: { readonly most: number } | string;
  /** The settings as text. */
  readonly format: (options: HostingOptions) => string;
};
