import { createServer, type Server } from 'node:net';
import { gzipSync } from 'node:zlib';
import { type WebhookAnswer, WebhookReceiver } from '@roster/testkit';
import type { Resolve } from './addresses';
import { Sender } from './sender';

const never = new AbortController().signal;
const cleanUp: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of cleanUp.splice(0).reverse()) await end();
});

const nobody: Resolve = (hostname) => Promise.reject(Object.assign(new Error(hostname), { code: 'ENOTFOUND' }));

function sender(options: { allowPrivate?: boolean; resolve?: Resolve; timeoutMs?: number } = {}): Sender {
  const made = new Sender({ allowPrivate: true, resolve: nobody, timeoutMs: 5_000, ...options });
  cleanUp.push(() => made.close());
  return made;
}

async function receiver(answer?: WebhookAnswer): Promise<WebhookReceiver> {
  const started = await WebhookReceiver.start(answer);
  cleanUp.push(() => started.stop());
  return started;
}

describe('an attempt over HTTP', () => {
  it('posts the body and headers as they are, and keeps the answer', async () => {
    const target = await receiver({ status: 200, body: 'תודה' });
    const outcome = await sender().post(target.url('/a?b=c'), { 'webhook-id': 'e1' }, '{"name":"שלום"}', never);
    expect(outcome).toEqual({ kind: 'answered', statusCode: 200, body: 'תודה' });
    expect(target.received).toHaveLength(1);
    expect(target.received[0]).toMatchObject({
      path: '/a?b=c',
      body: '{"name":"שלום"}',
      headers: { 'webhook-id': 'e1' },
    });
  });

  it('does not follow redirects', async () => {
    const elsewhere = await receiver();
    const target = await receiver({ status: 307, headers: { location: elsewhere.url() } });
    expect(await sender().post(target.url(), {}, '{}', never)).toMatchObject({ kind: 'answered', statusCode: 307 });
    expect(elsewhere.received).toHaveLength(0);
  });

  it('hands on Retry-After', async () => {
    const target = await receiver({ status: 503, headers: { 'retry-after': '30' } });
    expect(await sender().post(target.url(), {}, '{}', never)).toMatchObject({ statusCode: 503, retryAfter: '30' });
  });

  it('keeps the first KiB of a huge answer, without half a character at its end', async () => {
    const target = await receiver({ status: 200, body: Buffer.from(`a${'é'.repeat(5_000_000)}`) });
    const outcome = await sender().post(target.url(), {}, '{}', never);
    expect(outcome).toEqual({ kind: 'answered', statusCode: 200, body: `a${'é'.repeat(511)}` });
  });

  it('gives up a receiver that does not answer', async () => {
    const target = await receiver('hang');
    const outcome = await sender({ timeoutMs: 100 }).post(target.url(), {}, '{}', never);
    expect(outcome).toEqual({ kind: 'failed', error: 'No answer within 0.1 s' });
  });

  it('takes the status of a receiver that stalls in the middle of its body', async () => {
    const stalling: Server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.on('data', () => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf'));
    });
    await new Promise<void>((resolve) => stalling.listen(0, '127.0.0.1', resolve));
    cleanUp.push(() => new Promise((resolve) => stalling.close(resolve)));
    const address = stalling.address();
    const port = typeof address === 'object' ? address?.port : 0;
    // Long enough for the half to come, on whatever machine.
    const outcome = await sender({ timeoutMs: 2_000 }).post(`http://127.0.0.1:${port}/`, {}, '{}', never);
    expect(outcome).toEqual({ kind: 'answered', statusCode: 200, body: 'half' });
  });

  it('gives up a receiver that says its headers a byte at a time', async () => {
    const drip: Server = createServer((socket) => {
      socket.on('error', () => undefined);
      const timer = setInterval(() => socket.write('H'), 20);
      socket.on('close', () => clearInterval(timer));
      socket.write('HTTP/1.1 200 OK\r\nx-slow: ');
    });
    await new Promise<void>((resolve) => drip.listen(0, '127.0.0.1', resolve));
    cleanUp.push(() => new Promise((resolve) => drip.close(resolve)));
    const { port } = drip.address() as { port: number };
    const outcome = await sender({ timeoutMs: 200 }).post(`http://127.0.0.1:${port}/`, {}, '{}', never);
    expect(outcome).toEqual({ kind: 'failed', error: 'No answer within 0.2 s' });
  });

  it('does not unpack an answer that would be huge', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000));
    const target = await receiver({ status: 200, headers: { 'content-encoding': 'gzip' }, body: bomb });
    const outcome = await sender().post(target.url(), {}, '{}', never);
    expect(outcome).toMatchObject({ kind: 'answered', statusCode: 200 });
    expect(outcome.kind === 'answered' && outcome.body.length).toBeLessThanOrEqual(1_024);
  });

  it('says where a port does not speak TLS', async () => {
    const target = await receiver();
    const outcome = await sender().post(`https://127.0.0.1:${target.port}/`, {}, '{}', never);
    expect(outcome).toEqual({ kind: 'failed', error: 'The port does not speak TLS' });
  });

  it('says in words why there was no answer', async () => {
    const gone = await WebhookReceiver.start();
    const url = gone.url();
    await gone.stop();
    expect(await sender().post(url, {}, '{}', never)).toEqual({ kind: 'failed', error: 'The connection was refused' });
    expect(await sender().post('http://no.such.host/', {}, '{}', never)).toEqual({
      kind: 'failed',
      error: 'The host name is not known',
    });
  });

  it('that is cut by a stop does not count', async () => {
    const target = await receiver('hang');
    const stop = new AbortController();
    const attempt = sender().post(target.url(), {}, '{}', stop.signal);
    await target.awaitReceived(1);
    stop.abort();
    await expect(attempt).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('private networks', () => {
  it('are not connected to, neither by address nor by name', async () => {
    const target = await receiver();
    const resolve: Resolve = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]);
    const guarded = sender({ allowPrivate: false, resolve });
    const refused = { kind: 'failed', error: 'The address leads to a private network' };
    for (const host of [
      '127.0.0.1',
      '2130706433',
      '0x7f.1',
      '[::ffff:127.0.0.1]',
      '[::1]',
      'localhost',
      'hooks.example',
    ]) {
      expect(await guarded.post(`http://${host}:${target.port}/`, {}, '{}', never)).toEqual(refused);
    }
    expect(target.received).toHaveLength(0);
  });

  it('are not reached by a second answer of DNS: a name is resolved once, and that is connected to', async () => {
    const target = await receiver();
    let asked = 0;
    const rebinding: Resolve = () =>
      Promise.resolve([{ address: asked++ === 0 ? '192.0.2.1' : '127.0.0.1', family: 4 }]);
    const outcome = await sender({ resolve: rebinding, timeoutMs: 300 }).post(
      `http://hooks.example:${target.port}/`,
      {},
      '{}',
      never,
    );
    expect(outcome.kind).toBe('failed');
    expect(asked).toBe(1);
    expect(target.received).toHaveLength(0);
  });

  it('are refused where one address among public ones is private', async () => {
    const target = await receiver();
    const mixed: Resolve = () =>
      Promise.resolve([
        { address: '8.8.8.8', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ]);
    const outcome = await sender({ allowPrivate: false, resolve: mixed }).post(
      `http://hooks.example:${target.port}/`,
      {},
      '{}',
      never,
    );
    expect(outcome).toEqual({ kind: 'failed', error: 'The address leads to a private network' });
  });

  it('are reached where the operator allows it, with the name that was asked for', async () => {
    const target = await receiver();
    const resolve: Resolve = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]);
    expect(await sender({ resolve }).post(`http://hooks.example:${target.port}/`, {}, '{}', never)).toMatchObject({
      statusCode: 204,
    });
    expect(target.received[0]?.headers.host).toBe(`hooks.example:${target.port}`);
  });
});
