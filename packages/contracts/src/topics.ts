import type { Topic } from './events';
import { serviceNames } from './services';

/** The topic of the events that a topic's consumers gave up. */
export type DeadLetterTopic = `${Topic}.dlq`;

/** Every topic of events: one for each service that owns entities. */
export const eventTopics: readonly Topic[] = serviceNames.map((name): Topic => `roster.${name}`);

export const deadLetterTopicOf = (topic: Topic): DeadLetterTopic => `${topic}.dlq`;

/** What a topic is made with, where an installation says nothing else. */
export interface TopicDeclaration {
  name: Topic | DeadLetterTopic;
  /** How many members of one group can share the work. */
  partitions: number;
  retentionHours: number;
}

const days = 24;

/** Every topic that there has to be. Events are kept for a week, as they are in the outbox; dead letters for a month. */
export const topicDeclarations: readonly TopicDeclaration[] = eventTopics.flatMap((topic) => [
  { name: topic, partitions: 12, retentionHours: 7 * days },
  { name: deadLetterTopicOf(topic), partitions: 1, retentionHours: 30 * days },
]);
