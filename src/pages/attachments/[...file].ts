import type { APIRoute } from 'astro';
import { readAttachment } from '../../files/attachments/read-attachment.ts';
import { loadSite } from '../../site/load-site.ts';

/** A file kept with the evidence, byte for byte, for the preview; a build copies these files itself. */
export const GET: APIRoute = ({ params }) => {
  const file = `attachments/${params['file'] ?? ''}`;
  return loadSite().index.attachments.has(file)
    ? new Response(readAttachment(file))
    : new Response(null, { status: 404 });
};
