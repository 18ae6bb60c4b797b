/**
 * What a page may load: only what this site serves, and the search indexes of the other sites that settings.yaml names.
 * Search runs WebAssembly, in a worker. A meta element cannot carry frame-ancestors, so the server settings add it.
 */
export const policyFor = (otherSites: readonly { readonly address: string }[] = []): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    ["connect-src 'self'", ...new Set(otherSites.map(({ address }) => new URL(address).origin))].join(' '),
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
