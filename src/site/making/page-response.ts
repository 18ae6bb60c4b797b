const texts = new WeakMap<Response, string>();

/**
 * An answer that holds a page as text. Astro makes its answers for a server: text becomes bytes in a stream, and whoever wants
 * the page as text undoes that, which takes as long as a tenth of rendering it. Where there is no text, it is an answer as any other.
 */
export function pageResponse(body: string | BodyInit | null | undefined, init?: ResponseInit): Response {
  if (typeof body !== 'string') return new Response(body, init);
  const response = new Response(null, init);
  texts.set(response, body);
  return response;
}

/** The text of a page’s answer, also of one that did not come from `pageResponse`. */
export const textOfPage = async (response: Response): Promise<string> => texts.get(response) ?? (await response.text());
