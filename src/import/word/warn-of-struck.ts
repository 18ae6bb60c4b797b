import type { RootContent } from 'mdast';
import { shorten } from '../../words/shorten.ts';
import type { ImportWarning } from '../importer.ts';
import { findStruck } from './drop-struck.ts';
import { warnIf } from '../warn-if.ts';

/** A warning of the words that are struck out, which no field takes over; none where nothing is. */
export function warnOfStruck(blocks: readonly RootContent[]): ImportWarning[] {
  const struck = findStruck(blocks).map((text) => shorten(text, 80));
  return warnIf(
    struck.length > 0,
    'struck-out',
    `Struck-out text was kept out of the fields: “${struck.join('”, “')}”. It stands in the text as printed.`,
  );
}
