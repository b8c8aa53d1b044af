import type { OrganizationState } from '@roster/contracts';
import type { Clock, Repository, UnitOfWork } from '@roster/service-kit';
import type { InstructorReplica } from '../events/instructor-replica';
import type { Credentials } from '../store/credentials';
import type { Users } from '../store/repositories';
import type { Sessions } from '../store/sessions';
import type { SigningKeys } from '../store/signing-keys';
import type { Tokens } from '../tokens/tokens';
import type { PasswordGate } from './password-gate';

/** What use cases work with; each names what it needs of it. */
export interface Parts {
  organizations: Repository<OrganizationState>;
  users: Users;
  credentials: Credentials;
  sessions: Sessions;
  signingKeys: SigningKeys;
  tokens: Tokens;
  gate: PasswordGate;
  instructors: InstructorReplica;
  unitOfWork: UnitOfWork;
  clock: Clock;
}
