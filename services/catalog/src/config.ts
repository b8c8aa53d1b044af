import { type BaseConfig, baseSettings } from '@roster/service-kit';

export const catalogSettings = baseSettings;
export type CatalogConfig = BaseConfig;
