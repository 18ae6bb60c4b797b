import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LockFile } from '../../packages/lock-file.ts';
import { formatSbom } from '../../report/format-sbom.ts';

/** Writes `sbom.cdx.json`, the bill of materials of package-lock.json, into the folder of a built site. */
export function writeSbom(site: string): void {
  writeFileSync(join(site, 'sbom.cdx.json'), formatSbom(readLockFile()));
}

/** The project’s package-lock.json. */
export const readLockFile = (): LockFile => JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;
