import { decodeText } from '../evidence/parsing/decode-text.ts';

/** The words of a file that a program wrote as text: data (.json), a calendar (.ics) or a message (.eml). Undefined for any other. */
export function readPlain(name: string, bytes: Uint8Array): { text: string } | { fault: string } | undefined {
  const ending = /\.(json|ics|eml)$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === undefined) return undefined;
  const decoded = decodeText(bytes);
  if ('fault' in decoded) return decoded;
  const { text } = decoded;
  // A calendar goes on with an entry on a line that begins with a space; its signs have a backslash before them.
  if (ending === 'ics')
    return {
      text: text
        .replace(/\n[ \t]/g, '')
        .replace(/\\[nN]/g, '\n')
        .replace(/\\/g, ''),
    };
  // Data has its line breaks and other letters as signs.
  if (ending === 'json')
    return {
      text: text
        .replace(/\\[nrt]/g, '\n')
        .replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
        .replace(/\\/g, ''),
    };
  if (/^content-transfer-encoding:[ \t]{0,9}base64/im.test(text))
    return { fault: 'Parts of the message, like files attached to it, are packed.' };
  return { text: /^content-transfer-encoding:[ \t]{0,9}quoted-printable/im.test(text) ? unquote(text) : text };
}

/** The text without the signs for “goes on” and for other letters. */
const unquote = (text: string): string =>
  text
    .replace(/=\n/g, '')
    .replace(/(?:=[0-9A-Fa-f]{2})+/g, (codes) => Buffer.from(codes.replace(/=/g, ''), 'hex').toString());
