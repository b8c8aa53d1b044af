import { runProcess } from '@roster/service-kit/process';

/** Catalog as a process of its own. What telemetry instruments is loaded only after it. */
runProcess('catalog', async (start) => {
  const { parseConfig, startServiceProcess } = await import('@roster/service-kit');
  const { catalogService, catalogSettings } = await import('./index.js');
  return startServiceProcess(catalogService, (environment) => parseConfig(catalogSettings, environment), start);
});
