import type { RosterState } from '@roster/contracts';
import { entityReplica, type Peers, RosterCopies, type ServiceRuntime } from '@roster/service-kit';

type RosterCopy = Pick<RosterState, 'activeRegistrations'>;

/**
 * What scheduling keeps of others': enough of catalog's entities to name them beside cycles and meetings, and how many
 * children enrollment counts in a cycle.
 */
export function createReplicas({ database, peers }: { database: ServiceRuntime['database']; peers: Peers }) {
  return {
    courses: entityReplica(database, peers, 'course', ['name', 'category', 'isActive']),
    branches: entityReplica(database, peers, 'branch', ['name', 'type', 'city', 'isActive']),
    instructors: entityReplica(database, peers, 'instructor', ['name', 'phone', 'email', 'isActive']),
    /** By cycle. */
    rosters: new RosterCopies<RosterCopy>(database, {
      fields: { activeRegistrations: Number },
      pick: ({ activeRegistrations }) => ({ activeRegistrations }),
      ask: (context, cycleIds) => peers.enrollment.batchGetRosters(context, { cycleIds }),
    }),
  };
}

export type Replicas = ReturnType<typeof createReplicas>;
