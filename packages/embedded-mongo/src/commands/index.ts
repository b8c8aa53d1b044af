import { aggregate } from '../aggregate/command';
import type { Reply } from '../wire/reply';
import {
  collStats,
  create,
  dbStats,
  drop,
  dropDatabase,
  listCollections,
  listDatabases,
  validate,
} from './collections';
import { countCommand, distinct } from './count';
import { remove } from './delete';
import { explain } from './explain';
import { find } from './find';
import { findAndModify } from './find-and-modify';
import { getMore, killCursors } from './get-more';
import { acknowledge, constantCommands, getParameter, hello, serverStatus } from './handshake';
import { createIndexes, dropIndexes, listIndexes } from './indexes';
import { insert } from './insert';
import type { Request } from './request';
import { abortTransaction, commitTransaction, endSessions, startSession } from './sessions';
import { update } from './update';

/** A command's code. */
export interface Command {
  readonly run: (request: Request) => Reply;
  /** May be part of a transaction. */
  readonly transactional?: true;
  /** Its answer is remembered under a transaction number, so that a repeated one is done once. */
  readonly retryable?: true;
}

const plain = (run: Command['run']): Command => ({ run });
const reading = (run: Command['run']): Command => ({ run, transactional: true });
const writing = (run: Command['run']): Command => ({ run, transactional: true, retryable: true });

/** Every command that the server knows. */
export const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['find', reading(find)],
  ['getMore', reading(getMore)],
  ['killCursors', reading(killCursors)],
  ['aggregate', reading(aggregate)],
  ['count', reading(countCommand)],
  ['distinct', reading(distinct)],
  ['explain', plain(explain)],
  ['insert', writing(insert)],
  ['update', writing(update)],
  ['delete', writing(remove)],
  ['findAndModify', writing(findAndModify)],
  ['findandmodify', writing(findAndModify)],
  ['createIndexes', plain(createIndexes)],
  ['listIndexes', plain(listIndexes)],
  ['dropIndexes', plain(dropIndexes)],
  ['create', { run: create, transactional: true }],
  ['drop', plain(drop)],
  ['dropDatabase', plain(dropDatabase)],
  ['listCollections', plain(listCollections)],
  ['listDatabases', plain(listDatabases)],
  ['collStats', plain(collStats)],
  ['dbStats', plain(dbStats)],
  ['validate', plain(validate)],
  ['hello', plain(hello)],
  ['isMaster', plain(hello)],
  ['ismaster', plain(hello)],
  ['getParameter', plain(getParameter)],
  ['serverStatus', plain(serverStatus)],
  ['startSession', plain(startSession)],
  ['endSessions', plain(endSessions)],
  ['refreshSessions', plain(acknowledge)],
  ['commitTransaction', plain(commitTransaction)],
  ['abortTransaction', plain(abortTransaction)],
  ...Object.entries(constantCommands).map(([name, run]): [string, Command] => [name, plain(run)]),
  ['buildinfo', plain(constantCommands.buildInfo!)],
]);
