import type { ServiceDefinition } from '@roster/service-kit';
import { Closing } from './app/closing';
import { Summaries } from './app/summaries';
import { Teaching } from './app/teaching';
import type { EnrollmentConfig } from './config';
import { copyOnCreation } from './events/copy-on-creation';
import { followScheduling } from './events/follow-scheduling';
import { createBranchReplica, createCycleReplica, createMeetingReplica } from './events/replicas';
import { createHandlers } from './rpc/handlers';
import { createRepositories } from './store/repositories';

/** Who pays, who attends, who has a seat and who was there. */
export const enrollmentService: ServiceDefinition<'enrollment', EnrollmentConfig> = {
  name: 'enrollment',
  build({ database, peers, unitOfWork, clock, log, organizations }) {
    const repositories = createRepositories(database);
    const cycles = createCycleReplica(database, peers);
    const meetings = createMeetingReplica(database, peers);
    const branches = createBranchReplica(database, peers);
    const closing = new Closing(repositories, cycles, meetings, unitOfWork);
    const teaching = new Teaching(repositories, cycles, meetings, unitOfWork, closing);
    const summaries = new Summaries(repositories, cycles, log);
    const enrollment = { ...repositories, unitOfWork, clock, log, cycles, meetings, branches, summaries, teaching };
    return {
      handlers: createHandlers(enrollment),
      consumers: [
        branches.consumer(),
        cycles.consumer(),
        meetings.consumer(),
        followScheduling(teaching, closing, organizations),
        copyOnCreation(enrollment, organizations),
      ],
    };
  },
};
