import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { adminPassword, startTestSystem, type TestSystem, WebhookReceiver } from '@roster/testkit/system';

const docs = join(__dirname, '../../../docs');

/** As much of curl as the pages use, so that a machine needs none; it notes each call and its status. */
const curl = `#!${process.execPath}
const { appendFileSync } = require('node:fs');
const headers = {};
let method, url, body;
for (let rest = process.argv.slice(2); rest.length > 0; ) {
  const word = rest.shift();
  if (word === '-s') continue;
  else if (word === '-X') method = rest.shift();
  else if (word === '-d') body = rest.shift();
  else if (word === '-H') {
    const [, name, value] = /^([^:]+):\\s*(.*)$/.exec(rest.shift());
    headers[name.toLowerCase()] = value;
  } else if (url === undefined && !word.startsWith('-')) url = word;
  else throw new Error('the stand-in of curl does not know ' + word);
}
method ??= body === undefined ? 'GET' : 'POST';
if (body !== undefined) headers['content-type'] ??= 'application/x-www-form-urlencoded';
fetch(url, { method, headers, body }).then(async (answer) => {
  const text = await answer.text();
  appendFileSync(process.env.CALLS, JSON.stringify({ method, url, status: answer.status, text }) + '\\n');
  process.stdout.write(text);
});
`;

interface Call {
  method: string;
  url: string;
  status: number;
  text: string;
}

/** A shell into which blocks of a page are pasted, one after the other. */
class Shell {
  private said = '';
  private pasted = 0;
  private look: () => void = () => undefined;

  private constructor(
    private readonly child: ChildProcessByStdio<Writable, Readable, Readable>,
    private readonly folder: string,
  ) {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        this.said += text;
        this.look();
      });
    }
    child.once('exit', () => this.look());
    child.stdin.write('set -euo pipefail\n');
  }

  static async start(): Promise<Shell> {
    const folder = await mkdtemp(join(tmpdir(), 'roster-pages-'));
    await writeFile(join(folder, 'curl'), curl);
    await chmod(join(folder, 'curl'), 0o755);
    const PATH = [folder, dirname(process.execPath), process.env.PATH].join(delimiter);
    const env = { PATH, CALLS: join(folder, 'calls') };
    return new Shell(spawn('bash', { env, stdio: ['pipe', 'pipe', 'pipe'] }), folder);
  }

  /** Resolves when it has run. @throws Error with what was said, where the shell ended over it */
  async paste(block: string): Promise<void> {
    const mark = `<<pasted ${++this.pasted}>>`;
    this.child.stdin.write(`${block}\necho '${mark}'\n`);
    await new Promise<void>((resolve, reject) => {
      this.look = () => {
        if (this.said.includes(mark)) resolve();
        else if (this.child.exitCode !== null) reject(new Error(`the shell ended over\n${block}\n${this.said}`));
      };
      this.look();
    });
  }

  async calls(): Promise<Call[]> {
    const lines = (await readFile(join(this.folder, 'calls'), 'utf8')).trim().split('\n');
    return lines.map((line) => JSON.parse(line) as Call);
  }

  async stop(): Promise<void> {
    this.child.kill();
    await rm(this.folder, { recursive: true, force: true });
  }
}

const blocksOf = (page: string): string[] =>
  [...page.matchAll(/^```bash\n([\s\S]*?)^```/gm)].map(([, block = '']) => block);
const section = (page: string, title: string): string =>
  page.split(/^(?=## )/m).find((part) => part.startsWith(`## ${title}\n`)) ?? '';

describe('what the pages say of webhooks', () => {
  let roster: TestSystem;
  let target: WebhookReceiver;
  let shell: Shell;
  beforeAll(async () => {
    [roster, target, shell] = await Promise.all([startTestSystem(), WebhookReceiver.start(), Shell.start()]);
  });
  afterAll(async () => {
    await shell?.stop();
    await target?.stop();
    await roster?.stop();
  });

  it('can be pasted as it is written, and every call succeeds', async () => {
    const [integrating, webhooks] = await Promise.all(
      ['integrating.md', 'integrations/webhooks.md'].map((page) => readFile(join(docs, page), 'utf8')),
    );
    const here = (block: string): string =>
      block
        .replace('http://127.0.0.1:8000', roster.system.gateway.url)
        .replace('the password that npm start printed', adminPassword)
        .replaceAll('http://127.0.0.1:9000', target.url(''));
    const prelude = [
      ...blocksOf(integrating?.split(/^## /m)[0] ?? ''),
      ...blocksOf(section(integrating ?? '', 'Signing in')),
      ...blocksOf(section(integrating ?? '', 'Webhooks')),
    ];
    const page = blocksOf(webhooks ?? '');
    expect([prelude.length, page.length]).toEqual([4, 6]);
    for (const block of prelude) await shell.paste(here(block));
    // The sample, and then the customer: at the page's own webhook, and at the one before it.
    await target.awaitReceived(1);
    const [first = '', ...others] = page;
    await shell.paste(here(first));
    await target.awaitReceived(3);
    await arrived();
    for (const block of others) await shell.paste(here(block));

    const calls = await shell.calls();
    expect(calls.filter(({ status }) => status >= 300)).toEqual([]);
    const written = [...prelude, ...page].join('').match(/\bcurl /g)?.length;
    expect(calls).toHaveLength(written ?? 0);
    const answers = calls.map(({ text }) => JSON.parse(text));
    const ofCustomer = calls.findIndex(({ url }) => url.includes('entityId='));
    expect(answers[ofCustomer].data).toHaveLength(2);
    expect(answers[calls.findIndex(({ url }) => url.endsWith('/deliveries/replay'))].data.skipped).toEqual([]);
    expect(answers.at(-1).data.secret).toMatch(/^whsec_/);
    // Each call is two processes, which take their time on a machine that is busy.
  }, 120_000);

  /** What the receivers have answered to is recorded a moment later. */
  async function arrived(): Promise<void> {
    const api = await roster.admin();
    const left = async () => (await api.get('/webhooks/deliveries?status=pending')).body.pagination.total as number;
    while ((await left()) > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  }
});
