/** An id of the world in which the answers are canned: `idOf(3)`. */
export const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Of everything that is canned. */
export const times = { createdAt: '2024-01-15T10:30:00.000Z', updatedAt: '2024-01-16T08:00:00.000Z', version: 3 };

/** A handler that answers the same whatever is asked. */
export const always =
  <T>(answer: T) =>
  async (): Promise<T> =>
    answer;
