import { runProcess } from '@roster/service-kit/process';

/** Billing as a process of its own. What telemetry instruments is loaded only after it. */
runProcess('billing', async (start) => {
  const { parseConfig, startServiceProcess } = await import('@roster/service-kit');
  const { billingService, billingSettings } = await import('./index.js');
  return startServiceProcess(billingService, (environment) => parseConfig(billingSettings, environment), start);
});
