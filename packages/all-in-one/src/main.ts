import { runProcess } from '@roster/service-kit/process';

/** All services in one process. What telemetry instruments is loaded only after it. */
runProcess(
  'all-in-one',
  async ({ environment }) => {
    const begun = performance.now();
    const { launch } = await import('./launch.js');
    const { welcome } = await import('./welcome.js');
    const launched = await launch(environment);
    process.stdout.write(welcome(launched, performance.now() - begun));
    return launched;
  },
  'Roster',
);
