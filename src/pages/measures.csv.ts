import type { APIRoute } from 'astro';
import { formatMeasuresCsv } from '../report/format-measures-csv.ts';
import { loadSite } from '../site/load-site.ts';

/** Every figure of every measure, as a table for a spreadsheet. */
export const GET: APIRoute = () =>
  new Response(formatMeasuresCsv(loadSite().index), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
