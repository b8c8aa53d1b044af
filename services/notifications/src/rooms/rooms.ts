import type { Guards, JobStore, Organizations, ServiceRuntime } from '@roster/service-kit';
import type { Replicas } from '../events/replicas';
import type { ZoomMeetings } from '../providers/zoom/zoom-meetings';
import type { ProviderLinks } from '../store/provider-links';
import type { RoomStore } from '../store/rooms';

/** What rooms at Zoom need. */
export interface Rooms extends Pick<ServiceRuntime, 'unitOfWork' | 'clock' | 'peers'> {
  organizations: Pick<Organizations, 'scope'>;
  rooms: RoomStore;
  links: ProviderLinks;
  replicas: Replicas;
  jobs: JobStore;
  guards: Guards;
  zoom: ZoomMeetings;
  /** There is work. */
  wakeJobs: () => void;
}
