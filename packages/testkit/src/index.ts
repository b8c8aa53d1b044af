export * from './contexts';
export { type HttpAnswer, HttpClient } from './http-client';
export { type Engines, engines } from './engines';
export { eventOf } from './events';
export { FakePeer } from './fake-peer';
export { startTestService, type TestService, type TestServiceOptions, testPeerToken } from './test-service';
