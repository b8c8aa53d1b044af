import { runProcess } from '@roster/service-kit/process';

/** Enrollment as a process of its own. What telemetry instruments is loaded only after it. */
runProcess('enrollment', async (start) => {
  const { parseConfig, startServiceProcess } = await import('@roster/service-kit');
  const { enrollmentService, enrollmentSettings } = await import('./index.js');
  return startServiceProcess(enrollmentService, (environment) => parseConfig(enrollmentSettings, environment), start);
});
