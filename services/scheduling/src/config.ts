import { type BaseConfig, baseSettings } from '@roster/service-kit';

export const schedulingSettings = baseSettings;
export type SchedulingConfig = BaseConfig;
