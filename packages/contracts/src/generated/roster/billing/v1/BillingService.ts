// Original file: protos/roster/billing/v1/billing.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { BatchGetMeetingFinancialsRequest as _roster_billing_v1_BatchGetMeetingFinancialsRequest, BatchGetMeetingFinancialsRequest__Output as _roster_billing_v1_BatchGetMeetingFinancialsRequest__Output } from '../../../roster/billing/v1/BatchGetMeetingFinancialsRequest';
import type { BatchGetMeetingFinancialsResponse as _roster_billing_v1_BatchGetMeetingFinancialsResponse, BatchGetMeetingFinancialsResponse__Output as _roster_billing_v1_BatchGetMeetingFinancialsResponse__Output } from '../../../roster/billing/v1/BatchGetMeetingFinancialsResponse';
import type { GetExportRequest as _roster_billing_v1_GetExportRequest, GetExportRequest__Output as _roster_billing_v1_GetExportRequest__Output } from '../../../roster/billing/v1/GetExportRequest';
import type { GetExportResponse as _roster_billing_v1_GetExportResponse, GetExportResponse__Output as _roster_billing_v1_GetExportResponse__Output } from '../../../roster/billing/v1/GetExportResponse';
import type { GetInstructorPaymentsReportRequest as _roster_billing_v1_GetInstructorPaymentsReportRequest, GetInstructorPaymentsReportRequest__Output as _roster_billing_v1_GetInstructorPaymentsReportRequest__Output } from '../../../roster/billing/v1/GetInstructorPaymentsReportRequest';
import type { GetInstructorPaymentsReportResponse as _roster_billing_v1_GetInstructorPaymentsReportResponse, GetInstructorPaymentsReportResponse__Output as _roster_billing_v1_GetInstructorPaymentsReportResponse__Output } from '../../../roster/billing/v1/GetInstructorPaymentsReportResponse';
import type { GetRevenueReportRequest as _roster_billing_v1_GetRevenueReportRequest, GetRevenueReportRequest__Output as _roster_billing_v1_GetRevenueReportRequest__Output } from '../../../roster/billing/v1/GetRevenueReportRequest';
import type { GetRevenueReportResponse as _roster_billing_v1_GetRevenueReportResponse, GetRevenueReportResponse__Output as _roster_billing_v1_GetRevenueReportResponse__Output } from '../../../roster/billing/v1/GetRevenueReportResponse';
import type { ListInstructorPaymentLinesRequest as _roster_billing_v1_ListInstructorPaymentLinesRequest, ListInstructorPaymentLinesRequest__Output as _roster_billing_v1_ListInstructorPaymentLinesRequest__Output } from '../../../roster/billing/v1/ListInstructorPaymentLinesRequest';
import type { ListInstructorPaymentLinesResponse as _roster_billing_v1_ListInstructorPaymentLinesResponse, ListInstructorPaymentLinesResponse__Output as _roster_billing_v1_ListInstructorPaymentLinesResponse__Output } from '../../../roster/billing/v1/ListInstructorPaymentLinesResponse';
import type { ReadExportChunkRequest as _roster_billing_v1_ReadExportChunkRequest, ReadExportChunkRequest__Output as _roster_billing_v1_ReadExportChunkRequest__Output } from '../../../roster/billing/v1/ReadExportChunkRequest';
import type { ReadExportChunkResponse as _roster_billing_v1_ReadExportChunkResponse, ReadExportChunkResponse__Output as _roster_billing_v1_ReadExportChunkResponse__Output } from '../../../roster/billing/v1/ReadExportChunkResponse';
import type { RecalculateMeetingRequest as _roster_billing_v1_RecalculateMeetingRequest, RecalculateMeetingRequest__Output as _roster_billing_v1_RecalculateMeetingRequest__Output } from '../../../roster/billing/v1/RecalculateMeetingRequest';
import type { RecalculateMeetingResponse as _roster_billing_v1_RecalculateMeetingResponse, RecalculateMeetingResponse__Output as _roster_billing_v1_RecalculateMeetingResponse__Output } from '../../../roster/billing/v1/RecalculateMeetingResponse';
import type { RecalculateMeetingsRequest as _roster_billing_v1_RecalculateMeetingsRequest, RecalculateMeetingsRequest__Output as _roster_billing_v1_RecalculateMeetingsRequest__Output } from '../../../roster/billing/v1/RecalculateMeetingsRequest';
import type { RecalculateMeetingsResponse as _roster_billing_v1_RecalculateMeetingsResponse, RecalculateMeetingsResponse__Output as _roster_billing_v1_RecalculateMeetingsResponse__Output } from '../../../roster/billing/v1/RecalculateMeetingsResponse';
import type { StartExportRequest as _roster_billing_v1_StartExportRequest, StartExportRequest__Output as _roster_billing_v1_StartExportRequest__Output } from '../../../roster/billing/v1/StartExportRequest';
import type { StartExportResponse as _roster_billing_v1_StartExportResponse, StartExportResponse__Output as _roster_billing_v1_StartExportResponse__Output } from '../../../roster/billing/v1/StartExportResponse';

