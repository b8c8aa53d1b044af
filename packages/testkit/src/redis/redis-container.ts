import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { freePort, type TestRedis, untilAnswering } from './test-redis';

const image = 'redis:7.4-alpine';
const run = promisify(execFile);

const docker = async (...args: string[]): Promise<string> => (await run('docker', args, { timeout: 120_000 })).stdout;

/** @returns whether there is a docker daemon that answers within a moment */
export async function dockerAnswers(): Promise<boolean> {
  try {
    await run('docker', ['info', '--format', '{{.ServerVersion}}'], { timeout: 5_000 });
    return true;
  } catch {
    // No docker, no daemon, or none that answers: the same to us.
    return false;
  }
}

/** Redis in a container, published on a free port of the loopback. */
export async function startRedisContainer(): Promise<TestRedis> {
  const port = await freePort();
  const name = `roster-test-redis-${randomBytes(5).toString('hex')}`;
  const command = ['redis-server', '--save', '', '--appendonly', 'no'];
  const ready = (): Promise<void> => untilAnswering(port, () => undefined);
  const close = async (): Promise<void> => {
    await docker('rm', '-f', name);
  };
  await docker('run', '-d', '--name', name, '-p', `127.0.0.1:${port}:6379`, image, ...command);
  try {
    await ready();
  } catch (error) {
    await close();
    throw error;
  }
  const told = async (verb: string): Promise<void> => {
    await docker(verb, name);
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: () => told('stop'),
    kill: () => told('kill'),
    pause: () => told('pause'),
    resume: () => told('unpause'),
    restart: async () => {
      await docker('restart', '-t', '0', name);
      await ready();
    },
    close,
  };
}
