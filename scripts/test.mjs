// @ts-check
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync, rmSync} from 'node:fs';
import {ensureBrowsers} from './browsers.mjs';
import {printTable} from './table.mjs';

/**
 * Everything that must hold before a change goes in. A suite that fails does not stop the others. The last line says
 * `N passed, N failed`, where a suite that has no tests to count, such as the linter, counts as one.
 *
 * @typedef {{script: string, counts?: (report: any) => {passed: number, failed: number}}} Suite an npm script; `counts`
 *   reads the report of its tests, which is in `reports/<script>.json`
 */

/** @type {Suite[]} */
const suites = [
  {script: 'build'},
  {script: 'types'},
  {script: 'lint'},
  {script: 'format:check'},
  {script: 'generated'},
  {script: 'reference'},
  {script: 'size'},
  {script: 'publint'},
  {script: 'attw'},
  {script: 'test:components', counts: ({passed, failed}) => ({passed, failed})},
  {script: 'test:node', counts: vitestCounts},
  {script: 'test:e2e', counts: vitestCounts},
  {script: 'build-storybook'},
  {script: 'test:stories', counts: vitestCounts},
  {script: 'test:storybook', counts: vitestCounts},
  {script: 'test:visual', counts: ({passed, failed}) => ({passed, failed})},
];

/** @param {{numPassedTests: number, numFailedTests: number}} report */
function vitestCounts({numPassedTests, numFailedTests}) {
  return {passed: numPassedTests, failed: numFailedTests};
}

/** @param {string} script */
const reportOf = (script) => `reports/${script.replace('test:', '')}.json`;

/** @param {Suite} suite */
async function run({script, counts}) {
  console.log(`\n── ${script} ${'─'.repeat(Math.max(0, 76 - script.length))}`);
  const start = Date.now();
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  const seconds = (Date.now() - start) / 1000;
  const ok = code === 0;
  if (!counts) return {script, seconds, passed: ok ? 1 : 0, failed: ok ? 0 : 1};
  const {passed, failed} = counts(readReport(reportOf(script)));
  // A suite that broke before it could count, or found no test, has failed.
  const broke = failed === 0 && (!ok || passed === 0);
  return {script, seconds, passed, failed: broke ? 1 : failed};
}

/** @param {string} path */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {passed: 0, failed: 0, numPassedTests: 0, numFailedTests: 0};
  }
}

rmSync('reports', {recursive: true, force: true});
const results = [];
try {
  ensureBrowsers();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  results.push({script: 'browsers', seconds: 0, passed: 0, failed: 1});
}
for (const suite of suites) results.push(await run(suite));

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log();
printTable(
  ['suite', 'passed', 'failed', 'time'],
  results.map((result) => [
    result.script,
    result.passed,
    result.failed,
    `${result.seconds.toFixed(1)} s`,
  ]),
);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