export interface BillingServiceClient extends grpc.Client {
  BatchGetMeetingFinancials(argument: _roster_billing_v1_BatchGetMeetingFinancialsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_BatchGetMeetingFinancialsResponse__Output>): grpc.ClientUnaryCall;
  BatchGetMeetingFinancials(argument: _roster_billing_v1_BatchGetMeetingFinancialsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_billing_v1_BatchGetMeetingFinancialsResponse__Output>): grpc.ClientUnaryCall;
  BatchGetMeetingFinancials(argument: _roster_billing_v1_BatchGetMeetingFinancialsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_BatchGetMeetingFinancialsResponse__Output>): grpc.ClientUnaryCall;
  BatchGetMeetingFinancials(argument: _roster_billing_v1_BatchGetMeetingFinancialsRequest, callback: grpc.requestCallback<_roster_billing_v1_BatchGetMeetingFinancialsResponse__Output>): grpc.ClientUnaryCall;
  batchGetMeetingFinancials(argument: _roster_billing_v1_BatchGetMeetingFinancialsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_BatchGetMeetingFinancialsResponse__Output>): grpc.ClientUnaryCall;
  batchGetMeetingFinancials(argument: _roster_billing_v1_BatchGetMeetingFinancialsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_billing_v1_BatchGetMeetingFinancialsResponse__Output>): grpc.ClientUnaryCall;
  batchGetMeetingFinancials(argument: _roster_billing_v1_BatchGetMeetingFinancialsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_BatchGetMeetingFinancialsResponse__Output>): grpc.ClientUnaryCall;
  batchGetMeetingFinancials(argument: _roster_billing_v1_BatchGetMeetingFinancialsRequest, callback: grpc.requestCallback<_roster_billing_v1_BatchGetMeetingFinancialsResponse__Output>): grpc.ClientUnaryCall;
  
  GetExport(argument: _roster_billing_v1_GetExportRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_GetExportResponse__Output>): grpc.ClientUnaryCall;
  GetExport(argument: _roster_billing_v1_GetExportRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_billing_v1_GetExportResponse__Output>): grpc.ClientUnaryCall;
  GetExport(argument: _roster_billing_v1_GetExportRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_GetExportResponse__Output>): grpc.ClientUnaryCall;
  GetExport(argument: _roster_billing_v1_GetExportRequest, callback: grpc.requestCallback<_roster_billing_v1_GetExportResponse__Output>): grpc.ClientUnaryCall;
  getExport(argument: _roster_billing_v1_GetExportRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_GetExportResponse__Output>): grpc.ClientUnaryCall;
  getExport(argument: _roster_billing_v1_GetExportRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_billing_v1_GetExportResponse__Output>): grpc.ClientUnaryCall;
  getExport(argument: _roster_billing_v1_GetExportRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_GetExportResponse__Output>): grpc.ClientUnaryCall;
  getExport(argument: _roster_billing_v1_GetExportRequest, callback: grpc.requestCallback<_roster_billing_v1_GetExportResponse__Output>): grpc.ClientUnaryCall;
  
