import type { RpcHandlers } from '@roster/service-kit';
import { always, idOf, times } from './answer';
import { meeting } from './calendar';

const user = {
  id: idOf(1),
  email: 'user@example.com',
  name: 'User Name',
  role: 'admin',
  status: 'active',
  ...times,
};

const session = { accessToken: 'an-access-token', refreshToken: 'a-refresh-token', expiresIn: 3600 };

const organization = {
  id: 'haitech',
  name: 'HaiTech',
  idStyle: 'uuid',
  timeZone: 'Asia/Jerusalem',
  currency: 'ILS',
  locale: 'he-IL',
  onCancel: 'keep',
  version: 2,
};

const apiKey = {
  id: idOf(16),
  name: 'External CRM Integration',
  scopes: ['read:customers', 'read:students'],
  rateLimit: 1000,
  isActive: true,
  hint: 'haitech_live_4fGh...x9Qz',
  lastUsedAt: times.updatedAt,
  ...times,
};

const auditEntry = {
  id: idOf(17),
  at: times.updatedAt,
  actor: `user:${idOf(1)}`,
  actorName: user.name,
  action: 'meeting.updated',
  entityKind: 'meeting',
  entityId: meeting.id,
  changes: [
    { field: 'topic', beforeJson: '"לולאות"', afterJson: '"לולאות ותנאים"' },
    { field: 'notes', afterJson: '{"a":[1,null,true]}' },
  ],
  address: '203.0.113.7',
  userAgent: 'a browser',
};

/** Identity: who may come in, and what they did. */
export const peopleAnswers = {
  Login: always({ session, user }),
  RefreshSession: always({ session, user }),
  Logout: always({}),
  ChangePassword: always({}),
  GetUser: always({ user }),
  ListUsers: always({ users: [user], total: 1 }),
  CreateUser: always({ user }),
  UpdateUser: always({ user }),
  DeactivateUser: always({ user: { ...user, status: 'inactive' } }),
  UpdateOrganization: always({ organization }),
  CreateApiKey: always({ apiKey, key: 'haitech_live_secret' }),
  GetApiKey: always({ apiKey }),
  ListApiKeys: always({ apiKeys: [apiKey], total: 1 }),
  UpdateApiKey: always({ apiKey }),
  DeleteApiKey: always({}),
  RotateApiKey: always({ apiKey, key: 'haitech_live_other' }),
  ListAuditEntries: always({ entries: [auditEntry], total: 1 }),
  GetAuditEntry: always({ entry: auditEntry }),
} satisfies Partial<RpcHandlers<'identity'>>;
