// To make one takes longer than to read a file.
const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text of a UTF-8 file with line endings as \n and no byte-order mark, or why it cannot be read. */
export function decodeText(bytes: Uint8Array): { text: string } | { fault: string } {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { fault: 'The file is saved as UTF-16. Save it again with the encoding UTF-8.' };
  }
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
