import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeOwners } from './write-owners.ts';

test('owners are added once, behind what people wrote', () => {
  const out = mkdtempSync(join(tmpdir(), 'owners-'));
  const options = { out, update: false, dryRun: false };
  const owners = [
    { initials: 'AB', role: 'Head of Service' },
    { initials: 'CD', role: 'Team manager' },
  ];
  const written = '# Posts, not names\n- initials: AB\n  role: Head of early help\n';
  writeFileSync(join(out, 'owners.yaml'), written);
  expect(writeOwners(owners, { ...options, dryRun: true })).toMatchObject([{ decision: 'adds', written: false }]);
  expect(readFileSync(join(out, 'owners.yaml'), 'utf8')).toBe(written);
  writeOwners(owners, options);
  writeOwners(owners, options);
  expect(readFileSync(join(out, 'owners.yaml'), 'utf8')).toBe(`${written}- initials: CD\n  role: Team manager\n`);
  rmSync(out, { recursive: true });
});
