import type { ServiceName } from '@roster/contracts';
import { ConfigError, Database } from '@roster/service-kit';
import type { mongo } from 'mongoose';
import { copyCollection, digestOf } from './copy-collection';
import type { Target } from './databases';

export interface CopyOptions {
  from: Target;
  to: Target;
  services: readonly ServiceName[];
  /** Go on with a copy that was interrupted. */
  resume?: boolean;
  say: (line: string) => void;
}

export interface Compared {
  /** `catalog.courses` */
  name: string;
  documents: number;
  /** Undefined where both sides hold the same documents. */
  difference?: string;
}

interface Pair {
  name: string;
  from: mongo.Collection<Plain>;
  to: mongo.Collection<Plain>;
}
type Plain = mongo.Document & { _id: string };

/**
 * Copies services' databases from one MongoDB to another, embedded or real, and proves what arrived: count and digest of
 * what was read against what the target holds. No service may write meanwhile. Indexes are the caller's to build afterwards.
 *
 * @throws ConfigError where the target holds data already and `resume` is not given; nothing was written then
 */
export async function copyData(options: CopyOptions): Promise<Compared[]> {
  return withPairs(options, async (pairs) => {
    if (!options.resume) {
      for (const { name, to } of pairs) {
        if (await to.findOne({}, { projection: { _id: 1 } }))
          throw new ConfigError(
            `The target holds data already, in ${name}. --resume goes on with an interrupted copy.`,
          );
      }
    }
    const compared: Compared[] = [];
    for (const { name, from, to } of pairs) {
      const { read, written } = await copyCollection(from, to);
      const arrived = await digestOf(to);
      compared.push(compare(name, read, arrived));
      options.say(`${name}: ${written} of ${read.count} documents written, ${read.hex.slice(0, 16)}`);
    }
    return compared;
  });
}

/** Compares both sides as they are now, without writing. */
export function verifyData(options: CopyOptions): Promise<Compared[]> {
  return withPairs(options, async (pairs) => {
    const compared: Compared[] = [];
    for (const { name, from, to } of pairs) {
      const one = compare(name, await digestOf(from), await digestOf(to));
      compared.push(one);
      options.say(`${name}: ${one.difference ?? `${one.documents} documents, the same`}`);
    }
    return compared;
  });
}

interface Digested {
  count: number;
  hex: string;
}

function compare(name: string, from: Digested, to: Digested): Compared {
  const same = from.count === to.count && from.hex === to.hex;
  const difference =
    from.count === to.count
      ? `${from.count} documents on both sides, but not the same`
      : `${from.count} documents here, ${to.count} there`;
  return { name, documents: from.count, ...(same ? {} : { difference }) };
}

/** The collections of the services' databases, those of either side. */
async function withPairs<T>(options: CopyOptions, work: (pairs: Pair[]) => Promise<T>): Promise<T> {
  const open: Database[] = [];
  const connect = async ({ mongoUrl, databasePrefix }: Target, service: ServiceName): Promise<Database> => {
    const database = await Database.connect(mongoUrl, `${databasePrefix}${service}`, { longRunning: true });
    open.push(database);
    return database;
  };
  try {
    const pairs: Pair[] = [];
    for (const service of options.services) {
      const [from, to] = [await connect(options.from, service), await connect(options.to, service)];
      const names = new Set((await Promise.all([namesIn(from), namesIn(to)])).flat());
      for (const name of [...names].sort())
        pairs.push({ name: `${service}.${name}`, from: from.plain<Plain>(name), to: to.plain<Plain>(name) });
    }
    return await work(pairs);
  } finally {
    for (const database of open) await database.close();
  }
}

const namesIn = async (database: Database): Promise<string[]> =>
  (await database.connection.listCollections()).map(({ name }) => name).filter((name) => !name.startsWith('system.'));
