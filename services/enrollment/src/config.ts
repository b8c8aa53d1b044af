import { type BaseConfig, baseSettings } from '@roster/service-kit';

export const enrollmentSettings = baseSettings;
export type EnrollmentConfig = BaseConfig;
