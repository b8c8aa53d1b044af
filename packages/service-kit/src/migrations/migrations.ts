import type { Model } from 'mongoose';
import type { Logger } from 'pino';
import type { Lease } from '../outbox/lease';
import type { Clock } from '../store/clock';
import type { Database } from '../store/database';
import { checkMigrations, type Migration } from './migration';

interface Recorded {
  _id: string;
  finishedAt: Date;
  tookMs: number;
}

/** How often to look whether another process, which migrates, has finished. */
const lookEveryMs = 200;

/** A service's migrations: which were done, and the one process at a time that does the others, in order. */
export class Migrations {
  private readonly recorded: Model<Recorded>;

  /** @throws Error where the list is malformed */
  constructor(
    database: Database,
    private readonly migrations: readonly Migration[],
    private readonly lease: Lease,
    private readonly clock: Clock,
    private readonly log: Logger,
  ) {
    checkMigrations(migrations);
    this.recorded = database.collection<Recorded>({
      name: 'migrations',
      fields: { finishedAt: Date, tookMs: Number },
    });
  }

  /** Names of those not done yet, in order. */
  async pending(): Promise<string[]> {
    if (this.migrations.length === 0) return [];
    const done = new Set((await this.recorded.find({}).lean()).map(({ _id }) => _id));
    return this.migrations.map(({ name }) => name).filter((name) => !done.has(name));
  }

  /** Lets a migration run once more, where it is said of it that this may be needed. @throws Error where there is none */
  async again(name: string): Promise<void> {
    if (!this.migrations.some((migration) => migration.name === name)) throw new Error(`there is no migration ${name}`);
    await this.recorded.deleteOne({ _id: name });
  }

  /**
   * Does what is pending, or waits for another process that does it.
   *
   * @returns the names of those that this call did
   * @throws whatever a migration failed with; those before it stay recorded
   */
  async run(stopAsked?: AbortSignal): Promise<string[]> {
    while ((await this.pending()).length > 0) {
      if (stopAsked?.aborted) throw new Error('told to stop before the migrations were done');
      if (!(await this.lease.hold())) {
        await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
        continue;
      }
      try {
        return await this.lease.holding(() => this.runPending(stopAsked));
      } finally {
        await this.lease.release();
      }
    }
    return [];
  }

  private async runPending(stopAsked: AbortSignal | undefined): Promise<string[]> {
    // Asked again under the lease: whoever held it before may have done them.
    const names = new Set(await this.pending());
    for (const migration of this.migrations) {
      if (!names.has(migration.name)) continue;
      const begun = performance.now();
      this.log.info({ migration: migration.name }, 'migration begins');
      await migration.run({ log: this.log, stopAsked });
      const tookMs = Math.round(performance.now() - begun);
      await this.recorded.updateOne(
        { _id: migration.name },
        { $set: { finishedAt: this.clock.now(), tookMs } },
        { upsert: true },
      );
      this.log.info({ migration: migration.name, tookMs }, 'migration is done');
    }
    return [...names];
  }
}
