import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ErrorCode, MongoError } from '../errors';
import type { Synchronous } from './connection';
import { Database } from './database';
import { lockFolder } from './lock';

const extension = '.sqlite';

/** A data folder: the lock on it and its databases, opened as they are asked for. */
export class Store {
  private readonly folder: string;
  private readonly temporary: boolean;
  private readonly unlock: () => void;
  private readonly open = new Map<string, Database>();
  private readonly dirty = new Set<Database>();
  private readonly synchronous: Synchronous;

  /** @param dataDir a folder, or `:memory:` for a temporary one that goes away on close */
  constructor(
    dataDir: string,
    synchronous: Synchronous | undefined,
    private readonly onDirty: () => void,
  ) {
    this.temporary = dataDir === ':memory:';
    this.folder = this.temporary ? mkdtempSync(join(tmpdir(), 'roster-embedded-')) : dataDir;
    this.synchronous = synchronous ?? (this.temporary ? 'OFF' : 'FULL');
    this.unlock = lockFolder(this.folder);
  }

  /** An existing database. */
  find(name: string): Database | undefined {
    return this.open.get(name) ?? (existsSync(this.fileOf(name)) ? this.openDatabase(name) : undefined);
  }

  /** A database, made if need be. */
  database(name: string): Database {
    return this.open.get(name) ?? this.openDatabase(name);
  }

  private fileOf(name: string): string {
    if (!/^[A-Za-z0-9_+-]{1,63}$/.test(name))
      throw new MongoError(ErrorCode.InvalidNamespace, `Invalid database name: '${name}'`);
    return join(this.folder, name + extension);
  }

  private openDatabase(name: string): Database {
    const database = new Database(name, this.fileOf(name), this.synchronous, (changed) => {
      this.dirty.add(changed);
      this.onDirty();
    });
    this.open.set(name, database);
    return database;
  }

  /** Names and sizes of all databases. */
  list(): { name: string; size: number }[] {
    return readdirSync(this.folder)
      .filter((file) => file.endsWith(extension))
      .map((file) => ({ name: file.slice(0, -extension.length), size: statSync(join(this.folder, file)).size }));
  }

  /** Databases that are open now. */
  databases(): Database[] {
    return [...this.open.values()];
  }

  /** Removes a database and its file. */
  drop(database: Database): void {
    this.dirty.delete(database);
    database.close();
    database.catalog.forget();
    this.open.delete(database.name);
    for (const suffix of ['', '-wal', '-shm']) rmSync(database.file + suffix, { force: true });
  }

  /** A number that moves with every write anywhere: tells whether a command that failed had written. */
  get writes(): number {
    let writes = this.dirty.size;
    for (const database of this.open.values()) writes += database.ledger.latest;
    return writes;
  }

  /** Commits what is pending everywhere. */
  flush(): void {
    const failures: unknown[] = [];
    for (const database of this.dirty) {
      try {
        database.flush();
      } catch (error) {
        failures.push(error);
      }
    }
    this.dirty.clear();
    if (failures.length > 0) throw new AggregateError(failures, 'SQLite could not commit');
  }

  /** Undoes what is pending everywhere. */
  rollback(): void {
    for (const database of this.dirty) database.rollback();
    this.dirty.clear();
  }

  close(): void {
    for (const database of this.open.values()) database.close();
    this.open.clear();
    this.unlock();
    if (this.temporary) rmSync(this.folder, { recursive: true, force: true });
  }
}
