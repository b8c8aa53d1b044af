import { Bell, Lease, type ServiceDefinition, systemClock } from '@roster/service-kit';
import type { PaymentListDeps } from './app/list-instructor-payment-lines';
import { joinSettlements, type SettleDeps } from './app/settle-meetings';
import type { BillingConfig } from './config';
import { figuresConsumer } from './events/figures-consumer';
import { createReplicas } from './events/replicas';
import { Doorbell } from './exporting/doorbell';
import { ExportWorker } from './exporting/worker';
import { writeExport } from './exporting/write-export';
import { monthSums } from './migrations/month-sums';
import { termsOfInstructors, yearsOfInstructors } from './migrations/years-of-instructors';
import { billingHandlers } from './rpc/handlers';
import { Exports } from './store/exports';
import { Ledger } from './store/ledger';
import { PaymentLines } from './store/payment-lines';
import { Rollups } from './store/rollups';

/** What meetings bring and cost, and the reports on it. */
export const billingService: ServiceDefinition<'billing', BillingConfig> = {
  name: 'billing',
  build({ database, unitOfWork, peers, organizations, clock, instanceId, log, observe }) {
    const replicas = createReplicas(database, peers);
    const settling = { unitOfWork, log, replicas, ledger: new Ledger(database), rollups: new Rollups(database) };
    const deps: SettleDeps & PaymentListDeps = {
      ...settling,
      settling: joinSettlements(settling),
      payments: new PaymentLines(database),
    };
    const files = { exports: new Exports(database), unitOfWork, clock, queued: new Bell(), over: new Doorbell() };
    const worker = new ExportWorker({
      ...files,
      log,
      // Leases are the machine's affair, whatever day it is for the business.
      lease: new Lease(database, 'exports', instanceId, systemClock),
      write: (job, signal) => writeExport({ ...deps, ...files, peers }, job, signal),
    });
    observe(['roster.job.queue_depth', 'roster.job.oldest_age'], async (tell) => {
      const { jobs, since } = await files.exports.backlog();
      const labels = { service: 'billing', kind: 'export' };
      tell('roster.job.queue_depth', jobs, labels);
      tell('roster.job.oldest_age', since ? Math.max(0, (clock.now().getTime() - since.getTime()) / 1_000) : 0, labels);
    });
    return {
      handlers: billingHandlers({ ...deps, ...files }),
      consumers: [
        ...Object.values(replicas).map((replica) => replica.consumer()),
        figuresConsumer(deps, organizations),
      ],
      workers: [worker],
      migrations: [monthSums(deps), yearsOfInstructors(deps), termsOfInstructors(deps)],
    };
  },
};
