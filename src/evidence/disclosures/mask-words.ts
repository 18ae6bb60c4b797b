/** A name as it may be printed anywhere, however it is written: the first letter of each of its words. */
export const maskWords = (name: string): string => name.replace(/\p{L}[\p{L}’'-]+/gu, (word) => `${word.charAt(0)}•••`);
