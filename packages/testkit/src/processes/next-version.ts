import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..', '..', '..');

/**
 * Makes a version of a service that is to come, as an additive change leaves it: every message of its contracts has one
 * field more, which it fills in whatever it asks and answers; its events have attributes and fields more, and with each
 * goes one of a type that nobody has heard of.
 *
 * @param folder where it is put
 * @returns the script to start instead of the service's own
 */
export function nextVersionOf(service: string, folder: string): string {
  const protos = join(folder, 'next-protos');
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'protos'), protos, { recursive: true });
  for (const file of readdirSync(join(protos, 'roster'), { recursive: true, withFileTypes: true })) {
    if (!file.name.endsWith('.proto')) continue;
    const path = join(file.parentPath, file.name);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/^message \w+ \{/gm, '$&\n  string next_version = 900;'));
  }
  const script = join(folder, `next-${service}.cjs`);
  writeFileSync(script, program(service, protos));
  return script;
}

const program = (service: string, protos: string): string => `
const { createRequire } = require('node:module');
const from = createRequire(${JSON.stringify(join(root, 'packages', 'contracts', 'dist', 'index.js'))});
const loader = from('@grpc/proto-loader');
const load = loader.loadSync;
const filled = (message) => {
  const fill = (value) => (value && typeof value.id === 'string' ? { ...value, nextVersion: 'more' } : value);
  const fields = Object.entries(message ?? {}).map(([k, v]) => [k, Array.isArray(v) ? v.map(fill) : fill(v)]);
  return { ...Object.fromEntries(fields), nextVersion: 'more' };
};
loader.loadSync = (file, options) => {
  const loaded = load(file, { ...options, includeDirs: [${JSON.stringify(protos)}] });
  for (const [name, definition] of Object.entries(loaded)) {
    if (!name.startsWith('roster.') || !name.endsWith('Service')) continue;
    for (const method of Object.values(definition)) {
      for (const side of ['requestSerialize', 'responseSerialize']) {
        const serialize = method[side];
        method[side] = (message) => serialize(filled(message));
      }
    }
  }
  return loaded;
};
const { OutboxStore } = require(${JSON.stringify(join(root, 'packages', 'service-kit', 'dist', 'outbox', 'outbox-store.js'))});
const add = OutboxStore.prototype.add;
OutboxStore.prototype.add = function (events, session) {
  const more = events.flatMap((event) => {
    const data = { ...event.data, nextVersion: 'more', after: { ...event.data.after, nextVersion: 'more' } };
    const unheard = { ...event, id: event.id + '-next', type: event.type.split('.')[0] + '.unheard' };
    return [{ ...event, nextversion: 'more', data }, { ...unheard, data }];
  });
  return add.call(this, more, session);
};
require(${JSON.stringify(join(root, 'services', service, 'dist', 'main.js'))});
`;
