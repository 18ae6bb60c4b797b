import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Data, type Processor } from 'unified';

/**
 * What the parser tries at every word, line or text, which doubles its time, and a pattern that every text with one
 * matches: an address has its sign or its first letters, and the row under a table’s head a hyphen beside a colon or a
 * stroke. The last looks through the finished tree, where characters written as codes are characters.
 */
const costly: Readonly<Record<string, RegExp>> = {
  emailAutolink: /@/,
  wwwAutolink: /www/i,
  protocolAutolink: /http/i,
  table: /-[ \t]*[:|]|[:|][ \t]*-/,
  literalAutolink: /@|www|http|&[#\w]+;/i,
};

/**
 * Makes a parser of Markdown with tables, task items, footnotes and bare addresses. It tries only what the text can hold;
 * the tree is the same as that of a parser that tries everything.
 */
export function makeParser(): (text: string) => Root {
  const parsers = new Map<string, Processor<Root>>();
  return (text) => {
    const unused = Object.keys(costly).filter((name) => costly[name]?.test(text) !== true);
    const key = unused.join();
    const parser = parsers.get(key) ?? parserWithout(unused);
    parsers.set(key, parser);
    return parser.parse(text);
  };
}

type Extension<Name extends keyof Data> = NonNullable<Data[Name]> extends readonly (infer One)[] ? One : never;

const parserWithout = (names: readonly string[]): Processor<Root> =>
  unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(function () {
      const data = this.data();
      const { micromarkExtensions = [], fromMarkdownExtensions = [] } = data;
      data.micromarkExtensions = micromarkExtensions.map((extension) => withoutTries(extension, names));
      data.fromMarkdownExtensions = fromMarkdownExtensions
        .flat()
        .filter(({ enter }) => !names.some((name) => Object.hasOwn(enter ?? {}, name)));
    })
    .freeze();

/** A copy of what an extension tries at each character, without some of it. The lists are shared by all parsers. */
function withoutTries(
  extension: Extension<'micromarkExtensions'>,
  names: readonly string[],
): Extension<'micromarkExtensions'> {
  const records = Object.entries(extension).map(([place, record]) => [place, withoutNamed(record, names)]);
  return Object.fromEntries(records) as Extension<'micromarkExtensions'>;
}

function withoutNamed(record: unknown, names: readonly string[]): unknown {
  const lists = Object.entries(record as Record<string, readonly { name?: string }[]>).map(
    ([character, tried]) => [character, tried.filter(({ name = '' }) => !names.includes(name))] as const,
  );
  // An empty list would still make the parser stop at the character.
  return Object.fromEntries(lists.filter(([, tried]) => tried.length > 0));
}
