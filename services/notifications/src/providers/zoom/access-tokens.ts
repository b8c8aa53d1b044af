import { createHash } from 'node:crypto';
import type { Clock } from '@roster/service-kit';
import type { OpenLink } from '../../domain/provider-link';
import type { ProviderClient, ProviderResult } from '../provider-client';
import { requestZoomToken } from './credentials';

/** A token, or what came of asking for one. */
export type TokenResult = { token: string } | { failure: ProviderResult };

interface Held {
  token: string;
  /** Milliseconds since the epoch. */
  until: number;
}

/** Tokens are not used in their last minute: a call takes its time. */
const spareMs = 60_000;
/** Accounts whose tokens are held; the one that was asked for first is forgotten first. */
const mostAccounts = 1_000;

/**
 * Zoom's access tokens, one for each account, used for as long as Zoom says (an hour) and asked for once however many
 * calls need it at the same time. Credentials that change are another account.
 */
export class ZoomAccessTokens {
  private readonly held = new Map<string, Held>();
  private readonly asked = new Map<string, Promise<TokenResult>>();

  constructor(
    private readonly client: ProviderClient,
    private readonly oauthUrl: string,
    private readonly clock: Clock,
  ) {}

  async get(link: OpenLink): Promise<TokenResult> {
    const key = keyOf(link);
    const held = this.held.get(key);
    if (held && held.until > this.clock.now().getTime()) return { token: held.token };
    const asked = this.asked.get(key) ?? this.ask(key, link).finally(() => this.asked.delete(key));
    this.asked.set(key, asked);
    return asked;
  }

  /** Zoom refuses this token: it is not used again. */
  forget(link: OpenLink, token: string): void {
    const key = keyOf(link);
    if (this.held.get(key)?.token === token) this.held.delete(key);
  }

  private async ask(key: string, link: OpenLink): Promise<TokenResult> {
    const result = await requestZoomToken(this.client, this.oauthUrl, link);
    // That a token may have been given that never arrived does no harm.
    if (result.kind === 'unknown') return { failure: { kind: 'not_sent', reason: result.reason } };
    if (result.kind !== 'answered' || result.status !== 200) return { failure: result };
    const { access_token: token, expires_in: seconds } = (result.body ?? {}) as Record<string, unknown>;
    if (typeof token !== 'string' || token === '') return { failure: result };
    const validMs = (typeof seconds === 'number' ? seconds : 0) * 1_000 - spareMs;
    if (this.held.size >= mostAccounts)
      for (const oldest of [...this.held.keys()].slice(0, 1)) this.held.delete(oldest);
    this.held.set(key, { token, until: this.clock.now().getTime() + validMs });
    return { token };
  }
}

/** Of the credentials, not the organization alone: a token of the ones before is not used for the ones now. */
function keyOf({ organizationId, settings, secrets }: OpenLink): string {
  const credentials = [settings.accountId, settings.clientId, secrets.clientSecret].join('\n');
  return `${organizationId}/${createHash('sha256').update(credentials).digest('hex')}`;
}
