import { environment } from '../config/environment';
import { parseConfig } from '../config/parse-config';
import { healthSettings, whatAils } from './health';

/** Exit code 0 where this machine's process is well: for the image's HEALTHCHECK, and for probes under mutual TLS. */
whatAils(parseConfig(healthSettings, environment()), 4_000).then(
  (ailment) => {
    if (ailment !== undefined) process.stderr.write(`${ailment}\n`);
    process.exit(ailment === undefined ? 0 : 1);
  },
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(1);
  },
);
