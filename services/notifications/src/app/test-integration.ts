import type { CallContext } from '@roster/service-kit';
import type { Dependencies } from './dependencies';

/**
 * Asks the provider whether it accepts the credentials, and keeps the answer for people to see.
 *
 * @throws AppError `integration.not_found`
 */
export async function testIntegration(
  { links, checks, unitOfWork, clock }: Dependencies,
  context: CallContext,
  provider: string,
): Promise<{ ok: boolean; detail: string }> {
  const link = await links.get(context, provider);
  const { ok, detail } = await checks[link.provider](links.open(link));
  await unitOfWork.run(context, async (tx) => {
    const { after } = await links.records.update(tx, link.id, undefined, (current) => {
      // What was tried is no longer what is stored: it says nothing about that.
      if (current.sealedSecrets !== link.sealedSecrets) return undefined;
      const { checkFailure: _before, ...rest } = current;
      return { ...rest, checkedAt: clock.now().toISOString(), ...(ok ? {} : { checkFailure: detail }) };
    });
    tx.wrote('integration', after.id, after.version);
  });
  return { ok, detail };
}
