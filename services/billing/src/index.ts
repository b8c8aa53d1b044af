export { type BillingConfig, billingSettings } from './config';
export { billingService } from './service';
