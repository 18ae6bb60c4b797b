import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from '../../hosting/headers-for.ts';
import { policyFor } from '../../site/making/content-security-policy.ts';

/** Serves a built site on this machine with the headers of the settings for web servers, and to nobody who came by another name than this machine’s. Port 0 takes a free one. Answers with the server and the site’s address. */
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
    const refusal = refusalOf(request);
    if (refusal !== undefined) {
      response.writeHead(refusal.status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(refusal.told);
      return;
    }
    // Whatever is no plain part of a file is passed over, as it may be: sirv reads another part, or ends the server.
    if (!isPlainRange(request.headers.range)) delete request.headers.range;
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

/** What is told to whoever came by another name than this machine’s, or wants more than to look. */
function refusalOf({ headers, method, socket }: IncomingMessage): { status: number; told: string } | undefined {
  // A page elsewhere may have its own name lead to this machine, and would then read the answers as its own.
  if (!/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d*)?$/i.test(headers.host ?? ''))
    return { status: 421, told: `Open this site by its own address, http://localhost:${socket.localPort ?? ''}.` };
  return method === 'GET' || method === 'HEAD' ? undefined : { status: 405, told: 'This site can only be read.' };
}

function isPlainRange(range: string | undefined): boolean {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
  return from !== undefined && (to === '' || Number(from) <= Number(to));
}

/** The policy that the site’s own pages carry: it names the other sites that search asks. */
function readPolicy(folder: string): string {
  const home = join(folder, 'index.html');
  const html = existsSync(home) ? readFileSync(home, 'utf8') : '';
  const [, written] = /http-equiv="Content-Security-Policy" content="([^"]*)"/i.exec(html) ?? [];
  return written?.replaceAll('&#39;', "'").replaceAll('&amp;', '&') ?? policyFor();
}
