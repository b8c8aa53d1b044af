import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Collection, MongoClient } from 'mongodb';

interface Doc {
  _id: string;
  transaction?: string;
  u: string;
  tags: string[];
}

const cli = join(__dirname, '..', 'dist', 'cli.js');
const rounds = 12;

/** What clients were told is done. */
interface Acknowledged {
  readonly inserts: Set<string>;
  readonly transactions: Set<string>;
}

async function start(dataDir: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [cli, '--data', dataDir, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString()));
    child.once('exit', (code) => reject(new Error(`the server ended with ${code ?? 'a signal'}`)));
  });
  return { child, url: (JSON.parse(line) as { url: string }).url };
}

/** A failure that only says that the server is gone. */
function serverIsGone(error: unknown): boolean {
  return (
    error instanceof Error &&
    /^Mongo(Network|ServerSelection|PoolCleared|ServerClosed|TopologyClosed|NotConnected|ClientClosed|ExpiredSession)/.test(
      error.name,
    )
  );
}

/** On a busy machine a client's first connection may take longer than its writers wait for a server. */
async function isReached(client: MongoClient): Promise<boolean> {
  try {
    await client.db('crash').command({ ping: 1 });
    return true;
  } catch (error) {
    if (!serverIsGone(error)) throw error;
    return false;
  }
}

async function untilCrash(work: () => Promise<void>): Promise<void> {
  try {
    for (;;) await work();
  } catch (error) {
    // Anything but the crash itself is a real failure.
    if (!serverIsGone(error)) throw error;
  }
}

function writers(client: MongoClient, round: number, acknowledged: Acknowledged): Promise<void>[] {
  const docs = client.db('crash').collection<Doc>('docs');
  let n = 0;
  const inserting = Array.from({ length: 6 }, () =>
    untilCrash(async () => {
      const _id = `${round}-i${n++}`;
      await docs.insertOne({ _id, u: _id, tags: ['a', _id] });
      acknowledged.inserts.add(_id);
    }),
  );
  const transacting = Array.from({ length: 4 }, () =>
    untilCrash(async () => {
      const transaction = `${round}-t${n++}`;
      const session = client.startSession();
      session.startTransaction();
      for (const part of ['x', 'y', 'z'])
        await docs.insertOne({ _id: transaction + part, transaction, u: transaction + part, tags: [] }, { session });
      await session.commitTransaction();
      acknowledged.transactions.add(transaction);
      await session.endSession();
    }),
  );
  return [...inserting, ...transacting];
}

async function verify(docs: Collection<Doc>, client: MongoClient, acknowledged: Acknowledged): Promise<void> {
  const parts = new Map<string, number>();
  const present = new Set<string>();
  for await (const { _id, transaction } of docs.find({})) {
    present.add(_id);
    if (transaction) parts.set(transaction, (parts.get(transaction) ?? 0) + 1);
  }
  expect([...acknowledged.inserts].filter((id) => !present.has(id))).toEqual([]);
  expect([...acknowledged.transactions].filter((id) => !parts.has(id))).toEqual([]);
  expect([...parts].filter(([, count]) => count !== 3)).toEqual([]);
  expect(await client.db('crash').command({ validate: 'docs' })).toMatchObject({ valid: true, errors: [] });
}

describe('a server that is killed while it writes', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'roster-crash-'));
  const acknowledged: Acknowledged = { inserts: new Set(), transactions: new Set() };

  beforeAll(() => {
    if (!existsSync(cli))
      throw new Error(`${cli} is missing: build the package first (npx tsc -b packages/embedded-mongo)`);
  });
  let running: ChildProcess | undefined;
  afterAll(() => {
    running?.kill('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
  });

  it(`loses nothing that it acknowledged and tears nothing, ${rounds} times over`, async () => {
    for (let round = 0; round < rounds; round++) {
      const { child, url } = await start(dataDir);
      running = child;
      const exited = new Promise((resolve) => child.once('exit', resolve));
      // The writers learn soon that the server is gone; the check before them has the time that a busy machine takes.
      const client = new MongoClient(url, { serverSelectionTimeoutMS: 200, retryWrites: false });
      const checking = new MongoClient(url);
      const docs = checking.db('crash').collection<Doc>('docs');
      await docs.createIndexes([
        { key: { u: 1 }, unique: true },
        { key: { tags: 1 } },
        { key: { transaction: 1 }, sparse: true },
      ]);
      await verify(docs, checking, acknowledged);
      await checking.close();
      while (!(await isReached(client)));
      const working = writers(client, round, acknowledged);
      await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 700));
      child.kill('SIGKILL');
      await exited;
      await Promise.all(working);
      await client.close(true);
    }
    const { child, url } = await start(dataDir);
    running = child;
    const client = new MongoClient(url);
    await verify(client.db('crash').collection<Doc>('docs'), client, acknowledged);
    await client.close();
    const exited = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    expect(await exited).toBe(0);
    expect(acknowledged.inserts.size).toBeGreaterThan(rounds);
    expect(acknowledged.transactions.size).toBeGreaterThan(rounds);
    process.stderr.write(
      `crash test: ${rounds} kills, ${acknowledged.inserts.size} acknowledged inserts and ${acknowledged.transactions.size} transactions, none lost\n`,
    );
  }, 120_000);
});
