import type { Logger } from 'pino';

interface Part {
  name: string;
  start?: () => Promise<void> | void;
  stop?: () => Promise<void> | void;
}

/** Starts parts in the order given and stops them in the opposite one: nothing outlives what it stands on. */
export class Lifecycle {
  private readonly parts: Part[] = [];
  /** Parts that have nothing to start are there from the beginning, and have to be stopped even if nothing started. */
  private readonly running = new Set<Part>();
  private stopping: Promise<void> | undefined;

  constructor(private readonly log: Logger) {}

  add(part: Part): void {
    this.parts.push(part);
    if (!part.start) this.running.add(part);
  }

  /** @throws Error that names the part which did not start, after stopping those that had */
  async start(): Promise<void> {
    this.stopping = undefined;
    for (const part of this.parts) {
      try {
        await part.start?.();
      } catch (error) {
        await this.stop();
        throw new Error(`${part.name} did not start`, { cause: error });
      }
      this.running.add(part);
    }
  }

  /** Stops everything, once, even where a part fails to. */
  stop(): Promise<void> {
    this.stopping ??= this.stopAll();
    return this.stopping;
  }

  private async stopAll(): Promise<void> {
    for (const part of this.parts.toReversed()) {
      if (!this.running.delete(part)) continue;
      try {
        await part.stop?.();
      } catch (error) {
        this.log.error({ err: error, part: part.name }, 'did not stop cleanly');
      }
    }
  }
}
