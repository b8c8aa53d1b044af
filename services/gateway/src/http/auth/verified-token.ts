import type { Principal } from '@roster/service-kit';

/** What an access token says, once its signature and its end were found good. */
export interface VerifiedToken {
  principal: Extract<Principal, { kind: 'user' }>;
  organizationId: string;
  /** Instant, milliseconds. */
  issuedAt: number;
}
