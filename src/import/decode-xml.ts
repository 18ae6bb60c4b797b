/** The characters that a text in an Office file’s XML stands for. */
export function decodeXml(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_, hex: string | undefined, code: string) =>
      String.fromCodePoint(Math.min(hex === undefined ? Number(code) : parseInt(hex, 16), 0x10ffff)),
    )
    .replace(/&amp;/g, '&');
}
