import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { Clock } from '@roster/service-kit';

const programs = join(__dirname, 'programs');

/** A call that a page made, and its answer. */
export interface PastedCall {
  method: string;
  url: string;
  status: number;
  text: string;
}

/**
 * A shell into which blocks of a page are pasted, one after the other. Its `curl` and `date` stand in for the real ones: calls
 * are noted, and the time is the clock's.
 */
export class PageShell {
  private shown = '';
  private complained = '';
  private pasted = 0;
  private hasEnded = false;
  private look: () => void = () => undefined;

  private constructor(
    private readonly child: ChildProcessByStdio<Writable, Readable, Readable>,
    private readonly folder: string,
    private readonly clock: Clock,
  ) {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.shown += text;
      this.look();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.complained += text;
    });
    child.once('close', () => {
      this.hasEnded = true;
      this.look();
    });
    // Writing to a shell that has ended: what it said tells why it did.
    child.stdin.on('error', () => undefined);
    child.stdin.write('set -euo pipefail\n');
  }

  static async start(clock: Clock): Promise<PageShell> {
    const folder = await mkdtemp(join(tmpdir(), 'roster-pages-'));
    for (const name of ['curl', 'date']) {
      const script = `#!/bin/sh\nexec '${process.execPath}' '${join(programs, `${name}.mjs`)}' "$@"\n`;
      await writeFile(join(folder, name), script, { mode: 0o755 });
    }
    const PATH = [folder, dirname(process.execPath), process.env.PATH].join(delimiter);
    const env = { PATH, CALLS: join(folder, 'calls'), NOW: join(folder, 'now') };
    await writeFile(env.CALLS, '');
    return new PageShell(spawn('bash', { env, cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] }), folder, clock);
  }

  /**
   * Resolves when a block has run.
   *
   * @param whileAsleep what to wait for where the page says `sleep`, which for a test would be a guess
   * @throws Error with what was said, where the shell ended over it
   */
  async paste(block: string, whileAsleep: () => Promise<void> = () => Promise.resolve()): Promise<void> {
    const [first = '', ...others] = block.split(/^sleep \d+\n/m);
    await this.run(first);
    for (const part of others) {
      await whileAsleep();
      await this.run(part);
    }
  }

  /** All calls so far, in their order. */
  async calls(): Promise<PastedCall[]> {
    const lines = (await readFile(join(this.folder, 'calls'), 'utf8')).split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as PastedCall);
  }

  async stop(): Promise<void> {
    this.child.kill();
    await rm(this.folder, { recursive: true, force: true });
  }

  private async run(block: string): Promise<void> {
    await writeFile(join(this.folder, 'now'), this.clock.now().toISOString());
    const mark = `<<pasted ${++this.pasted}>>`;
    this.child.stdin.write(`${block}\necho '${mark}'\n`);
    await new Promise<void>((resolve, reject) => {
      this.look = () => {
        if (this.shown.includes(mark)) resolve();
        else if (this.hasEnded) reject(new Error(`the shell ended over\n${block}\n${this.shown}\n${this.complained}`));
      };
      this.look();
    });
  }
}
