import { eventTypes, type identity } from '@roster/contracts';
import { z } from 'zod';
import { route } from '../../../http/route';
import { adminsOnly } from '../common/access';
import { answer, answerPage, many, one, present } from '../common/answers';
import { listQuery, pageOf } from '../common/query';
import { shownId, shownInstant } from '../common/shapes';
import { dayOrInstant, id, idParams, text } from '../common/values';

const values = z.record(z.string(), z.json()).meta({ openapi: { type: 'object', additionalProperties: true } });

const entry = z
  .object({
    id: shownId,
    at: shownInstant,
    actor: z.string().meta({ examples: ['user:550e8400-e29b-41d4-a716-446655440000'] }),
    actorName: z.string().nullable(),
    action: z.string().meta({ examples: ['meeting.completed'] }),
    entity: z.string().meta({ examples: ['meeting'] }),
    entityId: z.string(),
    entityName: z.string().nullable(),
    oldValues: values.meta({ description: 'What changed, as it was.' }),
    newValues: values.meta({ description: 'And as it is.' }),
    address: z.string().nullable().meta({ description: "The caller's IP address." }),
    userAgent: z.string().nullable(),
    requestId: z.string().nullable(),
  })
  .meta({ id: 'AuditEntry' });

const kinds = [...new Set(Object.keys(eventTypes).map((type) => type.slice(0, type.indexOf('.'))))];
const facts = { tag: 'Audit log', method: 'GET', status: 200, access: adminsOnly } as const;

/** Seed 2, "3.4 Audit Logging": who changed what, when and from where. */
export const auditLogRoutes = [
  route({
    ...facts,
    path: '/audit-log',
    operationId: 'listAuditEntries',
    summary: 'What was changed, the newest first',
    description: '`actor` is `user:<id>`, `key:<id>` or `service:<name>`; `from` and `to` are days or instants.',
    query: listQuery(['at'], {
      userId: id().optional(),
      actor: text(200).optional(),
      entity: z.enum(kinds as [string, ...string[]]).optional(),
      entityId: text(100).optional(),
      action: z.enum(Object.keys(eventTypes) as [string, ...string[]]).optional(),
      from: dayOrInstant().optional(),
      to: dayOrInstant().optional(),
    }),
    response: many(entry),
    handler: async ({ query, context, peers }) => {
      const { userId, actor, entity: entityKind, entityId, action, from, to } = query;
      const who = userId === undefined ? actor : `user:${userId}`;
      const filter = { actor: who, entityKind, entityId, action, from, to };
      const { entries, total } = await peers.identity.listAuditEntries(context, { page: pageOf(query), ...filter });
      return answerPage(entries.map(presentEntry), total, query);
    },
  }),
  route({
    ...facts,
    path: '/audit-log/:id',
    operationId: 'getAuditEntry',
    summary: 'Get single audit entry',
    params: idParams,
    response: one(entry),
    handler: async ({ params, context, peers }) => {
      const found = await peers.identity.getAuditEntry(context, params);
      return answer(presentEntry(present(found.entry, 'Audit entry')));
    },
  }),
];

function presentEntry(found: identity.AuditEntry__Output): z.infer<typeof entry> {
  return {
    id: found.id,
    at: found.at,
    actor: found.actor,
    actorName: found.actorName ?? null,
    action: found.action,
    entity: found.entityKind,
    entityId: found.entityId,
    entityName: found.entityName ?? null,
    oldValues: valuesOf(found.changes, 'beforeJson'),
    newValues: valuesOf(found.changes, 'afterJson'),
    address: found.address ?? null,
    userAgent: found.userAgent ?? null,
    requestId: found.requestId ?? null,
  };
}

const valuesOf = (changes: identity.AuditChange__Output[], side: 'beforeJson' | 'afterJson'): z.infer<typeof values> =>
  Object.fromEntries(changes.map((change) => [change.field, JSON.parse(change[side] ?? 'null')]));
