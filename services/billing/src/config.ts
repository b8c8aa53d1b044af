import { type BaseConfig, baseSettings } from '@roster/service-kit';

export const billingSettings = baseSettings;
export type BillingConfig = BaseConfig;
