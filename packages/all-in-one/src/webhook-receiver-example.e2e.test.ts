import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  describeWithPython,
  freePort,
  type HttpClient,
  pythonProgram,
  RunningExample,
  startTestSystem,
  type TestSystem,
} from '@roster/testkit/system';

const root = join(__dirname, '../../..');

let roster: TestSystem;
let receiver: RunningExample | undefined;
beforeAll(async () => {
  roster = await startTestSystem();
});
afterEach(() => receiver?.stop());
afterAll(() => roster.stop());

describe.each(['webhook-receiver.mjs', 'webhook-receiver-official.mjs'])('examples/%s', (file) => {
  takesWhatIsSigned(file, () => process.execPath);
});

describeWithPython('examples/webhook-receiver-python/receiver.py', () => {
  takesWhatIsSigned('webhook-receiver-python/receiver.py', pythonProgram);
});

function takesWhatIsSigned(file: string, program: () => string): void {
  it('takes what Roster delivers, and nothing that is not signed', async () => {
    const api = await roster.admin();
    // The address of a webhook has to be known before its secret is.
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/hook`;
    const hook = await api.data('POST', '/webhooks', { url, events: ['customer.*'] });
    receiver = new RunningExample(program(), file, { WEBHOOK_SECRET: hook.secret, PORT: String(port) });
    expect(await receiver.line()).toBe(`listening on ${port}`);

    for (const signature of [`v1,${Buffer.alloc(32).toString('base64')}`, 'v1', 'v1,=', 'nothing like one']) {
      expect(await forged(url, signature)).toBe(401);
    }

    const customer = await api.data('POST', '/customers', { name: 'ישראל ישראלי', phone: phone() });
    expect(await receiver.line()).toBe(`customer.created ${customer.id} version 1`);

    // The receiver has the old secret still, and for a day that is good.
    await api.data('POST', `/webhooks/${hook.id}/rotate-secret`);
    const next = await api.data('POST', '/customers', { name: 'נועה כהן', phone: phone() });
    expect(await receiver.line()).toBe(`customer.created ${next.id} version 1`);

    // Sent once more, under the same id: what the receiver prints next is what is new.
    const [delivery] = await api.data('GET', `/webhooks/deliveries?webhookId=${hook.id}&entityId=${customer.id}`);
    await untilSent(api, delivery.id, 1);
    await api.data('POST', `/webhooks/deliveries/${delivery.id}/replay`);
    await untilSent(api, delivery.id, 2);
    const last = await api.data('POST', '/customers', { name: 'דנה לוי', phone: phone() });
    expect(await receiver.line()).toBe(`customer.created ${last.id} version 1`);
    await api.send('DELETE', `/webhooks/${hook.id}`);
  });
}

/** Waits until a delivery was taken by its receiver so many times. */
async function untilSent(api: HttpClient, id: string, times: number): Promise<void> {
  for (;;) {
    const { status, attempts } = await api.data('GET', `/webhooks/deliveries/${id}`);
    if (status === 'succeeded' && attempts.length >= times) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** @returns the status that a body with this signature is answered with */
async function forged(url: string, signature: string): Promise<number> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: {
      'webhook-id': 'forged',
      'webhook-timestamp': String(Math.floor(Date.now() / 1000)),
      'webhook-signature': signature,
    },
    body: JSON.stringify({ type: 'customer.created', data: { id: 'forged', version: 1 } }),
  });
  return answer.status;
}

describe('the receiver without packages', () => {
  it('is what docs/integrating.md shows', () => {
    const shown = /```js\n([\s\S]*?)```/.exec(readFileSync(join(root, 'docs/integrating.md'), 'utf8'))?.[1];
    expect(readFileSync(join(root, 'examples/webhook-receiver.mjs'), 'utf8')).toContain(shown);
  });
});

let phones = 0;
/** Customers are told apart by theirs. */
const phone = (): string => `05012345${String(60 + phones++)}`;
