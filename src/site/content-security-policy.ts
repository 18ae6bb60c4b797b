/**
 * What a page may load: only what this site serves. Search runs WebAssembly, in a worker. A meta element cannot carry
 * frame-ancestors, so the server settings add it.
 */
export const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');
