import { explainYamlError } from './explain-yaml-error.ts';
import { explainYamlLead, explainYamlLine, hasColonInValue, isLeftOpen, isListLeftOpen } from './explain-yaml-line.ts';

/** A fault as the parser tells it: its code and text, and its line and column, counted from 1. */
type ParserFault = Parameters<typeof explainYamlError>[0] & { readonly line: number; readonly column: number };

/**
 * What an author should do about faults of YAML, and where. Of each field at the margin, with what is set in below it, only the
 * first is told: one slip makes the parser stumble on every line that follows.
 */
export function explainYamlFaults(faults: readonly ParserFault[], text: string) {
  const lines = text.split('\n');
  const begins = beginsOfFields(lines);
  const told = new Set<number>();
  return [...faults]
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .flatMap((fault) => {
      const begin = begins[fault.line - 1] ?? 0;
      if (told.has(begin)) return [];
      told.add(begin);
      return [explainFault(fault, lines, begin)];
    });
}

function explainFault(fault: ParserFault, lines: readonly string[], begin: number) {
  for (let line = begin; line < fault.line; line += 1) {
    const lead = explainYamlLead(lines[line] ?? '');
    if (lead !== undefined) return { line: line + 1, ...lead };
  }
  const list = [begin - 1, begin].find((line) => line < fault.line && isListLeftOpen(lines[line] ?? ''));
  if (list !== undefined)
    return {
      line: list + 1,
      column: (lines[list] ?? '').indexOf('[') + 1,
      message: 'The bracket that opens this list does not close. Add one at its end.',
    };
  // A quotation mark that does not close is told at the end of the file.
  const atEnd = fault.code === 'MISSING_CHAR' && fault.line >= lines.length;
  const open = atEnd ? lines.findIndex(isLeftOpen) : -1;
  const at = open < 0 ? fault.line - 1 : open;
  const line = lines[at] ?? '';
  const place = { line: at + 1, column: fault.column };
  const own = fault.code === 'DUPLICATE_KEY' || fault.code === 'BAD_DQ_ESCAPE' ? undefined : explainYamlLine(line);
  if (own !== undefined) return { ...place, ...own };
  const badIndent = explainYamlError({ code: 'BAD_INDENT', message: '' });
  if (fault.code === 'BLOCK_AS_IMPLICIT_KEY' && !hasColonInValue(line)) {
    const next = /^(\s+)[\w-]+:\s/.exec(lines[at + 1] ?? '');
    // A line set in by an odd number of spaces is itself the wrong one.
    const isNext = next !== null && line.search(/\S/) % 2 === 0 && (next[1] ?? '').length > line.search(/[A-Za-z]/);
    return isNext ? { line: at + 2, column: 1, message: badIndent } : { ...place, message: badIndent };
  }
  const isOpen = lines.slice(begin, fault.line).some(isUneven);
  if (/^- /.test(lines[at - 1] ?? '') && /^[a-z][\w-]*:\s/i.test(line))
    return { ...place, message: 'This field belongs to the entry above it. Set it in by two spaces.' };
  if (fault.code === 'MISSING_CHAR' && !isOpen && /^\s+[\w-]+:\s/.test(line)) return { ...place, message: badIndent };
  return { ...place, message: explainYamlError(fault) };
}

/** Whether a line opens more quotation marks or brackets than it closes. */
const isUneven = (line: string): boolean =>
  (line.match(/"/g)?.length ?? 0) % 2 === 1 ||
  /[:\s[,]'[^']*$/.test(line) ||
  (line.match(/[[{]/g)?.length ?? 0) !== (line.match(/[\]}]/g)?.length ?? 0);

/** For each line the one on which the field at the margin begins that holds it; both from 0. */
function beginsOfFields(lines: readonly string[]): number[] {
  let begin = 0;
  return lines.map((line, at) => (begin = /^(?:[\s#-]|$)/.test(line) ? begin : at));
}
