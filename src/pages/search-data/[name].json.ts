import type { APIRoute, GetStaticPaths } from 'astro';
import { searchFile, searchFileNames } from '../../site/search-files.ts';

/** What search reads beside its index, each only when it is needed. */
export const getStaticPaths: GetStaticPaths = () => searchFileNames.map((name) => ({ params: { name } }));

/** One of them. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(searchFile(params['name'] ?? '')), { headers: { 'content-type': 'application/json' } });
