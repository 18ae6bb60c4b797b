import { attributeOf } from '../attribute-of.ts';
import { valueIn } from './value-in.ts';

/** A Word document’s XML with what each drop-down field of an old form shows written as words: its file keeps only which entry of the list that is. */
export function showChoices(documentXml: string): string {
  if (!documentXml.includes('<w:ddList')) return documentXml;
  return documentXml.replace(fields, (run, looks: string | undefined, list: string) => {
    const entries = [...list.matchAll(/<w:listEntry\b[^>]*>/g)].map(([tag]) => attributeOf(tag, 'w:val') ?? '');
    const chosen = Number(valueIn(list, 'result') ?? valueIn(list, 'default') ?? 0);
    const shown = entries[chosen] ?? '';
    return shown.trim() === '' ? run : `<w:r>${looks ?? ''}<w:t xml:space="preserve">${shown}</w:t></w:r>${run}`;
  });
}

const fields =
  /<w:r(?:\s[^>]*)?>(<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<\/w:rPr>)?(?:(?!<\/w:r>)[\s\S])*?<w:ddList>((?:(?!<\/w:ddList>)[\s\S])*)<\/w:ddList>(?:(?!<\/w:r>)[\s\S])*<\/w:r>/g;
