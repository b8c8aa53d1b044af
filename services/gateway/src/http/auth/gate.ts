import { allows } from '@roster/contracts';
import {
  type AppError,
  asAppError,
  blankScope,
  forbidden,
  invalidField,
  type OrganizationScope,
  type Principal,
  unauthenticated,
  type VersionMarks,
} from '@roster/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Guessing } from '../limits/guessing';
import type { RateLimits } from '../limits/rate-limits';
import type { Organizations } from '../organizations';
import type { Access, Route } from '../route';
import type { VersionMemory } from '../versions/version-memory';
import type { AccessTokens } from './access-tokens';
import type { ApiKeys } from './api-keys';
import { credentialsOf } from './credentials';

/** Who calls, and for which organization. */
export interface Caller {
  principal: Principal;
  organization: OrganizationScope;
  /** Names them across calls; absent for strangers. */
  key?: string;
  /** What they have written lately, through whichever gateway; absent for strangers. */
  seen?: VersionMarks;
}

export interface GateOptions {
  tokens: AccessTokens;
  apiKeys: ApiKeys;
  guessing: Guessing;
  organizations: Organizations;
  limits: RateLimits;
  versions: VersionMemory;
}

const anonymous: Principal = { kind: 'anonymous' };
const organizationHeader = 'x-organization';
const organizationId = /^[a-z0-9][a-z0-9_-]{0,63}$/;

/**
 * Lets a call in, before its body is read: authentication, then limits, then the route's roles. What is wrong with the
 * request's content is only told to those who may make it.
 */
export class Gate {
  constructor(private readonly options: GateOptions) {}

  /**
   * @param defaultOrganization the edition's own
   * @throws AppError `unauthenticated`, `forbidden`, `throttled`, or `unavailable` where identity is needed and away
   */
  async admit(
    route: Route,
    request: FastifyRequest,
    reply: FastifyReply,
    defaultOrganization: string,
  ): Promise<Caller> {
    if (route.access === 'public') return this.admitStranger(route, request, reply, defaultOrganization);
    const { rateLimit, ...caller } = await this.authenticate(request, reply);
    const { limits, versions } = this.options;
    // Asked in one breath: with a shared memory the two are one round trip.
    const [, seen] = await Promise.all([limits.caller(reply, caller.key, rateLimit), versions.seenBy(caller.key)]);
    authorize(route.access, caller.principal);
    return { ...caller, seen };
  }

  /**
   * True while a caller who was let in may still call the route: for answers that go on. It counts for nothing.
   *
   * @throws AppError `unavailable` where that cannot be said just now
   */
  async stillAdmits(route: Route, request: FastifyRequest): Promise<boolean> {
    if (route.access === 'public') return true;
    const credentials = credentialsOf(request.headers);
    try {
      const { principal } =
        credentials.kind === 'api_key'
          ? await this.options.apiKeys.verify(credentials.key, () => undefined)
          : await this.options.tokens.verify(credentials.kind === 'jwt' ? credentials.token : '');
      authorize(route.access, principal);
      return true;
    } catch (error) {
      const category = asAppError(error)?.category;
      if (category !== 'unauthenticated' && category !== 'forbidden') throw error;
      return false;
    }
  }

  /** An organization that does not exist is not told from one where the caller is unknown: identity answers for both. */
  private async admitStranger(
    route: Route,
    request: FastifyRequest,
    reply: FastifyReply,
    defaultOrganization: string,
  ): Promise<Caller> {
    if (route.throttle === 'none') return { principal: anonymous, organization: blankScope(defaultOrganization) };
    const { limits, organizations } = this.options;
    if (route.throttle === 'sign_in') await limits.signIn(reply, request.ip);
    else await limits.stranger(reply, request.ip);
    const id = chosenOrganization(request) ?? defaultOrganization;
    return { principal: anonymous, organization: (await organizations.find(id)) ?? blankScope(id) };
  }

  private async authenticate(request: FastifyRequest, reply: FastifyReply): Promise<Authenticated> {
    let verified: Verified;
    let organization: OrganizationScope | undefined;
    try {
      verified = await this.verify(request);
      organization = await this.options.organizations.find(verified.organizationId);
      if (!organization) throw unauthenticated('token.invalid', 'The access token is not valid');
    } catch (error) {
      await this.options.limits.stranger(reply, request.ip);
      throw error;
    }
    const chosen = chosenOrganization(request);
    if (chosen !== undefined && chosen !== verified.organizationId) {
      throw forbidden('organization.other', 'You do not belong to this organization');
    }
    const { principal, rateLimit } = verified;
    const kind = principal.kind === 'user' ? 'user' : 'key';
    return { principal, organization, key: `${kind}:${organization.id}/${principal.id}`, rateLimit };
  }

  private async verify(request: FastifyRequest): Promise<Verified> {
    const credentials = credentialsOf(request.headers);
    switch (credentials.kind) {
      case 'none':
        throw unauthenticated('credentials.missing', 'Authentication required');
      case 'malformed':
        throw unauthenticated('credentials.malformed', 'The Authorization header must be: Bearer <access token>');
      case 'api_key':
        return this.verifyKey(credentials.key, request.ip);
      case 'jwt':
        return this.options.tokens.verify(credentials.token);
    }
  }

  private async verifyKey(key: string, address: string): Promise<Verified> {
    const { apiKeys, guessing } = this.options;
    try {
      return await apiKeys.verify(key, () => guessing.refuseIfBlocked(address));
    } catch (error) {
      if (asAppError(error)?.category === 'unauthenticated') await guessing.wrong(address);
      throw error;
    }
  }
}

interface Verified {
  principal: Principal & { kind: 'user' | 'api_key' };
  organizationId: string;
  /** Requests an hour, where it is not everybody's. */
  rateLimit?: number | undefined;
}

interface Authenticated extends Caller {
  key: string;
  rateLimit: number | undefined;
}

/**
 * A user needs one of the route's roles. A key needs the route's scope, and a route without one is for people only,
 * whatever scopes the key has.
 *
 * @throws AppError `forbidden`
 */
export function authorize({ roles, scope }: Exclude<Access, 'public'>, principal: Principal): void {
  if (principal.kind === 'user' && roles.includes(principal.role)) return;
  if (principal.kind !== 'api_key') throw insufficient();
  if (scope === undefined) throw forbidden('scope.none', 'API keys may not do this');
  if (!allows(principal.scopes, scope)) throw forbidden('scope.insufficient', `The API key lacks the scope ${scope}`);
}

const insufficient = (): AppError => forbidden('role.insufficient', 'Insufficient permissions');

function chosenOrganization(request: FastifyRequest): string | undefined {
  const given = request.headers[organizationHeader];
  if (given === undefined || given === '') return undefined;
  if (typeof given !== 'string' || !organizationId.test(given)) {
    throw invalidField('X-Organization', "must be an organization's id");
  }
  return given;
}
