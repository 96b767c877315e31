import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {puppeteerLauncher} from '@web/test-runner-puppeteer';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {countReporter} from './scripts/count-reporter.mjs';
import {faultySites} from './scripts/faulty-sites.mjs';
import {miniBrowser, startWebKit} from './scripts/webkit.mjs';

// KIOSK_BROWSERS=chromium,webkit runs only those.
const asked = (process.env['KIOSK_BROWSERS'] ?? 'chromium,firefox,webkit').split(',');

const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: {
        executablePath: '/usr/bin/chromium',
        args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
      },
    }),
  firefox: () =>
    puppeteerLauncher({
      launchOptions: {browser: 'firefox', executablePath: '/usr/bin/firefox-esr', headless: true},
    }),
  webkit: async () =>
    webdriverLauncher({
      hostname: '127.0.0.1',
      port: await startWebKit(),
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary: miniBrowser, args: ['--automation']},
      },
    }),
};

/** @param {string} name */
function launcher(name) {
  if (!(name in launchers))
    throw new Error(`KIOSK_BROWSERS knows ${Object.keys(launchers).join(', ')}; not "${name}".`);
  return launchers[/** @type {keyof typeof launchers} */ (name)]();
}

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: 'src/**/*.test.ts',
  // The root, so that tests can fetch /examples/… and /schema/….
  rootDir: '.',
  nodeResolve: {exportConditions: ['browser', 'development']},
  plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: 'tsconfig.json'}), faultySites()],
  browsers: await Promise.all(asked.map(launcher)),
  concurrentBrowsers: 2,
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testFramework: {config: {timeout: '10000'}},
  filterBrowserLogs: ({args}) =>
    !args.some((text) => typeof text === 'string' && text.includes('Lit is in dev mode')),
  reporters: [
    defaultReporter({reportTestProgress: process.stdout.isTTY}),
    countReporter('reports/components.json'),
  ],
};
