const printed = /<([wa]:(?:t|tab|br))\b[^<>]*>([^<]*)/g;
const withCodes = /<([wa]:(?:t|instrText|tab|br))\b[^<>]*>([^<]*)/g;

/**
 * What each paragraph in a part of an Office file says, still as XML, put together of the runs that Word cuts anywhere;
 * with `codes` also what its fields are made of. A text box makes paragraphs of its own.
 */
export const paragraphsOf = (xml: string, codes = false): string[] =>
  xml
    .split(/<\/?[wa]:p(?=[\s/>])/)
    .map((paragraph) =>
      [...paragraph.matchAll(codes ? withCodes : printed)]
        .map(([, element = '', text = '']) => (/tab|br/.test(element) ? ' ' : text))
        .join(''),
    );
