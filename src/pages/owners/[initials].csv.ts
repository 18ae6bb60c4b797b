import type { APIRoute } from 'astro';
import { formatGapsCsv } from '../../report/format-gaps-csv.ts';
import { loadSite } from '../../site/load-site.ts';
import { ownerPaths, type OwnerPath } from '../../site/owner-paths.ts';

/** A path for each owner. */
export const getStaticPaths = () => ownerPaths(loadSite());

/** An owner’s gaps as a sheet to fill in. */
export const GET: APIRoute<OwnerPath> = ({ props: { gaps } }) =>
  new Response(formatGapsCsv(gaps), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
