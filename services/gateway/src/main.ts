import { runProcess } from '@roster/service-kit/process';

/** The gateway as a process of its own. What telemetry instruments is loaded only after it. */
runProcess('gateway', async (start) => {
  const { startGatewayProcess } = await import('./process.js');
  return startGatewayProcess(start);
});
