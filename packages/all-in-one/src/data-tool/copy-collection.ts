import { mongo } from 'mongoose';
import { Digest } from './digest';

const { BSON } = mongo;

/** How much is read before it is written. */
const batchDocuments = 1_000;
const batchBytes = 8 * 1024 * 1024;

type Plain = mongo.Document & { _id: string };

/** Documents as the server has them, to the byte. */
async function* rawDocuments(collection: mongo.Collection<Plain>): AsyncGenerator<Uint8Array> {
  const cursor = collection.find<Uint8Array>({}, { raw: true, sort: { _id: 1 }, batchSize: batchDocuments });
  for await (const document of cursor) yield document;
}

/** What a collection holds. */
export async function digestOf(collection: mongo.Collection<Plain>): Promise<Digest> {
  const digest = new Digest();
  for await (const document of rawDocuments(collection)) digest.add(document);
  return digest;
}

/**
 * Copies a collection in the order of its ids, so that what is there already is always a beginning: after an interruption
 * the copy goes on behind the last id of the target.
 *
 * @returns what was read, whether it was written just now or before
 */
export async function copyCollection(
  from: mongo.Collection<Plain>,
  to: mongo.Collection<Plain>,
): Promise<{ read: Digest; written: number }> {
  const last = await to
    .find({}, { projection: { _id: 1 } })
    .sort({ _id: -1 })
    .limit(1)
    .next();
  const read = new Digest();
  let written = 0;
  let batch: mongo.OptionalUnlessRequiredId<Plain>[] = [];
  let bytes = 0;
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    await to.insertMany(batch, { ordered: true });
    written += batch.length;
    batch = [];
    bytes = 0;
  };
  for await (const raw of rawDocuments(from)) {
    read.add(raw);
    // Types stay what they are: 5 as a double does not become the integer 5.
    const document = BSON.deserialize(raw, { promoteValues: false, promoteLongs: false }) as Plain;
    if (last && String(document._id) <= last._id) continue;
    batch.push(document as mongo.OptionalUnlessRequiredId<Plain>);
    bytes += raw.length;
    if (batch.length >= batchDocuments || bytes >= batchBytes) await flush();
  }
  await flush();
  return { read, written };
}
