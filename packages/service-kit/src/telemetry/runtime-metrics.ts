import { monitorEventLoopDelay } from 'node:perf_hooks';
import { getHeapStatistics } from 'node:v8';
import { count, observe } from './metrics';

/** Milliseconds between two looks at the event loop. */
const resolutionMs = 20;

/**
 * What of the process itself is worth knowing: how late its event loop is, memory, CPU.
 *
 * @returns ends it
 */
export function observeRuntime(): () => void {
  const delay = monitorEventLoopDelay({ resolution: resolutionMs });
  delay.enable();
  let before = process.cpuUsage();
  const stop = observe(['roster.process.event_loop_delay', 'roster.process.memory'], (tell) => {
    // Its histogram counts the wait that was asked for as well.
    const late = (percentile: number): number => Math.max(0, delay.percentile(percentile) / 1e9 - resolutionMs / 1e3);
    tell('roster.process.event_loop_delay', late(50), { quantile: '0.5' });
    tell('roster.process.event_loop_delay', late(99), { quantile: '0.99' });
    tell('roster.process.event_loop_delay', late(100), { quantile: '1' });
    delay.reset();
    const { rss, heapUsed, external } = process.memoryUsage();
    tell('roster.process.memory', rss, { kind: 'rss' });
    tell('roster.process.memory', heapUsed, { kind: 'heap_used' });
    tell('roster.process.memory', external, { kind: 'external' });
    tell('roster.process.memory', getHeapStatistics().heap_size_limit, { kind: 'heap_limit' });
    const now = process.cpuUsage();
    count('roster.process.cpu', { mode: 'user' }, (now.user - before.user) / 1e6);
    count('roster.process.cpu', { mode: 'system' }, (now.system - before.system) / 1e6);
    before = now;
  });
  return () => {
    stop();
    delay.disable();
  };
}
