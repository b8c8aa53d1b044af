import type { Logger } from '@roster/service-kit';
import CircuitBreaker from 'opossum';
import { Agent, request } from 'undici';
import { parseRetryAfter } from '../domain/retry-schedule';
import { readStart } from '../sending/read-start';
import { reasonOf } from '../sending/reason-of';

export interface ProviderRequest {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  url: string;
  headers?: Record<string, string>;
  /** Sent as JSON where it is no string. */
  body?: unknown;
}

/**
 * What came of a call.
 *
 * - `answered`: the provider's word, whatever it is; `body` is undefined where it is no JSON.
 * - `not_sent`: it never got there (nobody listens, or the breaker is open): it can safely be tried again.
 * - `unknown`: it was sent and no answer came: it may have been done.
 */
export type ProviderResult =
  | { kind: 'answered'; status: number; body: unknown; retryAfterMs?: number | undefined }
  | { kind: 'not_sent'; reason: string; retryAfterMs?: number | undefined }
  | { kind: 'unknown'; reason: string };

export interface ProviderClientOptions {
  /** For people, in logs: `whatsapp`. */
  provider: string;
  log: Logger;
  /** For a call, everything included. */
  timeoutMs?: number;
  /** How long an open breaker refuses before it lets one call try. */
  resetMs?: number;
}

/** Of an answer; a provider's are far smaller. */
const longestAnswerBytes = 256 * 1_024;
/** Breakers that are kept; the one that was used longest ago is forgotten first. */
const mostBreakers = 1_000;

/** Connecting failed, so nothing was sent. */
const notConnected = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** Carries a result through the breaker as a failure. */
class Failed extends Error {
  constructor(readonly result: ProviderResult) {
    super('the provider is not well');
  }
}

/**
 * Calls a provider over HTTP, with a time-out and a circuit breaker for each organization: one account that is blocked,
 * or one region that is down, holds up nobody else. Only what says that the provider is not well opens it (no answer, 5xx,
 * 429); what it refuses does not. Never throws; redirects are not followed.
 */
export class ProviderClient {
  private readonly agent: Agent;
  private readonly breakers = new Map<string, CircuitBreaker<[ProviderRequest], ProviderResult>>();
  private readonly timeoutMs: number;
  private readonly resetMs: number;

  constructor(private readonly options: ProviderClientOptions) {
    const { timeoutMs = 10_000, resetMs = 30_000 } = options;
    this.timeoutMs = timeoutMs;
    this.resetMs = resetMs;
    this.agent = new Agent({ connect: { timeout: timeoutMs }, connections: 20, keepAliveTimeout: 4_000 });
  }

  /** @param organizationId whose account is used */
  async call(organizationId: string, call: ProviderRequest): Promise<ProviderResult> {
    try {
      return await this.breakerOf(organizationId).fire(call);
    } catch (error) {
      if (error instanceof Failed) return error.result;
      // Open, trying one call already, or shut down.
      const reason = `Calls to ${this.options.provider} are held back, since the last ones failed`;
      return { kind: 'not_sent', reason, retryAfterMs: this.resetMs };
    }
  }

  /** True while calls for this organization are refused. */
  isOpen(organizationId: string): boolean {
    return this.breakers.get(organizationId)?.opened ?? false;
  }

  async close(): Promise<void> {
    for (const breaker of this.breakers.values()) breaker.shutdown();
    await this.agent.destroy();
  }

  private breakerOf(organizationId: string): CircuitBreaker<[ProviderRequest], ProviderResult> {
    const known = this.breakers.get(organizationId);
    if (known) {
      this.breakers.delete(organizationId);
      this.breakers.set(organizationId, known);
      return known;
    }
    const breaker = new CircuitBreaker((call: ProviderRequest) => this.send(call), {
      name: this.options.provider,
      timeout: false,
      errorThresholdPercentage: 50,
      volumeThreshold: 5,
      rollingCountTimeout: 30_000,
      resetTimeout: this.resetMs,
      // Not a timer for each: the snapshots are only for dashboards that nobody opens.
      enableSnapshots: false,
    });
    const { log, provider } = this.options;
    for (const state of ['open', 'halfOpen', 'close'] as const) {
      breaker.on(state as 'open', () => log.warn({ provider, organizationId, state }, 'circuit breaker'));
    }
    this.breakers.set(organizationId, breaker);
    this.forgetOldest();
    return breaker;
  }

  private forgetOldest(): void {
    if (this.breakers.size <= mostBreakers) return;
    const [oldest] = this.breakers;
    if (!oldest) return;
    oldest[1].shutdown();
    this.breakers.delete(oldest[0]);
  }

  /** @throws Failed where the result counts against the provider */
  private async send({ method, url, headers = {}, body }: ProviderRequest): Promise<ProviderResult> {
    const isText = typeof body === 'string';
    const patience = AbortSignal.timeout(this.timeoutMs);
    let result: ProviderResult;
    try {
      const answer = await request(url, {
        method,
        headers: { accept: 'application/json', ...(isText ? {} : { 'content-type': 'application/json' }), ...headers },
        body: body === undefined || isText ? (body ?? null) : JSON.stringify(body),
        dispatcher: this.agent,
        signal: patience,
      });
      const retryAfter = answer.headers['retry-after'];
      const text = await readStart(answer.body, longestAnswerBytes);
      result = {
        kind: 'answered',
        status: answer.statusCode,
        body: parsed(text),
        retryAfterMs: parseRetryAfter(typeof retryAfter === 'string' ? retryAfter : undefined, new Date()),
      };
    } catch (error) {
      throw new Failed(this.failure(error, patience));
    }
    if (result.status >= 500 || result.status === 429) throw new Failed(result);
    return result;
  }

  private failure(error: unknown, patience: AbortSignal): ProviderResult {
    const code = codeOf(error);
    if (code !== undefined && notConnected.has(code)) return { kind: 'not_sent', reason: reasonOf(error) };
    if (patience.aborted) return { kind: 'unknown', reason: `No answer within ${this.timeoutMs / 1_000} s` };
    return { kind: 'unknown', reason: reasonOf(error) };
  }
}

function codeOf(error: unknown): string | undefined {
  const { code, errors } = (error ?? {}) as { code?: unknown; errors?: readonly { code?: unknown }[] };
  const found = code ?? errors?.[0]?.code;
  return typeof found === 'string' ? found : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A proxy's page, or nothing at all: the status says what there is to know.
    return undefined;
  }
}
