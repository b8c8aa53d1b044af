import { BoundedSubscription } from './bounded-subscription';
import type { LiveChannels, LiveSubscription } from './live-channels';

/** The channels of a gateway that is alone. */
export class MemoryLiveChannels implements LiveChannels {
  private readonly channels = new Map<string, Set<BoundedSubscription>>();

  publish(channel: string, text: string): Promise<void> {
    this.deliver(channel, text);
    return Promise.resolve();
  }

  subscribe(channel: string): Promise<LiveSubscription> {
    return Promise.resolve(this.add(channel));
  }

  /** @param onLast called when the channel has lost its last subscriber */
  add(channel: string, onLast?: () => void): BoundedSubscription {
    const subscription = new BoundedSubscription((closed) => {
      const others = this.channels.get(channel);
      others?.delete(closed);
      if (others?.size !== 0) return;
      this.channels.delete(channel);
      onLast?.();
    });
    const subscribers = this.channels.get(channel);
    if (subscribers) subscribers.add(subscription);
    else this.channels.set(channel, new Set([subscription]));
    return subscription;
  }

  /** To the subscribers in this process, at once. */
  deliver(channel: string, text: string): void {
    for (const subscription of this.channels.get(channel) ?? []) subscription.push(text);
  }

  /** The channels that have subscribers. */
  names(): string[] {
    return [...this.channels.keys()];
  }

  /** Tells every subscriber that messages may be missing. */
  gap(): void {
    for (const subscription of this.all()) subscription.pushGap();
  }

  closeAll(): void {
    for (const subscription of this.all()) subscription.close();
  }

  private all(): BoundedSubscription[] {
    return [...this.channels.values()].flatMap((subscribers) => [...subscribers]);
  }
}
