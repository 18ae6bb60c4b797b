import type { RegisteredDocument } from './importer.ts';
import { plainTitle } from './near-titles.ts';

/** Whether a registered document has a title, or is also called so, whatever may differ in print. */
export function isCalled({ title, alsoCalled }: RegisteredDocument, name: string): boolean {
  const plain = plainTitle(name);
  return [title, ...alsoCalled].some((known) => plainTitle(known) === plain);
}
