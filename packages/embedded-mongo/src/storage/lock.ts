import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Holds a data folder for one server. The lock is SQLite's own exclusive lock on a small file, so the operating system
 * releases it when the process dies, however it dies.
 * @returns a function that lets go
 * @throws Error that tells a folder which is in use from one that cannot be used: read-only, or on a full disk
 */
export function lockFolder(folder: string): () => void {
  let db: DatabaseSync | undefined;
  try {
    // The data is the owner's alone.
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    db = new DatabaseSync(join(folder, 'roster.lock'));
    db.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
  } catch (error) {
    db?.close();
    throw refusal(folder, error);
  }
  const held = db;
  return () => held.close();
}

/** SQLITE_BUSY, https://www.sqlite.org/rescode.html */
const busy = 5;

function refusal(folder: string, cause: unknown): Error {
  const { errcode, message } = cause as Error & { errcode?: number };
  if (errcode === busy)
    return new Error(
      `The data folder ${folder} is in use by another embedded server; stop it first or choose another folder.`,
      { cause },
    );
  return new Error(`The data folder ${folder} cannot be used: ${message}.`, { cause });
}
