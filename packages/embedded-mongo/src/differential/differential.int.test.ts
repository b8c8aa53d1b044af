import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Db, MongoClient } from 'mongodb';
import { type Harness, startHarness } from '../testing/harness';
import { type Operation, operations } from './operations';

/**
 * Every operation runs against the embedded server and is compared with the recorded answer. With TEST_MONGODB_URL it also
 * runs against that MongoDB, compared with the same record: so the record is proved, and both servers agree.
 */
const realUrl = process.env.TEST_MONGODB_URL;

type Answer = Record<string, unknown>;

/** A command's answer, errors included, with the cursor's batch where a test can name it. */
async function answerOf(db: Db, command: Record<string, unknown>): Promise<Answer> {
  try {
    const answer = (await db.command(command)) as Answer;
    const cursor = answer.cursor as { firstBatch: unknown[] } | undefined;
    return cursor ? { ...answer, batch: cursor.firstBatch } : answer;
  } catch (error) {
    return { ok: 0, code: (error as { code?: number }).code };
  }
}

async function run(db: Db, operation: Operation): Promise<Answer[]> {
  await db.dropDatabase();
  if (operation.indexes) await db.command({ createIndexes: 'docs', indexes: operation.indexes });
  if (operation.given) await db.command({ insert: 'docs', documents: operation.given });
  const answers: Answer[] = [];
  for (const { command } of operation.steps) answers.push(await answerOf(db, command));
  return answers;
}

function check(operation: Operation, answers: readonly Answer[]): void {
  for (const [index, { expect: expected }] of operation.steps.entries()) expect(answers[index]).toMatchObject(expected);
}

describe('the embedded server', () => {
  let harness: Harness<MongoClient, Db>;

  beforeAll(async () => {
    harness = await startHarness(MongoClient);
  });
  afterAll(() => harness.stop());

  it.each(operations.map((operation) => [operation.name, operation] as const))('%s', async (_, operation) => {
    check(operation, await run(harness.client.db('differential'), operation));
  });
});

function checkReal(url: string): void {
  describe('a real MongoDB', () => {
    let client: MongoClient;

    beforeAll(async () => {
      client = new MongoClient(url);
      await client.connect();
    });
    afterAll(async () => {
      await client.db('roster_differential').dropDatabase();
      await client.close();
    });

    it.each(operations.map((operation) => [operation.name, operation] as const))('%s', async (_, operation) => {
      check(operation, await run(client.db('roster_differential'), operation));
    });
  });
}

if (realUrl) checkReal(realUrl);
else {
  process.stderr.write(
    '\n*** TEST_MONGODB_URL is not set: the embedded server was checked against recorded answers only, NOT against a real MongoDB. ***\n\n',
  );
}
