import { onceFor } from '../../evidence/once-for.ts';
import type { Change } from '../../files/history/read-changes.ts';
import type { Site } from '../load-site.ts';

const byFile = onceFor((changes: readonly Change[]) => new Map(changes.map((change) => [change.file, change])));

/** The last change to a content file, by its path, or undefined where git knows of none. */
export const changeOf = (file: string, { changes }: Site): Change | undefined => byFile(changes).get(file);
