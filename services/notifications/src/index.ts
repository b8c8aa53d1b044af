export { type NotificationsConfig, notificationsSettings } from './config';
export { notificationsService } from './service';
