import {defineConfig} from 'vitest/config';

// What runs in Node. Components are tested by web-test-runner, in the engines that readers have.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['src/**/*.node-test.ts', 'scripts/*.node-test.mjs'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.e2e.ts'],
          globalSetup: 'e2e/support/packed.ts',
          // Each file drives a browser of its own, on a machine with few cores.
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'storybook',
          include: ['e2e/**/*.storybook.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'soak',
          include: ['e2e/**/*.soak.ts'],
          globalSetup: 'e2e/support/packed.ts',
          fileParallelism: false,
          hookTimeout: 120_000,
        },
      },
    ],
    reporters: ['default'],
  },
});
