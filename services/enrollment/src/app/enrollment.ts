import type { Clock, RpcHandlers, UnitOfWork } from '@roster/service-kit';
import type { CycleReplica, MeetingReplica } from '../events/replicas';
import type { Repositories } from '../store/repositories';
import type { Summaries } from './summaries';
import type { Teaching } from './teaching';

/** What the use cases work with. */
export interface Enrollment extends Repositories {
  unitOfWork: UnitOfWork;
  clock: Clock;
  cycles: CycleReplica;
  meetings: MeetingReplica;
  summaries: Summaries;
  teaching: Teaching;
}

/** One RPC's use case. */
export type UseCase<M extends keyof RpcHandlers<'enrollment'>> = RpcHandlers<'enrollment'>[M];
