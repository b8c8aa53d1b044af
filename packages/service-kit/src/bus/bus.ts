/** One event on its way: the envelope as JSON, under its key. */
export interface BusMessage {
  topic: string;
  key: string;
  /** The event's id. */
  id: string;
  value: string;
  /** What is said beside the envelope: `traceparent`, or why an event is a dead letter. */
  headers?: Readonly<Record<string, string>>;
}

/** Handles a batch in order. Resolving means "done, for good"; rejecting means "again". */
export type BatchHandler = (messages: readonly BusMessage[]) => Promise<void>;

/**
 * Who of a group's members is given a message.
 *
 * - `one`: the members share the messages, and the group keeps its place while nobody is there.
 * - `every`: each member gets all that is published from its start on, and nothing is kept for it while it is away. For
 *   what every process must hear, as gateways must of revocations.
 */
export type Audience = 'one' | 'every';

export interface Subscription {
  /** Members of one group share the messages, unless `audience` says otherwise; each group gets all. */
  group: string;
  topics: readonly string[];
  /** `one` where absent. */
  audience?: Audience;
  handle: BatchHandler;
}

/** How far behind a group is, in one partition of a topic. */
export interface BusLag {
  group: string;
  topic: string;
  partition: number;
  /** Messages that are there and were not handled yet. */
  messages: number;
}

/**
 * The bus between services. At least once; in order for one key; what is published is delivered to every group even if
 * the process dies between. One contract suite runs over every implementation.
 */
export interface Bus {
  /** Resolves once the messages are safe: they will reach every group. */
  publish(messages: readonly BusMessage[]): Promise<void>;
  /** Before `start`. */
  subscribe(subscription: Subscription): void;
  /** Begins to deliver. A bus that is away does not fail this: it is tried until it is there. See `whenReady`. */
  start(): Promise<void>;
  /**
   * Resolves once it was started and every subscription has been joined; after a stop, anew. A bus that goes away later
   * stays ready: what it is to be given, and what it is to give, stays owed.
   */
  whenReady(): Promise<void>;
  /** How far behind this process's groups are. @throws Error where the bus cannot be asked just now */
  lag(): Promise<BusLag[]>;
  /** Takes nothing new and lets what is being handled end. */
  stop(): Promise<void>;
}
