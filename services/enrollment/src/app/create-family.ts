import type { enrollment } from '@roster/contracts';
import { type CallContext, conflict, isDuplicateKey } from '@roster/service-kit';
import { dayIn } from '../domain/calendar';
import { placeKey } from '../domain/registration';
import type { FamilyOperation } from '../store/family-operations';
import { checkFamily } from './check-family';
import type { Enrollment, UseCase } from './enrollment';
import { findPlace } from './find-place';
import { makeFamily, type Places } from './make-family';
import { asPart } from './part-of-request';
import { refuseOthers } from './refuse-others';

type Request = enrollment.CreateFamilyRequest__Output;

/**
 * Makes a customer with students and seats for them: all or nothing, and once for each operation. A child of this name whom
 * an existing customer has already is not made again.
 *
 * @throws AppError forbidden `managers.only`; `invalid`; conflict `family.other` where the operation made something else,
 *   `customer.known`, and what `createRegistration` throws, with its field named: `registrations[1].cycleId`
 */
export function createFamily(enrollment: Enrollment): UseCase<'CreateFamily'> {
  const { familyOperations, clock, teaching } = enrollment;
  return async (context, request) => {
    refuseOthers(context);
    const earlier = await familyOperations.find(context, request.operationId);
    if (earlier) return repeated(earlier, request);
    checkFamily(request, dayIn(context.organization.timeZone, clock.now()));
    const places = await findPlaces(enrollment, context, request);
    const { operation, isRepeat } = await makeOnce(enrollment, context, request, places);
    if (isRepeat) return repeated(operation, request);
    for (const place of places.values()) await teaching.settle(context, { cycle: place });
    return { customerId: operation.customerId, isRepeat };
  };
}

/** @throws AppError conflict `family.other` */
function repeated({ fingerprint, customerId }: FamilyOperation, request: Request): enrollment.CreateFamilyResponse {
  if (fingerprint !== request.fingerprint) {
    throw conflict('family.other', 'Something else was made of this already', { metadata: { customerId } });
  }
  return { customerId, isRepeat: true };
}

/** The cycles of all seats, before anything is written. @throws AppError as `findPlace`, with the field named */
async function findPlaces(enrollment: Enrollment, context: CallContext, { registrations }: Request): Promise<Places> {
  const places: Places = new Map();
  for (const [index, { cycleId }] of registrations.entries()) {
    if (places.has(cycleId)) continue;
    const find = () => findPlace(enrollment, context, { cycleId });
    places.set(cycleId, await asPart(`registrations[${index}]`, 'cycleId', find));
  }
  return places;
}

/** Of two calls that come at once one makes the family, and the other finds it. */
async function makeOnce(
  enrollment: Enrollment,
  context: CallContext,
  request: Request,
  places: Places,
): Promise<{ operation: FamilyOperation; isRepeat: boolean }> {
  const { familyOperations, unitOfWork } = enrollment;
  const { operationId } = request;
  const [place] = places.values();
  // Without seats they meet in the claims of their contacts at most.
  const queueOn = place ? `roster/${placeKey(place)}` : 'family';
  const attempt = () =>
    unitOfWork.run(
      context,
      async (tx) => {
        const earlier = await familyOperations.find(tx.context, operationId, tx.session);
        if (earlier) return { operation: earlier, isRepeat: true };
        const operation = await makeFamily(enrollment, tx, request, places);
        await familyOperations.add(tx, operationId, operation);
        return { operation, isRepeat: false };
      },
      { queueOn },
    );
  try {
    return await attempt();
  } catch (error) {
    // Another process has just made the family, or given one of its children the seat: now that is seen.
    if (!isDuplicateKey(error)) throw error;
    return attempt();
  }
}
