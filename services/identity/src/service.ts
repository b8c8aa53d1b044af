import type { ServiceDefinition, ServiceRuntime } from '@roster/service-kit';
import {
  type Announce,
  administratorSettings,
  announceOnConsole,
  ensureFirstAdministrator,
} from './app/first-administrator';
import { openOrganizations } from './app/open-organizations';
import type { Parts } from './app/parts';
import { PasswordGate } from './app/password-gate';
import type { IdentityConfig } from './config';
import { type OrganizationSetup, organizationsOf } from './domain/default-organizations';
import { instructorLogins } from './events/instructor-logins';
import { createInstructorReplica } from './events/instructor-replica';
import { handlers } from './rpc/handlers';
import { Credentials } from './store/credentials';
import { LoginFailures } from './store/login-failures';
import { createOrganizations, Users } from './store/repositories';
import { Sessions } from './store/sessions';
import { SigningKeys } from './store/signing-keys';
import { Tokens } from './tokens/tokens';

export interface IdentityOptions {
  /**
   * Told of each organization's first administrator, once, by the process that made them. By default a generated
   * password is written to the console.
   */
  announce?: Announce;
  /** Made at the start where they are not there yet, beside the default ones. */
  organizations?: readonly OrganizationSetup[];
}

/** Organizations, users and their sessions: who may come in, and the keys that prove it. */
export function identityService({
  announce = announceOnConsole,
  organizations = [],
}: IdentityOptions = {}): ServiceDefinition<'identity', IdentityConfig> {
  return {
    name: 'identity',
    build(runtime) {
      const parts = createParts(runtime);
      return {
        handlers: handlers(parts),
        consumers: [parts.instructors.consumer(), instructorLogins(parts)],
        prepare: () => prepare(parts, runtime.config, organizationsOf(organizations), announce),
      };
    },
  };
}

async function prepare(
  parts: Parts,
  config: IdentityConfig,
  organizations: readonly OrganizationSetup[],
  announce: Announce,
): Promise<void> {
  await parts.signingKeys.prepare();
  await parts.credentials.prepare();
  await openOrganizations(parts, organizations);
  const settings = administratorSettings(config.ROSTER_ADMIN_EMAIL, config.ROSTER_ADMIN_PASSWORD);
  for (const organization of organizations) await ensureFirstAdministrator(parts, organization, settings, announce);
}

function createParts({ database, unitOfWork, clock, secrets, peers, config }: ServiceRuntime<IdentityConfig>): Parts {
  const credentials = new Credentials(database);
  const signingKeys = new SigningKeys(database, secrets, clock);
  return {
    organizations: createOrganizations(database),
    users: new Users(database),
    credentials,
    sessions: new Sessions(database),
    signingKeys,
    tokens: new Tokens(signingKeys, clock, config.ROSTER_SECRET_KEY),
    gate: new PasswordGate(credentials, new LoginFailures(database), clock),
    instructors: createInstructorReplica(database, peers),
    unitOfWork,
    clock,
  };
}
