import { type Document, encode } from '../bson/decode';
import { elements } from '../bson/raw';
import { maxDocumentSize } from '../bson/validate';
import { ErrorCode, MongoError } from '../errors';
import { maxMessageSize } from '../wire/frames';
import { okReply, type Reply, replyFromDocument } from '../wire/reply';
import type { Request } from './request';
import { maxBatchSize } from './write-batch';

/** The name of the replica set that the server pretends to be the primary of: without one, drivers use no transactions. */
export const replicaSetName = 'roster-embedded';
const version = '7.0.0';

/** `hello`, `isMaster`: a primary that is alone in its replica set. */
export function hello(request: Request): Reply {
  const { address } = request.state;
  const legacy = request.name !== 'hello';
  return replyFromDocument(
    encode({
      helloOk: true,
      ...(legacy ? { ismaster: true } : { isWritablePrimary: true }),
      setName: replicaSetName,
      setVersion: 1,
      secondary: false,
      hosts: [address],
      primary: address,
      me: address,
      maxBsonObjectSize: maxDocumentSize,
      maxMessageSizeBytes: maxMessageSize,
      maxWriteBatchSize: maxBatchSize,
      localTime: new Date(),
      logicalSessionTimeoutMinutes: 30,
      connectionId: request.client.id,
      minWireVersion: 0,
      maxWireVersion: 21,
      readOnly: false,
      ok: 1,
    }),
  );
}

function fixed(document: Document): (request: Request) => Reply {
  return () => replyFromDocument(encode({ ...document, ok: 1 }));
}

/** Answers that are the same for everybody. */
export const constantCommands: Readonly<Record<string, (request: Request) => Reply>> = {
  ping: fixed({}),
  buildInfo: fixed({
    version,
    versionArray: [7, 0, 0, 0],
    gitVersion: 'roster-embedded',
    modules: [],
    maxBsonObjectSize: maxDocumentSize,
    bits: 64,
    debug: false,
    storageEngines: ['sqlite'],
  }),
  connectionStatus: fixed({ authInfo: { authenticatedUsers: [], authenticatedUserRoles: [] } }),
  getCmdLineOpts: fixed({ argv: ['roster-embedded-mongo'], parsed: {} }),
  getLog: fixed({ totalLinesWritten: 0, log: [] }),
};

/** `getParameter`: the one that tools ask for. */
export function getParameter(request: Request): Reply {
  const asked = elements(request.message.body).map(({ name }) => name);
  if (!asked.includes('featureCompatibilityVersion'))
    throw new MongoError(ErrorCode.InvalidOptions, 'no option found to get');
  return replyFromDocument(encode({ featureCompatibilityVersion: { version: '7.0' }, ok: 1 }));
}

/** `serverStatus`, the basics. */
export function serverStatus(request: Request): Reply {
  const uptime = (Date.now() - request.state.startedAt.getTime()) / 1000;
  return replyFromDocument(
    encode({
      host: request.state.address,
      version,
      process: 'roster-embedded-mongo',
      pid: process.pid,
      uptime,
      localTime: new Date(),
      storageEngine: { name: 'sqlite' },
      ok: 1,
    }),
  );
}

/** Commands about sessions that need nothing but an answer. */
export const acknowledge = (): Reply => okReply();
