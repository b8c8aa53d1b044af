import { createHmac, randomBytes, randomInt, randomUUID } from 'node:crypto';
import { type ProviderAnswer, type ProviderCall, StandInServer } from '../stand-in-server';
import { readMeetingBody, type ZoomMeeting, type ZoomMeetingFacts } from './meeting-body';
import { noSuchMeeting, noSuchUser, zoomError } from './zoom-error';
import { lobbyPage, meetingsPage } from './zoom-pages';

export type { ZoomMeeting } from './meeting-body';

/** An account as Zoom knows it, with its server-to-server app. */
export interface ZoomAccount {
  accountId: string;
  clientId: string;
  clientSecret: string;
  /** The secret token of the app's webhook. */
  webhookSecret: string;
  /** E-mail addresses of its users. */
  users: string[];
}

/** Somebody in a meeting, as Zoom's events name them. */
export interface ZoomParticipant {
  name: string;
  email?: string;
}

/** What happens in a meeting, in Zoom's words. */
export type ZoomHappening = 'started' | 'ended' | 'participant_joined' | 'participant_left';

const tokenSeconds = 3_600;
const pageSize = 30;

/**
 * Zoom: gives tokens at `/oauth/token`, schedules meetings under `/v2`, and posts webhooks, signed as Zoom signs them. It
 * lets a host have two meetings at the same time, as Zoom does until both are started: `doubleBooked` tells. `/` shows people what was scheduled.
 */
export class ZoomStandIn extends StandInServer {
  readonly meetings = new Map<string, ZoomMeeting>();
  /** How often tokens were given. */
  tokensGiven = 0;
  /** Calls that make or change meetings, for each host: Zoom takes 100 a day. */
  perHostAndDay = 100;
  /** Where people's doings on its pages are told of. */
  webhook: string | undefined;
  private readonly tokens = new Set<string>();
  private readonly writes = new Map<string, number>();
  private readonly visits = new Map<string, string>();

  private constructor(
    readonly account: ZoomAccount,
    private readonly now: () => Date,
  ) {
    super();
  }

  /** @param now when what people do on its pages happens */
  static async start(account: ZoomAccount, port = 0, now = () => new Date()): Promise<ZoomStandIn> {
    const standIn = new ZoomStandIn(account, now);
    await standIn.listen(port);
    return standIn;
  }

  /** The address of its API. */
  get apiUrl(): string {
    return `${this.url}/v2`;
  }

  /** Pairs of meetings that a host has at the same time. */
  get doubleBooked(): [string, string][] {
    const all = [...this.meetings.values()];
    return all.flatMap((one, index) =>
      all
        .slice(index + 1)
        .filter((other) => other.host === one.host && overlap(one, other))
        .map((other): [string, string] => [one.id, other.id]),
    );
  }

  /** Tokens that were given are no longer good, as after an hour. */
  forgetTokens(): void {
    this.tokens.clear();
  }

  /** The day is over: hosts may be written to again. */
  nextDay(): void {
    this.writes.clear();
  }

  /** Resolves once there are so many meetings. */
  async awaitMeetings(count: number): Promise<ZoomMeeting[]> {
    await this.until(() => this.meetings.size >= count);
    return [...this.meetings.values()];
  }

  /** Tells of what happens in a meeting, as Zoom does: at the webhook's address, signed. */
  tell(webhook: string, what: ZoomHappening, meetingId: string, at: Date, who?: ZoomParticipant): Promise<Response> {
    const { body, timestamp, signature } = this.signed(this.happening(what, meetingId, at, who), at);
    const headers = {
      'content-type': 'application/json',
      'x-zm-request-timestamp': timestamp,
      'x-zm-signature': signature,
    };
    return fetch(webhook, { method: 'POST', headers, body });
  }

  /** An event's body (Zoom, "Meeting webhooks"). */
  happening(what: ZoomHappening, meetingId: string, at: Date, who?: ZoomParticipant): object {
    const meeting = this.meetings.get(meetingId);
    const when = at.toISOString().replace(/\.\d+Z$/, 'Z');
    const participant = who && {
      user_id: this.visitOf(what, meetingId, who),
      user_name: who.name,
      email: who.email ?? '',
      participant_uuid: randomUUID(),
      ...(what === 'participant_joined' ? { join_time: when } : { leave_time: when, leave_reason: 'left the meeting' }),
    };
    const object = {
      id: meetingId,
      uuid: randomBytes(16).toString('base64'),
      host_id: 'x1yCzABCDEfg23HiJKl4mN',
      topic: meeting?.topic ?? '',
      type: 2,
      start_time: what === 'started' ? when : (meeting?.startTime ?? when),
      ...(what === 'ended' ? { end_time: when } : {}),
      timezone: meeting?.timezone ?? 'UTC',
      duration: meeting?.duration ?? 0,
      ...(participant ? { participant } : {}),
    };
    const { accountId } = this.account;
    return { event: `meeting.${what}`, event_ts: at.getTime(), payload: { account_id: accountId, object } };
  }

