/** What a subscriber hears. */
export type LiveEvent =
  | { kind: 'message'; text: string }
  /** Messages may be missing here, as it was too slow or the gateways were apart: it has to read the state anew. */
  | { kind: 'gap' };

/** Ends when it is closed; a consumer that stops iterating closes it. */
export interface LiveSubscription extends AsyncIterable<LiveEvent> {
  close(): void;
}

/**
 * Messages to whoever listens now, at whichever gateway: nothing is kept for later, and a subscriber that is slow costs
 * nobody anything but itself. In order for one publisher. One contract suite (`liveContract` of the test kit) runs over
 * every implementation.
 */
export interface LiveChannels {
  /** @param channel a name with its organization in it: `calendar/<organization>/<branch>` */
  publish(channel: string, text: string): Promise<void>;
  /** @returns once what is published from here on is heard */
  subscribe(channel: string): Promise<LiveSubscription>;
}
