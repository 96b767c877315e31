/** A command was asked for in a way that it does not understand. */
export class UsageError extends Error {}

/** What an argument gives, or an error that says what to write. */
export function required<T>(value: T | undefined, sentence: string): T {
  if (value === undefined) throw new UsageError(sentence);
  return value;
}

/** Also what parseArgs throws for options that it does not know. */
export function isUsageError(cause: unknown): cause is Error {
  if (cause instanceof UsageError) return true;
  return (
    cause instanceof Error && 'code' in cause && String(cause.code).startsWith('ERR_PARSE_ARGS')
  );
}
