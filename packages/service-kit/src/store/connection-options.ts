import type { ConnectOptions } from 'mongoose';

export interface StoreOptions {
  /** Connections at most, of this process to one server. */
  poolSize?: number;
  /** How long an attempt to find a server that takes writes may last. */
  timeoutMs?: number;
  /** Building an index of a large collection outlasts any time in which an answer is due. */
  longRunning?: boolean;
}

/**
 * How every service speaks to MongoDB, said in full: what the URL says otherwise does not count, since a write that a
 * majority has not written to its journal can be taken back by an election after it was acknowledged.
 *
 * @param name the database, and with it the service's name in MongoDB's own logs
 */
export function connectionOptions(name: string, options: StoreOptions = {}): ConnectOptions {
  return {
    dbName: name,
    appName: name,
    autoCreate: false,
    autoIndex: false,
    maxPoolSize: options.poolSize ?? 20,
    minPoolSize: 0,
    maxIdleTimeMS: 300_000,
    // A pool that has nothing to give is an outage like another: the caller learns of it while it still waits.
    waitQueueTimeoutMS: 10_000,
    connectTimeoutMS: 5_000,
    serverSelectionTimeoutMS: options.timeoutMs ?? 10_000,
    heartbeatFrequencyMS: 5_000,
    // A server that stopped answering without hanging up (a frozen machine) is given up on.
    socketTimeoutMS: options.longRunning ? 0 : 30_000,
    retryWrites: true,
    retryReads: true,
    // Secondaries lag, and whoever wrote must read what they wrote.
    readPreference: 'primary',
    readConcern: { level: 'majority' },
    writeConcern: { w: 'majority', journal: true, wtimeoutMS: 10_000 },
  };
}
