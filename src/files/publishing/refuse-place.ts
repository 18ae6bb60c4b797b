import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { placeOf } from './site-place.ts';

// Every build has written it, and nothing else is called so.
const mark = 'sbom.cdx.json';

/**
 * Throws a plain sentence where a site would take the place of something that is not a site: a file, a folder in which
 * anything else is kept, or one that holds the evidence or lies in it.
 */
export function refusePlace(target: string, content?: string): void {
  const place = placeOf(target);
  if (content !== undefined && existsSync(content)) {
    const [site, evidence] = [realPlace(place), realpathSync(content)];
    if (isIn(site, evidence) || isIn(evidence, site))
      throw new Error(`The site cannot go to “${target}”: the evidence is there. Name another folder with --out.`);
  }
  // A link of ours whose site somebody has removed leads nowhere, and nothing can be lost.
  if (!existsSync(place)) return;
  if (!statSync(place).isDirectory()) throw new Error(`“${target}” is a file. Name a folder for the site with --out.`);
  if (existsSync(join(place, mark)) || readdirSync(place).length === 0) return;
  throw new Error(
    `“${target}” holds something else than a site, which would be lost. Name a folder with --out that is empty, that is not there yet, or in which an earlier site is.`,
  );
}

/** A path without links, though its last folders may not be there yet. */
const realPlace = (path: string): string =>
  existsSync(path)
    ? realpathSync(path)
    : // A drive of Windows that is not there has no folder above it.
      dirname(path) === path
      ? path
      : join(realPlace(dirname(path)), basename(path));

const isIn = (folder: string, other: string): boolean => folder === other || folder.startsWith(`${other}${sep}`);
