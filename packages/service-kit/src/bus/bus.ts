/** One event on its way: the envelope as JSON, under its key. */
export interface BusMessage {
  topic: string;
  key: string;
  /** The event's id. */
  id: string;
  value: string;
}

/** Handles a batch in order. Resolving means "done, for good"; rejecting means "again". */
export type BatchHandler = (messages: readonly BusMessage[]) => Promise<void>;

export interface Subscription {
  /** Members of one group share the messages; each group gets all. */
  group: string;
  topics: readonly string[];
  handle: BatchHandler;
}

/**
 * The bus between services. At least once; in order for one key; what is published is delivered to every group even if
 * the process dies between. One contract suite runs over every implementation.
 */
export interface Bus {
  /** Resolves once the messages are safe: they will reach every group. */
  publish(messages: readonly BusMessage[]): Promise<void>;
  subscribe(subscription: Subscription): void;
  start(): Promise<void>;
  /** Takes nothing new and lets what is being handled end. */
  stop(): Promise<void>;
}
