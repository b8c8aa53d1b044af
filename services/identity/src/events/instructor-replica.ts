import { type Database, type Peers, Replica } from '@roster/service-kit';

/** Whether an instructor is there, and works: all that their login depends on. */
export type InstructorReplica = Replica<'instructor', { isActive: boolean }>;

export function createInstructorReplica(database: Database, peers: Peers): InstructorReplica {
  return new Replica<'instructor', { isActive: boolean }>(database, {
    kind: 'instructor',
    topic: 'roster.catalog',
    fields: { isActive: Boolean },
    pick: ({ isActive }) => ({ isActive }),
    fetch: async (context, ids) => {
      const { instructors } = await peers.catalog.batchGetInstructors(context, { ids });
      return instructors.map(({ id, version, isActive }) => ({ id, version, isActive }));
    },
  });
}
