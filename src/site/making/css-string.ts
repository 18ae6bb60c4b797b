/** A text as a string in a style: whatever somebody has written into it cannot end the string, nor the rule. */
export const cssString = (text: string): string =>
  `"${text.replace(/[\\"\n\r\f<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
