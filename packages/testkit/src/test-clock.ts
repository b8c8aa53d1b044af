import type { Clock } from '@roster/service-kit';

/** A clock that goes on only when a test says so. */
export class TestClock implements Clock {
  /** @param at where it begins; the present where a test does not care */
  constructor(private at: Date = new Date()) {}

  now(): Date {
    return new Date(this.at);
  }

  advance(ms: number): void {
    this.at = new Date(this.at.getTime() + ms);
  }
}
