import type { APIRoute } from 'astro';
import { formatEvidence } from '../report/format-evidence.ts';
import { itemAddress } from '../site/address.ts';
import { loadSite } from '../site/load-site.ts';

/** Every item with its front matter and its references both ways, as data. */
export const GET: APIRoute = () =>
  new Response(streamText(formatEvidence(loadSite().index, itemAddress)), {
    headers: { 'content-type': 'application/json' },
  });

function streamText(pieces: Iterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(encoder.encode(piece));
      controller.close();
    },
  });
}
