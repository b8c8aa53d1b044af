import { parseConfig } from '../config/parse-config';
import { createLogger } from '../telemetry/logger';
import { busSettings, kafkaAccess } from './bus-settings';
import { createBus } from './create-bus';
import { InProcessBus } from './in-process-bus';
import { KafkaBus } from './kafka/kafka-bus';

const log = createLogger('test', 'silent');
const brokers = { KAFKA_BROKERS: 'localhost:9092' };

describe('the bus that the settings name', () => {
  it('is the one in the process where no broker is named, and Kafka where one is', () => {
    expect(createBus(parseConfig(busSettings, {}), log)).toBeInstanceOf(InProcessBus);
    expect(createBus(parseConfig(busSettings, brokers), log)).toBeInstanceOf(KafkaBus);
  });

  it('signs in with all three settings, and not with some of them', () => {
    const sasl = { KAFKA_SASL_MECHANISM: 'plain', KAFKA_SASL_USERNAME: 'roster', KAFKA_SASL_PASSWORD: 'hunter2' };
    expect(kafkaAccess(parseConfig(busSettings, { ...brokers, ...sasl }))?.sasl).toEqual({
      mechanism: 'plain',
      username: 'roster',
      password: 'hunter2',
    });
    for (const missing of Object.keys(sasl)) {
      const config = parseConfig(busSettings, { ...brokers, ...sasl, [missing]: undefined });
      expect(() => createBus(config, log)).toThrow(`${missing}: is needed with the other KAFKA_SASL settings`);
      expect(() => createBus(config, log)).not.toThrow('hunter2');
    }
  });
});
