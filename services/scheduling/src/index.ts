export { type SchedulingConfig, schedulingSettings } from './config';
export { schedulingService } from './service';
