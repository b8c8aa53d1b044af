import { elements, readNumber } from '../bson/raw';
import { BsonType } from '../bson/types';
import { ErrorCode, failedToParse, MongoError } from '../errors';
import { okReply, type Reply } from '../wire/reply';
import type { Request } from './request';

/** `getMore`. */
export function getMore(request: Request): Reply {
  request.allow('collection', 'batchSize', 'term', 'lastKnownCommittedOpTime');
  const name = request.optionalString('collection');
  if (name === undefined) throw failedToParse('getMore needs a collection');
  return request.state.cursors.next(
    request.number('getMore', 0),
    `${request.databaseName}.${name}`,
    request.access,
    request.natural('batchSize', 0),
  );
}

/** `killCursors`. */
export function killCursors(request: Request): Reply {
  request.allow('cursors');
  const value = request.get('cursors');
  if (value?.type !== BsonType.Array) throw new MongoError(ErrorCode.BadValue, 'killCursors needs an array of cursors');
  const ids = elements(value.buf, value.start).map((element) => readNumber(element.buf, element.type, element.start));
  const killed = ids.filter((id) => request.state.cursors.kill(id));
  const list = (
    writer: Parameters<NonNullable<Parameters<typeof okReply>[0]>>[0],
    name: string,
    members: readonly number[],
  ): void => {
    const mark = writer.beginIn(BsonType.Array, name);
    for (const [index, id] of members.entries()) writer.int64(String(index), BigInt(id));
    writer.end(mark);
  };
  return okReply((writer) => {
    list(writer, 'cursorsKilled', killed);
    list(
      writer,
      'cursorsNotFound',
      ids.filter((id) => !killed.includes(id)),
    );
    list(writer, 'cursorsAlive', []);
    list(writer, 'cursorsUnknown', []);
  });
}
