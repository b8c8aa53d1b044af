import { leastReplicas, workloads } from '../objects.mjs';

const each = (objects, look) =>
  workloads(objects).flatMap((workload) =>
    workload.containers.flatMap((container) =>
      look(container, workload).map((problem) => `${workload.id} (${container.name}): ${problem}`),
    ),
  );

/** A tag can be moved, so production names a digest; a missing tag, or `latest`, is no version at all. */
export const imagePinned = (objects) =>
  each(objects, ({ image = '' }) => {
    if (/@sha256:[0-9a-f]{64}$/.test(image)) return [];
    const tag = /:([^:/]+)$/.exec(image)?.[1];
    return tag && tag !== 'latest' ? [] : [`the image ${image || '(none)'} names no version`];
  });

export const resources = (objects) =>
  each(objects, ({ resources: given }) =>
    ['requests', 'limits'].flatMap((kind) =>
      ['cpu', 'memory'].filter((what) => !given?.[kind]?.[what]).map((what) => `has no ${kind}.${what}`),
    ),
  );

export const portsNamed = (objects) =>
  each(objects, ({ ports = [] }) =>
    ports.filter(({ name }) => !name).map(({ containerPort }) => `port ${containerPort} has no name`),
  );

/** Of whatever serves; a job ends by itself. */
export const probes = (objects) =>
  each(objects, (container, { isServer }) =>
    isServer
      ? ['startupProbe', 'readinessProbe', 'livenessProbe']
          .filter((probe) => !container[probe])
          .map((probe) => `has no ${probe}`)
      : [],
  );

/** The restricted Pod Security Standard, and a file system that nobody writes to (third-party engines may). */
export function securityContexts(objects) {
  const pods = workloads(objects).flatMap(({ id, pod }) => {
    const { runAsNonRoot, runAsUser, seccompProfile } = pod.securityContext ?? {};
    return [
      ...(runAsNonRoot === true && runAsUser > 0 ? [] : [`${id}: does not run as a numbered user other than root`]),
      ...(seccompProfile?.type === 'RuntimeDefault' ? [] : [`${id}: has no seccomp profile`]),
      ...['hostNetwork', 'hostPID', 'hostIPC'].filter((field) => pod[field]).map((field) => `${id}: asks for ${field}`),
    ];
  });
  const containers = each(objects, ({ securityContext: given = {} }, { isEngine }) => [
    ...(given.allowPrivilegeEscalation === false ? [] : ['may gain privileges']),
    ...(given.capabilities?.drop?.includes('ALL') && !given.capabilities.add ? [] : ['keeps capabilities']),
    ...(given.readOnlyRootFilesystem || isEngine ? [] : ['may write to its file system']),
    ...(given.privileged ? ['is privileged'] : []),
  ]);
  return [...pods, ...containers];
}

/** A process ends within this many seconds of its signal, its drain included (the kit's run-process). */
const stopsWithin = 25;

export const gracePeriod = (objects) =>
  workloads(objects)
    .filter(({ pod }) => (pod.terminationGracePeriodSeconds ?? 30) <= stopsWithin + 5)
    .map(({ id }) => `${id}: is killed before it can have stopped (terminationGracePeriodSeconds)`);

/** Several pods on one node, or in one zone, are gone together. */
export const spread = (objects) =>
  workloads(objects)
    .filter((workload) => workload.object.kind === 'Deployment' && leastReplicas(objects, workload) > 1)
    .flatMap(({ id, pod }) => {
      const keys = (pod.topologySpreadConstraints ?? []).map(({ topologyKey }) => topologyKey);
      return ['topology.kubernetes.io/zone', 'kubernetes.io/hostname']
        .filter((key) => !keys.includes(key))
        .map((key) => `${id}: is not spread over ${key}`);
    });