  /** Each coming is a visit, which the going that follows names as well. */
  private visitOf(what: ZoomHappening, meetingId: string, { name, email = '' }: ZoomParticipant): string {
    const key = [meetingId, name, email].join('/');
    const id = what === 'participant_joined' ? undefined : this.visits.get(key);
    const visit = id ?? String(randomInt(16_000_000, 17_000_000));
    this.visits.set(key, visit);
    return visit;
  }

  /** What Zoom posts, and its signature over it. */
  signed(event: object, at: Date): { body: string; timestamp: string; signature: string } {
    const body = JSON.stringify(event);
    const timestamp = String(Math.floor(at.getTime() / 1_000));
    const hmac = createHmac('sha256', this.account.webhookSecret).update(`v0:${timestamp}:${body}`);
    return { body, timestamp, signature: `v0=${hmac.digest('hex')}` };
  }

  protected override page(call: ProviderCall): ProviderAnswer | undefined {
    if (call.method === 'GET' && call.path === '/') {
      return { status: 200, body: meetingsPage([...this.meetings.values()]) };
    }
    const [, room, id = ''] = call.path.split('/');
    if (room !== 'j') return undefined;
    const meeting = this.meetings.get(id);
    if (!meeting) return { status: 404, body: 'There is no such meeting' };
    return { status: 200, body: lobbyPage(meeting, call.method === 'POST' ? this.act(meeting, call.body) : '') };
  }

  /** Somebody does something in a meeting, on its page. @returns what is said to that */
  private act({ id }: ZoomMeeting, form: string): string {
    const asked = new URLSearchParams(form);
    const what = { join: 'participant_joined', leave: 'participant_left', start: 'started', end: 'ended' }[
      asked.get('do') ?? ''
    ] as ZoomHappening | undefined;
    if (what === undefined || this.webhook === undefined) return 'Nobody is told.';
    const name = asked.get('name')?.trim() ?? '';
    const email = asked.get('email')?.trim() ?? '';
    const who = name === '' ? undefined : { name, ...(email === '' ? {} : { email }) };
    if (what.startsWith('participant') && !who) return 'Who?';
    // Told as Zoom tells: whoever did it does not wait for it, and does not learn whether it arrived.
    this.tell(this.webhook, what, id, this.now(), who).catch((error: unknown) => {
      this.untold.push(String(error));
    });
    return `${who ? `${who.name}: ` : ''}${what.replace('participant_', '')}.`;
  }

  /** Why what was done on its pages did not reach anybody. */
  readonly untold: string[] = [];

  protected override failure(status: number): ProviderAnswer {
    if (status === 429) return zoomError(429, 429, 'You have reached the maximum per-second rate limit for this API.');
    return zoomError(status, status, 'Something went wrong.');
  }

  protected override handle(call: ProviderCall): ProviderAnswer {
    const [, version, kind, id = '', ...rest] = call.path.split('/').map(decodeURIComponent);
    if (call.path === '/oauth/token') return this.giveToken(call);
    if (version !== 'v2') return zoomError(404, 404, 'Not found');
    const token = call.headers.authorization?.replace(/^Bearer /, '');
    if (token === undefined || !this.tokens.has(token)) return zoomError(401, 124, 'Invalid access token.');
    if (kind === 'users' && rest.length === 1 && rest[0] === 'meetings') return this.ofUser(call, id.toLowerCase());
    if (kind === 'meetings' && rest.length === 0) return this.ofMeeting(call, id);
    return zoomError(404, 404, 'Not found');
  }

