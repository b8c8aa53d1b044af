import { Lease, type ServiceDefinition, systemClock } from '@roster/service-kit';
import { Closing } from './app/closing';
import { Summaries } from './app/summaries';
import { Teaching } from './app/teaching';
import type { EnrollmentConfig } from './config';
import { copyOnCreation } from './events/copy-on-creation';
import { followScheduling } from './events/follow-scheduling';
import { createBranchReplica, createCycleReplica, createMeetingReplica } from './events/replicas';
import { Importer } from './imports/importer';
import { yearsOfBranches, yearsOfCycles } from './migrations/years-of-attendance';
import { createHandlers } from './rpc/handlers';
import { createRepositories } from './store/repositories';

/** Who pays, who attends, who has a seat and who was there. */
export const enrollmentService: ServiceDefinition<'enrollment', EnrollmentConfig> = {
  name: 'enrollment',
  build({ database, peers, unitOfWork, clock, log, organizations, instanceId, observe }) {
    const repositories = createRepositories(database);
    const cycles = createCycleReplica(database, peers);
    const meetings = createMeetingReplica(database, peers);
    const branches = createBranchReplica(database, peers);
    const closing = new Closing(repositories, cycles, meetings, unitOfWork);
    const teaching = new Teaching(repositories, cycles, meetings, unitOfWork, closing);
    const summaries = new Summaries(repositories, cycles, log);
    const lease = new Lease(database, 'imports', instanceId, systemClock);
    const importer = new Importer({
      repositories,
      unitOfWork,
      clock,
      organizations,
      lease,
      log,
      machineClock: systemClock,
    });
    observe(['roster.job.queue_depth', 'roster.job.oldest_age'], async (tell) => {
      const { jobs, since } = await repositories.imports.backlog();
      const labels = { service: 'enrollment', kind: 'import' };
      tell('roster.job.queue_depth', jobs, labels);
      tell('roster.job.oldest_age', since ? Math.max(0, (Date.now() - since.getTime()) / 1_000) : 0, labels);
    });
    const importQueued = (): void => importer.wake();
    const enrollment = {
      ...repositories,
      unitOfWork,
      clock,
      log,
      cycles,
      meetings,
      branches,
      summaries,
      teaching,
      importQueued,
    };
    return {
      handlers: createHandlers(enrollment),
      workers: [importer],
      consumers: [
        branches.consumer(),
        cycles.consumer(),
        meetings.consumer(),
        followScheduling(teaching, closing, organizations),
        copyOnCreation(enrollment, organizations),
      ],
      migrations: [yearsOfCycles(enrollment), yearsOfBranches(enrollment)],
    };
  },
};
