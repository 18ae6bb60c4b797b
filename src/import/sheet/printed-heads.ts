/** The words of the headers and footers that a sheet of Excel is printed with, from its XML; their type and place are signs between the words. */
export const printedHeads = (xml: string): string[] =>
  [...xml.matchAll(/<(?:odd|even|first)(?:Header|Footer)>([^<]*)/g)].map(([, text = '']) =>
    text.replace(/&amp;(?:"[^"]*"|&quot;[^&]*&quot;|\d{1,3}|[A-Z])/g, ' '),
  );
