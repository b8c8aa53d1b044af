// The services' own stores, opened on the data folder without the services: what is written through them has the very
// shape that the services give it, with its search keys and hidden fields.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const { startEmbeddedMongo } = require('@roster/embedded-mongo');
const { Database, systemContext } = require('@roster/service-kit');
const enrollment = {
  ...require('@roster/enrollment/dist/store/repositories.js'),
  ...require('@roster/enrollment/dist/events/replicas.js'),
  ...require('@roster/enrollment/dist/store/attendance-sums.js'),
};
const scheduling = {
  ...require('@roster/scheduling/dist/store/repositories.js'),
  ...require('@roster/scheduling/dist/store/progress.js'),
  ...require('@roster/scheduling/dist/store/progress-sums.js'),
};
const billing = {
  ...require('@roster/billing/dist/store/ledger.js'),
  ...require('@roster/billing/dist/store/rollups.js'),
  ...require('@roster/billing/dist/events/replicas.js'),
};

/** Opens them; nothing is synced to the disk, since a fill that is interrupted is begun again. */
export async function openStores(dataDir) {
  const mongo = await startEmbeddedMongo({ dataDir: join(dataDir, 'store'), synchronous: 'OFF' });
  const open = (service) => Database.connect(mongo.url, `roster_${service}`);
  const databases = {
    identity: await open('identity'),
    enrollment: await open('enrollment'),
    scheduling: await open('scheduling'),
    billing: await open('billing'),
  };
  const organization = await databases.identity.plain('organizations').findOne({});
  const context = systemContext('bench', organization, { requestId: 'fill' });
  const nobody = {};
  const calendar = scheduling.createRepositories(databases.scheduling);
  return {
    context,
    /** As a unit of work gives it, without a transaction: nobody else is there. */
    at: (now) => ({ context, now, session: undefined, emit: () => undefined, wrote: () => undefined }),
    enrollment: {
      ...enrollment.createRepositories(databases.enrollment),
      cycleReplica: enrollment.createCycleReplica(databases.enrollment, nobody),
      attendance: new enrollment.AttendanceSums(databases.enrollment),
    },
    scheduling: {
      ...calendar,
      progress: new scheduling.ProgressStore(
        databases.scheduling,
        calendar.cycles,
        new scheduling.ProgressSumStore(databases.scheduling),
      ),
    },
    billing: {
      ledger: new billing.Ledger(databases.billing),
      rollups: new billing.Rollups(databases.billing),
      replicas: billing.createReplicas(databases.billing, nobody),
    },
    close: async () => {
      await Promise.all(Object.values(databases).map((database) => database.close()));
      await mongo.close();
    },
  };
}
