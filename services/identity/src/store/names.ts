import type { CallContext } from '@roster/service-kit';
import type { Model } from 'mongoose';

/** The names of an organization's entities, of deleted ones too: what they did, they did under that name. */
export async function namesById<T>(
  model: Model<T>,
  context: CallContext,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const keys = ids.map((id) => `${context.organization.id}/${id}`);
  const found = await model
    .find({ _id: { $in: keys } } as never, { _id: 0, id: 1, name: 1 })
    .lean<{ id: string; name: string }[]>();
  return new Map(found.map(({ id, name }) => [id, name]));
}
