import type { Logger } from 'pino';
import type { Bus } from '../bus/bus';
import { count } from '../telemetry/metrics';
import { traceCaused, traceparentsIn } from '../telemetry/tracing';
import { Bell } from './bell';
import type { Lease } from './lease';
import type { OutboxStore } from './outbox-store';

export interface RelayOptions {
  /** Whose events these are, for metrics. */
  service?: string;
  batchSize?: number;
  /** How long at most without looking: for rows that another process left or committed. */
  pollMs?: number;
  /** How long a stop waits for what is being published. */
  graceMs?: number;
}

/** Where another replica's rows were found by looking, this one looks that often. */
const eagerPollMs = 50;

/**
 * Publishes what the outbox owes, in order, one holder of the lease at a time. A row is marked only after the bus has
 * it: a death between the two publishes it again, under the same id, and consumers know it by that.
 *
 * It looks at once when its own process has committed something, otherwise at intervals: short ones while other
 * replicas commit, long ones while nobody does.
 */
export class Relay {
  private bell = new Bell();
  private readonly batchSize: number;
  private readonly pollMs: number;
  private readonly service: string;
  private running = false;
  private loop: Promise<void> = Promise.resolve();

  constructor(
    private readonly outbox: OutboxStore,
    private readonly bus: Bus,
    private readonly lease: Lease,
    private readonly log: Logger,
    private readonly options: RelayOptions = {},
  ) {
    this.batchSize = options.batchSize ?? 200;
    this.pollMs = options.pollMs ?? 1_000;
    this.service = options.service ?? 'unnamed';
    outbox.onCommitted(() => this.bell.ring());
  }

  start(): void {
    if (this.running) return;
    this.running = true;
    this.bell = new Bell();
    this.loop = this.run();
  }

  /** Publishes nothing new; waits for what is being published, a bounded time; then lets another replica go on. */
  async stop(): Promise<void> {
    this.running = false;
    this.bell.close();
    const graceMs = this.options.graceMs ?? 5_000;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), graceMs);
    });
    const ended = await Promise.race([this.loop, late]);
    clearTimeout(timer);
    if (ended === 'late') {
      // Still publishing: the lease is left to run out, so that nobody overtakes it meanwhile.
      this.lease.letRunOut();
      this.log.warn({ graceMs }, 'relay is still publishing; stopped waiting');
      return;
    }
    await this.lease.release();
  }

  private async run(): Promise<void> {
    let failures = 0;
    let poll = this.pollMs;
    let rung = true;
    while (this.running) {
      try {
        if (!(await this.lease.hold())) {
          // Another replica publishes for us: our own commits are no reason to ask again.
          await this.bell.pause(this.pollMs);
          continue;
        }
        const published = await this.publishBatch();
        failures = 0;
        if (published > 0) {
          // Nobody rang, and yet there was something: others are writing.
          if (!rung) poll = Math.min(eagerPollMs, this.pollMs);
          if (published === this.batchSize) continue;
        } else if (!rung) poll = Math.min(poll * 2, this.pollMs);
        rung = await this.bell.wait(poll);
      } catch (error) {
        failures++;
        count('roster.outbox.publish_failures', { service: this.service });
        this.log.warn({ err: error, failures }, 'relay could not publish; what is owed stays owed');
        // Commits do not shorten this: a bus that is away is not asked at the rate of our requests.
        await this.bell.pause(Math.min(100 * 2 ** failures, 5_000));
      }
    }
  }

  private async publishBatch(): Promise<number> {
    const owed = await this.outbox.owed(this.batchSize);
    if (owed.length === 0 || !this.running) return 0;
    const topic = owed[0]?.topic ?? '';
    await traceCaused(
      {
        name: `send ${topic}`,
        kind: 'producer',
        attributes: {
          'messaging.operation.type': 'send',
          'messaging.destination.name': topic,
          'messaging.batch.message_count': owed.length,
        },
      },
      traceparentsIn(owed),
      () => this.lease.holding(() => this.bus.publish(owed)),
    );
    await this.outbox.markPublished(owed.map((message) => message.id));
    count('roster.outbox.published', { service: this.service }, owed.length);
    return owed.length;
  }
}
