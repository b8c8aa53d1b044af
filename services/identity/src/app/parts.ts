import type { OrganizationState } from '@roster/contracts';
import type { Clock, Repository, UnitOfWork } from '@roster/service-kit';
import type { ApiKeyEnvironment } from '../domain/api-key';
import type { InstructorReplica } from '../events/instructor-replica';
import type { Administrators } from '../store/administrators';
import type { ApiKeys } from '../store/api-keys';
import type { AuditLog } from '../store/audit-log';
import type { Credentials } from '../store/credentials';
import type { KeySecrets } from '../store/key-secrets';
import type { KeyUses } from '../store/key-uses';
import type { Users } from '../store/repositories';
import type { Sessions } from '../store/sessions';
import type { SigningKeys } from '../store/signing-keys';
import type { Tokens } from '../tokens/tokens';
import type { PasswordGate } from './password-gate';

/** What use cases work with; each names what it needs of it. */
export interface Parts {
  organizations: Repository<OrganizationState>;
  users: Users;
  administrators: Administrators;
  credentials: Credentials;
  sessions: Sessions;
  signingKeys: SigningKeys;
  tokens: Tokens;
  gate: PasswordGate;
  instructors: InstructorReplica;
  apiKeys: ApiKeys;
  keySecrets: KeySecrets;
  keyUses: KeyUses;
  /** What new keys say of where they work. */
  keyEnvironment: ApiKeyEnvironment;
  auditLog: AuditLog;
  unitOfWork: UnitOfWork;
  clock: Clock;
}
