import type { CallContext, NewJob } from '@roster/service-kit';
import type { Dependencies } from './dependencies';

/**
 * Queues a job that a person asked for; one that is under way stays as it is.
 *
 * @returns when the one that is under way is, or was, due; undefined where there was none
 */
export async function beginJob(
  { jobs, unitOfWork, wakeJobs }: Pick<Dependencies, 'jobs' | 'unitOfWork' | 'wakeJobs'>,
  context: CallContext,
  job: NewJob,
): Promise<Date | undefined> {
  const underWay = await unitOfWork.run(
    context,
    async (tx) => {
      const known = await jobs.find(job);
      if (known?.state === 'pending') return known.dueAt ?? job.dueAt;
      await jobs.put([job], tx.session);
      return undefined;
    },
    { queueOn: `${job.kind}/${job.key}` },
  );
  wakeJobs();
  return underWay;
}
