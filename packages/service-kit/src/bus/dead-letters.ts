import { deadLetterTopicOf, type Topic } from '@roster/contracts';
import type { ClientSession, Model } from 'mongoose';
import type { OutboxStore } from '../outbox/outbox-store';
import type { Clock } from '../store/clock';
import type { Database } from '../store/database';
import { isDuplicateKey } from '../store/duplicate-key';
import { newOrderedId } from '../store/ids';
import { deadLetterHeaders, owedReplayOf } from './dead-letter-headers';

/** One event that one consumer gave up. */
export interface DeadLetter {
  consumer: string;
  eventId: string;
  event: string;
  reason: string;
  /** Where it came from, and under which key. */
  topic: string;
  key: string;
  /** How often it was tried by itself, replays included. */
  tries: number;
  /** When it first failed. */
  firstAt: Date;
}

type Stored = DeadLetter & { _id: string; at: Date };

/** A letter with the time of giving up. Letters of before it was noted lack where they came from. */
export type KeptLetter = Pick<Stored, 'consumer' | 'eventId' | 'event' | 'reason' | 'at'> & Partial<DeadLetter>;

/** Which letters are meant. */
export interface LetterChoice {
  consumer?: string | undefined;
  /** When they were given up, both ends included. */
  from?: Date | undefined;
  to?: Date | undefined;
}

/**
 * Events that a consumer could not handle, with the reason: kept in the consumer's own database until someone decides, and
 * told to the world on the topic's `.dlq`, by the outbox of the same transaction.
 */
export class DeadLetters {
  private readonly letters: Model<Stored>;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: OutboxStore,
    private readonly service: string,
  ) {
    this.letters = database.collection<Stored>({
      name: 'dead_letters',
      fields: {
        consumer: String,
        eventId: String,
        event: String,
        reason: String,
        topic: String,
        key: String,
        tries: Number,
        firstAt: Date,
        at: Date,
      },
      indexes: [{ keys: { at: 1 } }],
    });
  }

  /**
   * Adding the same event of the same consumer again changes nothing, unless it was replayed and failed anew: then its
   * reason and tries are the new ones, and the world is told again.
   */
  async add(letter: DeadLetter, { replayed = false } = {}): Promise<void> {
    try {
      const told = await this.inTransaction((session) => this.addOnce(letter, replayed, session));
      if (told) this.outbox.committed();
    } catch (error) {
      // Somebody else added it at the same moment.
      if (!isDuplicateKey(error)) throw error;
    }
  }

  /** The oldest first. */
  list(limit = 100): Promise<KeptLetter[]> {
    return this.letters.find({}, { _id: 0 }).sort({ at: 1 }).limit(limit).lean<KeptLetter[]>();
  }

  /** All that were chosen, the oldest first, a few in memory at a time. */
  async *chosen(choice: LetterChoice): AsyncGenerator<KeptLetter> {
    const at = { ...(choice.from ? { $gte: choice.from } : {}), ...(choice.to ? { $lte: choice.to } : {}) };
    const filter = {
      ...(choice.consumer ? { consumer: choice.consumer } : {}),
      ...(choice.from || choice.to ? { at } : {}),
    };
    yield* this.letters.find(filter, { _id: 0 }).sort({ at: 1 }).lean<KeptLetter[]>().cursor();
  }

  /**
   * Owes a letter's event once more to the consumer that gave it up. It stays a letter until that has handled it, so doing
   * this again is harmless.
   *
   * @returns false where it is a letter of before it was noted where they came from
   */
  async oweAgain({ consumer, eventId, event, topic, key }: KeptLetter): Promise<boolean> {
    if (topic === undefined || key === undefined) return false;
    const id = newOrderedId(this.clock.now().getTime());
    const message = owedReplayOf(id, this.service, { consumer, eventId, event, topic, key });
    await this.inTransaction((session) => this.outbox.addMessage(message, session));
    this.outbox.committed();
    return true;
  }

  /** @param upTo where there are more, this many */
  count(upTo = 10_000): Promise<number> {
    return this.letters.countDocuments({}, { limit: upTo });
  }

  async has(consumer: string, eventId: string): Promise<boolean> {
    return (await this.letters.exists({ _id: idOf(consumer, eventId) })) !== null;
  }

  async remove(consumer: string, eventId: string): Promise<void> {
    await this.letters.deleteOne({ _id: idOf(consumer, eventId) });
  }

  /** @returns whether anything changed */
  private async addOnce(letter: DeadLetter, replayed: boolean, session: ClientSession): Promise<boolean> {
    const _id = idOf(letter.consumer, letter.eventId);
    const known = await this.letters.findOne({ _id }, {}, { session }).lean<KeptLetter>();
    if (known && !replayed) return false;
    const at = this.clock.now();
    const kept = {
      ...letter,
      tries: letter.tries + (known?.tries ?? 0),
      firstAt: known?.firstAt ?? known?.at ?? letter.firstAt,
      at,
    };
    if (known) await this.letters.updateOne({ _id }, { $set: kept }, { session });
    else await this.letters.create([{ _id, ...kept }], { session });
    const message = {
      id: newOrderedId(at.getTime()),
      topic: deadLetterTopicOf(letter.topic as Topic),
      key: letter.key,
      value: letter.event,
      headers: deadLetterHeaders(this.service, kept),
    };
    await this.outbox.addMessage(message, session);
    return true;
  }

  private async inTransaction<T>(work: (session: ClientSession) => Promise<T>): Promise<T> {
    const session = await this.database.connection.startSession();
    try {
      return await session.withTransaction(() => work(session));
    } finally {
      await session.endSession();
    }
  }
}

const idOf = (consumer: string, eventId: string): string => `${consumer}/${eventId}`;
