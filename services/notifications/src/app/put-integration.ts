import { type notifications, providerNames } from '@roster/contracts';
import { type CallContext, invalid, isDuplicateKey, notFound, stale, type Transaction } from '@roster/service-kit';
import {
  hintOf,
  integrationChange,
  integrationOf,
  linkViolations,
  type ProviderLink,
  withoutCheck,
} from '../domain/provider-link';
import { notifyKind } from '../messaging/notice';
import { planJob } from '../messaging/plan-reminders';
import { roomPlanJob } from '../rooms/plan-rooms';
import type { Dependencies } from './dependencies';

type Request = notifications.PutIntegrationRequest__Output;

/**
 * Links the organization to a provider, or changes the link. What is shown is replaced as a whole; a secret that is left
 * out stays what it was.
 *
 * @throws AppError `integration.not_found` for a provider that there is not, `invalid`, `version.stale`
 */
export async function putIntegration(
  dependencies: Dependencies,
  context: CallContext,
  request: Request,
): Promise<{ link: ProviderLink; created: boolean }> {
  const work = (tx: Transaction) => put(dependencies, tx, request);
  const queueOn = `integration/${request.provider}`;
  try {
    return await dependencies.unitOfWork.run(context, work, { queueOn });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    // Somebody else made it at the same time: now it is found, and changed.
    return dependencies.unitOfWork.run(context, work, { queueOn });
  }
}

async function put({ links, messaging, jobs }: Dependencies, tx: Transaction, request: Request) {
  const provider = providerNames.find((name) => name === request.provider);
  if (!provider) throw notFound('Integration');
  const current = await links.find(tx.context, provider, tx);
  const known = current ? links.open(current).secrets : {};
  const violations = linkViolations(provider, request.settings, request.secrets, Object.keys(known));
  if (violations.length > 0) throw invalid(violations);
  if (request.expectedVersion !== undefined && request.expectedVersion !== current?.version) throw stale('Integration');
  const secrets = { ...known, ...request.secrets };
  const next = {
    provider,
    isActive: request.isActive ?? true,
    settings: { ...request.settings },
    hints: Object.fromEntries(Object.entries(secrets).map(([name, secret]) => [name, hintOf(secret)])),
    sealedSecrets: links.seal(secrets),
  };
  // From now on families are reminded: the whole plan is made, whatever has happened before, and what waited goes on.
  if (provider === 'whatsapp') {
    const { id } = tx.context.organization;
    await messaging.jobs.put([planJob(id, tx.now)], tx.session);
    await messaging.jobs.bringForward(id, notifyKind.name, tx.now, tx.session);
  }
  // All rooms in sight are looked at anew: hosts and credentials may be others.
  if (provider === 'zoom') await jobs.put([roomPlanJob(tx.context.organization.id, tx.now)], tx.session);
  if (!current) {
    const link = await links.records.insert(tx, next);
    tx.emit('integration.connected', { after: integrationOf(link) });
    return { link, created: true };
  }
  const change = await links.records.update(tx, current.id, undefined, (before) =>
    withoutCheck({ ...before, ...next }),
  );
  tx.emit('integration.updated', integrationChange(change));
  return { link: change.after, created: false };
}
