import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, type TestRedis, untilAnswering } from './test-redis';

const binary = 'redis-server';

/** @returns what `redis-server --version` says of itself; undefined where the machine has none */
export function redisServerVersion(): string | undefined {
  try {
    return /v=(\S+)/.exec(execFileSync(binary, ['--version'], { encoding: 'utf8' }))?.[1] ?? 'of unknown version';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The machine's own redis-server as a child process, on a free port of the loopback and in a folder of its own. */
export async function startRedisProcess(): Promise<TestRedis> {
  const folder = await mkdtemp(join(tmpdir(), 'roster-redis-'));
  const port = await freePort();
  const redis = new RedisProcess(folder, port);
  try {
    await redis.restart();
  } catch (error) {
    await redis.close();
    throw error;
  }
  return redis;
}

class RedisProcess implements TestRedis {
  private child: ChildProcess | undefined;
  /** What it wrote last: why it would not start. */
  private said = '';
  private readonly endWithUs = (): void => {
    this.child?.kill('SIGKILL');
  };

  constructor(
    private readonly folder: string,
    private readonly port: number,
  ) {
    process.once('exit', this.endWithUs);
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  stop(): Promise<void> {
    return this.end('SIGTERM');
  }

  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  pause(): Promise<void> {
    this.child?.kill('SIGSTOP');
    return Promise.resolve();
  }

  resume(): Promise<void> {
    this.child?.kill('SIGCONT');
    return Promise.resolve();
  }

  async restart(): Promise<void> {
    await this.kill();
    const settings = { port: this.port, bind: '127.0.0.1', dir: this.folder, save: '', appendonly: 'no' };
    const options = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
    const child = spawn(binary, options, { stdio: ['ignore', 'pipe', 'pipe'] });
    this.said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        this.said = `${this.said}${data}`.slice(-2_000);
      });
    }
    this.child = child;
    await untilAnswering(this.port, () => (hasEnded(child) ? this.said || 'it ended at once' : undefined));
  }

  async close(): Promise<void> {
    await this.kill();
    process.off('exit', this.endWithUs);
    await rm(this.folder, { recursive: true, force: true });
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const child = this.child;
    this.child = undefined;
    if (!child || hasEnded(child)) return;
    const ended = once(child, 'exit');
    // One that is frozen takes no other signal than SIGKILL.
    child.kill('SIGCONT');
    child.kill(signal);
    await ended;
  }
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;
