import type { OrganizationScope } from '../context/call-context';
import { blankScope, type CallContext, systemContext } from '../context/call-context';
import { notFound } from '../errors';
import type { RpcClient } from '../rpc/client';
import type { Database } from '../store/database';
import { Replica } from './replica';

/** The settings of organizations, for work that no call brought: a replica of identity's, kept like any other. */
export class Organizations {
  readonly replica: Replica<'organization', OrganizationScope>;

  constructor(
    private readonly service: string,
    database: Database,
    identity: () => RpcClient<'identity'>,
  ) {
    this.replica = new Replica<'organization', OrganizationScope>(database, {
      kind: 'organization',
      fields: { idStyle: String, timeZone: String, currency: String, locale: String, onCancel: String },
      pick: ({ id, idStyle, timeZone, currency, locale, onCancel }) => ({
        id,
        idStyle,
        timeZone,
        currency,
        locale,
        onCancel,
      }),
      fetch: async (context, ids) => {
        const found = await Promise.all(ids.map((id) => identity().getOrganization(context, { id })));
        return found.flatMap(({ organization }) => (organization ? [scopeOf(organization)] : []));
      },
    });
  }

  /** @throws AppError `not_found` */
  async scope(organizationId: string): Promise<OrganizationScope> {
    const context = systemContext(this.service, blankScope(organizationId), {
      requestId: `organization-${organizationId}`,
    });
    const found = await this.replica.find(context, organizationId);
    if (!found) throw notFound('Organization');
    const { id, idStyle, timeZone, currency, locale, onCancel } = found;
    return { id, idStyle, timeZone, currency, locale, onCancel };
  }

  /** The context of work that an event asks for. */
  async contextOf(event: {
    organizationid: string;
    requestid?: string;
    id: string;
    traceparent?: string;
  }): Promise<CallContext> {
    const scope = await this.scope(event.organizationid);
    return systemContext(this.service, scope, {
      requestId: event.requestid ?? event.id,
      traceparent: event.traceparent,
    });
  }
}

/** Identity's answer as the scope that travels with calls. */
export function scopeOf(organization: {
  id: string;
  idStyle: string;
  timeZone: string;
  currency: string;
  locale: string;
  onCancel: string;
  version: number;
}): OrganizationScope & { version: number } {
  const { id, idStyle, timeZone, currency, locale, onCancel, version } = organization;
  return {
    id,
    idStyle: idStyle as OrganizationScope['idStyle'],
    timeZone,
    currency,
    locale,
    onCancel: onCancel as OrganizationScope['onCancel'],
    version,
  };
}
