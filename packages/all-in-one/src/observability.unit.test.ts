import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parser } from '@prometheus-io/lezer-promql';
import { type MetricName, type MetricSpec, metricCatalogue, prometheusNames } from '@roster/service-kit';
import { parse } from 'yaml';

const root = join(__dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const observability = 'deploy/observability';

interface Rule {
  alert?: string;
  record?: string;
  expr: string;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
}
interface Panel {
  title: string;
  targets: { expr: string }[];
}

const rules = (
  parse(read(`${observability}/prometheus/rules/roster.rules.yaml`)) as { groups: { rules: Rule[] }[] }
).groups.flatMap((group) => group.rules);
const alerts = rules.filter(({ alert }) => alert !== undefined);
const dashboards = readdirSync(join(root, observability, 'grafana/dashboards')).map((file) => ({
  file,
  panels: (JSON.parse(read(`${observability}/grafana/dashboards/${file}`)) as { panels: Panel[] }).panels,
}));

const specs = Object.entries(metricCatalogue) as [MetricName, MetricSpec][];
const known = new Set([
  ...specs.flatMap(([name, spec]) => prometheusNames(name, spec)),
  ...rules.flatMap(({ record }) => record ?? []),
]);
/** Prometheus gives these to every series, or makes them of a histogram. */
const labelsOf = new Map(
  specs.flatMap(([name, spec]) =>
    prometheusNames(name, spec).map((series) => [series, new Set([...spec.labels, 'job', 'instance', 'le'])] as const),
  ),
);

/** The metrics that a query names, and the labels that it selects each by. @throws Error where it is no PromQL */
function metricsIn(query: string): { metric: string; labels: string[] }[] {
  const expression = query.replaceAll('$__rate_interval', '5m').replaceAll('$service', '.*');
  const found: { metric: string; labels: string[] }[] = [];
  parser.parse(expression).iterate({
    enter: (node) => {
      const text = expression.slice(node.from, node.to);
      if (node.type.isError) throw new Error(`not PromQL, at ${node.from}: ${expression}`);
      if (node.name === 'Identifier' && node.node.parent?.name === 'VectorSelector')
        found.push({ metric: text, labels: [] });
      if (node.name === 'LabelName' && node.node.parent?.name !== 'GroupingLabels') found.at(-1)?.labels.push(text);
    },
  });
  return found;
}

const queries: [where: string, query: string][] = [
  ...rules.map(({ alert, record, expr }): [string, string] => [alert ?? record ?? '', expr]),
  ...dashboards.flatMap(({ file, panels }) =>
    panels.flatMap(({ title, targets }) => targets.map(({ expr }): [string, string] => [`${file}: ${title}`, expr])),
  ),
];

describe('what dashboards and alerts ask for', () => {
  it.each(queries)('exists: %s', (_where, query) => {
    const asked = metricsIn(query);
    expect(asked).not.toEqual([]);
    for (const { metric, labels } of asked) {
      expect([metric, known.has(metric)]).toEqual([metric, true]);
      const has = labelsOf.get(metric);
      for (const label of labels) expect([metric, label, has?.has(label)]).toEqual([metric, label, true]);
    }
  });

  it('is checked at all: a metric or a label that is not there is noticed', () => {
    expect(metricsIn('sum by (x) (rate(roster_nothing_total{service="a"}[5m])) / roster_other')).toEqual([
      { metric: 'roster_nothing_total', labels: ['service'] },
      { metric: 'roster_other', labels: [] },
    ]);
    expect(() => metricsIn('sum(rate(x[5m])')).toThrow('not PromQL');
  });

  it('is named by Prometheus as it is here', () => {
    const config = parse(read(`${observability}/prometheus/prometheus.yaml`)) as Record<string, Record<string, string>>;
    expect(config.otlp?.translation_strategy).toBe('UnderscoreEscapingWithSuffixes');
  });
});

describe('an alert', () => {
  it.each(alerts.map((rule) => [rule.alert ?? '', rule] as const))('%s has a runbook that names it', (name, rule) => {
    expect(['page', 'ticket']).toContain(rule.labels?.severity);
    expect(rule.annotations).toMatchObject({ summary: expect.any(String), description: expect.any(String) });
    expect(read(rule.annotations?.runbook_url ?? '')).toContain(`\`${name}\``);
    expect(read('docs/operations/telemetry.md')).toContain(`\`${name}\``);
    expect(read(`${observability}/prometheus/tests/roster.test.yaml`)).toContain(`alertname: ${name}\n`);
  });
});

describe('a runbook', () => {
  const folder = 'docs/operations/runbooks';
  it.each(readdirSync(join(root, folder)).filter((file) => file !== 'README.md'))(
    '%s has its five parts, an alert, and links that lead somewhere',
    (file) => {
      const text = read(`${folder}/${file}`);
      expect([...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual([
        'What it means for users',
        'How to confirm',
        'Likely causes',
        'What to do',
        'How to know that it is over',
      ]);
      expect(alerts.map(({ annotations }) => annotations?.runbook_url)).toContain(`${folder}/${file}`);
      const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, to = '']) => to);
      expect(links.filter((to) => !existsSync(join(root, folder, to)))).toEqual([]);
    },
  );
});

describe('docs/operations/telemetry.md', () => {
  it('has every metric as the catalogue has it, and no other', () => {
    const rows = [...read('docs/operations/telemetry.md').matchAll(/^\| `(roster\.[a-z_.]+)` \|.*$/gm)];
    expect(rows.map(([row]) => row)).toEqual(specs.map(([name, spec]) => rowOf(name, spec)));
  });
});

/** A metric's row in the document. */
function rowOf(name: MetricName, { kind, unit, labels, meaning }: MetricSpec): string {
  const series = prometheusNames(name, { kind, unit })[0]?.replace(/_bucket$/, '');
  const cells = [`\`${name}\``, `\`${series}\``, kind, labels.map((label) => `\`${label}\``).join(' '), meaning];
  return `| ${cells.join(' | ')} |`;
}
