import {parseArgs} from 'node:util';
import {checkSource} from './check.js';
import type {Console} from './console.js';
import {formatReport, type JsonReport} from './report.js';

/** What `project-kiosk validate --help` prints. */
export const validateHelp = `Usage: project-kiosk validate [options] FILE|URL...

Checks manifests. Errors are what widgets cannot show; advice is what could be
better for readers. Each finding has its file, line, path and a suggestion.

Options:
  --strict   advice fails too
  --json     print one JSON object: {report: 1, valid, errors, advice, files,
             findings: [{file, line, column, path, severity, rule, message,
             suggestion}]}
  -h, --help print this

Exit code: 0 when there are no errors, 1 when there are, 2 for wrong usage.
`;

/** Checks the manifests named in the arguments. Returns the exit code. */
export async function validate(args: readonly string[], console: Console): Promise<number> {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: {type: 'boolean', default: false},
      strict: {type: 'boolean', default: false},
      help: {type: 'boolean', short: 'h', default: false},
    },
  });
  if (values.help) {
    console.print(validateHelp);
    return 0;
  }
  if (positionals.length === 0) {
    console.complain(`Which manifest? Name a file or an address.\n\n${validateHelp}`);
    return 2;
  }
  const report = await makeReport(positionals, values.strict, console.now);
  console.print(
    values.json ? `${JSON.stringify(report, undefined, 2)}\n` : formatReport(report, console),
  );
  return report.valid ? 0 : 1;
}

async function makeReport(
  files: readonly string[],
  isStrict: boolean,
  now: Date,
): Promise<JsonReport> {
  const findings = (await Promise.all(files.map((file) => checkSource(file, now)))).flat();
  const errors = findings.filter(({severity}) => severity === 'error').length;
  const advice = findings.length - errors;
  const valid = errors === 0 && !(isStrict && advice > 0);
  return {report: 1, valid, errors, advice, files, findings};
}
