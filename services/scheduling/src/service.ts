import type { ServiceDefinition } from '@roster/service-kit';
import { Bookings } from './app/bookings';
import type { SchedulingConfig } from './config';
import { createReplicas } from './events/replicas';
import { cycleHandlers } from './rpc/cycles';
import { meetingHandlers } from './rpc/meetings';
import { Guards } from './store/guards';
import { createRepositories } from './store/repositories';

/** Cycles and their meetings: when they are, who holds them, and how far they have come. */
export const schedulingService: ServiceDefinition<'scheduling', SchedulingConfig> = {
  name: 'scheduling',
  build(runtime) {
    const { database, unitOfWork, peers, log } = runtime;
    const repositories = createRepositories(database);
    const guards = new Guards(database);
    const replicas = createReplicas(runtime);
    const bookings = new Bookings(repositories.meetings, guards);
    const app = { ...repositories, guards, bookings, replicas, unitOfWork, peers, log };
    return {
      handlers: { ...cycleHandlers(app), ...meetingHandlers(app) },
      consumers: Object.values(replicas).map((replica) => replica.consumer()),
    };
  },
};
