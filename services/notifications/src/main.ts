import { runProcess } from '@roster/service-kit/process';

/** Notifications as a process of its own. What telemetry instruments is loaded only after it. */
runProcess('notifications', async (start) => {
  const { parseConfig, startServiceProcess } = await import('@roster/service-kit');
  const { notificationsService, notificationsSettings } = await import('./index.js');
  return startServiceProcess(
    notificationsService,
    (environment) => parseConfig(notificationsSettings, environment),
    start,
  );
});
