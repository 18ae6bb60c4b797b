import { Tokenizer, TokenizerMode, type Token } from 'parse5';

/** An address that a page names: one it leads to, one it loads, where it has moved, or its true address. */
export type PageAddress = { readonly address: string; readonly use: 'link' | 'load' | 'redirect' | 'canonical' };

/** What a built page holds for whoever checks its links: every id in order, every address once, its title and its base path. */
export type Page = {
  /** Its path from the site’s folder, with forward slashes. */
  readonly path: string;
  readonly title: string;
  /** The path the site was built for, like /evidence/; undefined where the page does not say. */
  readonly base: string | undefined;
  readonly ids: readonly string[];
  readonly addresses: readonly PageAddress[];
};

/** Texts in which a tag is no tag. */
const rawText: Readonly<Record<string, Tokenizer['state']>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
};

/** Reads the tags of a page. It builds no tree, so that ten thousand pages take seconds. */
export function parsePage(path: string, html: string): Page {
  const ids: string[] = [];
  const addresses = new Map<string, PageAddress>();
  let [base, title, within]: [string | undefined, string, string] = [undefined, '', ''];
  const addText = ({ chars }: Token.CharacterToken) => {
    if (within === 'title') title += chars;
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag: ({ tagName, attrs }) => {
        const attributes = new Map(attrs.map(({ name, value }) => [name, value]));
        const id = attributes.get('id');
        if (id !== undefined) ids.push(id);
        for (const found of addressesOf(tagName, attributes)) addresses.set(`${found.use} ${found.address}`, found);
        if (tagName === 'body') base = attributes.get('data-base');
        within = tagName;
        const state = rawText[tagName];
        if (state === undefined) return;
        tokenizer.state = state;
        tokenizer.lastStartTagName = tagName;
      },
      onEndTag: () => (within = ''),
      onCharacter: addText,
      onWhitespaceCharacter: addText,
      onNullCharacter: () => undefined,
      onComment: () => undefined,
      onDoctype: () => undefined,
      onEof: () => undefined,
    },
  );
  tokenizer.write(html, true);
  return { path, title: title.trim(), base, ids, addresses: [...addresses.values()] };
}

function addressesOf(tag: string, attributes: ReadonlyMap<string, string>): PageAddress[] {
  const [href, rel = ''] = [attributes.get('href'), attributes.get('rel')];
  const found: PageAddress[] = [];
  const add = (use: PageAddress['use'], address: string | undefined) => {
    if (address !== undefined) found.push({ use, address: address.trim() });
  };
  if (tag === 'link') add(rel === 'canonical' ? 'canonical' : 'load', href);
  else add('link', href);
  add('link', attributes.get('action'));
  for (const name of ['src', 'poster', 'data']) add('load', attributes.get(name));
  for (const one of attributes.get('srcset')?.split(',') ?? []) add('load', one.trim().split(/\s/)[0]);
  if (tag === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh')
    add('redirect', /url\s*=\s*["']?([^"']*)/i.exec(attributes.get('content') ?? '')?.[1] ?? '');
  return found;
}
