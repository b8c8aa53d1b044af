import { type CallContext, onlyOwn } from '@roster/service-kit';

/** For whom an answer is made: what they may see, and in which money. */
export interface Viewer {
  currency: string;
  /** Set where the viewer is an instructor: they see no money but what is paid to themselves. */
  instructorId: string | undefined;
}

export const viewerOf = ({ principal, organization }: CallContext): Viewer => ({
  currency: organization.currency,
  instructorId: onlyOwn(principal),
});
