import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from '../hosting/headers-for.ts';
import { policyFor } from '../site/content-security-policy.ts';

/** Serves a built site on this machine with the headers of the settings for web servers. Port 0 takes a free one. Answers with the server and the site’s address. */
export function serveSite(
  folder: string,
  { port, base }: { port: number; base: string },
): Promise<{ server: Server; address: string }> {
  const prefix = base.replace(/\/$/, '');
  const setHeaders = (response: ServerResponse, path: string) => {
    for (const [name, value] of headersFor(path.slice(1), readPolicy(folder))) response.setHeader(name, value);
  };
  const files = sirv(folder, { dev: true, etag: true, extensions: [], setHeaders });
  const server = createServer((request, response) => {
    // Put behind a name it cannot be taken for one: //example.org would be.
    const address = URL.parse(`http://localhost${request.url ?? '/'}`);
    if (address === null) {
      response.writeHead(400).end('This is no address.');
      return;
    }
    const { pathname, search } = address;
    if (!pathname.startsWith(`${prefix}/`)) {
      response.writeHead(302, { location: `${prefix}/` }).end();
      return;
    }
    request.url = `${pathname.slice(prefix.length).replace(/\/$/, '/index.html')}${search}`;
    files(request, response, () => {
      const page = join(folder, '404.html');
      setHeaders(response, '/404.html');
      response.writeHead(404).end(existsSync(page) ? readFileSync(page) : 'Not found');
    });
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address();
      const actual = typeof bound === 'object' && bound !== null ? bound.port : port;
      resolve({ server, address: `http://localhost:${actual}${prefix}/` });
    });
  });
}

/** The policy that the site’s own pages carry: it names the other sites that search asks. */
function readPolicy(folder: string): string {
  const home = join(folder, 'index.html');
  const html = existsSync(home) ? readFileSync(home, 'utf8') : '';
  const [, written] = /http-equiv="Content-Security-Policy" content="([^"]*)"/i.exec(html) ?? [];
  return written?.replaceAll('&#39;', "'").replaceAll('&amp;', '&') ?? policyFor();
}
