/** The code of a system or SQLite error, or ''. */
export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** Whether the code of an error begins with one of these: SQLite's extended codes are more precise ones behind it. */
export function hasCode(error: unknown, ...prefixes: readonly string[]): boolean {
  const code = errorCode(error);
  return prefixes.some((prefix) => code.startsWith(prefix));
}
