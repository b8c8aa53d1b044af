import { randomUUID } from 'node:crypto';
import { Bell, type Worker } from '@roster/service-kit';
import type { Candidate } from '../store/endpoint-queues';
import { type WorkParts, workOff } from './work-off';

export interface DispatcherOptions {
  /** Names this process among the service's replicas. */
  owner: string;
  /** Endpoints that are sent to at once, in this process. */
  concurrency: number;
  /** How often to look without being woken: for retries, and for the queues of a replica that died. */
  pollMs: number;
  /** A queue that is not given back by then is anybody's. */
  leaseMs: number;
  /** How long a stop lets attempts end before it cuts them. */
  graceMs: number;
}

export const standardDispatch: Omit<DispatcherOptions, 'owner'> = {
  concurrency: 50,
  pollMs: 1_000,
  leaseMs: 60_000,
  graceMs: 3_000,
};

/**
 * Shares the endpoints' queues with the service's other replicas and sends what is due. An endpoint takes one of a
 * bounded number of places while its deliveries are sent, one at a time; endpoints that fail get at most half of the
 * places, so that receivers which hang hold up nobody else.
 */
export class Dispatcher implements Worker {
  readonly name = 'webhook dispatcher';
  /** Endpoints at work, each with whether it fails. */
  private readonly places = new Map<string, { isFailing: boolean; done: Promise<void> }>();
  private readonly stopping = new AbortController();
  private loop: Promise<void> = Promise.resolve();
  private lastLook: Promise<number> = Promise.resolve(0);
  private running = false;
  private readonly bell = new Bell();

  constructor(
    private readonly parts: WorkParts,
    private readonly options: DispatcherOptions,
  ) {}

  async start(): Promise<void> {
    // What this process held when it died is its own again at once (only where its name outlives it).
    await this.parts.queues.endLeasesOf(this.options.owner, this.parts.clock.now());
    this.running = true;
    this.loop = this.run();
  }

  /** Takes nothing new, lets attempts end for a moment, then cuts them; what was cut is due for others at once. */
  async stop(): Promise<void> {
    this.running = false;
    this.bell.close();
    await this.loop;
    const timer = setTimeout(() => this.stopping.abort(), this.options.graceMs);
    await this.idle();
    clearTimeout(timer);
    await this.parts.sender.close();
  }

  /** There may be something to send. */
  wake(): void {
    this.bell.ring();
  }

  /**
   * Takes what is due, as far as there are places.
   *
   * @returns how many queues were taken; they are worked on when this resolves, not yet worked off
   */
  look(): Promise<number> {
    const looked = this.lastLook.then(() => this.fillPlaces());
    // One after the other, so that the number of places holds; a failure is its caller's.
    this.lastLook = looked.catch(() => 0);
    return looked;
  }

  /** How many endpoints are being sent to. */
  get atWork(): number {
    return this.places.size;
  }

  /** Resolves when nothing is being sent. */
  async idle(): Promise<void> {
    while (this.places.size > 0) await Promise.all([...this.places.values()].map(({ done }) => done));
  }

  private async run(): Promise<void> {
    while (this.running) {
      try {
        await this.look();
      } catch (error) {
        this.parts.log.warn({ err: error }, 'webhook dispatcher could not look for work; it looks again');
        // However often it is rung meanwhile: a store that is away would be asked without end.
        await this.bell.pause(this.options.pollMs);
      }
      if (this.running) await this.bell.wait(this.options.pollMs);
    }
  }

  private async fillPlaces(): Promise<number> {
    const free = this.options.concurrency - this.places.size;
    if (free <= 0) return 0;
    const which = this.hasRoomForFailing() ? 'all' : 'healthy';
    const found = await this.parts.queues.due(this.parts.clock.now(), free, which);
    let taken = 0;
    for (const candidate of found) {
      if (!this.running) break;
      if (candidate.isFailing && !this.hasRoomForFailing()) continue;
      if (await this.take(candidate)) taken++;
    }
    return taken;
  }

  private hasRoomForFailing(): boolean {
    const failing = [...this.places.values()].filter(({ isFailing }) => isFailing).length;
    return failing < Math.ceil(this.options.concurrency / 2);
  }

  private async take({ id, isFailing }: Candidate): Promise<boolean> {
    const now = this.parts.clock.now();
    const lease = `${this.options.owner}/${randomUUID()}`;
    const queue = await this.parts.queues.claim(id, lease, now, new Date(now.getTime() + this.options.leaseMs));
    if (!queue) return false;
    const done = workOff(this.parts, queue, this.stopping.signal)
      .catch((error: unknown) =>
        this.parts.log.warn({ err: error, queue: id }, 'a queue was not given back; it is free when its lease ends'),
      )
      .then(() => {
        this.places.delete(lease);
        this.wake();
      });
    this.places.set(lease, { isFailing, done });
    return true;
  }
}
