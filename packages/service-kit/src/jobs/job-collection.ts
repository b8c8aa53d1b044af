import type { CollectionSpec } from '../store/database';
import type { Job } from './job';

export const jobStates = ['pending', 'done', 'cancelled', 'given_up'] as const;
export type JobState = (typeof jobStates)[number];

export interface StoredJob extends Job {
  _id: string;
  state: JobState;
  /** Absent once it has ended. */
  dueAt: Date;
  /** Nobody else takes it before. */
  leasedUntil: Date;
  /** Of whoever works on it: `<owner>/<random>`. */
  lease?: string;
  /** One up with each change from outside, so that who works on it does not end what was changed meanwhile. */
  moves: number;
  /** Why it was last put off, or was given up. */
  reason?: string;
  expiresAt?: Date;
}

/** Where jobs are, in each service's own database. */
export const jobCollection: CollectionSpec = {
  name: 'jobs',
  fields: {
    kind: { type: String, required: true },
    organizationId: { type: String, required: true },
    key: { type: String, required: true },
    payload: Object,
    traceparent: String,
    state: String,
    dueAt: Date,
    giveUpAt: Date,
    runs: Number,
    moves: Number,
    leasedUntil: Date,
    lease: String,
    reason: String,
    expiresAt: Date,
  },
  indexes: [
    { keys: { dueAt: 1 }, options: { sparse: true } },
    { keys: { kind: 1, dueAt: 1 }, options: { partialFilterExpression: { state: 'pending' } } },
    {
      keys: { organizationId: 1, kind: 1, dueAt: 1, _id: 1 },
      options: { partialFilterExpression: { state: 'pending' } },
    },
    { keys: { lease: 1 }, options: { sparse: true } },
    { keys: { expiresAt: 1 }, options: { expireAfterSeconds: 0 } },
  ],
};
