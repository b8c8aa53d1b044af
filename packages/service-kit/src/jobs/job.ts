/** Work that is to be done at a time, once among a service's replicas, whatever dies meanwhile. */
export interface NewJob {
  /** Which handler does it: `message.send`. */
  kind: string;
  organizationId: string;
  /** With kind and organization its identity: what is queued already, or was done lately, is not queued again. */
  key: string;
  dueAt: Date;
  /** After this it is of no use any more. Absent: it is tried for ever. */
  giveUpAt?: Date | undefined;
  /** Plain data, small: ids rather than what they name. */
  payload?: object;
}

/** A job as its handler gets it. */
export interface Job<P extends object = object> extends NewJob {
  /** Of what queued it, where that was traced. */
  traceparent?: string | undefined;
  payload: P;
  /** How often it was begun, this time included; above 1 the last time may have died in the middle. */
  runs: number;
}

/** Names a job. */
export type JobRef = Pick<NewJob, 'kind' | 'organizationId' | 'key'>;

/**
 * How a run ended.
 *
 * - `done`: for good.
 * - `again`: done for now, and due anew: work that repeats. It begins with a clean count of runs, and with what `payload`
 *   says where it is given.
 * - `later`: could not be done now; tried again after a growing pause, not before `notBefore`.
 * - `hopeless`: trying again would change nothing.
 */
export type JobOutcome<P extends object = object> =
  | { is: 'done' }
  | { is: 'again'; at: Date; payload?: P }
  | { is: 'later'; reason: string; notBefore?: Date | undefined }
  | { is: 'hopeless'; reason: string };

export const jobId = ({ organizationId, kind, key }: JobRef): string => `${organizationId}/${kind}/${key}`;
