import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SupervisedOptions {
  /** `catalog-2` */
  name: string;
  script: string;
  args?: readonly string[];
  environment: Record<string, string>;
  /** Its output goes there, into `<name>.log`. */
  folder: string;
}

/** How long after an end it is started again. */
const restartAfterMs = 200;

/** Whatever ends this process takes them along. */
const alive = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of alive) child.kill('SIGKILL');
});

/** A process that is started again whenever it ends, as Kubernetes does it, until it is stopped for good. */
export class Supervised {
  readonly name: string;
  readonly logFile: string;
  /** Ends that nobody asked for here: kills among them. */
  deaths = 0;
  private script: string;
  private child: ChildProcess | undefined;
  private exited: Promise<number | null> = Promise.resolve(0);
  private wanted = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly options: SupervisedOptions) {
    this.name = options.name;
    this.script = options.script;
    this.logFile = join(options.folder, `${options.name}.log`);
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  start(): void {
    this.wanted = true;
    const output = openSync(this.logFile, 'a');
    const child = spawn(process.execPath, [this.script, ...(this.options.args ?? [])], {
      env: { PATH: process.env.PATH ?? '', ...this.options.environment },
      stdio: ['ignore', output, output],
    });
    closeSync(output);
    this.child = child;
    alive.add(child);
    this.exited = new Promise((resolve) => {
      child.once('exit', (code) => {
        alive.delete(child);
        resolve(code);
        if (!this.wanted || this.child !== child) return;
        this.deaths++;
        this.timer = setTimeout(() => this.start(), restartAfterMs);
      });
    });
  }

  /** From its next start on it is another version. */
  become(script: string): void {
    this.script = script;
  }

  /** Ends it as a power cut would; it comes back by itself. */
  async kill(): Promise<void> {
    this.child?.kill('SIGKILL');
    await this.exited;
  }

  /** Stops it from running without ending it: its connections stay open and nothing is answered. */
  freeze(): void {
    this.child?.kill('SIGSTOP');
  }

  thaw(): void {
    this.child?.kill('SIGCONT');
  }

  /** Asks it to end in order, and does not start it again. @returns its exit code, null where it had to be killed */
  async stop(withinMs = 30_000): Promise<number | null> {
    this.wanted = false;
    clearTimeout(this.timer);
    this.child?.kill('SIGCONT');
    this.child?.kill('SIGTERM');
    const late = setTimeout(() => this.child?.kill('SIGKILL'), withinMs);
    const code = await this.exited;
    clearTimeout(late);
    return code;
  }

  /** The end of what it wrote. */
  said(characters = 4_000): string {
    return readFileSync(this.logFile, 'utf8').slice(-characters);
  }
}
