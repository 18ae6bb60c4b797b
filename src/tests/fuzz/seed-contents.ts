import type { Content } from '../../evidence/linking/link-evidence.ts';
import { readFixture } from '../read-fixture.ts';

/** How many files of the given content stand together: few, so that thousands of checks take a minute. */
const together = 12;

/** Contents to begin from: the fixtures, and the given content in portions, each with the files of the whole site. */
export function seedContents({ files, attachments }: Content): Content[] {
  const [valid, editions] = [readFixture('valid'), readFixture('editions')];
  const isWholeSite = (file: string) => file.split('/').length === 2;
  const wholeSite = files.filter(({ file }) => isWholeSite(file));
  const items = files.filter(({ file }) => !isWholeSite(file));
  const portions = Math.ceil(items.length / together);
  const parts = Array.from({ length: portions }, (_, part) => ({
    // Every so-many-th file, so that a portion has files of all kinds.
    files: [...wholeSite, ...items.filter((_, index) => index % portions === part)],
    attachments,
  }));
  // The fixtures are small and linked, so they are what two thirds of the runs begin from.
  return [...parts.flatMap(() => [valid, editions]), readFixture('broken'), ...parts];
}
