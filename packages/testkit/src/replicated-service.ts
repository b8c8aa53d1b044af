import type { DomainEvent, ServiceName } from '@roster/contracts';
import type { BaseConfig, Database, JobWorker, ServiceParts, ServiceRuntime } from '@roster/service-kit';
import type { TestClock } from './test-clock';
import { startTestService, type TestService, type TestServiceOptions } from './test-service';

/** One of a service's processes. */
export interface TestReplica<S extends ServiceName> {
  service: TestService<S>;
  worker: JobWorker;
  /** As a kill would: nothing more is written, and nothing given back. */
  die(): Promise<void>;
}

/** How each process of the service is put together: with a worker that looks for jobs when the test says so. */
export interface ReplicatedServiceOptions<S extends ServiceName, C extends BaseConfig> extends TestServiceOptions<C> {
  name: S;
  build(runtime: ServiceRuntime<C>): ServiceParts<S> & { jobWorker: JobWorker };
  clock: TestClock;
}

/** A service as one or several processes on one database, doing what is due by a clock that the test turns. */
export class ReplicatedService<S extends ServiceName, C extends BaseConfig> {
  readonly replicas: TestReplica<S>[] = [];

  constructor(private readonly options: ReplicatedServiceOptions<S, C>) {}

  /** One more process, on the same database. */
  async add(): Promise<TestReplica<S>> {
    const { name, build, ...options } = this.options;
    let worker: JobWorker | undefined;
    let die = (): Promise<void> => Promise.resolve();
    const first = this.replicas[0]?.service;
    const service = await startTestService<S, C>(
      {
        name,
        build: (runtime) => {
          const parts = build(runtime);
          worker = parts.jobWorker;
          die = () => endAtOnce(runtime.database);
          return parts;
        },
      },
      { ...options, ...(first ? { databasePrefix: first.databasePrefix } : {}) },
    );
    if (!worker) throw new Error(`${name} was not built`);
    const replica = { service, worker, die };
    this.replicas.push(replica);
    return replica;
  }

  /** The process that follows one that died, in its place. */
  async replace(dead: TestReplica<S>): Promise<TestReplica<S>> {
    const heir = await this.add();
    this.replicas.pop();
    this.replicas.splice(this.replicas.indexOf(dead), 1, heir);
    return heir;
  }

  get first(): TestReplica<S> {
    const [first] = this.replicas;
    if (!first) throw new Error('nothing was started');
    return first;
  }

  get published(): DomainEvent[] {
    return this.first.service.published;
  }

  /** Does what is due now, in all processes at once. */
  async work(): Promise<void> {
    for (;;) {
      await Promise.all(this.replicas.map(({ worker }) => worker.look()));
      // Also what a replica took by itself, because it was woken.
      if (this.replicas.every(({ worker }) => worker.atWork === 0)) return;
      await Promise.all(this.replicas.map(({ worker }) => worker.idle()));
    }
  }

  /** Goes on to an instant, doing what is due on the way, as a service that runs does. */
  async until(instant: number, stepMs = 15 * 60_000): Promise<void> {
    const { clock } = this.options;
    await this.work();
    while (clock.now().getTime() < instant) {
      clock.advance(Math.min(stepMs, instant - clock.now().getTime()));
      await this.work();
    }
  }

  async stop(): Promise<void> {
    for (const { service } of this.replicas) await service.stop();
  }
}

/**
 * Takes a service's database away from it as a kill would: nothing more is written. Mongoose would keep what comes then for
 * ten seconds, in case the connection comes back; here it fails at once.
 */
export async function endAtOnce({ connection }: Database): Promise<void> {
  Object.assign(connection.config, { bufferCommands: false });
  await connection.close();
}
