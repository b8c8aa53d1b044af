import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Long, UUID } from 'bson';
import { type EmbeddedMongo, startEmbeddedMongo } from '../index';
import { RawClient } from '../testing/raw-client';

describe('retryable writes', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'roster-retry-'));
  let server: EmbeddedMongo;
  let client: RawClient;

  beforeAll(async () => {
    server = await startEmbeddedMongo({ dataDir, inWorker: false });
    client = await RawClient.open(server.port);
  });
  afterAll(async () => {
    client.close();
    await server.close();
    rmSync(dataDir, { recursive: true });
  });

  const lsid = { id: new UUID() };
  const increment = (txnNumber: number): Record<string, unknown> => ({
    update: 'counters',
    updates: [{ q: { _id: 'a' }, u: { $inc: { n: 1 } }, upsert: true }],
    $db: 'test',
    lsid,
    txnNumber: Long.fromNumber(txnNumber),
  });
  const value = async (): Promise<unknown> =>
    ((await client.command({ find: 'counters', $db: 'test' })).cursor as { firstBatch: unknown[] }).firstBatch[0];

  it('are done once, and answered alike when repeated', async () => {
    const first = await client.command(increment(1));
    const again = await client.command(increment(1));
    expect(again).toEqual(first);
    expect(await value()).toEqual({ _id: 'a', n: 1 });
  });

  it('are remembered across a restart', async () => {
    await client.command(increment(2));
    client.close();
    await server.close();
    server = await startEmbeddedMongo({ dataDir, inWorker: false });
    client = await RawClient.open(server.port);
    expect(await client.command(increment(2))).toMatchObject({ ok: 1, n: 1, nModified: 1 });
    expect(await value()).toEqual({ _id: 'a', n: 2 });
  });

  it('with an older number are refused', async () => {
    expect(await client.command(increment(1))).toMatchObject({ ok: 0, code: 225 });
  });

  it('findAndModify gives the same document again', async () => {
    const modify = {
      findAndModify: 'counters',
      query: { _id: 'a' },
      update: { $inc: { n: 10 } },
      new: true,
      $db: 'test',
      lsid,
      txnNumber: Long.fromNumber(3),
    };
    const first = await client.command(modify);
    expect(first).toMatchObject({ value: { n: 12 } });
    expect(await client.command(modify)).toEqual(first);
  });

  it('a commit may be asked for again', async () => {
    const number = Long.fromNumber(4);
    const transaction = { lsid, txnNumber: number, autocommit: false };
    await client.command({
      insert: 'counters',
      documents: [{ _id: 'b' }],
      $db: 'test',
      ...transaction,
      startTransaction: true,
    });
    expect(await client.command({ commitTransaction: 1, $db: 'admin', ...transaction })).toMatchObject({ ok: 1 });
    expect(await client.command({ commitTransaction: 1, $db: 'admin', ...transaction })).toMatchObject({ ok: 1 });
    expect(await client.command({ abortTransaction: 1, $db: 'admin', ...transaction })).toMatchObject({
      ok: 0,
      code: 256,
    });
    expect(
      await client.command({ commitTransaction: 1, $db: 'admin', ...transaction, txnNumber: Long.fromNumber(9) }),
    ).toMatchObject({ ok: 0, code: 251 });
  });

  it('an unknown transaction is NoSuchTransaction with the label to retry', async () => {
    const answer = await client.command({
      find: 'counters',
      $db: 'test',
      lsid,
      txnNumber: Long.fromNumber(50),
      autocommit: false,
    });
    expect(answer).toMatchObject({ ok: 0, code: 251, errorLabels: ['TransientTransactionError'] });
  });
});
