export { clockHarness, type IdempotencyHarness, idempotencyContract } from '../contracts/idempotency-contract';
export { idOf } from './canned-answers';
export { type RecordedCall, TestGateway, type TestGatewayOptions } from './test-gateway';
export { claimsOf, TokenIssuer } from './token-issuer';
