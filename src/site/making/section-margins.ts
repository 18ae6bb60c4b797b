import { shorten } from '../../words/shorten.ts';
import { cssString } from './css-string.ts';
import { listSections } from '../lists/list-sections.ts';
import type { Site } from '../load-site.ts';

/** Two lines of a margin, together with whose it is and what it is of. */
const most = 60;

/**
 * The styles that print in the margins of the whole assessment which section a sheet is of: its paragraphs have numbers that
 * every section has, and a single sheet of them says nothing else.
 */
export function sectionMargins(site: Site): string {
  const { authority } = site.index.settings;
  const sections = listSections(site);
  const name = (index: number) => `section-${index + 1}`;
  return [
    ...sections.map(
      ({ number, title }, index) =>
        `@page ${name(index)} { @bottom-left { content: ${cssString(`${authority}: ${shorten(`${number}. ${title}`, most)} – The whole assessment`)}; } }`,
    ),
    ...sections.map((_, index) => `.assessment-section:nth-of-type(${index + 1}) { page: ${name(index)}; }`),
    // What follows the last would begin a sheet of its own.
    `.assessment-section:last-of-type ~ * { page: ${name(sections.length - 1)}; }`,
    '',
  ].join('\n');
}
