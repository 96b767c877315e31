import {storybookTest} from '@storybook/addon-vitest/vitest-plugin';
import {playwright} from '@vitest/browser-playwright';
import {defineConfig} from 'vitest/config';
import {chromium} from './scripts/browsers.mjs';

// Each story is a test: it is drawn, played and searched for what shuts readers out. A configuration of its own, since the
// other projects would have to wait until Storybook is read.
export default defineConfig({
  plugins: [storybookTest({configDir: '.storybook'})],
  // Found before the first test, so that nothing is loaded again in the midst of one.
  optimizeDeps: {include: ['@lit/localize', '@lit/localize/init/reentrant.js', 'minisearch']},
  test: {
    name: 'storybook',
    setupFiles: './.storybook/vitest.setup.ts',
    testTimeout: 30_000,
    // One page for all files: each page would load Storybook anew.
    isolate: false,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          executablePath: chromium,
          args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
        },
        contextOptions: {locale: 'en-GB', timezoneId: 'UTC', reducedMotion: 'reduce'},
      }),
      instances: [{browser: 'chromium'}],
    },
  },
});