  GetInstructorPaymentsReport(argument: _roster_billing_v1_GetInstructorPaymentsReportRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_GetInstructorPaymentsReportResponse__Output>): grpc.ClientUnaryCall;
  GetInstructorPaymentsReport(argument: _roster_billing_v1_GetInstructorPaymentsReportRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_billing_v1_GetInstructorPaymentsReportResponse__Output>): grpc.ClientUnaryCall;
  GetInstructorPaymentsReport(argument: _roster_billing_v1_GetInstructorPaymentsReportRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_GetInstructorPaymentsReportResponse__Output>): grpc.ClientUnaryCall;
  GetInstructorPaymentsReport(argument: _roster_billing_v1_GetInstructorPaymentsReportRequest, callback: grpc.requestCallback<_roster_billing_v1_GetInstructorPaymentsReportResponse__Output>): grpc.ClientUnaryCall;
  getInstructorPaymentsReport(argument: _roster_billing_v1_GetInstructorPaymentsReportRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_GetInstructorPaymentsReportResponse__Output>): grpc.ClientUnaryCall;
  getInstructorPaymentsReport(argument: _roster_billing_v1_GetInstructorPaymentsReportRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_billing_v1_GetInstructorPaymentsReportResponse__Output>): grpc.ClientUnaryCall;
  getInstructorPaymentsReport(argument: _roster_billing_v1_GetInstructorPaymentsReportRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_GetInstructorPaymentsReportResponse__Output>): grpc.ClientUnaryCall;
  getInstructorPaymentsReport(argument: _roster_billing_v1_GetInstructorPaymentsReportRequest, callback: grpc.requestCallback<_roster_billing_v1_GetInstructorPaymentsReportResponse__Output>): grpc.ClientUnaryCall;
  
  GetRevenueReport(argument: _roster_billing_v1_GetRevenueReportRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_GetRevenueReportResponse__Output>): grpc.ClientUnaryCall;
  GetRevenueReport(argument: _roster_billing_v1_GetRevenueReportRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_billing_v1_GetRevenueReportResponse__Output>): grpc.ClientUnaryCall;
  GetRevenueReport(argument: _roster_billing_v1_GetRevenueReportRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_GetRevenueReportResponse__Output>): grpc.ClientUnaryCall;
  GetRevenueReport(argument: _roster_billing_v1_GetRevenueReportRequest, callback: grpc.requestCallback<_roster_billing_v1_GetRevenueReportResponse__Output>): grpc.ClientUnaryCall;
  getRevenueReport(argument: _roster_billing_v1_GetRevenueReportRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_GetRevenueReportResponse__Output>): grpc.ClientUnaryCall;
  getRevenueReport(argument: _roster_billing_v1_GetRevenueReportRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_billing_v1_GetRevenueReportResponse__Output>): grpc.ClientUnaryCall;
  getRevenueReport(argument: _roster_billing_v1_GetRevenueReportRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_GetRevenueReportResponse__Output>): grpc.ClientUnaryCall;
  getRevenueReport(argument: _roster_billing_v1_GetRevenueReportRequest, callback: grpc.requestCallback<_roster_billing_v1_GetRevenueReportResponse__Output>): grpc.ClientUnaryCall;
  
