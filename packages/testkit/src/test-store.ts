import { randomBytes } from 'node:crypto';
import type { ServiceName } from '@roster/contracts';
import { type Clock, Database, MongoUnitOfWork, OutboxStore, systemClock, type UnitOfWork } from '@roster/service-kit';
import { engines } from './engines';

/** A service's database without the service: for tests of what the kit builds on it. */
export interface TestStore {
  database: Database;
  outbox: OutboxStore;
  unitOfWork: UnitOfWork;
  /** Name it again to come back to the same data, as after a restart. */
  databaseName: string;
  close(): Promise<void>;
}

/** @param declare declares the collections whose indexes are to be built */
export async function startTestStore(
  service: ServiceName,
  declare: (database: Database) => void = () => undefined,
  options: { databaseName?: string; clock?: Clock } = {},
): Promise<TestStore> {
  const databaseName = options.databaseName ?? `t${randomBytes(5).toString('hex')}_${service}`;
  const clock = options.clock ?? systemClock;
  const database = await Database.connect(engines().mongoUrl, databaseName);
  const outbox = new OutboxStore(database, systemClock);
  declare(database);
  await database.buildIndexes();
  const unitOfWork = new MongoUnitOfWork(service, database, outbox, clock);
  return { database, outbox, unitOfWork, databaseName, close: () => database.close() };
}
