import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HttpClient } from '../http-client';
import { makeSchool, type School } from '../school';

/** A request that was not answered as it is when nothing is broken. */
export interface Failure {
  request: string;
  /** 0 where there was no answer at all. */
  status: number;
  /** What the answer said of it. */
  message?: string;
}

const yearOfRevenue = '/reports/revenue?startDate=2024-01-01&endDate=2024-12-31&groupBy=month';

/** How long a lane rests after a failure: a client that is refused does not come back at once. */
const restMs = 100;

/** How long everything that is owed may take to arrive, once nothing is broken any more. */
const settleMs = 60_000;

/**
 * Clients at work: they make customers, read them back, register for seats and complete meetings, and remember what was
 * acknowledged. `prove` holds the system to that.
 */
export class Traffic {
  readonly failures: Failure[] = [];
  requests = 0;
  private readonly customers: string[] = [];
  private readonly completed = new Set<string>();
  /** By the customer that it tells of: the ids under which it came. */
  private readonly deliveries = new Map<string, Set<string>>();
  private readonly receiver: Server;
  private running = false;
  private lanes: Promise<void>[] = [];
  private school: School | undefined;

  constructor(private readonly api: HttpClient) {
    this.receiver = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      request.on('end', () => {
        const { data } = JSON.parse(body) as { data: { id: string } };
        const ids = this.deliveries.get(data.id) ?? new Set();
        this.deliveries.set(data.id, ids.add(String(request.headers['webhook-id'])));
        response.writeHead(204).end();
      });
    });
  }

  async prepare(seats = 15): Promise<void> {
    await new Promise<void>((resolve) => this.receiver.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(this.receiver.address() as AddressInfo).port}/`;
    await this.api.data('POST', '/webhooks', { url, events: ['customer.created'] });
    this.school = await makeSchool(this.api, { maxStudents: seats });
  }

  start(width = 4): void {
    this.running = true;
    this.lanes = [...Array.from({ length: width }, () => this.families()), this.teaching()];
  }

  /** Ends the lanes; resolves when their last requests were answered. */
  async stop(): Promise<void> {
    this.running = false;
    await Promise.all(this.lanes);
  }

  async close(): Promise<void> {
    await this.stop();
    this.receiver.closeAllConnections();
    await new Promise<void>((resolve) => this.receiver.close(() => resolve()));
  }

  /**
   * Everything acknowledged is there, and everything owed has happened exactly once in its effect.
   *
   * @throws Error that says what does not hold
   */
  async prove(): Promise<{ customers: number; completed: number; seats: number }> {
    const { school } = this;
    if (!school) throw new Error('there was no traffic');
    for (let i = 0; i < this.customers.length; i += 20) {
      const some = this.customers.slice(i, i + 20);
      await Promise.all(some.map((id) => this.insist(`customer ${id} was acknowledged`, `/customers/${id}`)));
    }
    await until(settleMs, () => {
      const missing = this.customers.filter((id) => !this.deliveries.has(id));
      return missing.length > 0
        ? `webhooks of ${missing.length} of ${this.customers.length} customers did not arrive`
        : undefined;
    });
    const twice = [...this.deliveries].filter(([, ids]) => ids.size !== 1);
    if (twice.length > 0) throw new Error(`deliveries under more than one id: ${JSON.stringify(twice.slice(0, 3))}`);
    const seats = await this.proveSeats(school);
    const completed = await this.proveSums(school, seats);
    return { customers: this.customers.length, completed, seats };
  }

  /** Never more than there are, and every acknowledged one counted. */
  private async proveSeats(school: School): Promise<number> {
    const { body: cycle } = await this.api.get(`/cycles/${school.cycleId}`);
    const { body } = await this.api.get(`/cycles/${school.cycleId}/registrations?limit=100`);
    const taken = body.pagination.total as number;
    if (taken > cycle.data.maxStudents) throw new Error(`${taken} registrations for ${cycle.data.maxStudents} seats`);
    return taken;
  }

  /** The report agrees with the meetings themselves: each was settled once. */
  private async proveSums(school: School, seats: number): Promise<number> {
    const meetings = (await this.api.data('GET', `/cycles/${school.cycleId}/meetings?limit=100`)) as {
      id: string;
      status: string;
      revenue: number;
    }[];
    const done = meetings.filter(({ status }) => status === 'completed');
    const lost = [...this.completed].filter((id) => !done.some((meeting) => meeting.id === id));
    if (lost.length > 0) throw new Error(`${lost.length} acknowledged completions are not there`);
    await until(settleMs, async () => {
      const report = await this.api.data('GET', `${yearOfRevenue}&courseId=${school.courseId}`);
      const fresh = (await this.api.data('GET', `/cycles/${school.cycleId}/meetings?limit=100`)) as typeof meetings;
      const settled = fresh.filter(({ status }) => status === 'completed');
      const revenue = settled.reduce((sum, meeting) => sum + meeting.revenue, 0);
      const { actual } = report.summary as { actual: { meetings: number; revenue: number } };
      return actual.meetings === settled.length && actual.revenue === revenue
        ? undefined
        : `the report says ${JSON.stringify(actual)}, the meetings ${settled.length} and ${revenue} (${seats} seats)`;
    });
    return done.length;
  }

  private async families(): Promise<void> {
    for (let round = 0; this.running; round++) {
      const made = await this.send('POST', '/customers', { name: `משפחה ${round}`, phone: '0501234567' });
      if (made?.status !== 201) continue;
      const { id } = made.body.data as { id: string };
      this.customers.push(id);
      // One reads one's own writes, whatever ends in between.
      const read = await this.send('GET', `/customers/${id}`);
      if (read?.status === 404) this.failures.push({ request: `GET own customer ${id}`, status: 404 });
      if (round % 3 !== 0) continue;
      const student = await this.send('POST', '/students', { customerId: id, name: 'תלמיד' });
      if (student?.status === 201) {
        const { data } = student.body as { data: { id: string } };
        await this.send('POST', `/cycles/${this.school?.cycleId}/registrations`, { studentId: data.id }, [409]);
      }
      await this.send('GET', '/cycles?status=active');
      await this.send('GET', `/cycles/${this.school?.cycleId}/meetings`);
    }
  }

  /** Completes a meeting now and then; one whose answer was lost is tried again, and may then be completed already. */
  private async teaching(): Promise<void> {
    for (const id of this.school?.meetingIds ?? []) {
      for (let tries = 0; this.running; tries++) {
        const answer = await this.send('POST', `/meetings/${id}/complete`, undefined, tries > 0 ? [409] : []);
        if (answer?.status === 200 || answer?.status === 409) {
          this.completed.add(id);
          break;
        }
      }
      for (let i = 0; this.running && i < 10; i++) {
        await this.send('GET', yearOfRevenue);
        await rest(50);
      }
    }
  }

  /** @param accepted statuses that are refusals by the rules, not failures */
  private async send(
    method: string,
    path: string,
    body?: unknown,
    accepted: number[] = [],
  ): Promise<Awaited<ReturnType<HttpClient['send']>> | undefined> {
    this.requests++;
    try {
      const answer = await this.api.send(method, path, body);
      if (answer.status < 400 || accepted.includes(answer.status)) return answer;
      this.failures.push({
        request: `${method} ${path}`,
        status: answer.status,
        message: `${new Date().toISOString()} ${answer.body?.error?.message}`,
      });
      await rest(restMs);
      return answer;
    } catch {
      // No answer: whether it was done is not known, and it was not acknowledged.
      this.failures.push({ request: `${method} ${path}`, status: 0 });
      await rest(restMs);
      return undefined;
    }
  }

  private async insist(what: string, path: string): Promise<void> {
    const { status } = await this.api.get(path);
    if (status !== 200) throw new Error(`${what}, and GET ${path} answers ${status}`);
  }
}

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until nothing is wrong. @throws Error with what still is */
async function until(ms: number, wrong: () => string | undefined | Promise<string | undefined>): Promise<void> {
  const end = performance.now() + ms;
  for (;;) {
    const why = await wrong();
    if (!why) return;
    if (performance.now() > end) throw new Error(why);
    await rest(200);
  }
}
