const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Writes digits as raised digits, the way footnote marks are printed. */
export function toSuperscript(digits: string): string {
  return digits.replace(/\d/g, (digit) => raised[Number(digit)] ?? digit);
}

/** Reads raised digits as a number’s ordinary digits. */
export function fromSuperscript(text: string): string {
  return text.replace(/[⁰¹²³⁴-⁹]/g, (sign) => String(raised.indexOf(sign)));
}
