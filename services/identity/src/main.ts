import { runProcess } from '@roster/service-kit/process';

/** Identity as a process of its own. What telemetry instruments is loaded only after it. */
runProcess('identity', async (start) => {
  const { parseConfig, startServiceProcess } = await import('@roster/service-kit');
  const { identityService, identitySettings } = await import('./index.js');
  return startServiceProcess(identityService(), (environment) => parseConfig(identitySettings, environment), start);
});
