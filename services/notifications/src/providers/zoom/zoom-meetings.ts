import type { Clock } from '@roster/service-kit';
import type { OpenLink } from '../../domain/provider-link';
import type { ProviderClient, ProviderRequest } from '../provider-client';
import { ZoomAccessTokens } from './access-tokens';
import { judgeZoom, type ZoomVerdict } from './verdict';

/** A meeting as Zoom is to have it. */
export interface ZoomMeetingSpec {
  topic: string;
  /** RFC 3339, UTC. */
  startsAt: string;
  endsAt: string;
  /** IANA: how Zoom shows the time. */
  timeZone: string;
  /** Stands in the agenda, so that the meeting is found again where Zoom's answer was lost. */
  mark: string;
}

/** A meeting that Zoom has. */
export interface ZoomMeetingFound {
  id: string;
  joinUrl: string;
}

/** Longer ones are refused. */
const longestTopic = 200;
const listedAtOnce = 300;
/** A host has some hundred meetings in a month; what is beyond this is not looked through. */
const mostPages = 20;

type Failed = Exclude<ZoomVerdict, { is: 'done' }>;

/**
 * Zoom's meetings, as an organization's account uses them (Zoom, "Meeting API"). Zoom takes no idempotency key: a meeting
 * carries a mark in its agenda, by which it is found after a call whose answer was lost.
 */
export class ZoomMeetings {
  private readonly tokens: ZoomAccessTokens;

  /** @param urls without a slash at their end */
  constructor(
    private readonly client: ProviderClient,
    private readonly urls: { zoomApi: string; zoomOauth: string },
    private readonly clock: Clock,
  ) {
    this.tokens = new ZoomAccessTokens(client, urls.zoomOauth, clock);
  }

  /** @param host e-mail address of a user of the account */
  async create(
    link: OpenLink,
    host: string,
    spec: ZoomMeetingSpec,
  ): Promise<{ is: 'made'; meeting: ZoomMeetingFound } | Failed> {
    const body = { ...bodyOf(spec), type: 2, agenda: spec.mark, settings: { waiting_room: true } };
    const verdict = await this.call(link, 'POST', `/users/${encodeURIComponent(host)}/meetings`, body);
    if (verdict.is !== 'done') return verdict;
    const meeting = foundIn(verdict.body);
    return meeting ? { is: 'made', meeting } : { is: 'unknown', reason: 'Zoom answered without a meeting' };
  }

  update(link: OpenLink, id: string, spec: ZoomMeetingSpec): Promise<ZoomVerdict> {
    return this.call(link, 'PATCH', `/meetings/${id}`, bodyOf(spec));
  }

  remove(link: OpenLink, id: string): Promise<ZoomVerdict> {
    return this.call(link, 'DELETE', `/meetings/${id}?schedule_for_reminder=false`);
  }

  /** The link with which the host begins a meeting: it signs whoever opens it in as the host, and is good for two hours. */
  async startUrl(link: OpenLink, id: string): Promise<string | undefined> {
    const verdict = await this.call(link, 'GET', `/meetings/${id}`);
    const url = verdict.is === 'done' ? verdict.body.start_url : undefined;
    return typeof url === 'string' ? url : undefined;
  }

  /** Looks through a host's meetings for the one with a mark; `meeting` is undefined where there is none. */
  async find(
    link: OpenLink,
    host: string,
    mark: string,
  ): Promise<{ is: 'looked'; meeting: ZoomMeetingFound | undefined } | Failed> {
    let next = '';
    for (let page = 0; page < mostPages; page++) {
      const query = new URLSearchParams({ type: 'scheduled', page_size: String(listedAtOnce) });
      if (next !== '') query.set('next_page_token', next);
      const verdict = await this.call(link, 'GET', `/users/${encodeURIComponent(host)}/meetings?${query}`);
      if (verdict.is !== 'done') return verdict;
      const { meetings, next_page_token: token } = verdict.body;
      const listed = (Array.isArray(meetings) ? meetings : []) as Record<string, unknown>[];
      const marked = listed.find(({ agenda }) => typeof agenda === 'string' && agenda.startsWith(mark));
      if (marked) return { is: 'looked', meeting: foundIn(marked) };
      if (typeof token !== 'string' || token === '') break;
      next = token;
    }
    return { is: 'looked', meeting: undefined };
  }

  /** A token that Zoom does not take any more is renewed once. */
  private async call(
    link: OpenLink,
    method: ProviderRequest['method'],
    path: string,
    body?: object,
  ): Promise<ZoomVerdict> {
    for (let attempt = 1; ; attempt++) {
      const given = await this.tokens.get(link);
      if ('failure' in given) return notTaken(judgeZoom(given.failure, this.clock.now()));
      const result = await this.client.call(link.organizationId, {
        method,
        url: `${this.urls.zoomApi}${path}`,
        headers: { authorization: `Bearer ${given.token}` },
        ...(body === undefined ? {} : { body }),
      });
      const isRefused = result.kind === 'answered' && result.status === 401;
      if (!isRefused || attempt === 2) return judgeZoom(result, this.clock.now());
      this.tokens.forget(link, given.token);
    }
  }
}

/** Without a token nothing was asked, and what is wrong with the credentials can be mended. */
function notTaken(verdict: ZoomVerdict): ZoomVerdict {
  if (verdict.is === 'not_taken') return verdict;
  const reason = 'reason' in verdict ? verdict.reason : 'Zoom gave no access token';
  return { is: 'not_taken', reason };
}

/** The instant itself, in UTC: a wall clock's time happens twice on the night when it is put back. */
function bodyOf({ topic, startsAt, endsAt, timeZone }: ZoomMeetingSpec) {
  return {
    topic: topic.slice(0, longestTopic),
    start_time: startsAt.replace(/\.\d+Z$/, 'Z'),
    duration: Math.max(1, Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000)),
    timezone: timeZone,
  };
}

function foundIn({ id, join_url: joinUrl }: Record<string, unknown>): ZoomMeetingFound | undefined {
  if ((typeof id !== 'number' && typeof id !== 'string') || typeof joinUrl !== 'string') return undefined;
  return { id: String(id), joinUrl };
}
