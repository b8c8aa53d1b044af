// The second yardstick: the store asked directly with the queries that a get and a page come down to.
import { createRequire } from 'node:module';
import { percentile } from './measure.mjs';

const require = createRequire(import.meta.url);
const { MongoClient } = require('mongodb');

const hidden = { projection: { _id: 0, _live: 0, _search: 0 } };

/** Runs one kind of query with a number of callers for some seconds. */
export async function askStore(url, { kind, seconds, callers, ids }) {
  const client = await new MongoClient(url).connect();
  try {
    const customers = client.db('roster_enrollment').collection('customers');
    const organizationId = 'haitech';
    const live = { organizationId, _live: true };
    const queries = {
      get: () => customers.findOne({ _id: `${organizationId}/${ids[Math.floor(Math.random() * ids.length)]}` }, hidden),
      page: () =>
        Promise.all([
          customers.find(live, hidden).sort({ createdAt: 1, id: 1 }).limit(20).toArray(),
          customers.countDocuments(live),
        ]),
    };
    const latencies = [];
    const cpuBefore = process.cpuUsage();
    const end = performance.now() + seconds * 1000;
    const begun = performance.now();
    const caller = async () => {
      while (performance.now() < end) {
        const at = performance.now();
        await queries[kind]();
        latencies.push(performance.now() - at);
      }
    };
    await Promise.all(Array.from({ length: callers }, caller));
    const cpu = process.cpuUsage(cpuBefore);
    const elapsed = (performance.now() - begun) / 1000;
    return {
      perSecond: latencies.length / elapsed,
      p50: percentile(latencies, 0.5),
      p99: percentile(latencies, 0.99),
      cpuMs: (cpu.user + cpu.system) / 1000 / latencies.length,
    };
  } finally {
    await client.close();
  }
}
