// @ts-check
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

/**
 * Counts the tests of all engines for the summary of `npm test`. A file that does not load counts as one failure.
 *
 * @param {string} file where the counts go, as `{passed, failed}`
 * @returns {import('@web/test-runner').Reporter}
 */
export function countReporter(file) {
  return {
    onTestRunFinished({sessions}) {
      const counts = {passed: 0, failed: 0};
      for (const session of sessions) {
        const before = counts.failed;
        if (session.testResults) countSuite(session.testResults, counts);
        if (!session.passed && counts.failed === before) counts.failed += 1;
      }
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

/**
 * @param {import('@web/test-runner').TestSuiteResult} suite
 * @param {{passed: number, failed: number}} counts
 */
function countSuite(suite, counts) {
  for (const test of suite.tests) {
    if (!test.skipped) counts[test.passed ? 'passed' : 'failed'] += 1;
  }
  for (const inner of suite.suites) countSuite(inner, counts);
}
