import { type EventType, eventTypes, isEvent, keyOf, topicOf } from './events';
import { contractOf, rpcMessage, serviceNames } from './services';

describe('events', () => {
  it('have each a topic of the service that owns the entity, and a sentence', () => {
    for (const [type, sentence] of Object.entries(eventTypes)) {
      expect(serviceNames.map((name) => `roster.${name}`)).toContain(topicOf(type as EventType));
      expect(sentence).toMatch(/\.$/);
    }
    expect(topicOf('course.created')).toBe('roster.catalog');
    expect(topicOf('attendance.recorded')).toBe('roster.enrollment');
  });

  it('are kept in order by organization and entity', () => {
    const event = { type: 'course.created', subject: 'c', organizationid: 'o' } as never;
    expect(keyOf(event)).toBe('o/c');
    expect(isEvent(event, 'course.created')).toBe(true);
    expect(isEvent(event, 'course.updated')).toBe(false);
  });
});

describe('contracts', () => {
  it.each(serviceNames)('of %s are loaded, once, with methods under their fully qualified name', (name) => {
    const contract = contractOf(name);
    expect(contractOf(name)).toBe(contract);
    const paths = Object.values(contract.definition).map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) expect(path).toMatch(new RegExp(`^/${contract.fullName}/[A-Z]`));
  });

  it('carry 64-bit integers as numbers, absent fields as absent, and what is empty as empty', () => {
    const { definition } = contractOf('catalog');
    const { responseSerialize, responseDeserialize } = definition.GetCourse as NonNullable<typeof definition.GetCourse>;
    const course = { id: '1', name: 'Python', category: 'ai', isActive: false, version: 2 ** 53 - 1 };
    const read = responseDeserialize(responseSerialize({ course })) as unknown as { course: Record<string, unknown> };
    expect(read.course).toMatchObject({ ...course, createdAt: '' });
    expect(read.course.description).toBeUndefined();
  });

  it('have the messages of google.rpc for error details', () => {
    const info = rpcMessage<{ reason: string }>('error_details', 'ErrorInfo');
    expect(info.deserialize(info.serialize({ reason: 'x' }))).toMatchObject({ reason: 'x' });
  });
});
