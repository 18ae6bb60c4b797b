import type { APIRoute } from 'astro';
import { formatOwnerCalendar } from '../../report/format-owner-calendar.ts';
import { gapsOfOwner } from '../../site/lists/gaps-of-owner.ts';
import { loadSite } from '../../site/load-site.ts';

/** An owner’s due dates as a calendar. */
export const GET: APIRoute = ({ params }) => {
  const mine = gapsOfOwner(params['initials'], loadSite());
  if (mine === undefined) return new Response(null, { status: 404 });
  const { today, index } = loadSite();
  const name = `${index.settings.title}: ${mine.initials}`;
  const text = formatOwnerCalendar({ name, gaps: [...mine.gaps, ...mine.coming], today });
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
