import { baseSettings, secretSettings } from '@roster/service-kit';
import { z } from 'zod';
import { apiKeyEnvironments } from './domain/api-key';

export const identitySettings = baseSettings.extend({
  ...secretSettings.shape,
  /** The first administrator of each organization; has no effect where there is one. */
  ROSTER_ADMIN_EMAIL: z
    .email('must be an e-mail address')
    .max(254)
    .transform((email) => email.toLowerCase())
    .default('admin@roster.local'),
  /** Their password. Where it is absent a strong one is made, and announced once. */
  ROSTER_ADMIN_PASSWORD: z.string().min(8, 'must have at least 8 characters').max(200).optional(),
  /** What new API keys say of where they work: `haitech_live_...` unless this is `test`. */
  ROSTER_API_KEY_ENVIRONMENT: z.enum(apiKeyEnvironments).optional(),
  /** Signing keys made before this instant are given up, and every session that they signed with them. */
  ROSTER_SIGNING_KEYS_SINCE: z.iso
    .datetime({ offset: true, error: 'must be an instant like 2026-11-27T10:00:00Z' })
    .transform((instant) => new Date(instant))
    .optional(),
});

export type IdentityConfig = z.infer<typeof identitySettings>;