  ListInstructorPaymentLines(argument: _roster_billing_v1_ListInstructorPaymentLinesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_ListInstructorPaymentLinesResponse__Output>): grpc.ClientUnaryCall;
  ListInstructorPaymentLines(argument: _roster_billing_v1_ListInstructorPaymentLinesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_billing_v1_ListInstructorPaymentLinesResponse__Output>): grpc.ClientUnaryCall;
  ListInstructorPaymentLines(argument: _roster_billing_v1_ListInstructorPaymentLinesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_ListInstructorPaymentLinesResponse__Output>): grpc.ClientUnaryCall;
  ListInstructorPaymentLines(argument: _roster_billing_v1_ListInstructorPaymentLinesRequest, callback: grpc.requestCallback<_roster_billing_v1_ListInstructorPaymentLinesResponse__Output>): grpc.ClientUnaryCall;
  listInstructorPaymentLines(argument: _roster_billing_v1_ListInstructorPaymentLinesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_ListInstructorPaymentLinesResponse__Output>): grpc.ClientUnaryCall;
  listInstructorPaymentLines(argument: _roster_billing_v1_ListInstructorPaymentLinesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_billing_v1_ListInstructorPaymentLinesResponse__Output>): grpc.ClientUnaryCall;
  listInstructorPaymentLines(argument: _roster_billing_v1_ListInstructorPaymentLinesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_ListInstructorPaymentLinesResponse__Output>): grpc.ClientUnaryCall;
  listInstructorPaymentLines(argument: _roster_billing_v1_ListInstructorPaymentLinesRequest, callback: grpc.requestCallback<_roster_billing_v1_ListInstructorPaymentLinesResponse__Output>): grpc.ClientUnaryCall;
  
  ReadExportChunk(argument: _roster_billing_v1_ReadExportChunkRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_ReadExportChunkResponse__Output>): grpc.ClientUnaryCall;
  ReadExportChunk(argument: _roster_billing_v1_ReadExportChunkRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_billing_v1_ReadExportChunkResponse__Output>): grpc.ClientUnaryCall;
  ReadExportChunk(argument: _roster_billing_v1_ReadExportChunkRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_ReadExportChunkResponse__Output>): grpc.ClientUnaryCall;
  ReadExportChunk(argument: _roster_billing_v1_ReadExportChunkRequest, callback: grpc.requestCallback<_roster_billing_v1_ReadExportChunkResponse__Output>): grpc.ClientUnaryCall;
  readExportChunk(argument: _roster_billing_v1_ReadExportChunkRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_ReadExportChunkResponse__Output>): grpc.ClientUnaryCall;
  readExportChunk(argument: _roster_billing_v1_ReadExportChunkRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_billing_v1_ReadExportChunkResponse__Output>): grpc.ClientUnaryCall;
  readExportChunk(argument: _roster_billing_v1_ReadExportChunkRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_ReadExportChunkResponse__Output>): grpc.ClientUnaryCall;
  readExportChunk(argument: _roster_billing_v1_ReadExportChunkRequest, callback: grpc.requestCallback<_roster_billing_v1_ReadExportChunkResponse__Output>): grpc.ClientUnaryCall;
  
  RecalculateMeeting(argument: _roster_billing_v1_RecalculateMeetingRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_RecalculateMeetingResponse__Output>): grpc.ClientUnaryCall;
  RecalculateMeeting(argument: _roster_billing_v1_RecalculateMeetingRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_billing_v1_RecalculateMeetingResponse__Output>): grpc.ClientUnaryCall;
  RecalculateMeeting(argument: _roster_billing_v1_RecalculateMeetingRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_RecalculateMeetingResponse__Output>): grpc.ClientUnaryCall;
  RecalculateMeeting(argument: _roster_billing_v1_RecalculateMeetingRequest, callback: grpc.requestCallback<_roster_billing_v1_RecalculateMeetingResponse__Output>): grpc.ClientUnaryCall;
  recalculateMeeting(argument: _roster_billing_v1_RecalculateMeetingRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_RecalculateMeetingResponse__Output>): grpc.ClientUnaryCall;
  recalculateMeeting(argument: _roster_billing_v1_RecalculateMeetingRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_billing_v1_RecalculateMeetingResponse__Output>): grpc.ClientUnaryCall;
  recalculateMeeting(argument: _roster_billing_v1_RecalculateMeetingRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_RecalculateMeetingResponse__Output>): grpc.ClientUnaryCall;
  recalculateMeeting(argument: _roster_billing_v1_RecalculateMeetingRequest, callback: grpc.requestCallback<_roster_billing_v1_RecalculateMeetingResponse__Output>): grpc.ClientUnaryCall;
  
