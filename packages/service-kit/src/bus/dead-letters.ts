import type { Model } from 'mongoose';
import type { Clock } from '../store/clock';
import type { Database } from '../store/database';
import { isDuplicateKey } from '../store/duplicate-key';

export interface DeadLetter {
  consumer: string;
  eventId: string;
  event: string;
  reason: string;
}

type Stored = DeadLetter & { _id: string; at: Date };

/** Events that a consumer could not handle, with the reason; kept in the consumer's own database until someone decides. */
export class DeadLetters {
  private readonly letters: Model<Stored>;

  constructor(
    database: Database,
    private readonly clock: Clock,
  ) {
    this.letters = database.collection<Stored>({
      name: 'dead_letters',
      fields: { consumer: String, eventId: String, event: String, reason: String, at: Date },
      indexes: [{ keys: { at: 1 } }],
    });
  }

  /** Adding the same event of the same consumer again changes nothing. */
  async add(letter: DeadLetter): Promise<void> {
    const _id = `${letter.consumer}/${letter.eventId}`;
    try {
      await this.letters.updateOne({ _id }, { $setOnInsert: { ...letter, at: this.clock.now() } }, { upsert: true });
    } catch (error) {
      // Somebody else added it at the same moment.
      if (!isDuplicateKey(error)) throw error;
    }
  }

  /** The oldest first, with the time of giving up. */
  list(limit = 100): Promise<(DeadLetter & { at: Date })[]> {
    return this.letters.find({}, { _id: 0 }).sort({ at: 1 }).limit(limit).lean<(DeadLetter & { at: Date })[]>();
  }

  /** @param upTo where there are more, this many */
  count(upTo = 10_000): Promise<number> {
    return this.letters.countDocuments({}, { limit: upTo });
  }

  async remove(consumer: string, eventId: string): Promise<void> {
    await this.letters.deleteOne({ _id: `${consumer}/${eventId}` });
  }
}
