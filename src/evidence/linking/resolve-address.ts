import type { ResolvedLink } from './link-body.ts';
import { quote } from '../../words/quote.ts';

/** Where an address outside of the content leads, or why a page may not lead there and what to do. */
export function resolveAddress(url: string, image: boolean): ResolvedLink | { rule: string; message: string } {
  if (image)
    return unsafe(
      'A picture may not be fetched from another site. Put it in content/attachments and link to it there.',
    );
  if (/^(?:[a-z]:|\\|file:)/i.test(url))
    return unsafe(
      `${quote(url, 60)}, a file on a drive, opens for nobody else. Put it in content/attachments, or write where it is kept under location of its document, and link to that.`,
    );
  if (/^https?:\/\/[^/?#]*[@\\]/i.test(url))
    return unsafe(
      `${quote(url, 60)} has @ or a backslash before the name of the site, so it may lead elsewhere than it seems. Write the address of the page alone.`,
    );
  if (/^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/?#]|$)/i.test(url))
    return unsafe(
      `${quote(url, 60)}, an address of your own machine, opens for nobody else. Link to the file, like ../documents/early-help-strategy.md.`,
    );
  if (/^https?:\/\//i.test(url)) return { address: url };
  return unsafe(
    `${quote(url, 60)} is not an address a page may lead to. Use one that begins with https://, or a file in the content folder.`,
  );
}

const unsafe = (message: string) => ({ rule: 'unsafe-link', message });
