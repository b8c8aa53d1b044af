export { type EnrollmentConfig, enrollmentSettings } from './config';
export { enrollmentService } from './service';
