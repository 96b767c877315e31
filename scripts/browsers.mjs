// @ts-check
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {miniBrowser} from './webkit.mjs';

/** The browser that stories are tested in, as Debian installs it. */
export const chromium = '/usr/bin/chromium';

/** What the tests need from the system, each with the Debian packages that bring it. */
const needs = {
  [chromium]: 'chromium',
  '/usr/bin/firefox-esr': 'firefox-esr',
  '/usr/bin/WebKitWebDriver': 'webkit2gtk-driver',
  [miniBrowser]: 'webkit2gtk-driver',
  '/usr/bin/Xvfb': 'xvfb',
  '/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf': 'fonts-noto-core',
  '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc': 'fonts-noto-cjk',
  // What partners' sites have, and npm does not.
  '/usr/share/javascript/prototype/prototype.js': 'libjs-prototype',
  '/usr/share/javascript/mootools/mootools.js': 'libjs-mootools',
  '/usr/share/wordpress/wp-content/themes/twentytwentyone/style.css':
    'wordpress-theme-twentytwentyone',
};

const missingPackages = () => [
  ...new Set(Object.entries(needs).flatMap(([path, name]) => (existsSync(path) ? [] : [name]))),
];

/** How this user may run apt-get: as root, through sudo without a password, or not. */
function aptGet() {
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n', 'apt-get'] : undefined;
}

/** Installs the browsers that the tests run in where that is possible; otherwise throws an error that says what to install. */
export function ensureBrowsers() {
  const packages = missingPackages();
  if (packages.length === 0) return;
  const command = aptGet();
  if (command) {
    console.log(`Installing ${packages.join(', ')}.`);
    runApt(command, 'update');
    runApt(command, 'install', '--yes', ...packages);
  }
  const missing = missingPackages();
  if (missing.length === 0) return;
  throw new Error(
    `The tests need ${missing.join(', ')}. On Debian: apt-get install ${missing.join(' ')}`,
  );
}

/**
 * @param {string[]} command
 * @param {string[]} args
 */
function runApt([program = '', ...before], ...args) {
  spawnSync(program, [...before, '-q', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) ensureBrowsers();
