import type { Change, IntegrationState, ProviderName } from '@roster/contracts';
import type { FieldViolation } from '@roster/service-kit/errors';

/** An organization's account with a provider. */
export interface ProviderLink extends IntegrationState {
  /** For each secret, what a person knows it by. */
  hints: Record<string, string>;
  /** The secrets by name, as JSON, encrypted. */
  sealedSecrets: string;
  /** When the credentials were last tried. */
  checkedAt?: string;
  /** Why they were not accepted then. */
  checkFailure?: string;
}

/** A link with its secrets opened, as those who call the provider need it. */
export interface OpenLink {
  organizationId: string;
  settings: Record<string, string>;
  secrets: Record<string, string>;
}

/** What a provider says to our credentials: what it calls us, or why it does not know us. */
export type CredentialCheck = (link: OpenLink) => Promise<{ ok: boolean; detail: string }>;

interface FieldRule {
  required: boolean;
  max: number;
  pattern?: RegExp;
  /** What is wrong where the pattern does not fit. */
  message?: string;
}

interface ProviderRule {
  settings: Record<string, FieldRule>;
  secrets: Record<string, FieldRule>;
}

const digits = { pattern: /^\d+$/, message: 'must be digits' };
const token = { pattern: /^[\x21-\x7e]+$/, message: 'must be printable characters without spaces' };
const email = '[^\\s@,]+@[^\\s@,]+\\.[^\\s@,]+';

/** What each provider asks for. */
export const providerRules: Record<ProviderName, ProviderRule> = {
  /** Meta, "WhatsApp Cloud API": a system user's token, the app's secret, and a word of our own for the webhook. */
  whatsapp: {
    settings: {
      phoneNumberId: { required: true, max: 32, ...digits },
      businessAccountId: { required: false, max: 32, ...digits },
    },
    secrets: {
      accessToken: { required: true, max: 1_000, ...token },
      appSecret: { required: true, max: 200, ...token },
      verifyToken: { required: true, max: 200, ...token },
    },
  },
  /** Zoom, "Server-to-Server OAuth": the app's account and client, and the secret token of its webhook. */
  zoom: {
    settings: {
      accountId: { required: true, max: 100, ...token },
      clientId: { required: true, max: 100, ...token },
      /** Users of the account who can host a meeting each at a time: e-mail addresses between commas. */
      hosts: {
        required: false,
        max: 5_000,
        pattern: new RegExp(`^${email}(,${email})*$`),
        message: 'must be e-mail addresses',
      },
    },
    secrets: {
      clientSecret: { required: true, max: 200, ...token },
      webhookSecret: { required: false, max: 200, ...token },
    },
  },
};

/**
 * What is wrong with what was given of a link.
 *
 * @param known names of secrets that are there already, and so may be left out
 */
export function linkViolations(
  provider: ProviderName,
  settings: Record<string, string>,
  secrets: Record<string, string>,
  known: readonly string[],
): FieldViolation[] {
  const rules = providerRules[provider];
  return [...violationsOf(rules.settings, settings, []), ...violationsOf(rules.secrets, secrets, known)];
}

function violationsOf(
  rules: Record<string, FieldRule>,
  given: Record<string, string>,
  known: readonly string[],
): FieldViolation[] {
  const unknown = Object.keys(given).filter((field) => !Object.hasOwn(rules, field));
  const wrong = Object.entries(rules).flatMap(([field, { required, max, pattern, message = 'is not valid' }]) => {
    const value = given[field];
    if (value === undefined) return required && !known.includes(field) ? [{ field, message: 'is required' }] : [];
    if (value.length > max) return [{ field, message: `must have at most ${max} characters` }];
    return pattern && !pattern.test(value) ? [{ field, message }] : [];
  });
  return [...unknown.map((field) => ({ field, message: 'is not known' })), ...wrong];
}

const shownCharacters = 4;

/** What a person knows a secret by: its last four characters, where it is long enough to keep the rest to itself. */
export function hintOf(secret: string): string {
  return secret.length >= shownCharacters * 4 ? `••••${secret.slice(-shownCharacters)}` : '••••';
}

/** The next state where something was changed: what was found out about other credentials no longer counts. */
export function withoutCheck<L extends Partial<ProviderLink>>(link: L): Omit<L, 'checkedAt' | 'checkFailure'> {
  const { checkedAt: _at, checkFailure: _why, ...rest } = link;
  return rest;
}

/** A link as events tell of it. */
export function integrationOf(link: ProviderLink): IntegrationState {
  const { hints: _hints, sealedSecrets: _sealed, checkedAt: _at, checkFailure: _why, ...facts } = link;
  return facts;
}

/** A change as events tell of it. */
export const integrationChange = ({ before, after }: Required<Change<ProviderLink>>): Change<IntegrationState> => ({
  before: integrationOf(before),
  after: integrationOf(after),
});
