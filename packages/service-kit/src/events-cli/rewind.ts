import { withAdmin } from '../bus/kafka/with-admin';
import { BadUsage, type Command, instantOf, table, textOf, topicsOf } from './command';

export const rewind: Command = {
  says: 'sets the place of a service’s group back (or ahead) to a time, or to the beginning; the service has to be stopped',
  options: {
    service: { type: 'string' },
    topic: { type: 'string' },
    to: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  run: async ({ kafka, access: { prefix }, write }, given) => {
    const service = textOf(given, 'service');
    if (service === undefined || !/^[a-z-]+$/.test(service)) throw new BadUsage('--service is needed: billing');
    const to = instantOf(given, 'to');
    const groupId = `${prefix}roster.${service}`;
    return withAdmin(kafka, async (admin) => {
      const [group] = (await admin.describeGroups([groupId])).groups;
      if (group && group.members.length > 0) {
        throw new Error(`${groupId} has ${group.members.length} members: stop the service first`);
      }
      const topics = topicsOf(given).map((topic) => prefix + topic);
      const places = (await admin.fetchOffsets({ groupId, topics })).filter(({ partitions }) =>
        partitions.some(({ offset }) => Number(offset) >= 0),
      );
      const rows: (string | number)[][] = [];
      for (const { topic, partitions } of places) {
        const ends = await admin.fetchTopicOffsets(topic);
        const begins = to === undefined ? undefined : await admin.fetchTopicOffsetsByTimestamp(topic, to);
        const targets = ends.map(({ partition, low, high }) => {
          const begin = begins?.find((one) => one.partition === partition)?.offset ?? low;
          return { partition, offset: Number(begin) < 0 ? high : begin };
        });
        if (given['dry-run'] !== true) await admin.setOffsets({ groupId, topic, partitions: targets });
        for (const { partition, offset } of targets) {
          const before = partitions.find((one) => one.partition === partition)?.offset ?? '-1';
          rows.push([groupId, topic, partition, Number(before) < 0 ? 'none' : before, offset]);
        }
      }
      write(table(['GROUP', 'TOPIC', 'PARTITION', 'FROM', 'TO'], rows));
      if (rows.length === 0) throw new Error(`${groupId} has a place on none of ${topics.join(', ')}`);
      if (given['dry-run'] === true) write('nothing was done\n');
      return 0;
    });
  },
};
