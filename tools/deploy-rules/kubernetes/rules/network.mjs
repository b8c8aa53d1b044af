import { allowedArrows, asks, enginePorts, grpcPort, httpPort, neverInternet } from '../../architecture.mjs';
import { idOf, ofKind, selects, workloads } from '../objects.mjs';

/** Network policies allow the arrows of the architecture, all of them and no others, at both ends. */
export function arrows(objects) {
  const policies = ofKind(objects, 'NetworkPolicy');
  const pods = [...new Map(workloads(objects).map((workload) => [workload.name, workload])).values()];
  const roster = pods.filter(({ isEngine }) => !isEngine);
  const found = new Set(roster.flatMap((pod) => egressOf(pod, policies, pods)));
  const allowed = allowedArrows(roster.map(({ name }) => name));
  return [
    ...(policies.some(deniesAll) ? [] : ['no policy denies what the others do not allow']),
    ...[...found]
      .filter((arrow) => !allowed.has(arrow))
      .map((arrow) => `${arrow} is let out, and no arrow of the architecture`),
    ...[...allowed]
      .filter((arrow) => !found.has(arrow))
      .map((arrow) => `${arrow} is an arrow of the architecture, and not let out`),
    ...ingressProblems(roster, policies, pods),
    ...policies.filter((policy) => isUnused(policy, pods)).map((policy) => `${idOf(policy)}: selects no pods`),
  ];
}

const deniesAll = ({ spec }) =>
  Object.keys(spec.podSelector).length === 0 &&
  spec.policyTypes?.includes('Ingress') &&
  spec.policyTypes.includes('Egress') &&
  !spec.ingress &&
  !spec.egress;

const isUnused = ({ spec }, pods) => !pods.some(({ labels }) => selects(spec.podSelector, labels));

function egressOf({ name, labels }, policies, pods) {
  return policies
    .filter(({ spec }) => spec.policyTypes?.includes('Egress') && selects(spec.podSelector, labels))
    .flatMap(({ spec }) => spec.egress ?? [])
    .flatMap(({ to, ports = [{ port: 'any' }] }) =>
      (to ?? [{}]).flatMap((peer) =>
        ports.flatMap((port) => targets(peer, port, pods).map((target) => `${name} -> ${target}`)),
      ),
    );
}

function targets({ podSelector, namespaceSelector, ipBlock }, { port, endPort }, pods) {
  const engine = Object.entries(enginePorts).find(([, ports]) => ports.includes(port))?.[0];
  if (ipBlock) {
    if (engine) return [engine];
    const open = ipBlock.cidr === '0.0.0.0/0' ? neverInternet.filter((net) => !ipBlock.except?.includes(net)) : [];
    if (open.length > 0) return open.map((net) => `${net} as a part of the internet`);
    return endPort === 65535 && ['0.0.0.0/0', '2000::/3'].includes(ipBlock.cidr)
      ? ['internet']
      : [`${ipBlock.cidr}:${port}`];
  }
  if (namespaceSelector) {
    const namespace = namespaceSelector.matchLabels?.['kubernetes.io/metadata.name'];
    if (namespace === 'kube-system' && podSelector?.matchLabels?.['k8s-app'] === 'kube-dns') return [`dns:${port}`];
    return [namespace === 'observability' ? `telemetry:${port}` : `${namespace}:${port}`];
  }
  if (!podSelector) return [`anybody:${port}`];
  const names = pods.filter(({ labels }) => selects(podSelector, labels)).map(({ name }) => name);
  if (names.length === 0 && engine) return [engine];
  return names.map((name) => (name === engine ? engine : `${name}:${port}`));
}

/** Who is let in: a service's askers, and the ingress controller at the gateway. */
function ingressProblems(roster, policies, pods) {
  return roster.flatMap(({ name, labels }) => {
    const rules = policies
      .filter(({ spec }) => spec.policyTypes?.includes('Ingress') && selects(spec.podSelector, labels))
      .flatMap(({ spec }) => spec.ingress ?? []);
    if (name === 'gateway') {
      return rules.length > 0 && rules.every(({ ports = [] }) => ports.length === 1 && ports[0].port === httpPort)
        ? []
        : [`gateway lets in more, or less, than HTTP on ${httpPort}`];
    }
    const found = new Set(
      rules.flatMap(({ from, ports = [{ port: 'any' }] }) =>
        (from ?? [{}]).flatMap(({ podSelector, namespaceSelector, ipBlock }) =>
          ports.flatMap(({ port }) => {
            if (!podSelector || namespaceSelector || ipBlock) return [`somebody else -> ${name}:${port}`];
            const callers = pods.filter((pod) => selects(podSelector, pod.labels));
            return callers.map((caller) => `${caller.name} -> ${name}:${port}`);
          }),
        ),
      ),
    );
    const allowed = new Set(
      Object.keys(asks)
        .filter((app) => asks[app].includes(name))
        .map((app) => `${app} -> ${name}:${grpcPort}`),
    );
    return [
      ...[...found]
        .filter((arrow) => !allowed.has(arrow))
        .map((arrow) => `${arrow} is let in, and no arrow of the architecture`),
      ...[...allowed]
        .filter((arrow) => !found.has(arrow))
        .map((arrow) => `${arrow} is an arrow of the architecture, and not let in`),
    ];
  });
}
