import type { Logger } from 'pino';
import type { Bus } from '../bus/bus';
import type { Lease } from './lease';
import type { OutboxStore } from './outbox-store';

export interface RelayOptions {
  batchSize?: number;
  /** How often to look without being woken: for rows of a process that died. */
  pollMs?: number;
}

/**
 * Publishes what the outbox owes, in order, one holder of the lease at a time. A row is marked only after the bus has
 * it: a death between the two publishes it again, under the same id, and consumers know it by that.
 */
export class Relay {
  private running = false;
  private loop: Promise<void> = Promise.resolve();
  private wake: () => void = () => undefined;
  private woken = false;

  constructor(
    private readonly outbox: OutboxStore,
    private readonly bus: Bus,
    private readonly lease: Lease,
    private readonly log: Logger,
    private readonly options: RelayOptions = {},
  ) {
    outbox.onCommitted(() => this.nudge());
  }

  start(): void {
    this.running = true;
    this.loop = this.run();
  }

  async stop(): Promise<void> {
    this.running = false;
    this.nudge();
    await this.loop;
    await this.lease.release();
  }

  private nudge(): void {
    this.woken = true;
    this.wake();
  }

  private async run(): Promise<void> {
    let failures = 0;
    while (this.running) {
      this.woken = false;
      try {
        const published = (await this.lease.hold()) ? await this.publishBatch() : 0;
        failures = 0;
        if (published > 0) continue;
      } catch (error) {
        failures++;
        this.log.warn({ err: error, failures }, 'relay could not publish; what is owed stays owed');
      }
      if (this.running && !this.woken)
        await this.sleep(failures === 0 ? (this.options.pollMs ?? 1_000) : Math.min(100 * 2 ** failures, 5_000));
      else if (failures > 0 && this.running) await this.sleep(Math.min(100 * 2 ** failures, 5_000));
    }
  }

  private async publishBatch(): Promise<number> {
    const owed = await this.outbox.owed(this.options.batchSize ?? 200);
    if (owed.length === 0) return 0;
    await this.bus.publish(owed);
    await this.outbox.markPublished(owed.map((message) => message.id));
    return owed.length;
  }

  private sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
