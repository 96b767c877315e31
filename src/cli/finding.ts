/** What is to be said about a manifest. */
export interface Finding {
  /** An error is left out by the widgets, or stops them; advice is shown, but could be better. */
  readonly severity: 'error' | 'advice';
  /** A short name that stays the same between versions, as `document-size`. */
  readonly rule: string;
  /** Where in the document, as `outputs[3].documents[0].url`; empty for the document as a whole. */
  readonly path: string;
  /** A sentence for people who are no programmers. */
  readonly message: string;
  /** What to do about it. */
  readonly suggestion: string;
}

/** Where something stands in a file, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A finding with its place in a file. */
export interface LocatedFinding extends Finding, Position {
  /** As it was given on the command line: a path or an address. */
  readonly file: string;
}

/** An error. */
export function error(rule: string, path: string, message: string, suggestion: string): Finding {
  return {severity: 'error', rule, path, message, suggestion};
}

/** A piece of advice. */
export function advice(rule: string, path: string, message: string, suggestion: string): Finding {
  return {severity: 'advice', rule, path, message, suggestion};
}
