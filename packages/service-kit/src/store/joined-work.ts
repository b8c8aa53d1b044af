import { AsyncLocalStorage } from 'node:async_hooks';

export interface JoinedWorkOptions<Part, Result> {
  /** How much a part is of what may be done together, of which there is at most `most`; a part that is more is done by itself. */
  sizeOf(part: Part): number;
  most: number;
  /** Does parts of one key together: all or nothing. */
  work(parts: readonly [Part, ...Part[]]): Promise<Result>;
  /** True for a failure that each part would meet by itself as well: then nobody tries. */
  isShared(error: unknown): boolean;
}

interface Waiting<Part, Result> {
  part: Part;
  /** Runs work as this caller's, for its trace. */
  inContext: <T>(run: () => T) => T;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

/**
 * Work that would take its turn one by one, done together: whatever is asked for a key while work for that key is under way
 * waits for its end and is then done in one go, in the order in which it came. Where nobody waits, nothing is joined and nobody is
 * held up. Parts that fail together are tried one by one, so that none fails for another's sake.
 *
 * Like `KeyedMutex` a courtesy within one process: the database decides who wins.
 */
export class JoinedWork<Part, Result> {
  private readonly queues = new Map<string, Waiting<Part, Result>[]>();

  constructor(private readonly options: JoinedWorkOptions<Part, Result>) {}

  /** @returns what the work came to in which this part was */
  run(key: string, part: Part): Promise<Result> {
    return new Promise((resolve, reject) => {
      const waiting = { part, inContext: AsyncLocalStorage.snapshot(), resolve, reject };
      const queue = this.queues.get(key);
      if (queue) {
        queue.push(waiting);
        return;
      }
      this.queues.set(key, [waiting]);
      void this.drain(key);
    });
  }

  private async drain(key: string): Promise<void> {
    const queue = this.queues.get(key) ?? [];
    while (queue.length > 0) {
      const [first, ...others] = this.next(queue);
      if (first) await this.together([first, ...others]);
    }
    this.queues.delete(key);
  }

  /** Takes from the front what may be done together. */
  private next(queue: Waiting<Part, Result>[]): Waiting<Part, Result>[] {
    let size = 0;
    let taken = 0;
    for (const { part } of queue) {
      size += this.options.sizeOf(part);
      if (taken > 0 && size > this.options.most) break;
      taken++;
    }
    return queue.splice(0, taken);
  }

  /** Never rejects: each of them hears of their own. */
  private async together(waiting: [Waiting<Part, Result>, ...Waiting<Part, Result>[]]): Promise<void> {
    const [first, ...others] = waiting;
    try {
      const parts: [Part, ...Part[]] = [first.part, ...others.map(({ part }) => part)];
      const result = await first.inContext(() => this.options.work(parts));
      for (const { resolve } of waiting) resolve(result);
    } catch (error) {
      if (others.length === 0 || this.options.isShared(error)) {
        for (const { reject } of waiting) reject(error);
        return;
      }
      for (const one of waiting) await this.together([one]);
    }
  }
}
