import type { RootContent } from 'mdast';
import { isBefore } from '../../evidence/dates/dates.ts';
import type { Draft, ImportWarning } from '../importer.ts';
import { parseDate } from '../ofsted/parse-dates.ts';
import { warnIf } from '../warn-if.ts';
import { outline } from '../word/outline.ts';

/** The day on which a plan says that it was signed off. */
export const signedOff = (blocks: readonly RootContent[]): string | undefined =>
  outline(blocks)
    .map(({ text }) => parseDate(/\bsigned off\b(?: on)?:?\s+(.*)/i.exec(text)?.[1] ?? ''))
    .find(Boolean);

/** The same, unless it comes before the inspection that the plan answers: then something else was signed off, and a warning says so. */
export function findSignedOff(
  blocks: readonly RootContent[],
  { data }: Pick<Draft, 'data'>,
): { readonly signed?: string; readonly warnings: readonly ImportWarning[] } {
  const signed = signedOff(blocks);
  const { from } = data['inspected'] as { readonly from: string };
  const isEarly = signed !== undefined && isBefore(signed, from);
  return {
    ...(signed === undefined || isEarly ? {} : { signed }),
    warnings: warnIf(
      isEarly,
      'signed-off-unclear',
      `“signed off” with the day ${signed} stands in the plan, but the inspection began only on ${from}, so it was not taken for the plan’s. Add the day the plan was signed off, if there is one.`,
    ),
  };
}
