import fc from 'fast-check';

/**
 * Every run of the tests draws the same random cases, so that a change fails only by what it changes.
 * `npm run test:random` draws new ones; a failure prints the seed and path by which it is seen again.
 */
if (import.meta.env.MODE !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 2026 });
