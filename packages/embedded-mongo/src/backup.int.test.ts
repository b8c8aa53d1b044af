import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { MongoClient } from 'mongodb';
import { type EmbeddedMongo, startEmbeddedMongo } from './index';

const run = promisify(execFile);
const built = join(__dirname, '..', 'dist', 'backup.js');
const databases = ['a', 'b', 'c'] as const;
let folder: string;
const open: { close(): Promise<void> }[] = [];

beforeEach(async () => {
  if (!existsSync(built)) throw new Error(`${built} is not built: npm run build`);
  folder = await mkdtemp(join(tmpdir(), 'roster-backup-'));
});
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
  await rm(folder, { recursive: true, force: true });
});

async function serve(dataDir: string): Promise<{ server: EmbeddedMongo; client: MongoClient }> {
  const server = await startEmbeddedMongo({ dataDir, inWorker: true });
  const client = new MongoClient(server.url);
  open.push(server, client);
  return { server, client };
}

type Numbered = { _id: string; n: number };
const collection = (client: MongoClient, database: string) => client.db(database).collection<Numbered>('numbers');

/** In a process of its own, as the command is: SQLite's locks are the process's. */
const backUp = async (from: string, to: string): Promise<{ heldMs: number }> => {
  const script = `require(${JSON.stringify(built)}).backupStore(...process.argv.slice(1)).then((r) => console.log(JSON.stringify(r)))`;
  const { stdout } = await run(process.execPath, ['-e', script, from, to]);
  return JSON.parse(stdout) as { heldMs: number };
};

describe('a backup of a store in use', () => {
  it('is of one moment in all databases: what was written first is in it wherever what followed is', async () => {
    const { client } = await serve(join(folder, 'live'));
    let writing = true;
    let written = 0;
    const writer = (async () => {
      // One write after the other, round the databases: at every moment a >= b >= c >= a - 1.
      for (; writing; written++) {
        for (const database of databases)
          await collection(client, database).insertOne({ _id: `${written}`, n: written });
      }
    })();
    while (written < 50) await new Promise((resolve) => setImmediate(resolve));
    for (let round = 0; round < 3; round++) {
      const before = written;
      await backUp(join(folder, 'live'), join(folder, `copy-${round}`));
      expect(written).toBeGreaterThan(before);
    }
    writing = false;
    await writer;
    for (let round = 0; round < 3; round++) {
      const restored = await serve(join(folder, `copy-${round}`));
      const counts = await Promise.all(databases.map((name) => collection(restored.client, name).countDocuments({})));
      const [a = 0, b = 0, c = 0] = counts;
      expect(c).toBeGreaterThanOrEqual(50);
      expect([a - b, b - c, a - c].every((more) => more === 0 || more === 1)).toBe(true);
      // And it is a store like any other.
      await collection(restored.client, 'a').insertOne({ _id: 'after', n: 1 });
    }
  }, 60_000);

  it('never goes into a folder that holds something, nor is made of one that holds no store', async () => {
    await writeFile(join(folder, 'file'), 'x');
    await expect(backUp(folder, folder)).rejects.toThrow(/is not empty/);
    await expect(backUp(folder, join(folder, 'new'))).rejects.toThrow(/holds no databases/);
  });
});
