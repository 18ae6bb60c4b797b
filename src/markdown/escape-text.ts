/** A text as HTML and XML take it between tags. */
export const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A text as they take it between double quotation marks. */
export const escapeAttribute = (text: string): string => escapeText(text).replace(/"/g, '&quot;');
