import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compiledCode } from './compiled-code';
import { HttpClient } from './http-client';

const main = join(__dirname, '..', '..', 'all-in-one', 'dist', 'main.js');
const password = 'survives-a-crash';

/** The real thing: the built launcher in a process of its own, so that it can be killed. */
export class LaunchedRoster {
  /** The administrator's. */
  static readonly password = password;
  private child: ChildProcess | undefined;
  private url = '';

  /** @param environment settings beside those that keep it apart from others on the machine */
  constructor(
    private readonly dataDir: string,
    private readonly environment: Record<string, string> = {},
  ) {
    if (!existsSync(main)) throw new Error(`${main} is not built: npm run build`);
  }

  /** Starts, and resolves with the administrator's client once the console says that it is ready. */
  async start(): Promise<HttpClient> {
    const child = spawn(process.execPath, [main], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        ...compiledCode,
        ROSTER_DATA_DIR: this.dataDir,
        ROSTER_PORT: '0',
        ROSTER_DEMO_DATA: 'false',
        ROSTER_ADMIN_PASSWORD: password,
        ROSTER_RATE_LIMIT_PER_HOUR: '1000000',
        LOG_LEVEL: 'silent',
        MONGODB_URL: '',
        ...this.environment,
      },
    });
    this.child = child;
    this.url = await new Promise<string>((resolve, reject) => {
      let output = '';
      child.stdout?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const found = /HaiTech API\s+(\S+)/.exec(output);
        if (found?.[1] && output.includes('Ctrl-C')) resolve(found[1]);
      });
      child.once('exit', (code) => reject(new Error(`it ended with ${code} before it was ready: ${output}`)));
    });
    return new HttpClient(this.url).signIn('admin@roster.local', password);
  }

  /** @returns the exit code; null where the signal ended it */
  async kill(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const gone = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
    child.kill(signal);
    return gone;
  }
}
