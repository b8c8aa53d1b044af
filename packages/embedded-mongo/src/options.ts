import type { ServerSettings } from './server';
import type { Synchronous } from './storage/connection';

/** How to start an embedded server. */
export interface EmbeddedMongoOptions {
  /** A folder for the databases' files, or `:memory:` for a temporary one that is removed on close. */
  readonly dataDir: string;
  /** Address to listen on; 127.0.0.1 unless said otherwise. There is no authentication. */
  readonly host?: string;
  /** Port; 0, the default, takes a free one. */
  readonly port?: number;
  /** SQLite's synchronous setting: FULL unless said otherwise (OFF for `:memory:`). */
  readonly synchronous?: Synchronous;
  /** Run in a worker thread of its own, so that a long query does not hold up the caller. The default. */
  readonly inWorker?: boolean;
  /** How long a transaction may stay open: 60 s unless said otherwise, as in MongoDB. */
  readonly transactionLifetimeMs?: number;
  /** How long a plain write waits for a transaction that holds its document: 10 s unless said otherwise. */
  readonly writeWaitMs?: number;
  /** How often documents past their TTL are looked for: every 60 s unless said otherwise, as in MongoDB. */
  readonly ttlSweepMs?: number;
}

/** Fills in what the caller left out. */
export function settingsOf(options: EmbeddedMongoOptions): ServerSettings {
  return {
    dataDir: options.dataDir,
    host: options.host ?? '127.0.0.1',
    port: options.port ?? 0,
    synchronous: options.synchronous,
    transactionLifetimeMs: options.transactionLifetimeMs ?? 60_000,
    writeWaitMs: options.writeWaitMs ?? 10_000,
    ttlSweepMs: options.ttlSweepMs ?? 60_000,
  };
}
