import type { ClientSession, Model } from 'mongoose';
import type { Clock } from '../store/clock';
import type { Database } from '../store/database';

interface Handled {
  _id: string;
  at: Date;
}

/** Long enough for any redelivery: beyond the bus's own retention. */
const retentionSeconds = 14 * 24 * 3600;

/**
 * The ids of the events that a consumer has handled, written in the transaction of their effect. For effects that may
 * not happen twice; a replica needs none, since it goes by versions.
 */
export class Inbox {
  private readonly handled: Model<Handled>;

  constructor(
    database: Database,
    private readonly clock: Clock,
  ) {
    this.handled = database.collection<Handled>({
      name: 'inbox',
      fields: { at: Date },
      indexes: [{ keys: { at: 1 }, options: { expireAfterSeconds: retentionSeconds } }],
    });
  }

  /** Notes the events as handled and returns those that were not handled before, in their order. */
  async take<T extends { id: string }>(consumer: string, events: readonly T[], session: ClientSession): Promise<T[]> {
    const key = (event: T): string => `${consumer}/${event.id}`;
    const known = await this.handled.find({ _id: { $in: events.map(key) } }, { _id: 1 }, { session }).lean();
    const seen = new Set(known.map(({ _id }) => _id));
    const fresh: T[] = [];
    for (const event of events) {
      if (seen.has(key(event))) continue;
      seen.add(key(event));
      fresh.push(event);
    }
    const at = this.clock.now();
    if (fresh.length > 0)
      await this.handled.insertMany(fresh.map((event) => ({ _id: key(event), at })) as never, { session, lean: true });
    return fresh;
  }
}
