import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { startTestSystem, type TestSystem } from '@roster/testkit/system';

const root = join(__dirname, '../../..');
const examples = ['examples/webhook-receiver.mjs', 'examples/webhook-receiver-official.mjs'];

let roster: TestSystem;
let receiver: ChildProcessByStdio<null, Readable, null> | undefined;
beforeAll(async () => {
  roster = await startTestSystem();
});
afterEach(() => {
  receiver?.kill();
});
afterAll(() => roster.stop());

describe.each(examples)('%s', (file) => {
  it('takes what Roster delivers, and nothing that is not signed', async () => {
    const api = await roster.admin();
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/hook`;
    const hook = await api.data('POST', '/webhooks', { url, events: ['customer.*'] });
    receiver = spawn(process.execPath, [join(root, file)], {
      env: { WEBHOOK_SECRET: hook.secret, PORT: String(port) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines = createInterface(receiver.stdout)[Symbol.asyncIterator]();
    expect((await lines.next()).value).toBe(`listening on ${port}`);

    const forged = await fetch(url, {
      method: 'POST',
      headers: {
        'webhook-id': 'forged',
        'webhook-timestamp': String(Math.floor(Date.now() / 1000)),
        'webhook-signature': `v1,${Buffer.alloc(32).toString('base64')}`,
      },
      body: JSON.stringify({ type: 'customer.created', data: { id: 'forged', version: 1 } }),
    });
    expect(forged.status).toBe(401);

    const customer = await api.data('POST', '/customers', { name: 'ישראל ישראלי', phone: phone() });
    expect((await lines.next()).value).toBe(`customer.created ${customer.id} version 1`);

    // The receiver has the old secret still, and for a day that is good.
    await api.data('POST', `/webhooks/${hook.id}/rotate-secret`);
    const next = await api.data('POST', '/customers', { name: 'נועה כהן', phone: phone() });
    expect((await lines.next()).value).toBe(`customer.created ${next.id} version 1`);
    await api.send('DELETE', `/webhooks/${hook.id}`);
  });
});

describe('the receiver without packages', () => {
  it('is what docs/integrating.md shows', () => {
    const shown = /```js\n([\s\S]*?)```/.exec(readFileSync(join(root, 'docs/integrating.md'), 'utf8'))?.[1];
    expect(readFileSync(join(root, 'examples/webhook-receiver.mjs'), 'utf8')).toContain(shown);
  });
});

let phones = 0;
/** Customers are told apart by theirs. */
const phone = (): string => `05012345${String(60 + phones++)}`;

/** The address of a webhook has to be known before its secret is. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
