import { cpus } from 'node:os';

const grouped = (number) => number.toLocaleString('en-GB');
/** A dash where the request failed, which was said when it did. */
const figure = (value, digits) => (Number.isNaN(value) ? '–' : value.toFixed(digits));
const growth = (row) => row.at.at(-1).cpuMs / row.at[0].cpuMs;

/** The table of every request at every size, as Markdown. */
export function render({ rows, sizes, starts, connections, seconds, catalogue }) {
  const megabytes = (bytes) => `${Math.round(bytes / 1024 / 1024)} MB`;
  const heads = sizes.map(({ meetings }) => `${grouped(meetings)}: CPU ms | p50 ms`);
  return [
    '# How the cost of requests grows with a school',
    '',
    `Written by \`npm run bench:scale\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.version}; ${connections} connections, ${seconds} s each.`,
    'The columns are the sizes of one data folder as it is filled, by meetings; with them come:',
    '',
    '| meetings | cycles | customers | students | ready after | resident memory, measured to the end |',
    '| ---: | ---: | ---: | ---: | ---: | ---: |',
    ...sizes.map(
      (size, place) =>
        `| ${grouped(size.meetings)} | ${grouped(size.cycles)} | ${grouped(size.customers)} | ${grouped(size.students)} | ${starts[place].seconds.toFixed(1)} s | ${megabytes(starts[place].rss)} |`,
    ),
    '',
    `The school itself stays the same: ${catalogue.instructors.length} instructors, ${catalogue.branches.length} branches, ${catalogue.courses.length} courses, four school years. Every second student is registered to a cycle.`,
    'CPU is that of the whole server: gateway, six services, bus and store. Every list comes with its exact total.',
    "The machine is shared and its clock is nobody's promise: compare the columns of one row.",
    '',
    `| request | ${heads.join(' | ')} | growth of CPU |`,
    `| --- | ${sizes.map(() => '---: | ---:').join(' | ')} | ---: |`,
    ...rows.map((row) => {
      const cells = row.at.map(({ cpuMs, p50 }) => `${figure(cpuMs, 2)} | ${figure(p50, 0)}`);
      return `| ${row.name} | ${cells.join(' | ')} | ${figure(growth(row), 1)}${Number.isNaN(growth(row)) ? '' : ' x'} |`;
    }),
    '',
    ...reasons(rows),
  ].join('\n');
}

/** What follows the size by its nature, and why. */
function reasons(rows) {
  const byReason = Map.groupBy(
    rows.filter((row) => row.grows && growth(row) > 1.5),
    ({ grows }) => grows,
  );
  if (byReason.size === 0) return [];
  const lines = [...byReason].map(([reason, some]) => `- ${some.map(({ name }) => name).join('; ')}: ${reason}.`);
  return ['What grows with the size, and why:', '', ...lines, ''];
}
