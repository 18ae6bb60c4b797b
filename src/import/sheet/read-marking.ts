import type { ImportWarning } from '../importer.ts';
import { markingOf } from './register-values.ts';
import type { StatedRow } from './state-figures.ts';

/** What the rows of one measure say of its marking; `left` is why its figures may not be entered, `lower` that the file’s own stays. */
export type ReadMarking = { readonly marking?: string; readonly left?: ImportWarning; readonly lower?: ImportWarning };

/**
 * Reads the highest marking that rows give their measure, in the order of the settings; where that is the default, none. The
 * figures are left out where it is none of the settings’, or higher than that of the file they would go into (`standing`):
 * they might go to the wrong reader.
 */
export function readMarking(
  rows: readonly StatedRow[],
  of: string,
  allowed: readonly string[],
  standing?: string,
): ReadMarking {
  const told = [...new Set(rows.flatMap((row) => row.told.get('marking') ?? []))].map(markingOf);
  // Without settings nothing is known of markings.
  if (told.length === 0 || allowed.length === 0) return {};
  const leave = (code: string, why: string) => ({ left: { code, unentered: true as const, message: `${of}: ${why}` } });
  const strange = told.find((marking) => !allowed.includes(marking));
  if (strange !== undefined)
    return leave(
      'marking-unknown',
      `the marking “${strange}” is none of those in settings.yaml (${allowed.join(', ')}), so its figures were not entered. Correct it, or add it there under markings, and import the sheet again.`,
    );
  const highest = Math.max(...told.map((marking) => allowed.indexOf(marking)));
  const marking = allowed[highest] ?? '';
  const place = allowed.indexOf(standing ?? '');
  if (standing !== undefined && highest < place)
    return {
      lower: {
        code: 'measure-differs',
        message: `${of}: the sheet marks its figures “${marking}”, and the file is “${standing}”, which was left as it is. Correct the file by hand if the sheet is right.`,
      },
    };
  if (standing !== undefined && highest > place)
    return leave(
      'marking-higher',
      `the sheet marks its figures “${marking}”, and the file is “${standing}”, so they were not entered. If the sheet is right, set the marking in the file and import the sheet again.`,
    );
  return highest === 0 ? {} : { marking };
}
