import type { RootContent } from 'mdast';
import { shorten } from '../../evidence/shorten.ts';
import type { ImportWarning } from '../importer.ts';
import { findStruck } from './drop-struck.ts';

/** A warning of the words that are struck out, which no field takes over; none where nothing is. */
export function warnOfStruck(blocks: readonly RootContent[]): ImportWarning[] {
  const struck = findStruck(blocks).map((text) => shorten(text, 80));
  if (struck.length === 0) return [];
  return [
    {
      code: 'struck-out',
      message: `Struck-out text was kept out of the fields: “${struck.join('”, “')}”. It stands in the text as printed.`,
    },
  ];
}
