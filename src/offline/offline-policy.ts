/** What a page of the copy may load: the copy’s own scripts, styles and pictures, and nothing over a network. */
export const offlinePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  // Firefox counts no other file of the disk as the page’s own: with 'self' the search box would lead nowhere.
  'form-action file:',
  "base-uri 'none'",
].join('; ');
