import { randomUUID } from 'node:crypto';
import type { SessionState, UserState } from '@roster/contracts';
import type { CallContext, Transaction } from '@roster/service-kit';
import type { Parts } from './parts';

/** Tells that a user signed in, in their own name. */
export function emitOpened(tx: Transaction, sessionId: string, user: UserState): void {
  tx.emit('session.opened', { after: stateOf(tx, sessionId, user.id) });
}

/**
 * Tells that a sign-in was refused. Of an address that nobody has nothing is said: people mistype passwords into that
 * field. What the throttle turns away is not told of, so that guessing cannot fill the store.
 *
 * @param user whose account it was, where there is one
 */
export async function tellRefused(
  { unitOfWork }: Pick<Parts, 'unitOfWork'>,
  context: CallContext,
  user: UserState | undefined,
): Promise<void> {
  await unitOfWork.run(context, (tx) => {
    tx.emit('session.refused', { after: stateOf(tx, randomUUID(), user?.id) });
    return Promise.resolve();
  });
}

function stateOf({ context, now }: Transaction, id: string, userId: string | undefined): SessionState {
  const at = now.toISOString();
  return {
    id,
    organizationId: context.organization.id,
    version: 1,
    createdAt: at,
    updatedAt: at,
    ...(userId === undefined ? {} : { userId }),
    ...(context.origin?.address ? { address: context.origin.address } : {}),
    ...(context.origin?.userAgent ? { userAgent: context.origin.userAgent } : {}),
  };
}
