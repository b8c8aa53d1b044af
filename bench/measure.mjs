import autocannon from 'autocannon';

export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/**
 * Loads one endpoint and returns requests per second, p50 and p99 in milliseconds, and CPU milliseconds per request of
 * the server's whole process, what it does afterwards (events, replicas) included.
 */
export async function measure({ url, connections, seconds, amount, headers, request, cpu, settle }) {
  const before = await cpu();
  const result = await autocannon({
    url,
    connections,
    ...(amount ? { amount } : { duration: seconds }),
    headers,
    requests: [{ method: 'GET', path: '/', setupRequest: (base) => ({ ...base, ...request() }) }],
  });
  await settle?.();
  const after = await cpu();
  const answered = result.requests.total;
  const refused =
    answered - (result.statusCodeStats?.['200']?.count ?? 0) - (result.statusCodeStats?.['201']?.count ?? 0);
  if (result.errors > 0 || refused > 0) {
    throw new Error(`${result.errors} errors, ${refused} refusals: ${JSON.stringify(result.statusCodeStats)}`);
  }
  return {
    perSecond: answered / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpuMs: (after.user + after.system - before.user - before.system) / 1000 / answered,
  };
}
