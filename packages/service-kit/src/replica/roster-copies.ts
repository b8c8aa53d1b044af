import { isRegistration, type RosterState, rosterIn } from '@roster/contracts';
import type { SchemaDefinition } from 'mongoose';
import type { Consumer } from '../bus/consumer';
import type { CallContext } from '../context/call-context';
import type { Database } from '../store/database';
import { Copies, type Copy } from './copies';

export interface RosterCopiesSpec<T extends object> {
  /** The fields that this service needs. */
  fields: SchemaDefinition;
  pick(roster: RosterState): T;
  /** Asks enrollment; zeros at version 0 for a cycle that nobody registered for. */
  ask(context: CallContext, cycleIds: string[]): Promise<{ rosters: RosterState[] }>;
}

/**
 * What the registrations of cycles add up to, copied from enrollment; by the cycle's id. A roster is no entity with
 * events of its own: it travels with its registrations'.
 */
export class RosterCopies<T extends object> extends Copies<T> {
  constructor(
    database: Database,
    private readonly spec: RosterCopiesSpec<T>,
  ) {
    super(database, {
      kind: 'roster',
      fields: spec.fields,
      fetch: async (context, ids) => (await spec.ask(context, ids)).rosters.map((roster) => copyOf(spec, roster)),
    });
  }

  /** Follows registrations' events. Older versions than the one held are passed over, so any redelivery is harmless. */
  consumer(): Consumer {
    return {
      name: 'replica roster',
      topics: ['roster.enrollment'],
      wants: isRegistration,
      handle: (events) =>
        this.keep(
          events.flatMap((event) => {
            const roster = rosterIn(event);
            return roster ? [{ organizationId: event.organizationid, copy: copyOf(this.spec, roster) }] : [];
          }),
        ),
    };
  }
}

function copyOf<T extends object>({ pick }: RosterCopiesSpec<T>, roster: RosterState): Copy<T> {
  return { ...pick(roster), id: roster.cycleId, version: roster.version };
}
