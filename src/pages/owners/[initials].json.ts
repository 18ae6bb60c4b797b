import type { APIRoute } from 'astro';
import { formatOwnerFeed } from '../../report/format-owner-feed.ts';
import { itemAddress, ownerAddress } from '../../site/address.ts';
import { loadSite } from '../../site/load-site.ts';
import { ownerPaths, type OwnerPath } from '../../site/owner-paths.ts';
import { splitComing } from '../../site/split-coming.ts';

/** A path for each owner. */
export const getStaticPaths = () => ownerPaths(loadSite());

/** What an owner has to do and what is due soon, as a JSON feed for chasing. */
export const GET: APIRoute<OwnerPath> = ({ props: { initials, gaps, coming } }) => {
  const { today, index } = loadSite();
  const text = formatOwnerFeed({
    title: `${index.settings.title}: ${initials}`,
    home: ownerAddress(initials),
    feed: ownerAddress(initials, 'json'),
    gaps: gaps.filter(({ accepted }) => accepted === undefined),
    soon: splitComing(coming, today).soon,
    urlOf: ({ item, at }) => itemAddress(item, at),
  });
  return new Response(text, { headers: { 'content-type': 'application/feed+json' } });
};
