/** What a page of the copy may load: the copy’s own scripts, styles and pictures, and nothing over a network. */
export const offlinePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');
