/** A number with its noun: “1 document”, “3 documents”. */
export const countOf = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;
