import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  describeWithPython,
  type HttpClient,
  pythonProgram,
  RunningExample,
  startTestSystem,
  type TestSystem,
} from '@roster/testkit/system';

let folder: string;
let roster: TestSystem;
let api: HttpClient;
let apiKey: string;
let way: BreakableWay;
let consumer: RunningExample | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roster-stream-'));
  roster = await startTestSystem();
  api = await roster.admin();
  apiKey = (await api.data('POST', '/api-keys', { name: 'a consumer', scopes: ['read:events'] })).key;
  way = await BreakableWay.to(Number(new URL(roster.system.gateway.url).port));
});
afterEach(() => consumer?.stop());
afterAll(async () => {
  way?.close();
  await roster?.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('examples/event-stream/consumer.mjs', () => {
  followsEvents('consumer.mjs', () => process.execPath);
});

describeWithPython('examples/event-stream/consumer.py', () => {
  followsEvents('consumer.py', pythonProgram);
});

function followsEvents(file: string, program: () => string): void {
  const position = (): string => join(folder, `position-of-${file}`);
  const start = (): RunningExample => {
    const settings = { API: `http://127.0.0.1:${way.port}/api/v1`, API_KEY: apiKey, TYPES: 'customer.*' };
    consumer = new RunningExample(program(), `event-stream/${file}`, { ...settings, POSITION_FILE: position() });
    return consumer;
  };
  const customer = async (): Promise<string> =>
    (await api.data('POST', '/customers', { name: 'לקוח', phone: phone() })).id;

  it('misses no event, over its death and over connections that break', async () => {
    const first = start();
    // Where the stream begins is known before anything has happened: from there nothing is missed.
    await untilThere(position());
    const one = await customer();
    expect(await first.line()).toBe(`customer.created ${one} version 1`);
    // What is of another type moves the place, and is not printed.
    await api.data('POST', '/branches', { name: 'סניף', type: 'school' });

    way.breakAll();
    const two = await customer();
    expect(await first.line()).toBe(`customer.created ${two} version 1`);

    await first.stop('SIGKILL');
    const three = await customer();
    const second = start();
    // A death between the effect and the keeping of its place repeats that one event, and no other.
    const repeated = `customer.created ${two} version 1`;
    const next = await second.line();
    expect(next === repeated ? await second.line() : next).toBe(`customer.created ${three} version 1`);
    const four = await customer();
    expect(await second.line()).toBe(`customer.created ${four} version 1`);
  });

  it('ends where it cannot go on: what follows is no longer kept, or the key is refused', async () => {
    await writeFile(position(), '999999999999\n');
    expect(await start().ended).toBe(1);
    await rm(position());
    const kept = apiKey;
    apiKey = 'haitech_live_nothing';
    expect(await start().ended).toBe(1);
    apiKey = kept;
  });
}

async function untilThere(file: string): Promise<void> {
  while ((await readFile(file, 'utf8').catch(() => '')) === '') await new Promise((resolve) => setTimeout(resolve, 20));
}

let phones = 0;
/** Customers are told apart by theirs. */
const phone = (): string => `05012346${String(10 + phones++)}`;

/** A way to a port that can be broken, as networks do. */
class BreakableWay {
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly server: Server) {}

  static async to(port: number): Promise<BreakableWay> {
    const server = createServer((near) => {
      const far = connect({ host: '127.0.0.1', port });
      for (const [socket, other] of [
        [near, far],
        [far, near],
      ] as const) {
        way.sockets.add(socket);
        socket.pipe(other);
        socket.on('error', () => other.destroy());
        socket.on('close', () => {
          way.sockets.delete(socket);
          other.destroy();
        });
      }
    });
    const way = new BreakableWay(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return way;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  breakAll(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  close(): void {
    this.server.close();
    this.breakAll();
  }
}
