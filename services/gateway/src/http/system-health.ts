import type { ServiceName } from '@roster/contracts';
import type { CallContext, Clock, Logger, Peers } from '@roster/service-kit';
import { ownContext } from './organization-context';

const believedMs = 1_000;
const timeoutMs = 2_000;

/** Matches nothing; asking for it still goes all the way to the service's database. */
const nobody = '00000000-0000-4000-8000-000000000000';

/** A question to each service that is cheap and needs its database. */
const probes: { [S in ServiceName]: (peers: Peers, context: CallContext) => Promise<unknown> } = {
  identity: (peers, context) => peers.identity.getOrganization(context, { id: context.organization.id }),
  catalog: (peers, context) => peers.catalog.batchGetCourses(context, { ids: [nobody] }),
  scheduling: (peers, context) => peers.scheduling.batchGetCycles(context, { ids: [nobody] }),
  enrollment: (peers, context) => peers.enrollment.batchGetRosters(context, { cycleIds: [nobody] }),
  billing: (peers, context) => peers.billing.batchGetMeetingFinancials(context, { meetings: [{ id: nobody }] }),
  notifications: (peers, context) => peers.notifications.listWebhooks(context, { page: { limit: 1 } }),
};

export interface Readiness {
  ready: boolean;
  /** By service: whether it answered. */
  services: Record<ServiceName, boolean>;
}

/** Whether the system can serve: every service answers, and this process is not about to stop. */
export class SystemHealth {
  private draining = false;
  private last: { readiness: Promise<Readiness>; until: number } | undefined;
  private readonly startedAt = performance.now();

  constructor(
    private readonly peers: Peers,
    private readonly clock: Clock,
    private readonly log: Logger,
    private readonly organizationId: string,
  ) {}

  /** Seconds since this process began to serve. */
  uptime(): number {
    return Math.round(performance.now() - this.startedAt) / 1000;
  }

  /** From here on not ready: whoever balances the load sends its calls elsewhere. */
  drain(): void {
    this.draining = true;
  }

  /** Asked of the services at most once a second, however many probe. */
  async readiness(): Promise<Readiness> {
    const now = this.clock.now().getTime();
    if (!this.last || this.last.until <= now) this.last = { readiness: this.ask(), until: now + believedMs };
    const readiness = await this.last.readiness;
    return this.draining ? { ...readiness, ready: false } : readiness;
  }

  private async ask(): Promise<Readiness> {
    const names = Object.keys(probes) as ServiceName[];
    const answers = await Promise.all(
      names.map(async (name) => {
        try {
          await probes[name](this.peers, ownContext('readiness', this.organizationId, timeoutMs));
          return [name, true] as const;
        } catch (error) {
          this.log.warn({ err: error, peer: name }, 'not ready: a service does not answer');
          return [name, false] as const;
        }
      }),
    );
    const services = Object.fromEntries(answers) as Record<ServiceName, boolean>;
    return { ready: answers.every(([, answered]) => answered), services };
  }
}
