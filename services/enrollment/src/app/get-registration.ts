import type { Enrollment, UseCase } from './enrollment';

/** @throws AppError `registration.not_found` */
export function getRegistration({ registrations, summaries }: Enrollment): UseCase<'GetRegistration'> {
  return async (context, { id }) => {
    const [registration] = await summaries.ofRegistrations(context, [await registrations.show(context, id)]);
    return { registration };
  };
}
