import type { APIRoute } from 'astro';
import { formatOwnerFeed } from '../../report/format-owner-feed.ts';
import { itemAddress, ownerAddress } from '../../site/address.ts';
import { gapsOfOwner } from '../../site/lists/gaps-of-owner.ts';
import { loadSite } from '../../site/load-site.ts';
import { splitComing } from '../../site/lists/split-coming.ts';
import { isOpen } from '../../evidence/finding-gaps/is-open.ts';

/** What an owner has to do and what is due soon, as a JSON feed for chasing. */
export const GET: APIRoute = ({ params }) => {
  const mine = gapsOfOwner(params['initials'], loadSite());
  if (mine === undefined) return new Response(null, { status: 404 });
  const { initials, gaps, coming } = mine;
  const { today, index } = loadSite();
  const text = formatOwnerFeed({
    title: `${index.settings.title}: ${initials}`,
    home: ownerAddress(initials),
    feed: ownerAddress(initials, 'json'),
    gaps: gaps.filter(isOpen),
    soon: splitComing(coming, today).soon,
    urlOf: ({ item, at }) => itemAddress(item, at),
  });
  return new Response(text, { headers: { 'content-type': 'application/feed+json' } });
};
