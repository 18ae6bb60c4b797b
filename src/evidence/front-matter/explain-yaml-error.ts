import type { YAMLError } from 'yaml';

const explanations: Partial<Record<YAMLError['code'], string>> = {
  TAB_AS_INDENT: 'A tab stands at the beginning of this line. Use two spaces instead.',
  DUPLICATE_KEY: 'This field is written twice. Keep one of the two.',
  BLOCK_AS_IMPLICIT_KEY:
    'A colon followed by a space divides this value in two. Put the whole value in quotation marks.',
  MULTILINE_IMPLICIT_KEY:
    'This line has no colon after the field’s name, or a colon in the wrong place. Write it as “field: value”; set it in further if it goes on from the line above.',
  MISSING_CHAR: 'A quotation mark, bracket or comma is missing. Check that every one that opens also closes.',
  BAD_SCALAR_START: 'A value may not begin with this character. Put the value in quotation marks.',
  BAD_INDENT: 'This line is not indented like the lines around it. Use two spaces for each level.',
  BAD_DQ_ESCAPE:
    'A backslash inside double quotation marks begins a code. Put the text in single quotation marks, or in none.',
  BAD_ALIAS: 'A value may not begin with * or &. Put it in quotation marks.',
  UNEXPECTED_TOKEN:
    'This line cannot be read from here on. Check it and the line before it for a missing quotation mark or colon.',
  TAG_RESOLVE_FAILED: 'A value may not begin with an exclamation mark. Put it in quotation marks.',
  MULTIPLE_DOCS: 'The fields end too early. Remove the line of dots or hyphens between them.',
};

/** What an author should do about a fault of YAML, in plain words. */
export function explainYamlError(error: Pick<YAMLError, 'code' | 'message'>): string {
  if (error.code === 'MISSING_CHAR' && /implicit map/i.test(error.message)) {
    return 'This line has no colon after the field’s name. Write it as “field: value”.';
  }
  return (
    explanations[error.code] ??
    'The fields cannot be read from here on. Compare this line with the example in the guide.'
  );
}
