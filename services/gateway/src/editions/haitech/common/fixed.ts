import { invalid } from '@roster/service-kit';

type Named<F extends string> = { [K in F]?: string | null | undefined };

/**
 * What a thing belongs to is for good. Clients that send a whole object back name it, which is fine; another one is
 * refused: leaving it out silently would tell a client that wanted to move something that it did.
 *
 * @param given the fields as the body has them; absent ones are not asked about
 * @param current reads the thing; called only where the body names one of the fields
 * @throws AppError `invalid` that names each field whose value is another one
 */
export async function refuseMoved<F extends string>(
  given: Named<F>,
  current: () => Promise<Named<NoInfer<F>>>,
): Promise<void> {
  const named = (Object.keys(given) as F[]).filter((field) => given[field] !== undefined);
  if (named.length === 0) return;
  const found = await current();
  const moved = named.filter((field) => (given[field] ?? undefined) !== (found[field] ?? undefined));
  if (moved.length > 0) throw invalid(moved.map((field) => ({ field, message: 'cannot be changed' })));
}
