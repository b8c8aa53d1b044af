import type { Launched } from './launch';

/** What the console says once everything answers: where to look and how to sign in. */
export function welcome(
  { system, adminEmail, generatedPassword, standIns, store }: Launched,
  startedInMs: number,
): string {
  const base = `${system.gateway.url}/api/v1`;
  const lines = [
    '',
    `Roster is ready (${(startedInMs / 1000).toFixed(1)} s; store: ${store})`,
    '',
    `  HaiTech API    ${base}`,
    `  API page       ${base}/docs`,
    `  OpenAPI        ${base}/openapi.json`,
    `  Sign in        ${adminEmail}`,
  ];
  if (generatedPassword) lines.push(`  Password       ${generatedPassword}   (made up just now, shown this once)`);
  if (standIns) {
    lines.push(`  WhatsApp       ${standIns.WhatsApp}   (standing in: what families are told "arrives" here)`);
    lines.push(`  Zoom           ${standIns.Zoom}   (standing in: the rooms of online lessons appear here)`);
  }
  lines.push('', '  See it work:   npm run demo', '  Stop:          Ctrl-C', '');
  return `${lines.join('\n')}\n`;
}
