// To make one takes longer than to read a file.
const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text of a UTF-8 file with line endings as \n and no byte-order mark, or why it cannot be read. */
export function decodeText(bytes: Uint8Array): { text: string } | { fault: string } {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { fault: 'The file is saved as UTF-16. Save it again with the encoding UTF-8.' };
  }
  if (isOffice(bytes))
    return {
      fault:
        'This is a Word, Excel or PDF file; only its name ends in .md or .yaml. Put it in attachments under its own name, or bring it in with npm run import.',
    };
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return {
      fault:
        'The file is not saved as UTF-8, so accented letters and dashes would be lost. Save it again with the encoding UTF-8.',
    };
  }
  if (text.includes('\0')) {
    return {
      fault: 'The file holds characters that are not text. Check that it is a Markdown file, and save it again.',
    };
  }
  return { text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text };
}

/** Whether a file begins as those of Word, Excel and PDF do: PK, %PDF, {\rtf and the sign of old Office files. */
const isOffice = (bytes: Uint8Array): boolean =>
  [
    [0x50, 0x4b, 0x03, 0x04],
    [0x25, 0x50, 0x44, 0x46],
    [0x7b, 0x5c, 0x72, 0x74, 0x66],
    [0xd0, 0xcf, 0x11, 0xe0],
  ].some((begin) => begin.every((byte, at) => bytes[at] === byte));
