import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Holds a data folder for one server. The lock is SQLite's own exclusive lock on a small file, so the operating system
 * releases it when the process dies, however it dies.
 * @returns a function that lets go
 */
export function lockFolder(folder: string): () => void {
  // The data is the owner's alone.
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const db = new DatabaseSync(join(folder, 'roster.lock'));
  try {
    db.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    throw new Error(
      `The data folder ${folder} is in use by another embedded server; stop it first or choose another folder.`,
      { cause: error },
    );
  }
  return () => db.close();
}
