import { runProcess } from '@roster/service-kit/process';

/** Scheduling as a process of its own. What telemetry instruments is loaded only after it. */
runProcess('scheduling', async (start) => {
  const { parseConfig, startServiceProcess } = await import('@roster/service-kit');
  const { schedulingService, schedulingSettings } = await import('./index.js');
  return startServiceProcess(schedulingService, (environment) => parseConfig(schedulingSettings, environment), start);
});
