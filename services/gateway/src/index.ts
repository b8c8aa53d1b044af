export { type GatewayConfig, gatewaySettings } from './config';
export { createGateway, type Gateway, type GatewayDeps } from './gateway';
export type { Consumption, RateLimiter } from './http/limits/limiter';
export { openApiDocuments } from './openapi-documents';
