#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { startEmbeddedMongo } from './index';

const usage = 'usage: roster-embedded-mongo --data DIR [--port N] [--host ADDRESS] [--synchronous FULL|NORMAL|OFF]\n';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      port: { type: 'string', default: '27017' },
      host: { type: 'string' },
      synchronous: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const port = Number(values.port);
  const { synchronous } = values;
  const badSynchronous =
    synchronous !== undefined && synchronous !== 'FULL' && synchronous !== 'NORMAL' && synchronous !== 'OFF';
  if (values.help || !values.data || badSynchronous || !Number.isInteger(port) || port < 0 || port > 65_535) {
    process.stderr.write(usage);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const server = await startEmbeddedMongo({
    dataDir: values.data,
    port,
    inWorker: false,
    ...(values.host ? { host: values.host } : {}),
    ...(synchronous ? { synchronous } : {}),
  });
  process.stdout.write(
    `${JSON.stringify({ url: server.url, port: server.port, data: values.data, pid: process.pid })}\n`,
  );
  const stop = (): void => {
    void server.close().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
