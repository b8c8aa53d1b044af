import { z } from 'zod';
import { busSettings } from '../bus/bus-settings';
import { setting } from '../config/parse-config';

/** What any process of its own is told about its start and its end. */
export const processSettings = z.object({
  /** After the signal to stop: how long it goes on serving, no longer ready, until nobody sends it anything new. */
  ROSTER_DRAIN_SECONDS: setting.integer(0, 15).default(0),
});

/** What a service as a process of its own is told beside that. */
export const serviceProcessSettings = processSettings.extend({
  /** A service alone has nobody in its process to carry events to. */
  KAFKA_BROKERS: busSettings.shape.KAFKA_BROKERS.unwrap(),
  /** Build indexes and migrate at the start; otherwise `roster-data prepare` has done it, and the start makes sure. */
  ROSTER_PREPARE_DATABASE: setting.flag().default(false),
  /** How long a start waits for its database. */
  ROSTER_START_TIMEOUT_SECONDS: setting.integer(0, 3_600).default(120),
});
