/** A header’s name and value. */
export type Header = readonly [name: string, value: string];

/** What a browser is told about every file, apart from its policy, how long it may be kept, and whether search engines may list it. */
export const siteHeaders: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()'],
  // Both need no other header. Embedder-Policy would add nothing: the site loads nothing from elsewhere.
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

/** Keeps search engines away from every file, pages or not; left out for an edition that they may list. */
export const noIndex: Header = ['X-Robots-Tag', 'noindex'];

/** The pages’ own policy as a header, which alone can say that no other page may frame the site. */
export const headerPolicy = (policy: string): string => `${policy}; frame-ancestors 'none'`;

/** The policy of a file kept with the evidence: whatever it is, nothing in it runs and it asks for nothing. */
export const attachmentPolicy =
  "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/** The folder of the site that holds the files kept with the evidence. */
export const attachmentsFolder = 'attachments/';
