import { parseAllDocuments } from 'yaml';

/** Kubernetes objects of a YAML text. */
export function parseObjects(text) {
  return parseAllDocuments(text)
    .map((document) => {
      if (document.errors.length > 0) throw document.errors[0];
      return document.toJS();
    })
    .filter(Boolean);
}

/** Without those that are in both, as the settings are that the jobs and the processes share. */
export function union(...lists) {
  const byId = new Map();
  for (const object of lists.flat()) byId.set(`${object.apiVersion} ${idOf(object)}`, object);
  return [...byId.values()];
}

export const idOf = ({ kind, metadata }) => `${kind}/${metadata?.name}`;

export const ofKind = (objects, ...kinds) => objects.filter(({ kind }) => kinds.includes(kind));

const workloadKinds = ['Deployment', 'StatefulSet', 'Job', 'DaemonSet', 'CronJob'];

/** What makes pods, with the pods' template and labels. */
export function workloads(objects) {
  return ofKind(objects, ...workloadKinds).map((object) => {
    const template = object.kind === 'CronJob' ? object.spec.jobTemplate.spec.template : object.spec.template;
    const pod = template.spec;
    return {
      id: idOf(object),
      object,
      name: template.metadata?.labels?.['app.kubernetes.io/name'] ?? object.metadata.name,
      isServer: object.kind === 'Deployment' || object.kind === 'StatefulSet',
      isEngine: template.metadata?.labels?.['app.kubernetes.io/component'] === 'engine',
      pod,
      labels: template.metadata?.labels ?? {},
      containers: [...(pod.initContainers ?? []), ...(pod.containers ?? [])],
    };
  });
}

/** Whether a label selector (matchLabels, matchExpressions with In, NotIn, Exists) selects labels. */
export function selects(selector = {}, labels) {
  const byLabels = Object.entries(selector.matchLabels ?? {}).every(([key, value]) => labels[key] === value);
  const byExpressions = (selector.matchExpressions ?? []).every(({ key, operator, values = [] }) => {
    if (operator === 'In') return values.includes(labels[key]);
    if (operator === 'NotIn') return !values.includes(labels[key]);
    if (operator === 'Exists') return key in labels;
    return !(key in labels);
  });
  return byLabels && byExpressions;
}

/** How many pods there are at least: an autoscaler's word counts for more than the Deployment's. */
export function leastReplicas(objects, { object }) {
  const scaler = ofKind(objects, 'HorizontalPodAutoscaler', 'ScaledObject').find(
    ({ spec }) => spec.scaleTargetRef.name === object.metadata.name,
  );
  return scaler?.spec.minReplicas ?? scaler?.spec.minReplicaCount ?? object.spec.replicas ?? 1;
}
