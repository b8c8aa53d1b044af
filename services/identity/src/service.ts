import { SecretBox, type ServiceDefinition, type ServiceRuntime, systemClock } from '@roster/service-kit';
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
import { recordAudit } from './events/record-audit';
import { handlers } from './rpc/handlers';
import { Administrators } from './store/administrators';
import { ApiKeys } from './store/api-keys';
import { AuditLog } from './store/audit-log';
import { Credentials } from './store/credentials';
import { KeySecrets } from './store/key-secrets';
import { KeyUses } from './store/key-uses';
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
      const secrets = new SecretBox(runtime.config.ROSTER_SECRET_KEY);
      const parts = createParts(runtime, secrets);
      return {
        handlers: handlers(parts),
        consumers: [parts.instructors.consumer(), instructorLogins(parts), recordAudit(parts.auditLog)],
        workers: [{ name: 'key uses', start: () => undefined, stop: () => parts.keyUses.settled() }],
        sealed: { secrets, kinds: [parts.signingKeys.sealed()] },
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

function createParts(runtime: ServiceRuntime<IdentityConfig>, secrets: SecretBox): Parts {
  const { database, unitOfWork, clock, peers, config, log } = runtime;
  const users = new Users(database);
  const credentials = new Credentials(database);
  const signingKeys = new SigningKeys(database, secrets, clock, config.ROSTER_SIGNING_KEYS_SINCE);
  return {
    organizations: createOrganizations(database),
    users,
    administrators: new Administrators(database, users),
    credentials,
    sessions: new Sessions(database),
    signingKeys,
    tokens: new Tokens(signingKeys, clock, config.ROSTER_SECRET_KEY),
    gate: new PasswordGate(credentials, new LoginFailures(database), clock),
    instructors: createInstructorReplica(database, peers),
    apiKeys: new ApiKeys(database),
    keySecrets: new KeySecrets(database),
    keyUses: new KeyUses(database, log),
    keyEnvironment: config.ROSTER_API_KEY_ENVIRONMENT ?? 'live',
    // How long entries are kept is the machine's affair, whatever day it is for the business.
    auditLog: new AuditLog(database, systemClock),
    unitOfWork,
    clock,
  };
}
