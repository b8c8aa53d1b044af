import { type Database, entityReplica, type Peers, type Replica } from '@roster/service-kit';

/** Whether an instructor is there, and works: all that their login depends on. */
export type InstructorReplica = Replica<'instructor', { isActive: boolean }>;

export const createInstructorReplica = (database: Database, peers: Peers): InstructorReplica =>
  entityReplica(database, peers, 'instructor', ['isActive']);
