import type { ServiceDefinition } from '@roster/service-kit';
import { Summaries } from './app/summaries';
import { Teaching } from './app/teaching';
import type { EnrollmentConfig } from './config';
import { copyOnCreation } from './events/copy-on-creation';
import { followScheduling } from './events/follow-scheduling';
import { createCycleReplica, createMeetingReplica } from './events/replicas';
import { createHandlers } from './rpc/handlers';
import { createRepositories } from './store/repositories';

/** Who pays, who attends, who has a seat and who was there. */
export const enrollmentService: ServiceDefinition<'enrollment', EnrollmentConfig> = {
  name: 'enrollment',
  build({ database, peers, unitOfWork, clock, log, organizations }) {
    const repositories = createRepositories(database);
    const cycles = createCycleReplica(database, peers);
    const meetings = createMeetingReplica(database, peers);
    const teaching = new Teaching(repositories, cycles, meetings, unitOfWork);
    const summaries = new Summaries(repositories, cycles, log);
    const enrollment = { ...repositories, unitOfWork, clock, cycles, meetings, summaries, teaching };
    return {
      handlers: createHandlers(enrollment),
      consumers: [
        cycles.consumer(),
        meetings.consumer(),
        followScheduling(teaching, organizations),
        copyOnCreation(enrollment, organizations),
      ],
    };
  },
};
