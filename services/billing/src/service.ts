import type { ServiceDefinition } from '@roster/service-kit';
import type { SettleDeps } from './app/settle-meetings';
import type { BillingConfig } from './config';
import { figuresConsumer } from './events/figures-consumer';
import { createReplicas } from './events/replicas';
import { rosterConsumer } from './events/roster-consumer';
import { billingHandlers } from './rpc/handlers';
import { Ledger } from './store/ledger';
import { Rollups } from './store/rollups';

/** What meetings bring and cost, and the reports on it. */
export const billingService: ServiceDefinition<'billing', BillingConfig> = {
  name: 'billing',
  build({ database, unitOfWork, peers, organizations, log }) {
    const replicas = createReplicas(database, peers);
    const deps: SettleDeps = {
      unitOfWork,
      log,
      replicas,
      ledger: new Ledger(database),
      rollups: new Rollups(database),
    };
    const { meetings, cycles, instructors, branches, courses } = replicas;
    return {
      handlers: billingHandlers(deps),
      consumers: [
        ...[meetings, cycles, instructors, branches, courses].map((replica) => replica.consumer()),
        rosterConsumer(replicas),
        figuresConsumer(deps, organizations),
      ],
    };
  },
};
