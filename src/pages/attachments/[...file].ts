import type { APIRoute, GetStaticPaths } from 'astro';
import { readAttachment } from '../../files/read-attachment.ts';
import { loadSite } from '../../site/load-site.ts';

/** One page for each file kept with the evidence. */
export const getStaticPaths: GetStaticPaths = () =>
  [...loadSite().index.attachments.keys()].map((file) => ({
    params: { file: file.replace('attachments/', '') },
    props: { file },
  }));

/** The file, byte for byte. */
export const GET: APIRoute = ({ props }) => new Response(readAttachment(String(props['file'])));
