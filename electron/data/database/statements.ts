import type { Statement } from 'better-sqlite3';
import type { Database } from './database.ts';

/**
 * A statement that is prepared once, at its first use: preparing costs more than running, opening stays quick, and a
 * file of a newer schema can still be read where its tables are the same. `B` is what is bound, `R` the row it gives.
 */
export function prepareOnce<B extends unknown[], R = unknown>(
  db: Database,
  sql: string,
): () => Statement<B, R> {
  let statement: Statement<B, R> | undefined;
  return () => (statement ??= db.prepare<B, R>(sql));
}
