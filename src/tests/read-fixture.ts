import { join } from 'node:path';
import { readContent } from '../files/read-content.ts';
import type { Content } from '../evidence/link-evidence.ts';

/** The folder of a fixture. */
export const fixtureFolder = (name: 'valid' | 'broken' | 'empty'): string =>
  join(import.meta.dirname, 'fixtures', name);

/** The content of a fixture. */
export const readFixture = (name: 'valid' | 'broken' | 'empty'): Content => readContent(fixtureFolder(name));
