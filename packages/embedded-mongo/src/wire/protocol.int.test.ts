import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Decimal128, Long, serialize } from 'bson';
import fc from 'fast-check';
import { type Db, MongoClient } from 'mongodb';
import { type Harness, startHarness } from '../testing/harness';
import { RawClient } from '../testing/raw-client';

/** A message with any header and payload. */
function message(opCode: number, payload: Uint8Array, length = 16 + payload.length): Buffer {
  const header = Buffer.alloc(16);
  header.writeInt32LE(length, 0);
  header.writeInt32LE(7, 4);
  header.writeInt32LE(opCode, 12);
  return Buffer.concat([header, payload]);
}

const msg = (body: Uint8Array, flags = 0, kind = 0): Buffer => {
  const prefix = Buffer.alloc(5);
  prefix.writeUInt32LE(flags, 0);
  prefix[4] = kind;
  return message(2013, Buffer.concat([prefix, body]));
};

describe('the wire', () => {
  let harness: Harness<MongoClient, Db>;

  beforeAll(async () => {
    harness = await startHarness(MongoClient);
  });
  afterAll(() => harness.stop());

  const alive = async (): Promise<void> => {
    expect(await harness.db.command({ ping: 1 })).toMatchObject({ ok: 1 });
  };

  const ping = serialize({ ping: 1, $db: 'admin' });
  const garbage: [string, Buffer][] = [
    ['a length of 0', message(2013, Buffer.alloc(0), 0)],
    ['a negative length', message(2013, Buffer.alloc(0), -5)],
    ['a huge length', message(2013, Buffer.alloc(0), 0x7fffffff)],
    ['a message above 48 MB', message(2013, Buffer.alloc(0), 48_000_001)],
    ['a compressed message', message(2012, Buffer.alloc(20))],
    ['an unknown kind of message', message(1234, Buffer.alloc(20))],
    ['a message without a section', message(2013, Buffer.alloc(4))],
    ['an unknown section kind', msg(ping, 0, 9)],
    ['an unknown flag', msg(ping, 1 << 5)],
    ['a body that is cut off', msg(ping.subarray(0, ping.length - 3))],
    ['a body with a wrong length', msg(Buffer.concat([Buffer.from([0xff, 0xff, 0xff, 0x7f]), ping.subarray(4)]))],
    ['two bodies', msg(Buffer.concat([ping, Buffer.from([0]), ping]))],
    ['a sequence that is cut off', msg(Buffer.from([0xff, 0, 0, 0, 0x61]), 0, 1)],
    ['a sequence without a name', msg(Buffer.from([6, 0, 0, 0, 0x61, 0x61]), 0, 1)],
    [
      'an OP_QUERY on a collection',
      message(2004, Buffer.concat([Buffer.alloc(4), Buffer.from('test.docs\0'), Buffer.alloc(8), ping])),
    ],
    ['an OP_QUERY that is cut off', message(2004, Buffer.concat([Buffer.alloc(4), Buffer.from('admin.$cmd')]))],
    ['text', Buffer.from('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')],
  ];

  it.each(garbage)('survives %s', async (_, bytes) => {
    const client = await RawClient.open(harness.server.port);
    client.socket.end(bytes);
    await client.closed;
    await alive();
  });

  it('survives random bytes in place of a body', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (bytes) => {
        const client = await RawClient.open(harness.server.port);
        client.socket.end(msg(Buffer.concat([Buffer.from([bytes.length + 4, 0, 0, 0]), bytes])));
        await client.closed;
      }),
      { numRuns: 100 },
    );
    await alive();
  });

  it('survives any single byte of a command being wrong', async () => {
    const command = msg(serialize({ find: 'docs', filter: { a: { $gt: 1 }, b: 'x' }, sort: { a: 1 }, $db: 'test' }));
    for (let at = 16; at < command.length; at++) {
      const broken = Buffer.from(command);
      broken[at]! ^= 0x5a;
      const client = await RawClient.open(harness.server.port);
      client.socket.end(broken);
      await client.closed;
    }
    await alive();
  });

  it('puts messages together that come in pieces', async () => {
    const client = await RawClient.open(harness.server.port);
    const bytes = msg(ping);
    const answered = new Promise((resolve) => client.socket.once('data', resolve));
    for (const byte of bytes) {
      client.socket.write(Buffer.from([byte]));
      await new Promise((resolve) => setImmediate(resolve));
    }
    await answered;
    client.close();
  });

  it('refuses what it does not store, and unknown commands and fields', async () => {
    const client = await RawClient.open(harness.server.port);
    const code = async (command: Record<string, unknown>): Promise<unknown> =>
      (await client.command({ ...command, $db: 'test' })).code;
    expect(await code({ insert: 'docs', documents: [{ a: Decimal128.fromString('1') }] })).toBe(2);
    expect(await code({ insert: 'docs', documents: [{ a: Long.fromString('9007199254740993') }] })).toBe(2);
    expect(await code({ nope: 1 })).toBe(59);
    expect(await code({ find: 'docs', nope: 1 })).toBe(40415);
    expect(await code({ find: 'docs', collation: { locale: 'he' } })).toBe(238);
    expect(await code({ find: 5 })).toBe(14);
    expect(await code({ find: 'docs', filter: 5 })).toBe(2);
    expect(await code({ mapReduce: 'docs' })).toBe(59);
    expect(await code({ insert: 'docs', documents: [] })).toBe(16);
    expect(await code({ create: 'x', capped: true, size: 1 })).toBe(238);
    expect(await code({ aggregate: 'docs', pipeline: [{ $merge: 'x' }], cursor: {} })).toBe(238);
    expect(await code({ insert: 'docs', documents: [{ _id: 1 }], writeConcern: { w: 3 } })).toBe(100);
    client.close();
  });

  it('refuses a document above 16 MiB', async () => {
    const client = await RawClient.open(harness.server.port);
    const answer = await client.command({
      insert: 'docs',
      documents: [{ _id: 1, a: 'x'.repeat(16 * 1024 * 1024) }],
      $db: 'test',
    });
    expect(answer).toMatchObject({ writeErrors: [{ code: 10334 }] });
    client.close();
  });

  it('answers nothing to a message that wants no answer', async () => {
    const client = await RawClient.open(harness.server.port);
    client.socket.write(msg(serialize({ endSessions: [], $db: 'admin' }), 2));
    expect(await client.command({ ping: 1, $db: 'admin' })).toMatchObject({ ok: 1 });
    client.close();
  });
});
