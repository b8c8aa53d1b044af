import type { Logger } from 'pino';

interface Part {
  name: string;
  start?: () => Promise<void> | void;
  stop?: () => Promise<void> | void;
}

/** Starts parts in the order given and stops them in the opposite one: nothing outlives what it stands on. */
export class Lifecycle {
  private readonly parts: Part[] = [];
  private started: Part[] = [];

  constructor(private readonly log: Logger) {}

  add(part: Part): void {
    this.parts.push(part);
  }

  async start(): Promise<void> {
    for (const part of this.parts) {
      try {
        await part.start?.();
      } catch (error) {
        await this.stop();
        throw new Error(`${part.name} did not start`, { cause: error });
      }
      this.started.push(part);
    }
  }

  /** Stops everything, even where a part fails to. */
  async stop(): Promise<void> {
    const parts = this.started.reverse();
    this.started = [];
    for (const part of parts) {
      try {
        await part.stop?.();
      } catch (error) {
        this.log.error({ err: error, part: part.name }, 'did not stop cleanly');
      }
    }
  }
}
