import type { APIRoute } from 'astro';
import { searchFileNames } from '../../site/searching/search-file-names.ts';
import { searchFile } from '../../site/searching/search-file.ts';

/** One of the files that search reads beside its index, each only when it is needed. */
export const GET: APIRoute = ({ params: { name = '' } }) =>
  searchFileNames.includes(name)
    ? new Response(JSON.stringify(searchFile(name)), { headers: { 'content-type': 'application/json' } })
    : new Response(null, { status: 404 });
