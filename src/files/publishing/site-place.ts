import { existsSync, lstatSync, readdirSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** A folder beside the published site that a build made: its path, the process that made it, and its number, which grows from build to build. */
export type Release = { readonly path: string; readonly pid: number; readonly number: number };

/** Whether something stands at a path, a link that leads nowhere included. */
export const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** How a folder beside the site is called until and after it is published: hidden, and with the process that made it. */
export const releaseName = (place: string, pid: number, number: number): string =>
  `.${basename(place)}-${pid}-${number}`;

/** The release that the link at a place leads to; undefined where there is no link, or one that a build did not make. */
export function publishedRelease(place: string): string | undefined {
  if (lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return undefined;
  const name = readlinkSync(place);
  return parseName(place, name)?.path;
}

/** Where a site really stands: a link that somebody else has made, to the folder of a web server, is followed. Throws when it leads nowhere. */
export function placeOf(target: string): string {
  const place = resolve(target);
  const foreign = lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  if (!foreign || publishedRelease(place) !== undefined) return place;
  if (!existsSync(place))
    throw new Error(`“${target}” is a link to a folder that is not there. Make the folder, or remove the link.`);
  return realpathSync(place);
}

/** What builds have made or left beside a site, the published release included. */
export function listReleases(place: string): Release[] {
  const folder = dirname(place);
  return (existsSync(folder) ? readdirSync(folder) : []).flatMap((name) => parseName(place, name) ?? []);
}

function parseName(place: string, name: string): Release | undefined {
  const start = `.${basename(place)}-`;
  const [, pid, number] =
    (name.startsWith(start) && /^(\d+)-(\d+)(-link|-old|-was)?$/.exec(name.slice(start.length))) || [];
  if (pid === undefined || number === undefined) return undefined;
  return { path: join(dirname(place), name), pid: Number(pid), number: Number(number) };
}
