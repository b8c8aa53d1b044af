import type { Logger } from '@roster/service-kit';
import { asAppError, type Clock, type OrganizationScope, type Peers, scopeOf } from '@roster/service-kit';
import { LRUCache } from 'lru-cache';
import { ownContext } from './organization-context';

const freshMs = 30_000;
/** How long an organization's settings go on being used while identity does not answer. */
const usableMs = 3_600_000;

interface Known {
  /** Absent: there is no such organization. */
  scope?: OrganizationScope;
  askedAt: number;
}

/** The organizations' settings, which travel with every call. Asked of identity at most every half minute each. */
export class Organizations {
  private readonly known = new LRUCache<string, Known>({ max: 1_000 });
  private readonly asking = new Map<string, Promise<Known>>();

  constructor(
    private readonly peers: Pick<Peers, 'identity'>,
    private readonly clock: Clock,
    private readonly log: Logger,
  ) {}

  /**
   * @returns undefined where there is no such organization
   * @throws AppError `unavailable` where identity does not answer and never did about this one
   */
  async find(id: string): Promise<OrganizationScope | undefined> {
    const known = this.known.get(id);
    const age = known ? this.clock.now().getTime() - known.askedAt : Number.POSITIVE_INFINITY;
    if (known && age < freshMs) return known.scope;
    try {
      return (await this.ask(id)).scope;
    } catch (error) {
      if (!known?.scope || age > usableMs) throw error;
      this.log.warn({ err: error, organizationId: id }, 'going on with what is known of the organization');
      return known.scope;
    }
  }

  /** Has the settings asked for anew: identity says that they changed. They stay usable while identity is away. */
  forget(id: string): void {
    const known = this.known.get(id);
    if (known) known.askedAt = Number.NEGATIVE_INFINITY;
    this.asking.delete(id);
  }

  private ask(id: string): Promise<Known> {
    let asking = this.asking.get(id);
    if (!asking) {
      asking = this.load(id).finally(() => this.asking.delete(id));
      this.asking.set(id, asking);
    }
    return asking;
  }

  private async load(id: string): Promise<Known> {
    const known: Known = { askedAt: this.clock.now().getTime() };
    try {
      const { organization } = await this.peers.identity.getOrganization(ownContext('organization', id), { id });
      if (organization) known.scope = withoutVersion(scopeOf(organization));
    } catch (error) {
      if (asAppError(error)?.category !== 'not_found') throw error;
    }
    this.known.set(id, known);
    return known;
  }
}

function withoutVersion({ version: _, ...scope }: OrganizationScope & { version: number }): OrganizationScope {
  return scope;
}
