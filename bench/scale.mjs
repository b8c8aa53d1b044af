// `npm run bench:scale`: how the cost of every list, filter, search and report grows from 10,000 to 1,000,000 meetings.
// Smaller for a quick look: BENCH_SCALE_TOP=10000 BENCH_SECONDS=1 npm run bench:scale
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure } from './measure.mjs';
import { seedCatalogue } from './scale/catalogue.mjs';
import { Sums } from './scale/figures.mjs';
import { fill, sizeOf } from './scale/fill.mjs';
import { requestsAt } from './scale/requests.mjs';
import { startSystem } from './scale/system.mjs';
import { render } from './scale/table.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const top = Number(process.env.BENCH_SCALE_TOP ?? 1_000_000);
const seconds = Number(process.env.BENCH_SECONDS ?? 3);
const connections = 20;
const now = new Date();
const year = now.getUTCFullYear();
const sizes = [10_000, 100_000, 1_000_000].filter((meetings) => meetings <= top).map(sizeOf);
const begun = performance.now();
const say = (line) =>
  process.stdout.write(`bench: ${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${line}\n`);

const dataDir = mkdtempSync(join(tmpdir(), 'roster-scale-'));
const made = { customers: [], students: [], cycles: [] };
const sums = new Sums();
const rows = [];
const starts = [];

/** Asks everything once, alone: what fails is heard of before the load, and the sums are those of the meetings. */
async function tryOut(system, requests) {
  for (const { name, path } of requests) {
    const answer = await system.call('GET', path());
    if (Array.isArray(answer.data) && answer.data.length === 0 && name.endsWith('page'))
      throw new Error(`${name}: empty`);
  }
  const report = await system.call('GET', `/reports/revenue?startDate=${year}-01-01&endDate=${year}-12-31`);
  const shown = Math.round(report.data.summary.actual.revenue * 100);
  if (shown !== sums.revenueOf(year)) throw new Error(`${shown} reported of ${sums.revenueOf(year)}`);
}

/** An amount of requests, all of which are waited for: slow ones still under way at the end would be counted as nothing. */
const amountFor = (perSecond, atOnce) => Math.max(3 * atOnce, Math.ceil(perSecond * seconds));

/** What the other requests tell is worth having all the same. */
function failed(name, error) {
  say(`  ${name} failed: ${error.message}`);
  process.exitCode = 1;
  return { cpuMs: Number.NaN, p50: Number.NaN };
}

async function measureAt(size, catalogue) {
  const system = await startSystem(here, dataDir);
  const { origin: url, headers, cpu, settle } = system;
  try {
    const requests = requestsAt(made, size, catalogue, year);
    await tryOut(system, requests);
    await settle();
    for (const { name, path, grows, limit, atOnce = connections } of requests) {
      const request = () => ({ method: 'GET', path: `/api/v1${path()}` });
      // Every JIT is warm before the count begins.
      const load = { url, connections: atOnce, headers, request, cpu };
      const result = await measure({ ...load, seconds: 1 })
        .then(({ perSecond }) => measure({ ...load, settle, amount: amountFor(perSecond, atOnce) }))
        .catch((error) => failed(name, error));
      const row = rows.find((known) => known.name === name) ?? { name, grows, limit, at: [] };
      if (row.at.length === 0) rows.push(row);
      row.at.push(result);
      say(`  ${name}: ${result.cpuMs.toFixed(2)} ms CPU, p50 ${result.p50} ms`);
    }
    starts.push({ seconds: system.startSeconds, rss: await system.rss() });
  } finally {
    await system.stop();
  }
}

try {
  say('an empty folder: the services make their stores and the school its courses, branches and instructors');
  const system = await startSystem(here, dataDir);
  const catalogue = await seedCatalogue(system).finally(system.stop);
  let table = '';
  let from = sizeOf(0);
  for (const to of sizes) {
    say(`filling up to ${to.meetings} meetings`);
    await fill(dataDir, { from, to, catalogue, made, sums, now, say });
    say(`measuring at ${to.meetings} meetings`);
    await measureAt(to, catalogue);
    const measured = sizes.slice(0, starts.length);
    table = render({ rows, sizes: measured, starts, connections, seconds, catalogue });
    writeFileSync(join(here, 'RESULTS-SCALE.md'), table);
    from = to;
  }
  say(`wrote bench/RESULTS-SCALE.md\n\n${table}`);
  for (const { name, limit, at } of rows) {
    if (limit === undefined || at.at(-1).cpuMs <= limit) continue;
    say(`over its limit: ${name}, ${at.at(-1).cpuMs.toFixed(2)} ms of ${limit}`);
    process.exitCode = 1;
  }
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
