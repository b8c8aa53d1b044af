/**
 * The arrows of docs/architecture.md, in one place: who may open a connection to whom. The network policies must allow
 * exactly these, and `sourceProblems` compares them with the document and with what the services' code asks for.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../../scripts/lib/workspace.mjs';

const contracts = createRequire(import.meta.url)(join(root, 'packages/contracts/dist/index.js'));

export const services = ['identity', 'catalog', 'scheduling', 'enrollment', 'billing', 'notifications'];
export const processes = ['gateway', ...services];

/** Over gRPC. All but identity itself ask identity for an organization's settings. */
export const asks = {
  gateway: services,
  identity: ['catalog'],
  catalog: ['identity', 'scheduling'],
  scheduling: ['identity', 'catalog', 'enrollment'],
  enrollment: ['identity', 'catalog', 'scheduling'],
  billing: ['identity', 'catalog', 'scheduling', 'enrollment'],
  notifications: ['identity', 'catalog', 'scheduling', 'enrollment'],
};

export const grpcPort = 7000;
export const httpPort = 8000;

/** Ports by which an engine is known, wherever it is. */
export const enginePorts = { mongodb: [27017], kafka: [9092, 9094], redis: [6379] };

/** `database` and `topics` are the jobs that run before a rollout. */
export const engineUsers = {
  mongodb: [...services, 'database'],
  kafka: [...processes, 'topics'],
  redis: ['gateway'],
};

/** Who talks to the world outside: webhook receivers. */
export const internetUsers = ['notifications'];

/** What must never be reached as "the internet". */
export const neverInternet = [
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
];

/** Every arrow that a process or a job has, as `from -> to:port`. */
export function allowedArrows(apps) {
  const arrows = new Set();
  for (const app of apps) {
    for (const peer of asks[app] ?? []) arrows.add(`${app} -> ${peer}:${grpcPort}`);
    for (const [engine, users] of Object.entries(engineUsers))
      if (users.includes(app)) arrows.add(`${app} -> ${engine}`);
    if (internetUsers.includes(app)) arrows.add(`${app} -> internet`);
    if (processes.includes(app) || app === 'database' || app === 'topics') {
      arrows.add(`${app} -> dns:53`);
      arrows.add(`${app} -> telemetry:4318`);
    }
  }
  return arrows;
}

/** Where the table, the document and the code do not agree. */
export function sourceProblems() {
  return processes.flatMap((process) => [...againstDocument(process), ...againstCode(process)]);
}

function againstDocument(process) {
  const document = readFileSync(join(root, 'docs', 'architecture.md'), 'utf8');
  const row = document.split('\n').find((line) => line.startsWith(`| ${process} |`));
  if (!row) return [`docs/architecture.md has no row for ${process}`];
  const column = row.split('|')[3];
  const named = column.includes('everything') ? services : services.filter((service) => column.includes(service));
  const expected = process === 'identity' || process === 'gateway' ? named : [...new Set([...named, 'identity'])];
  return compare(process, expected, 'docs/architecture.md');
}

/**
 * `peers.<service>` in a service's sources, and the owners of what it has replicas of; what the kit asks (settings of
 * organizations) is asked by all but identity.
 */
function againstCode(process) {
  const folder = join(root, 'services', process, 'src');
  const found = new Set(process === 'identity' || process === 'gateway' ? [] : ['identity']);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.ts') || entry.name.endsWith('.test.ts')) continue;
    const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    for (const [, service] of text.matchAll(/\bpeers\??\.(\w+)/g)) if (services.includes(service)) found.add(service);
    for (const [, kind] of text.matchAll(/\bentityReplica\([^']*'(\w+)'/g)) found.add(ownerOf(kind));
  }
  return compare(process, [...found], 'its code');
}

/** The service that owns a kind of entity. */
const ownerOf = (kind) => contracts.topicOfKind(kind).slice('roster.'.length);

function compare(process, found, where) {
  return [
    ...found
      .filter((peer) => !asks[process].includes(peer))
      .map((peer) => `${process} asks ${peer} by ${where}, not by the table`),
    ...asks[process]
      .filter((peer) => !found.includes(peer))
      .map((peer) => `${process} asks ${peer} by the table, not by ${where}`),
  ];
}
