import { shorten } from '../../evidence/shorten.ts';
import type { ImportWarning } from '../importer.ts';

/**
 * A Word document’s XML without the words that it does not print: hidden ones, with a warning that tells them, and what a form
 * says where nobody has written anything yet.
 */
export function dropHidden(documentXml: string): { readonly xml: string; readonly warnings: readonly ImportWarning[] } {
  const hidden: string[] = [];
  const xml = documentXml
    .replace(/<w:sdt>(?:(?!<w:sdt>)[\s\S])*?<\/w:sdt>/g, (control) =>
      /<w:showingPlcHdr\b(?![^>]*w:val="(?:0|false|off)")/.test(control) ? control.replace(words, '') : control,
    )
    .replace(/<w:r\b[^>]*>(?:(?!<\/w:r>)[\s\S])*<\/w:r>/g, (run) => {
      if (!/<w:vanish\s*(?:w:val="(?:1|true|on)"\s*)?\/>/.test(run)) return run;
      hidden.push([...run.matchAll(words)].map(([, said]) => said ?? '').join(''));
      return run.replace(words, '');
    });
  const told = hidden.join(' ').replace(/\s+/g, ' ').trim();
  return { xml, warnings: told === '' ? [] : [warningOf(told)] };
}

const words = /<w:t\b[^>]*>([^<]*)<\/w:t>/g;

const warningOf = (told: string): ImportWarning => ({
  code: 'hidden-text',
  message: `The document has hidden text, which was left out: “${shorten(told, 160)}”. If it counts, write it into the text.`,
});
