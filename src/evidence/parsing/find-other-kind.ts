import { kindNames, kinds, schemaOf, type Kind } from '../../../schemas/index.ts';
import { parseMarkdownFile } from './parse-markdown-file.ts';
import type { SourceFile } from '../types.ts';

/** The one other kind whose fields a file has, without a fault: it was moved or saved into the wrong folder. */
export function findOtherKind(source: SourceFile, kind: Kind): Kind | undefined {
  const others = kindNames.filter(
    (other) => other !== kind && parseMarkdownFile(source, schemaOf(other)).data !== undefined,
  );
  return others.length === 1 ? others[0] : undefined;
}

/** What is said of a file that has the fields of another kind than its folder’s. */
export function explainOtherKind(other: Kind, kind: Kind): string {
  const [is, wanted] = [withArticle(kinds[other].one), withArticle(kinds[kind].one)];
  return `The fields are those of ${is}, whose folder is content/${kinds[other].folder}. Move the file there, or give it the fields of ${wanted}.`;
}

function withArticle(name: string): string {
  const words = name.replace(/^[A-Z](?=[a-z-]+(?: [a-z]|$))/, (letter) => letter.toLowerCase());
  return `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`;
}
