import { commandProblems, settingProblems } from '../../settings.mjs';
import { idOf, ofKind, workloads } from '../objects.mjs';

/** Every variable is a setting of the process that is given it, is well-formed, and none that is needed lacks. */
export const settings = (objects) =>
  workloads(objects)
    .filter(({ isEngine }) => !isEngine)
    .flatMap(({ id, name, containers }) =>
      containers.flatMap((container) =>
        settingProblems(name, environmentOf(container, objects)).map((problem) => `${id}: ${problem}`),
      ),
    );

/** Every program is one that the build makes. */
export const commands = (objects) =>
  workloads(objects)
    .filter(({ isEngine }) => !isEngine)
    .flatMap(({ id, containers }) =>
      containers.flatMap(({ args }) => commandProblems(args).map((problem) => `${id}: ${problem}`)),
    );

/** By name; undefined where only a secret knows the value. */
export function environmentOf({ env = [], envFrom = [] }, objects) {
  const environment = {};
  for (const { configMapRef } of envFrom) {
    const map = ofKind(objects, 'ConfigMap').find(({ metadata }) => metadata.name === configMapRef?.name);
    Object.assign(environment, map?.data);
  }
  for (const { name, value } of env) environment[name] = value;
  return environment;
}

const secretWords = /(TOKEN|PASSWORD|SECRET|_KEY|CREDENTIAL)s?$/i;

/** Nothing secret is written where everybody reads. */
export function secretsApart(objects) {
  return [
    ...ofKind(objects, 'ConfigMap').flatMap((map) =>
      Object.entries(map.data ?? {})
        .filter(([key, value]) => secretWords.test(key) || /:\/\/[^/\s$]*:[^/\s$]*@/.test(value))
        .map(([key]) => `${idOf(map)}: ${key} belongs into a Secret`),
    ),
    ...ofKind(objects, 'Secret').map((secret) => `${idOf(secret)}: is written out`),
    ...workloads(objects).flatMap(({ id, containers }) =>
      containers.flatMap(({ env = [] }) =>
        env
          // A path says where a secret lies, and nothing of it.
          .filter(({ name, value }) => value !== undefined && secretWords.test(name) && !value.startsWith('/'))
          .map(({ name }) => `${id}: ${name} belongs into a Secret`),
      ),
    ),
  ];
}
