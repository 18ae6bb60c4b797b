import type { APIRoute } from 'astro';
import { formatOwnerCalendar } from '../../report/format-owner-calendar.ts';
import { loadSite } from '../../site/load-site.ts';
import { ownerPaths, type OwnerPath } from '../../site/owner-paths.ts';

/** A path for each owner. */
export const getStaticPaths = () => ownerPaths(loadSite());

/** An owner’s due dates as a calendar. */
export const GET: APIRoute<OwnerPath> = ({ props: { initials, gaps, coming } }) => {
  const { today, index } = loadSite();
  const text = formatOwnerCalendar({ name: `${index.settings.title}: ${initials}`, gaps: [...gaps, ...coming], today });
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
