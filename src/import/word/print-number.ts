/** A number as Word prints it in a format: decimal, or letters or roman numbers, small or capital. */
export function printNumber(value: number, format: string): string {
  if (format === 'lowerLetter' || format === 'upperLetter') {
    const letter = String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
    return format === 'lowerLetter' ? letter : letter.toUpperCase();
  }
  if (format === 'lowerRoman' || format === 'upperRoman') {
    const roman = printRoman(value);
    return format === 'lowerRoman' ? roman : roman.toUpperCase();
  }
  return String(value);
}

function printRoman(value: number): string {
  const signs = [
    ['c', 100],
    ['xc', 90],
    ['l', 50],
    ['xl', 40],
    ['x', 10],
    ['ix', 9],
    ['v', 5],
    ['iv', 4],
    ['i', 1],
  ] as const;
  let left = value;
  return signs
    .map(([sign, worth]) => {
      const times = Math.floor(left / worth);
      left -= times * worth;
      return sign.repeat(times);
    })
    .join('');
}
