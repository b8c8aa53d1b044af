import type { JobStore, Organizations, ServiceRuntime } from '@roster/service-kit';
import type { Replicas } from '../events/replicas';
import type { WhatsAppGraph } from '../providers/whatsapp/graph';
import type { ContactStore } from '../store/contacts';
import type { MessageStore } from '../store/messages';
import type { MessagingSettingsStore } from '../store/messaging-settings';
import type { ProviderLinks } from '../store/provider-links';
import type { WaitingNotices } from './notice';

/** What telling families needs. */
export interface Messaging extends Pick<ServiceRuntime, 'unitOfWork' | 'clock' | 'peers' | 'log'> {
  organizations: Pick<Organizations, 'scope'>;
  messages: MessageStore;
  contacts: ContactStore;
  messagingSettings: MessagingSettingsStore;
  links: ProviderLinks;
  replicas: Replicas;
  jobs: JobStore;
  /** What `jobs` holds of notices that wait. */
  waiting: WaitingNotices;
  graph: WhatsAppGraph;
  /** There is work. */
  wakeJobs: () => void;
}