  RecalculateMeetings(argument: _roster_billing_v1_RecalculateMeetingsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_RecalculateMeetingsResponse__Output>): grpc.ClientUnaryCall;
  RecalculateMeetings(argument: _roster_billing_v1_RecalculateMeetingsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_billing_v1_RecalculateMeetingsResponse__Output>): grpc.ClientUnaryCall;
  RecalculateMeetings(argument: _roster_billing_v1_RecalculateMeetingsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_RecalculateMeetingsResponse__Output>): grpc.ClientUnaryCall;
  RecalculateMeetings(argument: _roster_billing_v1_RecalculateMeetingsRequest, callback: grpc.requestCallback<_roster_billing_v1_RecalculateMeetingsResponse__Output>): grpc.ClientUnaryCall;
  recalculateMeetings(argument: _roster_billing_v1_RecalculateMeetingsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_RecalculateMeetingsResponse__Output>): grpc.ClientUnaryCall;
  recalculateMeetings(argument: _roster_billing_v1_RecalculateMeetingsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_billing_v1_RecalculateMeetingsResponse__Output>): grpc.ClientUnaryCall;
  recalculateMeetings(argument: _roster_billing_v1_RecalculateMeetingsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_RecalculateMeetingsResponse__Output>): grpc.ClientUnaryCall;
  recalculateMeetings(argument: _roster_billing_v1_RecalculateMeetingsRequest, callback: grpc.requestCallback<_roster_billing_v1_RecalculateMeetingsResponse__Output>): grpc.ClientUnaryCall;
  
  StartExport(argument: _roster_billing_v1_StartExportRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_StartExportResponse__Output>): grpc.ClientUnaryCall;
  StartExport(argument: _roster_billing_v1_StartExportRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_billing_v1_StartExportResponse__Output>): grpc.ClientUnaryCall;
  StartExport(argument: _roster_billing_v1_StartExportRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_StartExportResponse__Output>): grpc.ClientUnaryCall;
  StartExport(argument: _roster_billing_v1_StartExportRequest, callback: grpc.requestCallback<_roster_billing_v1_StartExportResponse__Output>): grpc.ClientUnaryCall;
  startExport(argument: _roster_billing_v1_StartExportRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_StartExportResponse__Output>): grpc.ClientUnaryCall;
  startExport(argument: _roster_billing_v1_StartExportRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_billing_v1_StartExportResponse__Output>): grpc.ClientUnaryCall;
  startExport(argument: _roster_billing_v1_StartExportRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_billing_v1_StartExportResponse__Output>): grpc.ClientUnaryCall;
  startExport(argument: _roster_billing_v1_StartExportRequest, callback: grpc.requestCallback<_roster_billing_v1_StartExportResponse__Output>): grpc.ClientUnaryCall;
  
}

export interface BillingServiceHandlers extends grpc.UntypedServiceImplementation {
  BatchGetMeetingFinancials: grpc.handleUnaryCall<_roster_billing_v1_BatchGetMeetingFinancialsRequest__Output, _roster_billing_v1_BatchGetMeetingFinancialsResponse>;
  
  GetExport: grpc.handleUnaryCall<_roster_billing_v1_GetExportRequest__Output, _roster_billing_v1_GetExportResponse>;
  
  GetInstructorPaymentsReport: grpc.handleUnaryCall<_roster_billing_v1_GetInstructorPaymentsReportRequest__Output, _roster_billing_v1_GetInstructorPaymentsReportResponse>;
  
