import type { ServiceName } from '@roster/contracts';
import { ConfigError } from '../config/parse-config';
import type { Migrations } from '../migrations/migrations';
import type { Database } from '../store/database';

/** What a service's database has to be like before the service serves: its indexes, and what migrations made of it. */
export class Schema {
  constructor(
    private readonly service: ServiceName,
    private readonly database: Database,
    private readonly migrations: Migrations,
  ) {}

  /** Makes it so. Safe to repeat, and by several processes at once. */
  async prepare(stopAsked?: AbortSignal): Promise<void> {
    await this.buildIndexes();
    await this.migrate(stopAsked);
  }

  /** @throws Error where the service has no such migration; see `Migrations.again` */
  migrateAgain(name: string): Promise<void> {
    return this.migrations.again(name);
  }

  buildIndexes(): Promise<void> {
    return this.database.buildIndexes();
  }

  /** @returns the names of the migrations that this call did */
  migrate(stopAsked?: AbortSignal): Promise<string[]> {
    return this.migrations.run(stopAsked);
  }

  /** What is still to be done, in words: missing indexes and pending migrations. */
  async lacks(): Promise<string[]> {
    const [indexes, migrations] = await Promise.all([this.database.missingIndexes(), this.migrations.pending()]);
    return [...indexes.map((index) => `index ${index}`), ...migrations.map((name) => `migration ${name}`)];
  }

  /** @throws ConfigError that says what is lacking and which command does it */
  async check(): Promise<void> {
    const lacking = await this.lacks();
    if (lacking.length === 0) return;
    throw new ConfigError(
      `The database of ${this.service} is not ready for this version: ${lacking.slice(0, 5).join('; ')}` +
        `${lacking.length > 5 ? ` and ${lacking.length - 5} more` : ''}. ` +
        `Run "roster-data prepare ${this.service}" first, or set ROSTER_PREPARE_DATABASE=true.`,
    );
  }
}
