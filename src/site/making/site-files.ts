import { findMoves } from '../../evidence/linking/find-moves.ts';
import { isLeftOut } from './is-left-out.ts';
import { markingName } from '../wording/marking-name.ts';
import type { Site } from '../load-site.ts';
import { searchFileNames } from '../searching/search-file-names.ts';

/** A file of the site that is rendered, by its path, and the item it shows where it shows one. */
export type SiteFile = { readonly file: string; readonly item?: string };

const ownerFiles = ['html', 'csv', 'ics', 'json'];

/** Every file to render of the site’s edition: a page for each item and at each address it used to have, what stands beside the items, and the `fixed` ones without parameters. */
export function siteFiles(site: Site, fixed: readonly string[]): SiteFile[] {
  const { index } = site;
  const owners = index.owners.map(({ initials }) => initials.toLowerCase());
  return [
    ...index.items.map(({ id }) => ({ file: `${id}.html`, item: id })),
    ...[...findMoves(index.items)].map(([former, id]) => ({ file: `${former}.html`, item: id })),
    ...[
      ...fixed,
      ...owners.flatMap((name) => ownerFiles.map((ending) => `owners/${name}.${ending}`)),
      ...index.settings.markings.map((marking) => `markings/${markingName(marking)}.css`),
      ...searchFileNames.map((name) => `search-data/${name}.json`),
    ].map((file) => ({ file })),
  ].filter(({ file }) => !isLeftOut(file, site));
}
