export { type GatewayConfig, gatewaySettings } from './config';
export { createGateway, type Gateway, type GatewayDeps } from './gateway';
export type { Claim, IdempotencyStore, KeptAnswer } from './http/idempotency/idempotency-store';
export { MemoryIdempotencyStore } from './http/idempotency/memory-idempotency-store';
export type { Consumption, RateLimiter } from './http/limits/limiter';
export type { LiveChannels, LiveEvent, LiveSubscription } from './http/live/live-channels';
export type { VersionMemory } from './http/versions/version-memory';
export { accessMatrix, openApiDocuments } from './openapi-documents';
