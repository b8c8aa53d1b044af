export { clockHarness, type IdempotencyHarness, idempotencyContract } from '../contracts/idempotency-contract';
export { canned, exportChunks, idOf } from './canned-answers';
export { Conformity } from './conformity';
export { type KeyFacts, type RecordedCall, TestGateway, type TestGatewayOptions } from './test-gateway';
export { claimsOf, TokenIssuer } from './token-issuer';
