import { liveContract } from '@roster/testkit/gateway';
import { MemoryLiveChannels } from './memory-live-channels';

liveContract('memory', () => {
  const channels = new MemoryLiveChannels();
  return Promise.resolve({ here: channels, there: channels, close: () => Promise.resolve() });
});
