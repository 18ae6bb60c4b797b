import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { policyFor } from '../site/content-security-policy.ts';

/** Serves a built site on this machine with the headers a web server should send. Port 0 takes a free one. Answers with the server and the site’s address. */
export function serveSite(
  folder: string,
  { port, base }: { port: number; base: string },
): Promise<{ server: Server; address: string }> {
  const policy = readPolicy(folder);
  const files = sirv(folder, {
    dev: true,
    setHeaders: (response) => {
      response.setHeader('content-security-policy', `${policy}; frame-ancestors 'none'`);
      response.setHeader('x-content-type-options', 'nosniff');
    },
  });
  const prefix = base.replace(/\/$/, '');
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const notFound = () => {
      response.statusCode = 404;
      request.url = '/404.html';
      files(request, response, () => {
        response.end('Not found');
      });
    };
    if (!url.startsWith(`${prefix}/`)) {
      response.writeHead(302, { location: `${prefix}/` }).end();
      return;
    }
    request.url = url.slice(prefix.length);
    files(request, response, notFound);
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
