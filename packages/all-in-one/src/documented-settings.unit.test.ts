import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { billingSettings } from '@roster/billing';
import { catalogSettings } from '@roster/catalog';
import { enrollmentSettings } from '@roster/enrollment';
import { gatewaySettings } from '@roster/gateway';
import { identitySettings } from '@roster/identity';
import { notificationsSettings } from '@roster/notifications';
import { schedulingSettings } from '@roster/scheduling';
import { serviceProcessSettings } from '@roster/service-kit';
import { launcherSettings } from './settings';

const schemas = [
  launcherSettings,
  serviceProcessSettings,
  gatewaySettings,
  identitySettings,
  catalogSettings,
  schedulingSettings,
  enrollmentSettings,
  billingSettings,
  notificationsSettings,
];

describe('docs/running.md', () => {
  it('names every setting that a part reads, and no other', () => {
    const text = readFileSync(join(__dirname, '../../../docs/running.md'), 'utf8');
    const section = /## Settings\n([\s\S]*?)\n## /.exec(text)?.[1] ?? '';
    const named = new Set([...section.matchAll(/`([A-Z]+(?:_[A-Z]+)+)`/g)].map(([, name]) => name));
    const read = new Set(schemas.flatMap(({ shape }) => Object.keys(shape)));
    expect([...named].sort()).toEqual([...read].sort());
  });
});
