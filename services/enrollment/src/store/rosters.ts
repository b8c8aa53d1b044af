import type { RosterState } from '@roster/contracts';
import { type CallContext, type Database, stale, type Transaction } from '@roster/service-kit';
import type { ClientSession, Model } from 'mongoose';
import { type Place, placeKey } from '../domain/registration';
import { emptyRoster, type Roster } from '../domain/roster';
import { documentKey } from './visible-repository';

type StoredRoster = Roster & { _id: string; organizationId: string };

/** More keys than this are asked for in several queries. */
const chunk = 500;

/** One small document for each place that anybody registered for, kept in the transactions of its registrations. */
export class Rosters {
  private readonly rosters: Model<StoredRoster>;

  constructor(database: Database) {
    this.rosters = database.collection<StoredRoster>({
      name: 'rosters',
      fields: {
        organizationId: { type: String, required: true },
        seatsTaken: Number,
        activeRegistrations: Number,
        activeAmountMinor: Number,
        version: Number,
      },
    });
  }

  /** Zeros, at version 0, where nobody registered yet. */
  async find(context: CallContext, place: Place, session?: ClientSession): Promise<Roster> {
    const _id = documentKey(context, placeKey(place));
    const found = await this.rosters.findOne({ _id }, null, session ? { session } : {}).lean();
    return found ? plain(found) : emptyRoster;
  }

  /** Rosters of cycles, in the order asked for; zeros for a cycle that nobody registered for. */
  async ofCycles(context: CallContext, cycleIds: readonly string[]): Promise<RosterState[]> {
    const found = new Map<string, Roster>();
    for (let start = 0; start < cycleIds.length; start += chunk) {
      const keys = cycleIds.slice(start, start + chunk).map((id) => keyOf(context, id));
      for (const roster of await this.rosters.find({ _id: { $in: keys } }).lean()) found.set(roster._id, plain(roster));
    }
    return cycleIds.map((cycleId) => ({ cycleId, ...(found.get(keyOf(context, cycleId)) ?? emptyRoster) }));
  }

  /**
   * Writes the next roster and tells the caller its version.
   *
   * @returns what the registration's event carries; nothing for a meeting's, which no consumer knows by a cycle
   */
  async save(tx: Transaction, place: Place, before: Roster, after: Roster): Promise<RosterState | undefined> {
    const _id = documentKey(tx.context, placeKey(place));
    if (before.version === 0) {
      const document = { _id, organizationId: tx.context.organization.id, ...after };
      await this.rosters.insertMany([document], { session: tx.session, lean: true });
    } else {
      const result = await this.rosters.updateOne(
        { _id, version: before.version },
        { $set: after },
        { session: tx.session },
      );
      // Inside a transaction a rival's write is a write conflict; this is for a store that would let it pass.
      if (result.matchedCount !== 1) throw stale('Roster');
    }
    if (place.kind !== 'cycle') return undefined;
    tx.wrote('roster', place.id, after.version);
    return { cycleId: place.id, ...after };
  }
}

const keyOf = (context: CallContext, cycleId: string): string =>
  documentKey(context, placeKey({ kind: 'cycle', id: cycleId }));

const plain = ({ seatsTaken, activeRegistrations, activeAmountMinor, version }: StoredRoster): Roster => ({
  seatsTaken,
  activeRegistrations,
  activeAmountMinor,
  version,
});
