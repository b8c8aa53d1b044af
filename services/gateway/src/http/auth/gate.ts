import {
  type AppError,
  forbidden,
  invalidField,
  type OrganizationScope,
  type Principal,
  unauthenticated,
} from '@roster/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RateLimits } from '../limits/rate-limits';
import { blankScope } from '../organization-context';
import type { Organizations } from '../organizations';
import type { Access, Route } from '../route';
import type { AccessTokens } from './access-tokens';
import { credentialsOf } from './credentials';

/** Who calls, and for which organization. */
export interface Caller {
  principal: Principal;
  organization: OrganizationScope;
  /** Names them across calls; absent for strangers. */
  key?: string;
}

export interface GateOptions {
  tokens: AccessTokens;
  organizations: Organizations;
  limits: RateLimits;
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
    const caller = await this.authenticate(request, reply);
    await this.options.limits.caller(reply, caller.key);
    authorize(route.access, caller.principal);
    return caller;
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

  private async authenticate(request: FastifyRequest, reply: FastifyReply): Promise<Caller & { key: string }> {
    let verified: { principal: Principal & { kind: 'user' }; organizationId: string };
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
    return { principal: verified.principal, organization, key: `user:${organization.id}/${verified.principal.id}` };
  }

  private async verify(request: FastifyRequest): ReturnType<AccessTokens['verify']> {
    const credentials = credentialsOf(request.headers);
    switch (credentials.kind) {
      case 'none':
        throw unauthenticated('credentials.missing', 'Authentication required');
      case 'malformed':
        throw unauthenticated('credentials.malformed', 'The Authorization header must be: Bearer <access token>');
      case 'api_key':
        throw unauthenticated('api_key.invalid', 'The API key is not valid');
      case 'jwt':
        return this.options.tokens.verify(credentials.token);
    }
  }
}

/** @throws AppError `forbidden` where none of the route's roles is the caller's */
export function authorize(access: Exclude<Access, 'public'>, principal: Principal): void {
  if (principal.kind !== 'user' || !access.roles.includes(principal.role)) throw insufficient();
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
