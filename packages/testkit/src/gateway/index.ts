export { clockHarness, type IdempotencyHarness, idempotencyContract } from '../contracts/idempotency-contract';
export { exportChunks, idOf } from './canned-answers';
export { type KeyFacts, type RecordedCall, TestGateway, type TestGatewayOptions } from './test-gateway';
export { claimsOf, TokenIssuer } from './token-issuer';
