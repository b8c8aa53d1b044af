import { idOf, leastReplicas, ofKind, selects, workloads } from '../objects.mjs';

/** Everything that a pod, an ingress or a scaler names is there. */
export function references(objects, { generatedSecrets = [] } = {}) {
  const there = {
    ConfigMap: namesOf(objects, 'ConfigMap'),
    ServiceAccount: namesOf(objects, 'ServiceAccount'),
    Service: namesOf(objects, 'Service'),
    Deployment: namesOf(objects, 'Deployment'),
    Secret: new Set([
      ...generatedSecrets,
      ...ofKind(objects, 'Secret').map(({ metadata }) => metadata.name),
      ...madeSecrets(objects),
    ]),
  };
  const problems = [];
  const need = (id, kind, name) => {
    if (name && !there[kind].has(name)) problems.push(`${id}: names the ${kind} ${name}, which is not there`);
  };
  for (const { id, pod, containers } of workloads(objects)) {
    need(id, 'ServiceAccount', pod.serviceAccountName ?? '(none)');
    for (const { configMap, secret } of pod.volumes ?? []) {
      need(id, 'ConfigMap', configMap?.name);
      need(id, 'Secret', secret?.secretName);
    }
    for (const { env = [], envFrom = [] } of containers) {
      for (const { configMapRef, secretRef } of envFrom) {
        need(id, 'ConfigMap', configMapRef?.name);
        need(id, 'Secret', secretRef?.name);
      }
      for (const { valueFrom } of env) {
        need(id, 'ConfigMap', valueFrom?.configMapKeyRef?.name);
        if (!valueFrom?.secretKeyRef?.optional) need(id, 'Secret', valueFrom?.secretKeyRef?.name);
      }
    }
    const volumes = new Set([...(pod.volumes ?? []).map(({ name }) => name), ...claims(objects, id)]);
    for (const { volumeMounts = [] } of containers) {
      for (const { name } of volumeMounts)
        if (!volumes.has(name)) problems.push(`${id}: mounts ${name}, which is no volume`);
    }
  }
  for (const object of ofKind(objects, 'HorizontalPodAutoscaler', 'ScaledObject')) {
    need(idOf(object), 'Deployment', object.spec.scaleTargetRef.name);
  }
  for (const object of ofKind(objects, 'Ingress')) {
    for (const { http } of object.spec.rules ?? []) {
      for (const { backend } of http.paths) need(idOf(object), 'Service', backend.service.name);
    }
  }
  return problems;
}

const namesOf = (objects, kind) => new Set(ofKind(objects, kind).map(({ metadata }) => metadata.name));

/** Secrets that an operator of the cluster makes of what it is told. */
const madeSecrets = (objects) => [
  ...ofKind(objects, 'ExternalSecret').map(({ spec, metadata }) => spec.target?.name ?? metadata.name),
  ...ofKind(objects, 'Certificate').map(({ spec }) => spec.secretName),
];

const claims = (objects, id) =>
  objects.find((object) => idOf(object) === id)?.spec.volumeClaimTemplates?.map(({ metadata }) => metadata.name) ?? [];

/** Who selects pods selects some, and whoever has a port by name finds it there. */
export function selectors(objects) {
  const pods = workloads(objects);
  const problems = [];
  for (const { id, object, labels } of pods) {
    if (object.spec.selector && !selects(object.spec.selector, labels))
      problems.push(`${id}: does not select its own pods`);
  }
  for (const service of ofKind(objects, 'Service')) {
    const selected = pods.filter(({ labels }) => selects({ matchLabels: service.spec.selector }, labels));
    if (selected.length !== 1) problems.push(`${idOf(service)}: selects the pods of ${selected.length} workloads`);
    for (const { name, targetPort } of service.spec.ports ?? []) {
      if (!name) problems.push(`${idOf(service)}: a port has no name`);
      const found = selected.some(({ containers }) =>
        containers.some(({ ports = [] }) => ports.some((port) => port.name === targetPort)),
      );
      if (!found) problems.push(`${idOf(service)}: no container has a port named ${targetPort}`);
    }
  }
  for (const budget of ofKind(objects, 'PodDisruptionBudget')) {
    if (!pods.some(({ labels }) => selects(budget.spec.selector, labels)))
      problems.push(`${idOf(budget)}: selects no pods`);
  }
  return problems;
}

/** Whoever has more than one pod keeps one while nodes are drained, and lets nodes be drained. */
export function disruption(objects) {
  const budgets = ofKind(objects, 'PodDisruptionBudget');
  return workloads(objects)
    .filter((workload) => workload.object.kind === 'Deployment' && leastReplicas(objects, workload) > 1)
    .flatMap((workload) => {
      const budget = budgets.find(({ spec }) => selects(spec.selector, workload.labels));
      if (!budget) return [`${workload.id}: no budget keeps a pod of it`];
      const replicas = leastReplicas(objects, workload);
      const { maxUnavailable, minAvailable } = budget.spec;
      const away = maxUnavailable ?? replicas - minAvailable;
      if (!(away >= 1)) return [`${idOf(budget)}: no node could be drained`];
      return away < replicas ? [] : [`${idOf(budget)}: leaves no pod of ${replicas}`];
    });
}

/** Nobody in a pod has anything to tell the cluster's API. */
export function tokens(objects) {
  return [
    ...ofKind(objects, 'ServiceAccount')
      .filter((account) => account.automountServiceAccountToken !== false)
      .map((account) => `${idOf(account)}: gives its token to pods`),
    ...workloads(objects)
      .filter(({ pod }) => pod.automountServiceAccountToken !== false)
      .map(({ id }) => `${id}: takes a token of the cluster's API`),
  ];
}

/** Every host is served over TLS. */
export function hosts(objects) {
  return ofKind(objects, 'Ingress').flatMap((ingress) => {
    const covered = new Set((ingress.spec.tls ?? []).flatMap(({ hosts: names = [] }) => names));
    return (ingress.spec.rules ?? [])
      .filter(({ host }) => !host || !covered.has(host))
      .map(({ host = '(any)' }) => `${idOf(ingress)}: ${host} has no certificate`);
  });
}
