import type { CallContext } from '@roster/service-kit';
import type { ProviderLink } from '../domain/provider-link';
import type { Dependencies } from './dependencies';

/** A link to a provider. @throws AppError `integration.not_found` */
export const getIntegration = (
  { links }: Pick<Dependencies, 'links'>,
  context: CallContext,
  provider: string,
): Promise<ProviderLink> => links.get(context, provider);
