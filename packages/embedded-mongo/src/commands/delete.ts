import { readNumber } from '../bson/raw';
import { isNumeric } from '../bson/types';
import { failedToParse } from '../errors';
import { compileFilter } from '../query/filter';
import type { Reply } from '../wire/reply';
import { hintOf } from './find';
import { type Request, statementFields } from './request';
import { type BatchProgress, batchReply, runBatch } from './write-batch';

/** `delete`. */
export function remove(request: Request): Reply {
  request.allow('deletes', 'ordered');
  const statements = request.documents('deletes');
  return batchReply(
    runBatch(request, statements, (statement, progress) => removeMatching(request, statement, progress)),
    'delete',
  );
}

function removeMatching(request: Request, statement: Uint8Array, progress: BatchProgress): void {
  const fields = statementFields(statement, 'delete.deletes', ['q', 'limit', 'hint']);
  const limit = fields.get('limit');
  const count = limit && isNumeric(limit.type) ? readNumber(limit.buf, limit.type, limit.start) : Number.NaN;
  if (count !== 0 && count !== 1) throw failedToParse('The limit field in delete objects must be 0 or 1.');
  const filter = compileFilter(fields.get('q'));
  const collection = request.existingCollection;
  if (!collection) return;
  const found = [
    ...request.access.find(collection, { filter, sort: [], skip: 0, limit: count, ...hintOf(fields.get('hint')) }),
  ];
  request.access.checkFree(collection, found);
  for (const stored of found) {
    request.access.remove(collection, stored);
    progress.n++;
  }
}
