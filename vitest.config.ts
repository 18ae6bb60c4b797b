import { defineConfig } from 'vitest/config';

const shared = {
  include: ['src/**/*.test.ts', 'schemas/**/*.test.ts', 'scripts/**/*.test.ts'],
  setupFiles: ['src/tests/seed-properties.ts'],
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          ...shared,
          exclude: ['src/tests/site/**', 'src/tests/browser/**'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'site',
          include: ['src/tests/site/**/*.test.ts', 'src/tests/browser/**/*.test.ts'],
          globalSetup: ['src/tests/build-test-sites.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Two cores: one browser at a time.
          fileParallelism: false,
        },
      },
    ],
  },
});
