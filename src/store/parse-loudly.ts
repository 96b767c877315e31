import type {ParseOptions} from '../manifest/parse.js';

/** Parses, and tells the developers' console once what was left out. */
export function parseLoudly<T>(
  parse: (value: unknown, options: ParseOptions) => T,
  value: unknown,
  base: string,
): T {
  const problems: string[] = [];
  const result = parse(value, {
    base,
    onProblem: ({path, expected}) => problems.push(`${path}: expected ${expected}`),
  });
  if (problems.length > 0) {
    const rest = problems.length - 20;
    const told = [...problems.slice(0, 20), ...(rest > 0 ? [`and ${rest} more`] : [])];
    console.warn(`Kiosk left out what it could not read in ${base}\n${told.join('\n')}`);
  }
  return result;
}
