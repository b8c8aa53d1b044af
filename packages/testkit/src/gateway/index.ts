export { clockHarness, type IdempotencyHarness, idempotencyContract } from '../contracts/idempotency-contract';
export { type LimiterHarness, limiterContract } from '../contracts/limiter-contract';
export { type LiveHarness, liveContract, nextOf } from '../contracts/live-contract';
export { type VersionMemoryHarness, versionMemoryContract } from '../contracts/version-memory-contract';
export { canned, exportChunks, idOf } from './canned-answers';
export { Conformity } from './conformity';
export { type KeyFacts, type RecordedCall, TestGateway, type TestGatewayOptions } from './test-gateway';
export { claimsOf, TokenIssuer } from './token-issuer';
