// Original file: protos/roster/billing/v1/billing.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { BatchGetMeetingFinancialsRequest as _roster_billing_v1_BatchGetMeetingFinancialsRequest, BatchGetMeetingFinancialsRequest__Output as _roster_billing_v1_BatchGetMeetingFinancialsRequest__Output } from '../../../roster/billing/v1/BatchGetMeetingFinancialsRequest';
import type { BatchGetMeetingFinancialsResponse as _roster_billing_v1_BatchGetMeetingFinancialsResponse, BatchGetMeetingFinancialsResponse__Output as _roster_billing_v1_BatchGetMeetingFinancialsResponse__Output } from '../../../roster/billing/v1/BatchGetMeetingFinancialsResponse';
import type { GetRevenueReportRequest as _roster_billing_v1_GetRevenueReportRequest, GetRevenueReportRequest__Output as _roster_billing_v1_GetRevenueReportRequest__Output } from '../../../roster/billing/v1/GetRevenueReportRequest';
import type { GetRevenueReportResponse as _roster_billing_v1_GetRevenueReportResponse, GetRevenueReportResponse__Output as _roster_billing_v1_GetRevenueReportResponse__Output } from '../../../roster/billing/v1/GetRevenueReportResponse';

export interface BillingServiceClient extends grpc.Client {
  BatchGetMeetingFinancials(argument: _roster_billing_v1_BatchGetMeetingFinancialsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_BatchGetMeetingFinancialsResponse__Output>): grpc.ClientUnaryCall;
  BatchGetMeetingFinancials(argument: _roster_billing_v1_BatchGetMeetingFinancialsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_billing_v1_BatchGetMeetingFinancialsResponse__Output>): grpc.ClientUnaryCall;
  BatchGetMeetingFinancials(argument: _roster_billing_v1_BatchGetMeetingFinancialsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_BatchGetMeetingFinancialsResponse__Output>): grpc.ClientUnaryCall;
  BatchGetMeetingFinancials(argument: _roster_billing_v1_BatchGetMeetingFinancialsRequest, callback: grpc.requestCallback<_roster_billing_v1_BatchGetMeetingFinancialsResponse__Output>): grpc.ClientUnaryCall;
  batchGetMeetingFinancials(argument: _roster_billing_v1_BatchGetMeetingFinancialsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_BatchGetMeetingFinancialsResponse__Output>): grpc.ClientUnaryCall;
  batchGetMeetingFinancials(argument: _roster_billing_v1_BatchGetMeetingFinancialsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_billing_v1_BatchGetMeetingFinancialsResponse__Output>): grpc.ClientUnaryCall;
  batchGetMeetingFinancials(argument: _roster_billing_v1_BatchGetMeetingFinancialsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_BatchGetMeetingFinancialsResponse__Output>): grpc.ClientUnaryCall;
  batchGetMeetingFinancials(argument: _roster_billing_v1_BatchGetMeetingFinancialsRequest, callback: grpc.requestCallback<_roster_billing_v1_BatchGetMeetingFinancialsResponse__Output>): grpc.ClientUnaryCall;
  
  GetRevenueReport(argument: _roster_billing_v1_GetRevenueReportRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_GetRevenueReportResponse__Output>): grpc.ClientUnaryCall;
  GetRevenueReport(argument: _roster_billing_v1_GetRevenueReportRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_billing_v1_GetRevenueReportResponse__Output>): grpc.ClientUnaryCall;
  GetRevenueReport(argument: _roster_billing_v1_GetRevenueReportRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_GetRevenueReportResponse__Output>): grpc.ClientUnaryCall;
  GetRevenueReport(argument: _roster_billing_v1_GetRevenueReportRequest, callback: grpc.requestCallback<_roster_billing_v1_GetRevenueReportResponse__Output>): grpc.ClientUnaryCall;
  getRevenueReport(argument: _roster_billing_v1_GetRevenueReportRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_GetRevenueReportResponse__Output>): grpc.ClientUnaryCall;
  getRevenueReport(argument: _roster_billing_v1_GetRevenueReportRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_billing_v1_GetRevenueReportResponse__Output>): grpc.ClientUnaryCall;
  getRevenueReport(argument: _roster_billing_v1_GetRevenueReportRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_GetRevenueReportResponse__Output>): grpc.ClientUnaryCall;
  getRevenueReport(argument: _roster_billing_v1_GetRevenueReportRequest, callback: grpc.requestCallback<_roster_billing_v1_GetRevenueReportResponse__Output>): grpc.ClientUnaryCall;
  
}

export interface BillingServiceHandlers extends grpc.UntypedServiceImplementation {
  BatchGetMeetingFinancials: grpc.handleUnaryCall<_roster_billing_v1_BatchGetMeetingFinancialsRequest__Output, _roster_billing_v1_BatchGetMeetingFinancialsResponse>;
  
  GetRevenueReport: grpc.handleUnaryCall<_roster_billing_v1_GetRevenueReportRequest__Output, _roster_billing_v1_GetRevenueReportResponse>;
  
}

export interface BillingServiceDefinition extends grpc.ServiceDefinition {
  BatchGetMeetingFinancials: MethodDefinition<_roster_billing_v1_BatchGetMeetingFinancialsRequest, _roster_billing_v1_BatchGetMeetingFinancialsResponse, _roster_billing_v1_BatchGetMeetingFinancialsRequest__Output, _roster_billing_v1_BatchGetMeetingFinancialsResponse__Output>
  GetRevenueReport: MethodDefinition<_roster_billing_v1_GetRevenueReportRequest, _roster_billing_v1_GetRevenueReportResponse, _roster_billing_v1_GetRevenueReportRequest__Output, _roster_billing_v1_GetRevenueReportResponse__Output>
}
