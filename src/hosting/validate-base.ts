/** The path a site is served under, with the stroke at its end, where it is one that a server’s settings and a page’s addresses can hold. Throws a plain sentence when it is not. */
export function validateBase(base: string): string {
  const whole = base.endsWith('/') ? base : `${base}/`;
  if (base !== '' && /^\/(?:(?!\.{1,2}\/)[\w.~-]+\/)*$/.test(whole)) return whole;
  throw new Error(`“${base}” is not a path to serve under. Begin and end it with a slash, like /evidence/.`);
}
