import type { Clock, Logger, RpcHandlers, UnitOfWork } from '@roster/service-kit';
import type { BranchReplica, CycleReplica, MeetingReplica } from '../events/replicas';
import type { Repositories } from '../store/repositories';
import type { Summaries } from './summaries';
import type { Teaching } from './teaching';

/** What the use cases work with. */
export interface Enrollment extends Repositories {
  unitOfWork: UnitOfWork;
  clock: Clock;
  log: Logger;
  cycles: CycleReplica;
  meetings: MeetingReplica;
  branches: BranchReplica;
  summaries: Summaries;
  teaching: Teaching;
  /** Tells the importer that there is something to do. */
  importQueued: () => void;
}

/** One RPC's use case. */
export type UseCase<M extends keyof RpcHandlers<'enrollment'>> = RpcHandlers<'enrollment'>[M];
