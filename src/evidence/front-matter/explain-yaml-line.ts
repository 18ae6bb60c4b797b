/** What is wrong in a line of fields, with its column, counted from 1, in an author’s words. */
export type LineFault = { readonly column: number; readonly message: string };

const oddSpace = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/;

/** Finds what sets a line in by something else than spaces; the fault is then often told of a later line. */
export function explainYamlLead(line: string): LineFault | undefined {
  const lead = /^\s*/.exec(line)?.[0] ?? '';
  if (lead.includes('\t'))
    return {
      column: lead.indexOf('\t') + 1,
      message: 'A tab stands at the beginning of this line. Use two spaces instead.',
    };
  const odd = lead.search(oddSpace);
  if (odd >= 0) return { column: odd + 1, message: oddSpaceMessage };
  const column = lead.length + 1;
  if (/^\s*[\u2010-\u2015\u2022\u00b7\uf0b7]\s*\S/.test(line))
    return {
      column,
      message: 'An entry of a list begins with a hyphen and a space, not with a dash or a bullet. Type them.',
    };
  return /^\s*-[A-Za-z][\w-]*:\s/.test(line)
    ? { column, message: 'Put a space after the hyphen that begins this entry.' }
    : undefined;
}

/** What to do about a space that YAML takes for a letter. */
export const oddSpaceMessage =
  'The space here is not an ordinary one: it was copied from a document or a web page. Delete it and type a space.';

/** Finds why a line that YAML cannot read is not a field with a value; undefined where it does not show. */
export function explainYamlLine(line: string): LineFault | undefined {
  const { lead = '', name = '', space = '', value = '' } = field.exec(line)?.groups ?? {};
  if (name === '') return undefined;
  const column = lead.length + name.length + 2;
  if (space !== '' && oddSpace.test(space)) return { column, message: oddSpaceMessage };
  if (space === '' && value !== '' && !value.startsWith('//'))
    return { column, message: `Put a space after the colon: “${name}: …”.` };
  const message = explainValueBegin(value);
  return message === undefined ? undefined : { column: column + space.length, message };
}

const field = /^(?<lead>\s*(?:- )?)(?<name>[A-Za-z][\w-]{0,60}):(?<space>\s*)(?<value>.*)$/;

function explainValueBegin(value: string): string | undefined {
  const cure = 'Put the whole value in double quotation marks.';
  if (closedByBackslash.test(value))
    return 'The backslash before the last quotation mark keeps it from closing the text. Put the text in single quotation marks, or in none.';
  if (/^'[^']*'[^\s,\]}#]/.test(value)) return `An apostrophe ends a text in single quotation marks. ${cure}`;
  if (/^"[^"]*"\s*[^\s,\]}#]/.test(value))
    return 'The text ends at its second quotation mark. Put the whole value in single quotation marks, or type curly ones inside it.';
  if (/^'[^']*'\s*[^\s,\]}#]/.test(value)) return `The text ends at its second quotation mark. ${cure}`;
  if (/^\[[^\]]*\]\s*[^\s,#]/.test(value)) return `A value that begins with [ is read as a list. ${cure}`;
  if (/^\{[^}]*\}\s*[^\s,#]/.test(value)) return `A value that begins with { is read as a group of fields. ${cure}`;
  if (/^(?:[*&!%@`|>,\]}]|[-?](?:\s|$))/.test(value)) return `A value may not begin with ${value[0]}. ${cure}`;
  if (/^(?:"[^"]*|'[^']*)$/.test(value))
    return 'The quotation mark that opens this text does not close it. Add one at its end.';
  return undefined;
}

/** A path of Windows in double quotation marks that ends with a backslash. */
const closedByBackslash = /^"[^"]*\\"\s*$/;

/** Whether a line’s value opens a quotation mark and does not close it. */
export const isLeftOpen = (line: string): boolean => {
  const value = field.exec(line)?.groups?.['value'] ?? '';
  return /^(?:"[^"]*|'[^']*)$/.test(value) || closedByBackslash.test(value);
};

/** Whether a line’s value opens a list with a bracket and does not close it. */
export const isListLeftOpen = (line: string): boolean => /^\[[^\]]*$/.test(field.exec(line)?.groups?.['value'] ?? '');

/** Whether a line’s value has a colon with a space behind it, which divides it in two. */
export const hasColonInValue = (line: string): boolean => /^\s*(?:- )?[^:]{1,100}:\s.*:(?:\s|$)/.test(line);
