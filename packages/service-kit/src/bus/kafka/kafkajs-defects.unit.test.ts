import { isPassing, stopIdleTimers } from './kafkajs-defects';

interface Queue {
  push(request: { entry: object; expectResponse: boolean; sendRequest(): void }): void;
  fulfillRequest(response: { correlationId: number; payload: object; size: number }): void;
  maybeThrottle(ms: number): void;
}

const RequestQueue = require('kafkajs/src/network/requestQueue') as new (options: object) => Queue;
const silent = { debug: () => undefined, warn: () => undefined };

describe('the request queue of kafkajs', () => {
  let sent: number[];
  let queue: Queue;
  beforeEach(() => {
    stopIdleTimers();
    stopIdleTimers();
    jest.useFakeTimers();
    sent = [];
    queue = new RequestQueue({
      maxInFlightRequests: 1,
      requestTimeout: 30_000,
      clientId: 'c',
      broker: 'b',
      logger: silent,
    });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const request = (correlationId: number): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const entry = { correlationId, apiKey: 0, apiName: 'x', apiVersion: 0, resolve, reject };
      queue.push({ entry, expectResponse: true, sendRequest: () => sent.push(correlationId) });
    });

  it('arms no timer while nothing is pending', async () => {
    const answered = request(1);
    queue.fulfillRequest({ correlationId: 1, payload: {}, size: 0 });
    await answered;
    expect(sent).toEqual([1]);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('still sends what had to wait for another answer, or for the broker’s leave', async () => {
    const [first, second] = [request(1), request(2)];
    expect(sent).toEqual([1]);
    queue.fulfillRequest({ correlationId: 1, payload: {}, size: 0 });
    await first;
    expect(sent).toEqual([1, 2]);
    queue.fulfillRequest({ correlationId: 2, payload: {}, size: 0 });
    await second;
    queue.maybeThrottle(500);
    const third = request(3);
    expect(sent).toEqual([1, 2]);
    jest.advanceTimersByTime(600);
    expect(sent).toEqual([1, 2, 3]);
    queue.fulfillRequest({ correlationId: 3, payload: {}, size: 0 });
    await third;
    jest.advanceTimersByTime(50);
    expect(jest.getTimerCount()).toBe(0);
  });
});

describe('an error of kafkajs', () => {
  const error = (name: string, over: object = {}, cause?: Error): Error =>
    Object.assign(new Error(name, { cause }), { name, ...over });

  it.each([
    ['a broker away', error('KafkaJSConnectionError')],
    ['no broker at all', error('KafkaJSNumberOfRetriesExceeded', { retriable: false })],
    ['a topic not there yet', error('KafkaJSProtocolError', { retriable: true, type: 'UNKNOWN_TOPIC_OR_PARTITION' })],
    ['one inside another', error('KafkaJSNonRetriableError', {}, error('KafkaJSProtocolError', { retriable: true }))],
  ])('passes where it is %s', (_, one) => {
    expect(isPassing(one)).toBe(true);
  });

  it.each([
    ['a password that is wrong', error('KafkaJSSASLAuthenticationError', { retriable: true })],
    [
      'a right that is missing',
      error(
        'KafkaJSNumberOfRetriesExceeded',
        {},
        error('KafkaJSProtocolError', { type: 'GROUP_AUTHORIZATION_FAILED' }),
      ),
    ],
    ['a defect', new TypeError('x is not a function')],
    ['no error', 'text'],
  ])('does not where it is %s', (_, one) => {
    expect(isPassing(one)).toBe(false);
  });
});
