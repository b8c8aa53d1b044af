import { Guards, type ServiceDefinition } from '@roster/service-kit';
import { Bookings } from './app/bookings';
import type { SchedulingConfig } from './config';
import { followRooms } from './events/follow-rooms';
import { createReplicas } from './events/replicas';
import { progressSums as progressSumsMigration } from './migrations/progress-sums';
import { cycleHandlers } from './rpc/cycles';
import { meetingHandlers } from './rpc/meetings';
import { planHandlers } from './rpc/plans';
import { ProgressStore } from './store/progress';
import { ProgressSumStore } from './store/progress-sums';
import { createRepositories } from './store/repositories';

/** Cycles and their meetings: when they are, who holds them, and how far they have come. */
export const schedulingService: ServiceDefinition<'scheduling', SchedulingConfig> = {
  name: 'scheduling',
  build(runtime) {
    const { database, unitOfWork, organizations, peers, log, clock } = runtime;
    const repositories = createRepositories(database);
    const guards = new Guards(database);
    const replicas = createReplicas(runtime);
    const bookings = new Bookings(repositories.meetings, guards);
    const progressSums = new ProgressSumStore(database);
    const progress = new ProgressStore(database, repositories.cycles, progressSums);
    const app = { ...repositories, guards, bookings, replicas, progress, progressSums, unitOfWork, peers, log, clock };
    return {
      handlers: { ...cycleHandlers(app), ...meetingHandlers(app), ...planHandlers(app) },
      consumers: [...Object.values(replicas).map((replica) => replica.consumer()), followRooms(app, organizations)],
      migrations: [progressSumsMigration({ progress, unitOfWork })],
    };
  },
};
