import { roles } from '@roster/contracts';
import type { Edition } from './edition';
import type { Route } from './route';

const callers = ['nobody', ...[...roles].reverse()] as const;

/** Who may call what, as a Markdown table: from the declarations that calls are admitted by. */
export function accessMatrixOf({ title, prefix, routes }: Edition): string {
  const lines = [
    `# ${title}: who may call what`,
    '',
    'Written by `npm run access-matrix` from the routes themselves; do not edit. An API key needs the scope, whatever the',
    'roles say; `write:x` includes `read:x`, and `*` everything that has a scope. What depends on data (an instructor sees',
    'and touches only what is theirs) is decided by the services.',
    '',
    `Addresses are below \`${prefix}\`.`,
    '',
    row(['endpoint', ...callers, 'API key with']),
    row(['---', ...callers.map(() => ':-:'), '---']),
    ...routes.map((route) =>
      row([`\`${route.method} ${route.path}\``, ...callers.map((caller) => mark(route, caller)), scope(route)]),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const mark = ({ access }: Route, caller: (typeof callers)[number]): string => {
  if (access === 'public') return 'yes';
  return caller !== 'nobody' && access.roles.includes(caller) ? 'yes' : '';
};

function scope({ access }: Route): string {
  if (access === 'public') return 'none needed';
  return access.scope ? `\`${access.scope}\`` : 'never';
}
