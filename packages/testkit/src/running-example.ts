import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

const examples = join(__dirname, '../../../examples');

/** A program of `examples/` as a process of its own: what it prints, line by line. */
export class RunningExample {
  /** Its exit code, once it has ended; null where a signal ended it. */
  readonly ended: Promise<number | null>;
  private readonly child: ChildProcessByStdio<null, Readable, null>;
  private readonly lines: AsyncIterator<string>;

  /**
   * @param program what runs it: Node, or `pythonProgram()`
   * @param file below `examples/`
   * @param environment all of it: nothing of the test's own is passed on
   */
  constructor(program: string, file: string, environment: Record<string, string>) {
    this.child = spawn(program, [join(examples, file)], { env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
    this.ended = new Promise((resolve) => this.child.once('exit', (code) => resolve(code)));
    this.lines = createInterface(this.child.stdout)[Symbol.asyncIterator]();
  }

  /** The next line that it prints; undefined once it has ended. */
  async line(): Promise<string | undefined> {
    const { value } = await this.lines.next();
    return value;
  }

  /** Ends it, at once unless another signal is given. @returns as `ended` */
  stop(signal: NodeJS.Signals = 'SIGKILL'): Promise<number | null> {
    this.child.kill(signal);
    return this.ended;
  }
}
