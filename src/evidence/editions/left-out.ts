/** What stands in a text for a link to something that the edition may not show. */
export const leftOutWords = '[left out of this edition]';

/** What stands for an id that a field must have and the edition may not show. No file can be called this. */
export const leftOutId = 'left out of this edition';
