import { ObjectId } from 'bson';
import { encodeValue } from '../bson/decode';
import { getField } from '../bson/raw';
import { Tree } from '../bson/tree';
import { BsonType, typeName } from '../bson/types';
import { checkSize } from '../bson/validate';
import { badValue, ErrorCode, MongoError } from '../errors';
import type { Reply } from '../wire/reply';
import type { Request } from './request';
import { batchReply, runBatch } from './write-batch';

/** `insert`. */
export function insert(request: Request): Reply {
  request.allow('documents', 'ordered', 'bypassDocumentValidation');
  const documents = request.documents('documents');
  const { collection } = request;
  const progress = runBatch(request, documents, (document, done) => {
    request.access.insert(collection, readyToStore(document));
    done.n++;
  });
  return batchReply(progress, 'insert');
}

/** The document as it is stored: with an `_id`, which stands first. Usually that is the client's bytes unchanged. */
export function readyToStore(document: Uint8Array): Uint8Array {
  checkSize(document.length);
  checkNames(document);
  const id = getField(document, '_id');
  // The first element's name begins at byte 5.
  const idFirst = document[5] === 0x5f && document[6] === 0x69 && document[7] === 0x64 && document[8] === 0;
  if (id) checkId(id.type);
  if (idFirst) return document;
  const tree = Tree.fromBytes(document);
  if (!id) tree.set('_id', encodeValue(new ObjectId()));
  tree.moveFirst('_id');
  return tree.toBytes();
}

/** Fields at the top that start with a dollar are operators gone astray. */
function checkNames(document: Uint8Array): void {
  if (document[4] !== 0 && document[5] === 0x24)
    throw badValue(`Document can't have $-prefixed field names at its start`);
}

/** Refuses what MongoDB refuses as an `_id`. */
export function checkId(type: number): void {
  if (type === BsonType.Array || type === BsonType.Regex || type === BsonType.Undefined) {
    throw new MongoError(ErrorCode.InvalidIdField, `The '_id' value cannot be of type ${typeName(type)}`);
  }
}
