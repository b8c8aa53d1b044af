import type { ProviderAnswer } from '../stand-in-server';

/** An error as Zoom words it (Zoom, "Error definitions"). */
export const zoomError = (status: number, code: number, message: string): ProviderAnswer => ({
  status,
  body: { code, message },
});

/** What Zoom says to a body with something wrong in it. */
export const zoomInvalid = (field: string, message: string): ProviderAnswer => ({
  status: 400,
  body: { code: 300, message: 'Validation Failed.', errors: [{ field, message }] },
});

export const noSuchMeeting = (id: string): ProviderAnswer => zoomError(404, 3_001, `Meeting does not exist: ${id}.`);

export const noSuchUser = (id: string): ProviderAnswer => zoomError(404, 1_001, `User does not exist: ${id}.`);
