import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';

/** What a backup wrote. */
export interface BackupReport {
  databases: { name: string; bytes: number }[];
  /** How long nothing could be committed, while the moment was fixed. */
  heldMs: number;
}

/** How long one attempt to hold all files may wait for a commit that is under way. */
const lockWaitMs = 50;
const maxAttempts = 200;
/** More than a file can have. */
const maxPages = 2 ** 31 - 1;

/**
 * Copies a data folder while a server uses it, as it was at one moment in all of its databases: for a few milliseconds all
 * files are held against commits, and a snapshot of each is taken; the copying goes on from the snapshots, while the
 * server works on.
 *
 * One moment matters, since databases speak of each other: an event that one has marked as published must be found in
 * those that have handled it.
 *
 * @param to a folder that does not exist yet, or is empty
 * @throws Error where the target holds files, or the source cannot be held within ten seconds
 */
export async function backupStore(from: string, to: string): Promise<BackupReport> {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  if (readdirSync(to).length > 0) throw new Error(`${to} is not empty`);
  const files = readdirSync(from).filter((file) => file.endsWith('.sqlite'));
  if (files.length === 0) throw new Error(`${from} holds no databases`);
  const { snapshots, heldMs } = await snapshotsOf(files.map((file) => join(from, file)));
  const databases: BackupReport['databases'] = [];
  try {
    for (const [index, file] of files.entries()) {
      const snapshot = snapshots[index];
      if (!snapshot) throw new Error(`no snapshot of ${file}`);
      const target = join(to, file);
      // One step: a copy in several would begin anew whenever the server writes in between.
      await backup(snapshot, target, { rate: maxPages });
      databases.push({ name: file.slice(0, -'.sqlite'.length), bytes: check(target) });
    }
  } finally {
    for (const snapshot of snapshots) snapshot.close();
  }
  return { databases, heldMs };
}

/** One snapshot of each file, all of the same moment. */
async function snapshotsOf(paths: string[]): Promise<{ snapshots: DatabaseSync[]; heldMs: number }> {
  for (let attempt = 1; ; attempt++) {
    const holders: DatabaseSync[] = [];
    const snapshots: DatabaseSync[] = [];
    const begun = performance.now();
    try {
      for (const path of paths) holders.push(begin(path, 'BEGIN IMMEDIATE'));
      for (const path of paths) {
        const snapshot = begin(path, 'BEGIN');
        snapshots.push(snapshot);
        // SQLite takes the snapshot at the first read, not at BEGIN.
        snapshot.prepare('SELECT count(*) FROM sqlite_schema').get();
      }
      return { snapshots, heldMs: performance.now() - begun };
    } catch (error) {
      for (const snapshot of snapshots) snapshot.close();
      const { errcode } = error as { errcode?: number };
      // SQLITE_BUSY: the server has a commit under way in one of them, and may wait for another one that we hold.
      if (errcode !== 5 || attempt === maxAttempts) throw error;
    } finally {
      for (const holder of holders) holder.close();
    }
    await new Promise((resolve) => setTimeout(resolve, Math.random() * lockWaitMs));
  }
}

function begin(path: string, statement: string): DatabaseSync {
  const database = new DatabaseSync(path);
  try {
    database.exec(`PRAGMA busy_timeout = ${lockWaitMs}; ${statement}`);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

/** @returns the file's size @throws Error where SQLite finds it damaged */
function check(path: string): number {
  const database = new DatabaseSync(path);
  try {
    const [row] = database.prepare('PRAGMA quick_check(1)').all() as { quick_check: string }[];
    if (row?.quick_check !== 'ok') throw new Error(`the copy ${path} is damaged: ${row?.quick_check}`);
    const size = database
      .prepare('SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size')
      .get();
    return Number((size as { bytes: number }).bytes);
  } finally {
    database.close();
  }
}
