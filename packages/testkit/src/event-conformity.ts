import { type DomainEvent, eventSchemaOf, eventTypes, type JsonSchema } from '@roster/contracts';
import { Ajv, type ValidateFunction } from 'ajv';
import { formats } from './formats';

/** A field that the schemas do not have is one that was forgotten there, whatever consumers are told to pass over. */
function closed(schema: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(schema), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('properties' in value) || 'additionalProperties' in value) {
      return value;
    }
    return (value as JsonSchema).type === 'object' ? { ...value, additionalProperties: false } : value;
  }) as JsonSchema;
}

// Most are asked once or twice: to make them quick costs several times what that would save.
const ajv = new Ajv({ strict: false, allErrors: true, formats, code: { optimize: false } });
const validators = new Map<string, ValidateFunction>();

/** What is wrong with an event by the schema of its type: nothing, as a rule. */
export function eventViolations(event: DomainEvent): string[] {
  if (!Object.hasOwn(eventTypes, event.type)) return [`${event.type} is no event type`];
  let validate = validators.get(event.type);
  if (!validate) {
    validate = ajv.compile(closed(eventSchemaOf(event.type)));
    validators.set(event.type, validate);
  }
  const { type } = event;
  if (validate(event)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${type} ${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