  GetRevenueReport: grpc.handleUnaryCall<_roster_billing_v1_GetRevenueReportRequest__Output, _roster_billing_v1_GetRevenueReportResponse>;
  
  ListInstructorPaymentLines: grpc.handleUnaryCall<_roster_billing_v1_ListInstructorPaymentLinesRequest__Output, _roster_billing_v1_ListInstructorPaymentLinesResponse>;
  
  ReadExportChunk: grpc.handleUnaryCall<_roster_billing_v1_ReadExportChunkRequest__Output, _roster_billing_v1_ReadExportChunkResponse>;
  
  RecalculateMeeting: grpc.handleUnaryCall<_roster_billing_v1_RecalculateMeetingRequest__Output, _roster_billing_v1_RecalculateMeetingResponse>;
  
  RecalculateMeetings: grpc.handleUnaryCall<_roster_billing_v1_RecalculateMeetingsRequest__Output, _roster_billing_v1_RecalculateMeetingsResponse>;
  
  StartExport: grpc.handleUnaryCall<_roster_billing_v1_StartExportRequest__Output, _roster_billing_v1_StartExportResponse>;
  
}

export interface BillingServiceDefinition extends grpc.ServiceDefinition {
  BatchGetMeetingFinancials: MethodDefinition<_roster_billing_v1_BatchGetMeetingFinancialsRequest, _roster_billing_v1_BatchGetMeetingFinancialsResponse, _roster_billing_v1_BatchGetMeetingFinancialsRequest__Output, _roster_billing_v1_BatchGetMeetingFinancialsResponse__Output>
  GetExport: MethodDefinition<_roster_billing_v1_GetExportRequest, _roster_billing_v1_GetExportResponse, _roster_billing_v1_GetExportRequest__Output, _roster_billing_v1_GetExportResponse__Output>
  GetInstructorPaymentsReport: MethodDefinition<_roster_billing_v1_GetInstructorPaymentsReportRequest, _roster_billing_v1_GetInstructorPaymentsReportResponse, _roster_billing_v1_GetInstructorPaymentsReportRequest__Output, _roster_billing_v1_GetInstructorPaymentsReportResponse__Output>
  GetRevenueReport: MethodDefinition<_roster_billing_v1_GetRevenueReportRequest, _roster_billing_v1_GetRevenueReportResponse, _roster_billing_v1_GetRevenueReportRequest__Output, _roster_billing_v1_GetRevenueReportResponse__Output>
  ListInstructorPaymentLines: MethodDefinition<_roster_billing_v1_ListInstructorPaymentLinesRequest, _roster_billing_v1_ListInstructorPaymentLinesResponse, _roster_billing_v1_ListInstructorPaymentLinesRequest__Output, _roster_billing_v1_ListInstructorPaymentLinesResponse__Output>
  ReadExportChunk: MethodDefinition<_roster_billing_v1_ReadExportChunkRequest, _roster_billing_v1_ReadExportChunkResponse, _roster_billing_v1_ReadExportChunkRequest__Output, _roster_billing_v1_ReadExportChunkResponse__Output>
  RecalculateMeeting: MethodDefinition<_roster_billing_v1_RecalculateMeetingRequest, _roster_billing_v1_RecalculateMeetingResponse, _roster_billing_v1_RecalculateMeetingRequest__Output, _roster_billing_v1_RecalculateMeetingResponse__Output>
  RecalculateMeetings: MethodDefinition<_roster_billing_v1_RecalculateMeetingsRequest, _roster_billing_v1_RecalculateMeetingsResponse, _roster_billing_v1_RecalculateMeetingsRequest__Output, _roster_billing_v1_RecalculateMeetingsResponse__Output>
  StartExport: MethodDefinition<_roster_billing_v1_StartExportRequest, _roster_billing_v1_StartExportResponse, _roster_billing_v1_StartExportRequest__Output, _roster_billing_v1_StartExportResponse__Output>
}