  private giveToken({ method, query, headers }: ProviderCall): ProviderAnswer {
    const { accountId, clientId, clientSecret } = this.account;
    const expected = `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`;
    if (method !== 'POST' || query.get('grant_type') !== 'account_credentials') {
      return { status: 400, body: { reason: 'unsupported grant type', error: 'unsupported_grant_type' } };
    }
    if (headers.authorization !== expected) {
      return { status: 400, body: { reason: 'Invalid client_id or client_secret', error: 'invalid_client' } };
    }
    if (query.get('account_id') !== accountId) {
      return { status: 400, body: { reason: 'Bad Request', error: 'invalid_request' } };
    }
    const token = randomBytes(24).toString('base64url');
    this.tokens.add(token);
    this.tokensGiven++;
    const scope =
      'meeting:write:meeting:admin meeting:update:meeting:admin meeting:delete:meeting:admin meeting:read:list_meetings:admin';
    const body = { access_token: token, token_type: 'bearer', expires_in: tokenSeconds, scope, api_url: this.url };
    return { status: 200, body };
  }

  private ofUser(call: ProviderCall, host: string): ProviderAnswer {
    if (!this.account.users.some((user) => user.toLowerCase() === host)) return noSuchUser(host);
    if (call.method === 'GET') return this.list(call.query, host);
    if (call.method !== 'POST') return zoomError(405, 405, 'Method not allowed');
    const read = readMeetingBody(call.body, true);
    if ('refusal' in read) return read.refusal;
    const limited = this.countWrite(host);
    if (limited) return limited;
    const id = String(randomInt(80_000_000_000, 90_000_000_000));
    const joinUrl = `${this.url}/j/${id}?pwd=${randomBytes(12).toString('base64url')}`;
    const meeting = { ...(read.given as ZoomMeetingFacts), id, host, joinUrl };
    this.meetings.set(id, meeting);
    return { status: 201, body: this.shown(meeting) };
  }

  private ofMeeting(call: ProviderCall, id: string): ProviderAnswer {
    const meeting = this.meetings.get(id);
    if (!meeting) return noSuchMeeting(id);
    if (call.method === 'GET') return { status: 200, body: this.shown(meeting) };
    if (call.method === 'DELETE') {
      this.meetings.delete(id);
      return { status: 204 };
    }
    if (call.method !== 'PATCH') return zoomError(405, 405, 'Method not allowed');
    const read = readMeetingBody(call.body, false);
    if ('refusal' in read) return read.refusal;
    const limited = this.countWrite(meeting.host);
    if (limited) return limited;
    this.meetings.set(id, { ...meeting, ...read.given });
    return { status: 204 };
  }

  /** Zoom, "List meetings": with a token for the next page where there is one. */
  private list(query: URLSearchParams, host: string): ProviderAnswer {
    const size = Number(query.get('page_size') ?? pageSize);
    const from = Number(query.get('next_page_token') ?? 0);
    const own = [...this.meetings.values()].filter((meeting) => meeting.host === host);
    const meetings = own
      .slice(from, from + size)
      .map(({ id, topic, agenda, startTime, duration, timezone, joinUrl }) => ({
        id: Number(id),
        ...{
          topic,
          agenda: agenda.slice(0, 250),
          type: 2,
          start_time: startTime,
          duration,
          timezone,
          join_url: joinUrl,
        },
      }));
    const next = from + size < own.length ? String(from + size) : '';
    return { status: 200, body: { page_size: size, total_records: own.length, next_page_token: next, meetings } };
  }

  private countWrite(host: string): ProviderAnswer | undefined {
    const done = this.writes.get(host) ?? 0;
    if (done >= this.perHostAndDay) {
      const { status, body } = zoomError(
        429,
        429,
        `You have exceeded the daily rate limit of (${this.perHostAndDay}).`,
      );
      const midnight = new Date(Date.now() + 24 * 3_600_000).toISOString().slice(0, 10);
      return { status, body: body as object, headers: { 'retry-after': `${midnight}T00:00:00Z` } };
    }
    this.writes.set(host, done + 1);
    return undefined;
  }

  private shown({ id, host, topic, agenda, startTime, duration, timezone, joinUrl }: ZoomMeeting): object {
    return {
      ...{ id: Number(id), host_email: host, topic, agenda, type: 2, status: 'waiting' },
      ...{ start_time: startTime, duration, timezone, join_url: joinUrl },
      start_url: `${this.url}/s/${id}?zak=${randomBytes(24).toString('base64url')}`,
    };
  }
}

function overlap(one: ZoomMeeting, other: ZoomMeeting): boolean {
  const [a, b] = [Date.parse(one.startTime), Date.parse(other.startTime)];
  return a < b + other.duration * 60_000 && b < a + one.duration * 60_000;
}
