import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { globalSetup: 'test/pack-all.ts', testTimeout: 60_000 } });
