import type { DisclosureKind } from './disclosure-kind.ts';

/** More warnings in one file than are listed; found when the others are counted. */
export const manyFound: DisclosureKind = {
  id: 'many-found',
  title: 'More than a thousand places',
  why: 'Such a file is a list of people or of small figures, and nobody reads so many warnings.',
  fix: 'Take the file out, or keep a summary of it instead.',
};
