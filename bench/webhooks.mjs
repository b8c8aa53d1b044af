// `npm run bench:webhooks`: what webhooks deliver, in one process on the embedded store, to receivers of this script that
// answer at once. Deliveries a second where nothing else is asked of the system (a replay of what was sent before), and the
// time from an event to its arrival: at a gentle rate, and while events are made as fast as can be.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus, loadavg } from 'node:os';
import { percentile } from './measure.mjs';
import { startOneProcess } from './one-process.mjs';

const events = Number(process.env.BENCH_EVENTS ?? 2_000);
const gentlePerSecond = Number(process.env.BENCH_RATE ?? 10);
const gentleSeconds = Number(process.env.BENCH_SECONDS ?? 20);
const lanes = 20;
const say = (line) => process.stdout.write(`${line}\n`);
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Receivers, one for each path, that note when what arrived and how old the event was by then. */
const arrivals = { count: 0, firstAt: 0, lastAt: 0, ages: [] };
const reset = () => Object.assign(arrivals, { count: 0, firstAt: 0, lastAt: 0, ages: [] });
const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', () => {
    response.writeHead(204).end();
    const now = performance.now();
    arrivals.firstAt ||= now;
    arrivals.lastAt = now;
    arrivals.count++;
    // Both clocks are this machine's. The event's time is that of its transaction's begin: the commit is in the age.
    arrivals.ages.push(Date.now() - Date.parse(JSON.parse(body).timestamp));
  });
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const receiverUrl = (path) => `http://127.0.0.1:${server.address().port}/${path}`;

async function arrived(count) {
  while (arrivals.count < count) await pause(20);
}

/** CPU seconds that a process has used (proc(5)). */
function cpuSecondsOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
const { api, pid, stop } = await startOneProcess();

try {
  let made = 0;
  const makeOne = () => {
    const number = made++;
    return api.data('POST', '/customers', { name: `לקוח ${number}`, phone: '0501234567' });
  };
  const makeMany = async (count) => {
    let left = count;
    await Promise.all(
      Array.from({ length: lanes }, async () => {
        while (left-- > 0) await makeOne();
      }),
    );
  };
  const hooks = [];
  const hook = async () => {
    const { id } = await api.data('POST', '/webhooks', {
      url: receiverUrl(hooks.length),
      events: ['customer.created'],
    });
    hooks.push(id);
  };

  // Code is compiled, caches fill.
  await hook();
  await makeMany(events / 4);
  await arrived(events / 4);

  reset();
  const gentle = gentlePerSecond * gentleSeconds;
  const begun = performance.now();
  const writes = [];
  for (let i = 0; i < gentle; i++) {
    const wait = begun + (i * 1_000) / gentlePerSecond - performance.now();
    if (wait > 0) await pause(wait);
    writes.push(makeOne());
  }
  await Promise.all(writes);
  await arrived(gentle);
  const gentleAges = arrivals.ages;

  /** Events as fast as they can be made, to all webhooks there are. */
  const flood = async (title, count) => {
    reset();
    const wanted = count * hooks.length;
    const start = performance.now();
    await makeMany(count);
    const writing = (performance.now() - start) / 1_000;
    await arrived(wanted);
    const perSecond = wanted / ((arrivals.lastAt - start) / 1_000);
    return { title, written: count / writing, perSecond, ages: arrivals.ages };
  };
  /** Everything that was sent since a moment, sent once more: deliveries and nothing else. */
  const replay = async (title, from, wanted) => {
    await pause(1_000);
    reset();
    const cpu = cpuSecondsOf(pid);
    for (const id of hooks) await api.data('POST', `/webhooks/${id}/replay`, { from, statuses: ['succeeded'] });
    await arrived(wanted);
    const perSecond = wanted / ((arrivals.lastAt - arrivals.firstAt) / 1_000);
    return { title, perSecond, cpuMs: ((cpuSecondsOf(pid) - cpu) * 1_000) / wanted };
  };

  const moment = () => new Date().toISOString();
  let from = moment();
  const floods = [await flood('1 webhook', events)];
  const replays = [await replay('1 webhook', from, events)];
  while (hooks.length < 20) await hook();
  const fewer = Math.floor(events / 4);
  from = moment();
  floods.push(await flood('20 webhooks', fewer));
  replays.push(await replay('20 webhooks', from, fewer * hooks.length));

  const load = loadavg()[0].toFixed(1);
  say(`# ${moment().slice(0, 10)}, ${cpus().length} x ${cpus()[0]?.model}, Node ${process.version}, load ${load}\n`);
  const times = (ages) => `${percentile(ages, 0.5)} | ${percentile(ages, 0.99)}`;
  say('| event to arrival | events/s | deliveries/s | p50 ms | p99 ms |\n| --- | --: | --: | --: | --: |');
  say(`| 1 webhook, gently | ${gentlePerSecond} | ${gentlePerSecond} | ${times(gentleAges)} |`);
  for (const { title, written, perSecond, ages } of floods) {
    say(`| ${title}, as fast as can be | ${written.toFixed(0)} | ${perSecond.toFixed(0)} | ${times(ages)} |`);
  }
  say('\n| deliveries alone (a replay) | deliveries/s | CPU ms each |\n| --- | --: | --: |');
  for (const { title, perSecond, cpuMs } of replays) {
    say(`| ${title} | ${perSecond.toFixed(0)} | ${cpuMs.toFixed(2)} |`);
  }
} finally {
  await stop();
  server.close();
}
process.exit(0);
