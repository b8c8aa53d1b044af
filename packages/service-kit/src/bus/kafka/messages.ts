import type { KafkaMessage, Message } from 'kafkajs';
import type { BusMessage } from '../bus';

/** The event's id, so that it is known without a look into the envelope. */
const idHeader = 'id';

const traceparent = /"traceparent":"([^"\\]{1,128})"/;

/** The message as it goes to Kafka: its id and the trace that it belongs to are headers too. */
export function toKafka({ key, id, value, headers }: BusMessage): Message {
  const trace = headers?.traceparent ?? traceparent.exec(value)?.[1];
  return { key, value, headers: { ...headers, [idHeader]: id, ...(trace ? { traceparent: trace } : {}) } };
}

/** The message as Kafka has it. What others have put on the topic may lack a key, an id, or a value. */
export function fromKafka(topic: string, partition: number, message: KafkaMessage): BusMessage {
  const { [idHeader]: id, ...headers } = Object.fromEntries(
    Object.entries(message.headers ?? {}).map(([name, value]) => [name, textOf(value)]),
  );
  return {
    topic,
    key: message.key?.toString() ?? '',
    id: id || `${topic}/${partition}/${message.offset}`,
    value: message.value?.toString() ?? '',
    ...(Object.keys(headers).length > 0 ? { headers } : {}),
  };
}

function textOf(value: Buffer | string | (Buffer | string)[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value)?.toString() ?? '';
}
