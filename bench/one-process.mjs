import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const { Supervised } = require('../packages/testkit/dist/processes/supervised.js');
const { HttpClient } = require('../packages/testkit/dist/http-client.js');

const password = 'a-password-for-tests';
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * The built launcher in a process of its own, as `npm start` runs it, on an empty store and a free port.
 *
 * @returns once it is ready: `baseUrl`, `api` (signed in as the administrator), `pid`, and `stop`
 */
export async function startOneProcess() {
  const folder = mkdtempSync(join(tmpdir(), 'roster-bench-'));
  const roster = new Supervised({
    name: 'roster',
    script: new URL('../packages/all-in-one/dist/main.js', import.meta.url).pathname,
    folder,
    environment: {
      ROSTER_DATA_DIR: join(folder, 'data'),
      ROSTER_PORT: '0',
      ROSTER_DEMO_DATA: 'false',
      ROSTER_ADMIN_PASSWORD: password,
      ROSTER_RATE_LIMIT_PER_HOUR: '1000000000',
      LOG_LEVEL: 'warn',
    },
  });
  roster.start();
  const stop = async () => {
    await roster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    let baseUrl;
    while (!baseUrl) {
      await pause(100);
      const said = roster.said();
      baseUrl = said.includes('Ctrl-C') ? /HaiTech API\s+(\S+)/.exec(said)?.[1] : undefined;
    }
    const api = await new HttpClient(baseUrl).signIn('admin@roster.local', password);
    return { baseUrl, api, pid: roster.pid, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
