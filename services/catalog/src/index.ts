export { type CatalogConfig, catalogSettings } from './config';
export { catalogService } from './service';
