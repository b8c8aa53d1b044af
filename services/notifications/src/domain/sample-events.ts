import { type EventType, sampleOf } from '@roster/contracts';

/** The body of a test delivery: shaped as a real one, its `data` marked with `test: true`. */
export function samplePayload(type: EventType, organizationId: string, now: Date): string {
  return JSON.stringify({
    type,
    timestamp: now.toISOString(),
    data: { ...sampleOf(type), organizationId, test: true },
  });
}
