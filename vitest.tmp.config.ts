import { defineConfig } from 'vitest/config';
export default defineConfig({ test: { include: ['src/tests/browser/servers.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 } });
