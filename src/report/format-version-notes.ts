import { countOf } from '../words/count-of.ts';
import type { GapCount } from '../evidence/finding-gaps/count-gaps.ts';

/** For each version with errors by the rules of today a sentence that its count is not that of all it held. */
export const formatVersionNotes = (versions: readonly GapCount[]): string[] =>
  versions.flatMap(({ name, errors = 0 }) =>
    errors === 0
      ? []
      : [
          `${name} has ${countOf(errors, 'error')} by the rules of today. Gaps in the files concerned may be missing from its count, and others may be in it that there were not.`,
        ],
  );
