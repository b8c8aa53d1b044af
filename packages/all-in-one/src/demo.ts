import { resolve } from 'node:path';
import { environment } from '@roster/service-kit';
import { walk } from './demo-walk/walk';
import { readSecrets } from './generated-secrets';

/** `npm run demo`: the main job against a running server, a line for each step. */
async function main(): Promise<void> {
  const settings = environment();
  const secrets = await readSecrets(resolve(settings.ROSTER_DATA_DIR ?? './data'));
  const password = settings.ROSTER_ADMIN_PASSWORD ?? secrets?.administratorPassword;
  if (!password)
    throw new Error(
      'Who signs in? Start Roster here first (npm start), or set ROSTER_ADMIN_EMAIL and ROSTER_ADMIN_PASSWORD.',
    );
  let step = 0;
  await walk({
    baseUrl: `http://${settings.ROSTER_HOST ?? '127.0.0.1'}:${settings.ROSTER_PORT ?? '8000'}/api/v1`,
    email: settings.ROSTER_ADMIN_EMAIL ?? 'admin@roster.local',
    password,
    say: (line) => process.stdout.write(`${String(++step).padStart(2)}. ${line}\n`),
  });
  process.stdout.write('\nThat was the main job, end to end.\n');
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    const refused =
      error instanceof Error &&
      error.cause instanceof Error &&
      'code' in error.cause &&
      error.cause.code === 'ECONNREFUSED';
    const why = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      refused ? 'No Roster answers there. Start it in another terminal first: npm start\n' : `${why}\n`,
    );
    process.exit(1);
  },
);
