import { expect, test } from 'vitest';
import { pageResponse, textOfPage } from './page-response.ts';

test('keeps a page’s text as it is, with its status and headers', async () => {
  const response = pageResponse('<h1>Missing – Café</h1>', { status: 404, headers: { 'content-type': 'text/html' } });
  expect(await textOfPage(response)).toBe('<h1>Missing – Café</h1>');
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toBe('text/html');
  // Bytes for a server are not made.
  expect(response.body).toBeNull();
});

test('keeps an empty page apart from an answer without one', async () => {
  expect(await textOfPage(pageResponse(''))).toBe('');
  expect(await textOfPage(pageResponse(null))).toBe('');
});

test('answers with the text of what another has made', async () => {
  expect(await textOfPage(pageResponse(new TextEncoder().encode('Café')))).toBe('Café');
  expect(await textOfPage(new Response('Café'))).toBe('Café');
});
