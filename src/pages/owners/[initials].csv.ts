import type { APIRoute } from 'astro';
import { formatGapsCsv } from '../../report/format-gaps-csv.ts';
import { gapsOfOwner } from '../../site/lists/gaps-of-owner.ts';
import { loadSite } from '../../site/load-site.ts';

/** An owner’s gaps as a sheet to fill in. */
export const GET: APIRoute = ({ params }) => {
  const mine = gapsOfOwner(params['initials'], loadSite());
  if (mine === undefined) return new Response(null, { status: 404 });
  return new Response(formatGapsCsv(mine.gaps, loadSite().index), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
