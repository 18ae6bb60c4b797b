import { isAlike } from '../is-alike.ts';
import { attributeOf } from '../attribute-of.ts';
import { colourOf } from './colour-of.ts';
import { formatTags, listParts } from './find-styles-with.ts';
import { tagsOf } from './sheet-tags.ts';

/** The styles of an Excel file whose cells have letters in the colour of their fill, by their number. */
export function findCoveredStyles(styles: string): ReadonlySet<string> {
  const letters = listParts('font', styles).map((font) => colourOf(tagsOf(font, 'color')[0]));
  const fills = listParts('fill', styles).map(fillOf);
  return new Set(
    formatTags(styles).flatMap((tag, index) => {
      const [font, fill] = [letters[Number(attributeOf(tag, 'fontId'))], fills[Number(attributeOf(tag, 'fillId'))]];
      return font !== undefined && fill !== undefined && isAlike(font, fill) ? [String(index)] : [];
    }),
  );
}

const fillOf = (fill: string): string | undefined =>
  /\spatternType="solid"/.test(fill) ? colourOf(tagsOf(fill, 'fgColor')[0] ?? '<none>') : undefined;
