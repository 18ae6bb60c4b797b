import { join } from 'node:path';
import { readContent } from '../files/reading/read-content.ts';
import type { Content } from '../evidence/linking/link-evidence.ts';

type FixtureName = 'valid' | 'broken' | 'empty' | 'editions';

/** The folder of a fixture. */
export const fixtureFolder = (name: FixtureName): string => join(import.meta.dirname, 'fixtures', name);

/** The content of a fixture. */
export const readFixture = (name: FixtureName): Content => readContent(fixtureFolder(name));
