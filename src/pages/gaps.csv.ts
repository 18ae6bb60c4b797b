import type { APIRoute } from 'astro';
import { formatGapsCsv } from '../report/format-gaps-csv.ts';
import { loadSite } from '../site/load-site.ts';

/** Every gap, as a table for a spreadsheet. */
export const GET: APIRoute = () =>
  new Response(formatGapsCsv(loadSite().gaps, loadSite().index), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
