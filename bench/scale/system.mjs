import { join } from 'node:path';
import { child } from './child.mjs';

const password = 'bench-password-1';

/** Starts the system of `npm start` on a data folder, in a process of its own, and signs in. */
export async function startSystem(here, dataDir) {
  const begun = performance.now();
  const server = child(join(here, 'server.mjs'), {
    ROSTER_DATA_DIR: dataDir,
    ROSTER_PORT: '0',
    ROSTER_DEMO_DATA: 'false',
    ROSTER_ADMIN_PASSWORD: password,
    ROSTER_RATE_LIMIT_PER_HOUR: '1000000000',
    LOG_LEVEL: 'warn',
  });
  const { ready: origin } = await server.ask();
  const startSeconds = (performance.now() - begun) / 1000;
  const headers = { 'content-type': 'application/json' };
  const call = async (method, path, body) => {
    const response = await fetch(`${origin}/api/v1${path}`, {
      method,
      headers,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
    return answer;
  };
  const login = await call('POST', '/auth/login', { email: 'admin@roster.local', password });
  headers.authorization = `Bearer ${login.data.accessToken}`;
  const cpu = async () => (await server.ask({ ask: 'cpu' })).cpu;
  const rss = async () => (await server.ask({ ask: 'cpu' })).rss;
  /** Waits until the work that the requests left behind (events on their way) is done. */
  const settle = async () => {
    for (let quiet = 0; quiet < 3; ) {
      const before = await cpu();
      await new Promise((resolve) => setTimeout(resolve, 100));
      const after = await cpu();
      quiet = after.user + after.system - before.user - before.system < 6_000 ? quiet + 1 : 0;
    }
  };
  return { origin, headers, call, cpu, rss, settle, startSeconds, stop: server.stop };
}
