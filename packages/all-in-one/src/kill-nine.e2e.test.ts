import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LaunchedRoster } from '@roster/testkit';

const rounds = 5;

describe('kill -9 at any moment', () => {
  let dataDir: string;
  let roster: LaunchedRoster;
  let receiver: Server;
  const arrived = new Map<string, Set<string>>();
  let look: () => void = () => undefined;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'roster-kill-'));
    roster = new LaunchedRoster(dataDir);
    receiver = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      request.on('end', () => {
        const { data } = JSON.parse(body) as { data: { id: string } };
        const ids = arrived.get(data.id) ?? new Set();
        arrived.set(data.id, ids.add(String(request.headers['webhook-id'])));
        response.writeHead(204).end();
        look();
      });
    });
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    await roster.kill('SIGKILL');
    receiver.closeAllConnections();
    receiver.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('loses nothing that was acknowledged and delivers every event that is owed', async () => {
    let api = await roster.start();
    const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
    await api.data('POST', '/webhooks', { url, events: ['customer.created'] });
    const acknowledged: string[] = [];
    for (let round = 0; round < rounds; round++) {
      let alive = true;
      const target = acknowledged.length + 15 + round * 17;
      const lane = async (): Promise<void> => {
        while (alive) {
          try {
            const { status, body } = await api.post('/customers', { name: `לקוח ${round}`, phone: '0501234567' });
            if (status === 201) acknowledged.push(body.data.id);
          } catch (error) {
            // The process is gone in the middle of an answer: that customer was never acknowledged.
            expect(error).toMatchObject({ name: 'TypeError' });
            return;
          }
          if (acknowledged.length >= target && alive) {
            alive = false;
            await roster.kill('SIGKILL');
          }
        }
      };
      await Promise.all(Array.from({ length: 8 }, lane));
      api = await roster.start();
    }
    const kept = await Promise.all(acknowledged.map(async (id) => (await api.get(`/customers/${id}`)).status));
    expect(kept.every((status) => status === 200)).toBe(true);

    await new Promise<void>((resolve) => {
      look = () => {
        if (acknowledged.every((id) => arrived.has(id))) resolve();
      };
      look();
    });
    // A delivery may come twice after a death, but always under the same id.
    expect([...arrived.values()].every((ids) => ids.size === 1)).toBe(true);
    expect(await roster.kill('SIGTERM')).toBe(0);
  }, 120_000);
});
