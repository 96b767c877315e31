import type {Layout} from './report.js';

/** Where a command writes to, and when. */
export interface Console extends Layout {
  readonly print: (text: string) => void;
  /** For what went wrong with the command itself. */
  readonly complain: (text: string) => void;
  readonly now: Date;
}

/** The terminal. Colours are for people only, and for those who want them (no-color.org). */
export function terminal(): Console {
  const {stdout, stderr, env} = process;
  return {
    print: (text) => stdout.write(text),
    complain: (text) => stderr.write(text),
    now: new Date(),
    width: Math.min(Math.max(stdout.columns || 80, 60), 100),
    useColor: stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
  };
}
