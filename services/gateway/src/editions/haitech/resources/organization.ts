import type { identity } from '@roster/contracts';
import { z } from 'zod';
import { route } from '../../../http/route';
import { adminsOnly, anyUser } from '../common/access';
import { answerOne, one, present } from '../common/answers';
import { text, words } from '../common/values';

const organization = z
  .object({
    id: z.string(),
    name: z.string(),
    timeZone: z.string().meta({ description: 'IANA.', examples: ['Asia/Jerusalem'] }),
    currency: z.string().meta({ description: 'ISO 4217.', examples: ['ILS'] }),
    locale: z.string().meta({ description: 'BCP 47.', examples: ['he-IL'] }),
  })
  .meta({ id: 'Organization' });

const facts = { tag: 'Organization', path: '/organization', status: 200 } as const;

/** The caller's organization and its settings. */
export const organizationRoutes = [
  route({
    ...facts,
    method: 'GET',
    operationId: 'getOrganization',
    summary: 'The organization and its settings',
    access: anyUser,
    response: one(organization),
    handler: async ({ context, peers }) =>
      answerOrganization(await peers.identity.getOrganization(context, { id: context.organization.id })),
  }),
  route({
    ...facts,
    method: 'PUT',
    operationId: 'updateOrganization',
    summary: "Change the organization's settings",
    description: 'Works everywhere within half a minute. What is on the calendar keeps its time zone.',
    access: adminsOnly,
    body: z
      .object({
        name: words(200).optional(),
        timeZone: text(64).optional(),
        currency: text(3).optional(),
        locale: text(35).optional(),
      })
      .meta({ id: 'OrganizationUpdate', examples: [{ name: 'HaiTech', locale: 'he-IL' }] }),
    response: one(organization),
    handler: async ({ body, context, peers, expectedVersion }) =>
      answerOrganization(await peers.identity.updateOrganization(context, { ...body, expectedVersion })),
  }),
];

function answerOrganization({ organization: found }: identity.GetOrganizationResponse__Output) {
  const { id, name, timeZone, currency, locale, version } = present(found, 'Organization');
  return answerOne({ id, name, timeZone, currency, locale }, version);
}
