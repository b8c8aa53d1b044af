// Original file: protos/roster/scheduling/v1/scheduling.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { BatchGetCyclesRequest as _roster_scheduling_v1_BatchGetCyclesRequest, BatchGetCyclesRequest__Output as _roster_scheduling_v1_BatchGetCyclesRequest__Output } from '../../../roster/scheduling/v1/BatchGetCyclesRequest';
import type { BatchGetCyclesResponse as _roster_scheduling_v1_BatchGetCyclesResponse, BatchGetCyclesResponse__Output as _roster_scheduling_v1_BatchGetCyclesResponse__Output } from '../../../roster/scheduling/v1/BatchGetCyclesResponse';
import type { BatchGetMeetingsRequest as _roster_scheduling_v1_BatchGetMeetingsRequest, BatchGetMeetingsRequest__Output as _roster_scheduling_v1_BatchGetMeetingsRequest__Output } from '../../../roster/scheduling/v1/BatchGetMeetingsRequest';
import type { BatchGetMeetingsResponse as _roster_scheduling_v1_BatchGetMeetingsResponse, BatchGetMeetingsResponse__Output as _roster_scheduling_v1_BatchGetMeetingsResponse__Output } from '../../../roster/scheduling/v1/BatchGetMeetingsResponse';
import type { BulkDeleteMeetingsRequest as _roster_scheduling_v1_BulkDeleteMeetingsRequest, BulkDeleteMeetingsRequest__Output as _roster_scheduling_v1_BulkDeleteMeetingsRequest__Output } from '../../../roster/scheduling/v1/BulkDeleteMeetingsRequest';
import type { BulkDeleteMeetingsResponse as _roster_scheduling_v1_BulkDeleteMeetingsResponse, BulkDeleteMeetingsResponse__Output as _roster_scheduling_v1_BulkDeleteMeetingsResponse__Output } from '../../../roster/scheduling/v1/BulkDeleteMeetingsResponse';
import type { BulkUpdateCyclesRequest as _roster_scheduling_v1_BulkUpdateCyclesRequest, BulkUpdateCyclesRequest__Output as _roster_scheduling_v1_BulkUpdateCyclesRequest__Output } from '../../../roster/scheduling/v1/BulkUpdateCyclesRequest';
import type { BulkUpdateCyclesResponse as _roster_scheduling_v1_BulkUpdateCyclesResponse, BulkUpdateCyclesResponse__Output as _roster_scheduling_v1_BulkUpdateCyclesResponse__Output } from '../../../roster/scheduling/v1/BulkUpdateCyclesResponse';
import type { BulkUpdateMeetingStatusRequest as _roster_scheduling_v1_BulkUpdateMeetingStatusRequest, BulkUpdateMeetingStatusRequest__Output as _roster_scheduling_v1_BulkUpdateMeetingStatusRequest__Output } from '../../../roster/scheduling/v1/BulkUpdateMeetingStatusRequest';
import type { BulkUpdateMeetingStatusResponse as _roster_scheduling_v1_BulkUpdateMeetingStatusResponse, BulkUpdateMeetingStatusResponse__Output as _roster_scheduling_v1_BulkUpdateMeetingStatusResponse__Output } from '../../../roster/scheduling/v1/BulkUpdateMeetingStatusResponse';
import type { CancelMeetingRequest as _roster_scheduling_v1_CancelMeetingRequest, CancelMeetingRequest__Output as _roster_scheduling_v1_CancelMeetingRequest__Output } from '../../../roster/scheduling/v1/CancelMeetingRequest';
import type { CancelMeetingResponse as _roster_scheduling_v1_CancelMeetingResponse, CancelMeetingResponse__Output as _roster_scheduling_v1_CancelMeetingResponse__Output } from '../../../roster/scheduling/v1/CancelMeetingResponse';
import type { CompleteMeetingRequest as _roster_scheduling_v1_CompleteMeetingRequest, CompleteMeetingRequest__Output as _roster_scheduling_v1_CompleteMeetingRequest__Output } from '../../../roster/scheduling/v1/CompleteMeetingRequest';
import type { CompleteMeetingResponse as _roster_scheduling_v1_CompleteMeetingResponse, CompleteMeetingResponse__Output as _roster_scheduling_v1_CompleteMeetingResponse__Output } from '../../../roster/scheduling/v1/CompleteMeetingResponse';
import type { CountReferencesRequest as _roster_scheduling_v1_CountReferencesRequest, CountReferencesRequest__Output as _roster_scheduling_v1_CountReferencesRequest__Output } from '../../../roster/scheduling/v1/CountReferencesRequest';
import type { CountReferencesResponse as _roster_scheduling_v1_CountReferencesResponse, CountReferencesResponse__Output as _roster_scheduling_v1_CountReferencesResponse__Output } from '../../../roster/scheduling/v1/CountReferencesResponse';
import type { CreateCycleRequest as _roster_scheduling_v1_CreateCycleRequest, CreateCycleRequest__Output as _roster_scheduling_v1_CreateCycleRequest__Output } from '../../../roster/scheduling/v1/CreateCycleRequest';
import type { CreateCycleResponse as _roster_scheduling_v1_CreateCycleResponse, CreateCycleResponse__Output as _roster_scheduling_v1_CreateCycleResponse__Output } from '../../../roster/scheduling/v1/CreateCycleResponse';
import type { CreateMeetingRequest as _roster_scheduling_v1_CreateMeetingRequest, CreateMeetingRequest__Output as _roster_scheduling_v1_CreateMeetingRequest__Output } from '../../../roster/scheduling/v1/CreateMeetingRequest';
import type { CreateMeetingResponse as _roster_scheduling_v1_CreateMeetingResponse, CreateMeetingResponse__Output as _roster_scheduling_v1_CreateMeetingResponse__Output } from '../../../roster/scheduling/v1/CreateMeetingResponse';
import type { DeleteCycleRequest as _roster_scheduling_v1_DeleteCycleRequest, DeleteCycleRequest__Output as _roster_scheduling_v1_DeleteCycleRequest__Output } from '../../../roster/scheduling/v1/DeleteCycleRequest';
import type { DeleteCycleResponse as _roster_scheduling_v1_DeleteCycleResponse, DeleteCycleResponse__Output as _roster_scheduling_v1_DeleteCycleResponse__Output } from '../../../roster/scheduling/v1/DeleteCycleResponse';
import type { DeleteMeetingRequest as _roster_scheduling_v1_DeleteMeetingRequest, DeleteMeetingRequest__Output as _roster_scheduling_v1_DeleteMeetingRequest__Output } from '../../../roster/scheduling/v1/DeleteMeetingRequest';
import type { DeleteMeetingResponse as _roster_scheduling_v1_DeleteMeetingResponse, DeleteMeetingResponse__Output as _roster_scheduling_v1_DeleteMeetingResponse__Output } from '../../../roster/scheduling/v1/DeleteMeetingResponse';
import type { DuplicateCycleRequest as _roster_scheduling_v1_DuplicateCycleRequest, DuplicateCycleRequest__Output as _roster_scheduling_v1_DuplicateCycleRequest__Output } from '../../../roster/scheduling/v1/DuplicateCycleRequest';
import type { DuplicateCycleResponse as _roster_scheduling_v1_DuplicateCycleResponse, DuplicateCycleResponse__Output as _roster_scheduling_v1_DuplicateCycleResponse__Output } from '../../../roster/scheduling/v1/DuplicateCycleResponse';
import type { GenerateMeetingsRequest as _roster_scheduling_v1_GenerateMeetingsRequest, GenerateMeetingsRequest__Output as _roster_scheduling_v1_GenerateMeetingsRequest__Output } from '../../../roster/scheduling/v1/GenerateMeetingsRequest';
import type { GenerateMeetingsResponse as _roster_scheduling_v1_GenerateMeetingsResponse, GenerateMeetingsResponse__Output as _roster_scheduling_v1_GenerateMeetingsResponse__Output } from '../../../roster/scheduling/v1/GenerateMeetingsResponse';
import type { GetCycleProgressReportRequest as _roster_scheduling_v1_GetCycleProgressReportRequest, GetCycleProgressReportRequest__Output as _roster_scheduling_v1_GetCycleProgressReportRequest__Output } from '../../../roster/scheduling/v1/GetCycleProgressReportRequest';
import type { GetCycleProgressReportResponse as _roster_scheduling_v1_GetCycleProgressReportResponse, GetCycleProgressReportResponse__Output as _roster_scheduling_v1_GetCycleProgressReportResponse__Output } from '../../../roster/scheduling/v1/GetCycleProgressReportResponse';
import type { GetCycleRequest as _roster_scheduling_v1_GetCycleRequest, GetCycleRequest__Output as _roster_scheduling_v1_GetCycleRequest__Output } from '../../../roster/scheduling/v1/GetCycleRequest';
import type { GetCycleResponse as _roster_scheduling_v1_GetCycleResponse, GetCycleResponse__Output as _roster_scheduling_v1_GetCycleResponse__Output } from '../../../roster/scheduling/v1/GetCycleResponse';
import type { GetInstructorAvailabilityRequest as _roster_scheduling_v1_GetInstructorAvailabilityRequest, GetInstructorAvailabilityRequest__Output as _roster_scheduling_v1_GetInstructorAvailabilityRequest__Output } from '../../../roster/scheduling/v1/GetInstructorAvailabilityRequest';
import type { GetInstructorAvailabilityResponse as _roster_scheduling_v1_GetInstructorAvailabilityResponse, GetInstructorAvailabilityResponse__Output as _roster_scheduling_v1_GetInstructorAvailabilityResponse__Output } from '../../../roster/scheduling/v1/GetInstructorAvailabilityResponse';
import type { GetInstructorScheduleRequest as _roster_scheduling_v1_GetInstructorScheduleRequest, GetInstructorScheduleRequest__Output as _roster_scheduling_v1_GetInstructorScheduleRequest__Output } from '../../../roster/scheduling/v1/GetInstructorScheduleRequest';
import type { GetInstructorScheduleResponse as _roster_scheduling_v1_GetInstructorScheduleResponse, GetInstructorScheduleResponse__Output as _roster_scheduling_v1_GetInstructorScheduleResponse__Output } from '../../../roster/scheduling/v1/GetInstructorScheduleResponse';
import type { GetMeetingRequest as _roster_scheduling_v1_GetMeetingRequest, GetMeetingRequest__Output as _roster_scheduling_v1_GetMeetingRequest__Output } from '../../../roster/scheduling/v1/GetMeetingRequest';
import type { GetMeetingResponse as _roster_scheduling_v1_GetMeetingResponse, GetMeetingResponse__Output as _roster_scheduling_v1_GetMeetingResponse__Output } from '../../../roster/scheduling/v1/GetMeetingResponse';
import type { ListCyclesRequest as _roster_scheduling_v1_ListCyclesRequest, ListCyclesRequest__Output as _roster_scheduling_v1_ListCyclesRequest__Output } from '../../../roster/scheduling/v1/ListCyclesRequest';
import type { ListCyclesResponse as _roster_scheduling_v1_ListCyclesResponse, ListCyclesResponse__Output as _roster_scheduling_v1_ListCyclesResponse__Output } from '../../../roster/scheduling/v1/ListCyclesResponse';
import type { ListMeetingsRequest as _roster_scheduling_v1_ListMeetingsRequest, ListMeetingsRequest__Output as _roster_scheduling_v1_ListMeetingsRequest__Output } from '../../../roster/scheduling/v1/ListMeetingsRequest';
import type { ListMeetingsResponse as _roster_scheduling_v1_ListMeetingsResponse, ListMeetingsResponse__Output as _roster_scheduling_v1_ListMeetingsResponse__Output } from '../../../roster/scheduling/v1/ListMeetingsResponse';
import type { PostponeMeetingRequest as _roster_scheduling_v1_PostponeMeetingRequest, PostponeMeetingRequest__Output as _roster_scheduling_v1_PostponeMeetingRequest__Output } from '../../../roster/scheduling/v1/PostponeMeetingRequest';
import type { PostponeMeetingResponse as _roster_scheduling_v1_PostponeMeetingResponse, PostponeMeetingResponse__Output as _roster_scheduling_v1_PostponeMeetingResponse__Output } from '../../../roster/scheduling/v1/PostponeMeetingResponse';
import type { SyncProgressRequest as _roster_scheduling_v1_SyncProgressRequest, SyncProgressRequest__Output as _roster_scheduling_v1_SyncProgressRequest__Output } from '../../../roster/scheduling/v1/SyncProgressRequest';
import type { SyncProgressResponse as _roster_scheduling_v1_SyncProgressResponse, SyncProgressResponse__Output as _roster_scheduling_v1_SyncProgressResponse__Output } from '../../../roster/scheduling/v1/SyncProgressResponse';
import type { UpdateCycleRequest as _roster_scheduling_v1_UpdateCycleRequest, UpdateCycleRequest__Output as _roster_scheduling_v1_UpdateCycleRequest__Output } from '../../../roster/scheduling/v1/UpdateCycleRequest';
import type { UpdateCycleResponse as _roster_scheduling_v1_UpdateCycleResponse, UpdateCycleResponse__Output as _roster_scheduling_v1_UpdateCycleResponse__Output } from '../../../roster/scheduling/v1/UpdateCycleResponse';
import type { UpdateMeetingRequest as _roster_scheduling_v1_UpdateMeetingRequest, UpdateMeetingRequest__Output as _roster_scheduling_v1_UpdateMeetingRequest__Output } from '../../../roster/scheduling/v1/UpdateMeetingRequest';
import type { UpdateMeetingResponse as _roster_scheduling_v1_UpdateMeetingResponse, UpdateMeetingResponse__Output as _roster_scheduling_v1_UpdateMeetingResponse__Output } from '../../../roster/scheduling/v1/UpdateMeetingResponse';

export interface SchedulingServiceClient extends grpc.Client {
  BatchGetCycles(argument: _roster_scheduling_v1_BatchGetCyclesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_BatchGetCyclesResponse__Output>): grpc.ClientUnaryCall;
  BatchGetCycles(argument: _roster_scheduling_v1_BatchGetCyclesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_BatchGetCyclesResponse__Output>): grpc.ClientUnaryCall;
  BatchGetCycles(argument: _roster_scheduling_v1_BatchGetCyclesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_BatchGetCyclesResponse__Output>): grpc.ClientUnaryCall;
  BatchGetCycles(argument: _roster_scheduling_v1_BatchGetCyclesRequest, callback: grpc.requestCallback<_roster_scheduling_v1_BatchGetCyclesResponse__Output>): grpc.ClientUnaryCall;
  batchGetCycles(argument: _roster_scheduling_v1_BatchGetCyclesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_BatchGetCyclesResponse__Output>): grpc.ClientUnaryCall;
  batchGetCycles(argument: _roster_scheduling_v1_BatchGetCyclesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_BatchGetCyclesResponse__Output>): grpc.ClientUnaryCall;
  batchGetCycles(argument: _roster_scheduling_v1_BatchGetCyclesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_BatchGetCyclesResponse__Output>): grpc.ClientUnaryCall;
  batchGetCycles(argument: _roster_scheduling_v1_BatchGetCyclesRequest, callback: grpc.requestCallback<_roster_scheduling_v1_BatchGetCyclesResponse__Output>): grpc.ClientUnaryCall;
  
  BatchGetMeetings(argument: _roster_scheduling_v1_BatchGetMeetingsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_BatchGetMeetingsResponse__Output>): grpc.ClientUnaryCall;
  BatchGetMeetings(argument: _roster_scheduling_v1_BatchGetMeetingsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_BatchGetMeetingsResponse__Output>): grpc.ClientUnaryCall;
  BatchGetMeetings(argument: _roster_scheduling_v1_BatchGetMeetingsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_BatchGetMeetingsResponse__Output>): grpc.ClientUnaryCall;
  BatchGetMeetings(argument: _roster_scheduling_v1_BatchGetMeetingsRequest, callback: grpc.requestCallback<_roster_scheduling_v1_BatchGetMeetingsResponse__Output>): grpc.ClientUnaryCall;
  batchGetMeetings(argument: _roster_scheduling_v1_BatchGetMeetingsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_BatchGetMeetingsResponse__Output>): grpc.ClientUnaryCall;
  batchGetMeetings(argument: _roster_scheduling_v1_BatchGetMeetingsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_BatchGetMeetingsResponse__Output>): grpc.ClientUnaryCall;
  batchGetMeetings(argument: _roster_scheduling_v1_BatchGetMeetingsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_BatchGetMeetingsResponse__Output>): grpc.ClientUnaryCall;
  batchGetMeetings(argument: _roster_scheduling_v1_BatchGetMeetingsRequest, callback: grpc.requestCallback<_roster_scheduling_v1_BatchGetMeetingsResponse__Output>): grpc.ClientUnaryCall;
  
  BulkDeleteMeetings(argument: _roster_scheduling_v1_BulkDeleteMeetingsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_BulkDeleteMeetingsResponse__Output>): grpc.ClientUnaryCall;
  BulkDeleteMeetings(argument: _roster_scheduling_v1_BulkDeleteMeetingsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_BulkDeleteMeetingsResponse__Output>): grpc.ClientUnaryCall;
  BulkDeleteMeetings(argument: _roster_scheduling_v1_BulkDeleteMeetingsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_BulkDeleteMeetingsResponse__Output>): grpc.ClientUnaryCall;
  BulkDeleteMeetings(argument: _roster_scheduling_v1_BulkDeleteMeetingsRequest, callback: grpc.requestCallback<_roster_scheduling_v1_BulkDeleteMeetingsResponse__Output>): grpc.ClientUnaryCall;
  bulkDeleteMeetings(argument: _roster_scheduling_v1_BulkDeleteMeetingsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_BulkDeleteMeetingsResponse__Output>): grpc.ClientUnaryCall;
  bulkDeleteMeetings(argument: _roster_scheduling_v1_BulkDeleteMeetingsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_BulkDeleteMeetingsResponse__Output>): grpc.ClientUnaryCall;
  bulkDeleteMeetings(argument: _roster_scheduling_v1_BulkDeleteMeetingsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_BulkDeleteMeetingsResponse__Output>): grpc.ClientUnaryCall;
  bulkDeleteMeetings(argument: _roster_scheduling_v1_BulkDeleteMeetingsRequest, callback: grpc.requestCallback<_roster_scheduling_v1_BulkDeleteMeetingsResponse__Output>): grpc.ClientUnaryCall;
  
  BulkUpdateCycles(argument: _roster_scheduling_v1_BulkUpdateCyclesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_BulkUpdateCyclesResponse__Output>): grpc.ClientUnaryCall;
  BulkUpdateCycles(argument: _roster_scheduling_v1_BulkUpdateCyclesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_BulkUpdateCyclesResponse__Output>): grpc.ClientUnaryCall;
  BulkUpdateCycles(argument: _roster_scheduling_v1_BulkUpdateCyclesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_BulkUpdateCyclesResponse__Output>): grpc.ClientUnaryCall;
  BulkUpdateCycles(argument: _roster_scheduling_v1_BulkUpdateCyclesRequest, callback: grpc.requestCallback<_roster_scheduling_v1_BulkUpdateCyclesResponse__Output>): grpc.ClientUnaryCall;
  bulkUpdateCycles(argument: _roster_scheduling_v1_BulkUpdateCyclesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_BulkUpdateCyclesResponse__Output>): grpc.ClientUnaryCall;
  bulkUpdateCycles(argument: _roster_scheduling_v1_BulkUpdateCyclesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_BulkUpdateCyclesResponse__Output>): grpc.ClientUnaryCall;
  bulkUpdateCycles(argument: _roster_scheduling_v1_BulkUpdateCyclesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_BulkUpdateCyclesResponse__Output>): grpc.ClientUnaryCall;
  bulkUpdateCycles(argument: _roster_scheduling_v1_BulkUpdateCyclesRequest, callback: grpc.requestCallback<_roster_scheduling_v1_BulkUpdateCyclesResponse__Output>): grpc.ClientUnaryCall;
  
  BulkUpdateMeetingStatus(argument: _roster_scheduling_v1_BulkUpdateMeetingStatusRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_BulkUpdateMeetingStatusResponse__Output>): grpc.ClientUnaryCall;
  BulkUpdateMeetingStatus(argument: _roster_scheduling_v1_BulkUpdateMeetingStatusRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_BulkUpdateMeetingStatusResponse__Output>): grpc.ClientUnaryCall;
  BulkUpdateMeetingStatus(argument: _roster_scheduling_v1_BulkUpdateMeetingStatusRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_BulkUpdateMeetingStatusResponse__Output>): grpc.ClientUnaryCall;
  BulkUpdateMeetingStatus(argument: _roster_scheduling_v1_BulkUpdateMeetingStatusRequest, callback: grpc.requestCallback<_roster_scheduling_v1_BulkUpdateMeetingStatusResponse__Output>): grpc.ClientUnaryCall;
  bulkUpdateMeetingStatus(argument: _roster_scheduling_v1_BulkUpdateMeetingStatusRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_BulkUpdateMeetingStatusResponse__Output>): grpc.ClientUnaryCall;
  bulkUpdateMeetingStatus(argument: _roster_scheduling_v1_BulkUpdateMeetingStatusRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_BulkUpdateMeetingStatusResponse__Output>): grpc.ClientUnaryCall;
  bulkUpdateMeetingStatus(argument: _roster_scheduling_v1_BulkUpdateMeetingStatusRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_BulkUpdateMeetingStatusResponse__Output>): grpc.ClientUnaryCall;
  bulkUpdateMeetingStatus(argument: _roster_scheduling_v1_BulkUpdateMeetingStatusRequest, callback: grpc.requestCallback<_roster_scheduling_v1_BulkUpdateMeetingStatusResponse__Output>): grpc.ClientUnaryCall;
  
  CancelMeeting(argument: _roster_scheduling_v1_CancelMeetingRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_CancelMeetingResponse__Output>): grpc.ClientUnaryCall;
  CancelMeeting(argument: _roster_scheduling_v1_CancelMeetingRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_CancelMeetingResponse__Output>): grpc.ClientUnaryCall;
  CancelMeeting(argument: _roster_scheduling_v1_CancelMeetingRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_CancelMeetingResponse__Output>): grpc.ClientUnaryCall;
  CancelMeeting(argument: _roster_scheduling_v1_CancelMeetingRequest, callback: grpc.requestCallback<_roster_scheduling_v1_CancelMeetingResponse__Output>): grpc.ClientUnaryCall;
  cancelMeeting(argument: _roster_scheduling_v1_CancelMeetingRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_CancelMeetingResponse__Output>): grpc.ClientUnaryCall;
  cancelMeeting(argument: _roster_scheduling_v1_CancelMeetingRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_CancelMeetingResponse__Output>): grpc.ClientUnaryCall;
  cancelMeeting(argument: _roster_scheduling_v1_CancelMeetingRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_CancelMeetingResponse__Output>): grpc.ClientUnaryCall;
  cancelMeeting(argument: _roster_scheduling_v1_CancelMeetingRequest, callback: grpc.requestCallback<_roster_scheduling_v1_CancelMeetingResponse__Output>): grpc.ClientUnaryCall;
  
  CompleteMeeting(argument: _roster_scheduling_v1_CompleteMeetingRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_CompleteMeetingResponse__Output>): grpc.ClientUnaryCall;
  CompleteMeeting(argument: _roster_scheduling_v1_CompleteMeetingRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_CompleteMeetingResponse__Output>): grpc.ClientUnaryCall;
  CompleteMeeting(argument: _roster_scheduling_v1_CompleteMeetingRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_CompleteMeetingResponse__Output>): grpc.ClientUnaryCall;
  CompleteMeeting(argument: _roster_scheduling_v1_CompleteMeetingRequest, callback: grpc.requestCallback<_roster_scheduling_v1_CompleteMeetingResponse__Output>): grpc.ClientUnaryCall;
  completeMeeting(argument: _roster_scheduling_v1_CompleteMeetingRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_CompleteMeetingResponse__Output>): grpc.ClientUnaryCall;
  completeMeeting(argument: _roster_scheduling_v1_CompleteMeetingRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_CompleteMeetingResponse__Output>): grpc.ClientUnaryCall;
  completeMeeting(argument: _roster_scheduling_v1_CompleteMeetingRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_CompleteMeetingResponse__Output>): grpc.ClientUnaryCall;
  completeMeeting(argument: _roster_scheduling_v1_CompleteMeetingRequest, callback: grpc.requestCallback<_roster_scheduling_v1_CompleteMeetingResponse__Output>): grpc.ClientUnaryCall;
  
  CountReferences(argument: _roster_scheduling_v1_CountReferencesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_CountReferencesResponse__Output>): grpc.ClientUnaryCall;
  CountReferences(argument: _roster_scheduling_v1_CountReferencesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_CountReferencesResponse__Output>): grpc.ClientUnaryCall;
  CountReferences(argument: _roster_scheduling_v1_CountReferencesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_CountReferencesResponse__Output>): grpc.ClientUnaryCall;
  CountReferences(argument: _roster_scheduling_v1_CountReferencesRequest, callback: grpc.requestCallback<_roster_scheduling_v1_CountReferencesResponse__Output>): grpc.ClientUnaryCall;
  countReferences(argument: _roster_scheduling_v1_CountReferencesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_CountReferencesResponse__Output>): grpc.ClientUnaryCall;
  countReferences(argument: _roster_scheduling_v1_CountReferencesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_CountReferencesResponse__Output>): grpc.ClientUnaryCall;
  countReferences(argument: _roster_scheduling_v1_CountReferencesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_CountReferencesResponse__Output>): grpc.ClientUnaryCall;
  countReferences(argument: _roster_scheduling_v1_CountReferencesRequest, callback: grpc.requestCallback<_roster_scheduling_v1_CountReferencesResponse__Output>): grpc.ClientUnaryCall;
  
  CreateCycle(argument: _roster_scheduling_v1_CreateCycleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_CreateCycleResponse__Output>): grpc.ClientUnaryCall;
  CreateCycle(argument: _roster_scheduling_v1_CreateCycleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_CreateCycleResponse__Output>): grpc.ClientUnaryCall;
  CreateCycle(argument: _roster_scheduling_v1_CreateCycleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_CreateCycleResponse__Output>): grpc.ClientUnaryCall;
  CreateCycle(argument: _roster_scheduling_v1_CreateCycleRequest, callback: grpc.requestCallback<_roster_scheduling_v1_CreateCycleResponse__Output>): grpc.ClientUnaryCall;
  createCycle(argument: _roster_scheduling_v1_CreateCycleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_CreateCycleResponse__Output>): grpc.ClientUnaryCall;
  createCycle(argument: _roster_scheduling_v1_CreateCycleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_CreateCycleResponse__Output>): grpc.ClientUnaryCall;
  createCycle(argument: _roster_scheduling_v1_CreateCycleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_CreateCycleResponse__Output>): grpc.ClientUnaryCall;
  createCycle(argument: _roster_scheduling_v1_CreateCycleRequest, callback: grpc.requestCallback<_roster_scheduling_v1_CreateCycleResponse__Output>): grpc.ClientUnaryCall;
  
  CreateMeeting(argument: _roster_scheduling_v1_CreateMeetingRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_CreateMeetingResponse__Output>): grpc.ClientUnaryCall;
  CreateMeeting(argument: _roster_scheduling_v1_CreateMeetingRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_CreateMeetingResponse__Output>): grpc.ClientUnaryCall;
  CreateMeeting(argument: _roster_scheduling_v1_CreateMeetingRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_CreateMeetingResponse__Output>): grpc.ClientUnaryCall;
  CreateMeeting(argument: _roster_scheduling_v1_CreateMeetingRequest, callback: grpc.requestCallback<_roster_scheduling_v1_CreateMeetingResponse__Output>): grpc.ClientUnaryCall;
  createMeeting(argument: _roster_scheduling_v1_CreateMeetingRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_CreateMeetingResponse__Output>): grpc.ClientUnaryCall;
  createMeeting(argument: _roster_scheduling_v1_CreateMeetingRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_CreateMeetingResponse__Output>): grpc.ClientUnaryCall;
  createMeeting(argument: _roster_scheduling_v1_CreateMeetingRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_CreateMeetingResponse__Output>): grpc.ClientUnaryCall;
  createMeeting(argument: _roster_scheduling_v1_CreateMeetingRequest, callback: grpc.requestCallback<_roster_scheduling_v1_CreateMeetingResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteCycle(argument: _roster_scheduling_v1_DeleteCycleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_DeleteCycleResponse__Output>): grpc.ClientUnaryCall;
  DeleteCycle(argument: _roster_scheduling_v1_DeleteCycleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_DeleteCycleResponse__Output>): grpc.ClientUnaryCall;
  DeleteCycle(argument: _roster_scheduling_v1_DeleteCycleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_DeleteCycleResponse__Output>): grpc.ClientUnaryCall;
  DeleteCycle(argument: _roster_scheduling_v1_DeleteCycleRequest, callback: grpc.requestCallback<_roster_scheduling_v1_DeleteCycleResponse__Output>): grpc.ClientUnaryCall;
  deleteCycle(argument: _roster_scheduling_v1_DeleteCycleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_DeleteCycleResponse__Output>): grpc.ClientUnaryCall;
  deleteCycle(argument: _roster_scheduling_v1_DeleteCycleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_DeleteCycleResponse__Output>): grpc.ClientUnaryCall;
  deleteCycle(argument: _roster_scheduling_v1_DeleteCycleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_DeleteCycleResponse__Output>): grpc.ClientUnaryCall;
  deleteCycle(argument: _roster_scheduling_v1_DeleteCycleRequest, callback: grpc.requestCallback<_roster_scheduling_v1_DeleteCycleResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteMeeting(argument: _roster_scheduling_v1_DeleteMeetingRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_DeleteMeetingResponse__Output>): grpc.ClientUnaryCall;
  DeleteMeeting(argument: _roster_scheduling_v1_DeleteMeetingRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_DeleteMeetingResponse__Output>): grpc.ClientUnaryCall;
  DeleteMeeting(argument: _roster_scheduling_v1_DeleteMeetingRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_DeleteMeetingResponse__Output>): grpc.ClientUnaryCall;
  DeleteMeeting(argument: _roster_scheduling_v1_DeleteMeetingRequest, callback: grpc.requestCallback<_roster_scheduling_v1_DeleteMeetingResponse__Output>): grpc.ClientUnaryCall;
  deleteMeeting(argument: _roster_scheduling_v1_DeleteMeetingRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_DeleteMeetingResponse__Output>): grpc.ClientUnaryCall;
  deleteMeeting(argument: _roster_scheduling_v1_DeleteMeetingRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_DeleteMeetingResponse__Output>): grpc.ClientUnaryCall;
  deleteMeeting(argument: _roster_scheduling_v1_DeleteMeetingRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_DeleteMeetingResponse__Output>): grpc.ClientUnaryCall;
  deleteMeeting(argument: _roster_scheduling_v1_DeleteMeetingRequest, callback: grpc.requestCallback<_roster_scheduling_v1_DeleteMeetingResponse__Output>): grpc.ClientUnaryCall;
  
  DuplicateCycle(argument: _roster_scheduling_v1_DuplicateCycleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_DuplicateCycleResponse__Output>): grpc.ClientUnaryCall;
  DuplicateCycle(argument: _roster_scheduling_v1_DuplicateCycleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_DuplicateCycleResponse__Output>): grpc.ClientUnaryCall;
  DuplicateCycle(argument: _roster_scheduling_v1_DuplicateCycleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_DuplicateCycleResponse__Output>): grpc.ClientUnaryCall;
  DuplicateCycle(argument: _roster_scheduling_v1_DuplicateCycleRequest, callback: grpc.requestCallback<_roster_scheduling_v1_DuplicateCycleResponse__Output>): grpc.ClientUnaryCall;
  duplicateCycle(argument: _roster_scheduling_v1_DuplicateCycleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_DuplicateCycleResponse__Output>): grpc.ClientUnaryCall;
  duplicateCycle(argument: _roster_scheduling_v1_DuplicateCycleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_DuplicateCycleResponse__Output>): grpc.ClientUnaryCall;
  duplicateCycle(argument: _roster_scheduling_v1_DuplicateCycleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_DuplicateCycleResponse__Output>): grpc.ClientUnaryCall;
  duplicateCycle(argument: _roster_scheduling_v1_DuplicateCycleRequest, callback: grpc.requestCallback<_roster_scheduling_v1_DuplicateCycleResponse__Output>): grpc.ClientUnaryCall;
  
  GenerateMeetings(argument: _roster_scheduling_v1_GenerateMeetingsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_GenerateMeetingsResponse__Output>): grpc.ClientUnaryCall;
  GenerateMeetings(argument: _roster_scheduling_v1_GenerateMeetingsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_GenerateMeetingsResponse__Output>): grpc.ClientUnaryCall;
  GenerateMeetings(argument: _roster_scheduling_v1_GenerateMeetingsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_GenerateMeetingsResponse__Output>): grpc.ClientUnaryCall;
  GenerateMeetings(argument: _roster_scheduling_v1_GenerateMeetingsRequest, callback: grpc.requestCallback<_roster_scheduling_v1_GenerateMeetingsResponse__Output>): grpc.ClientUnaryCall;
  generateMeetings(argument: _roster_scheduling_v1_GenerateMeetingsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_GenerateMeetingsResponse__Output>): grpc.ClientUnaryCall;
  generateMeetings(argument: _roster_scheduling_v1_GenerateMeetingsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_GenerateMeetingsResponse__Output>): grpc.ClientUnaryCall;
  generateMeetings(argument: _roster_scheduling_v1_GenerateMeetingsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_GenerateMeetingsResponse__Output>): grpc.ClientUnaryCall;
  generateMeetings(argument: _roster_scheduling_v1_GenerateMeetingsRequest, callback: grpc.requestCallback<_roster_scheduling_v1_GenerateMeetingsResponse__Output>): grpc.ClientUnaryCall;
  
  GetCycle(argument: _roster_scheduling_v1_GetCycleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_GetCycleResponse__Output>): grpc.ClientUnaryCall;
  GetCycle(argument: _roster_scheduling_v1_GetCycleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_GetCycleResponse__Output>): grpc.ClientUnaryCall;
  GetCycle(argument: _roster_scheduling_v1_GetCycleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_GetCycleResponse__Output>): grpc.ClientUnaryCall;
  GetCycle(argument: _roster_scheduling_v1_GetCycleRequest, callback: grpc.requestCallback<_roster_scheduling_v1_GetCycleResponse__Output>): grpc.ClientUnaryCall;
  getCycle(argument: _roster_scheduling_v1_GetCycleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_GetCycleResponse__Output>): grpc.ClientUnaryCall;
  getCycle(argument: _roster_scheduling_v1_GetCycleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_GetCycleResponse__Output>): grpc.ClientUnaryCall;
  getCycle(argument: _roster_scheduling_v1_GetCycleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_GetCycleResponse__Output>): grpc.ClientUnaryCall;
  getCycle(argument: _roster_scheduling_v1_GetCycleRequest, callback: grpc.requestCallback<_roster_scheduling_v1_GetCycleResponse__Output>): grpc.ClientUnaryCall;
  
  GetCycleProgressReport(argument: _roster_scheduling_v1_GetCycleProgressReportRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_GetCycleProgressReportResponse__Output>): grpc.ClientUnaryCall;
  GetCycleProgressReport(argument: _roster_scheduling_v1_GetCycleProgressReportRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_GetCycleProgressReportResponse__Output>): grpc.ClientUnaryCall;
  GetCycleProgressReport(argument: _roster_scheduling_v1_GetCycleProgressReportRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_GetCycleProgressReportResponse__Output>): grpc.ClientUnaryCall;
  GetCycleProgressReport(argument: _roster_scheduling_v1_GetCycleProgressReportRequest, callback: grpc.requestCallback<_roster_scheduling_v1_GetCycleProgressReportResponse__Output>): grpc.ClientUnaryCall;
  getCycleProgressReport(argument: _roster_scheduling_v1_GetCycleProgressReportRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_GetCycleProgressReportResponse__Output>): grpc.ClientUnaryCall;
  getCycleProgressReport(argument: _roster_scheduling_v1_GetCycleProgressReportRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_GetCycleProgressReportResponse__Output>): grpc.ClientUnaryCall;
  getCycleProgressReport(argument: _roster_scheduling_v1_GetCycleProgressReportRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_GetCycleProgressReportResponse__Output>): grpc.ClientUnaryCall;
  getCycleProgressReport(argument: _roster_scheduling_v1_GetCycleProgressReportRequest, callback: grpc.requestCallback<_roster_scheduling_v1_GetCycleProgressReportResponse__Output>): grpc.ClientUnaryCall;
  
  GetInstructorAvailability(argument: _roster_scheduling_v1_GetInstructorAvailabilityRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_GetInstructorAvailabilityResponse__Output>): grpc.ClientUnaryCall;
  GetInstructorAvailability(argument: _roster_scheduling_v1_GetInstructorAvailabilityRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_GetInstructorAvailabilityResponse__Output>): grpc.ClientUnaryCall;
  GetInstructorAvailability(argument: _roster_scheduling_v1_GetInstructorAvailabilityRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_GetInstructorAvailabilityResponse__Output>): grpc.ClientUnaryCall;
  GetInstructorAvailability(argument: _roster_scheduling_v1_GetInstructorAvailabilityRequest, callback: grpc.requestCallback<_roster_scheduling_v1_GetInstructorAvailabilityResponse__Output>): grpc.ClientUnaryCall;
  getInstructorAvailability(argument: _roster_scheduling_v1_GetInstructorAvailabilityRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_GetInstructorAvailabilityResponse__Output>): grpc.ClientUnaryCall;
  getInstructorAvailability(argument: _roster_scheduling_v1_GetInstructorAvailabilityRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_GetInstructorAvailabilityResponse__Output>): grpc.ClientUnaryCall;
  getInstructorAvailability(argument: _roster_scheduling_v1_GetInstructorAvailabilityRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_GetInstructorAvailabilityResponse__Output>): grpc.ClientUnaryCall;
  getInstructorAvailability(argument: _roster_scheduling_v1_GetInstructorAvailabilityRequest, callback: grpc.requestCallback<_roster_scheduling_v1_GetInstructorAvailabilityResponse__Output>): grpc.ClientUnaryCall;
  
  GetInstructorSchedule(argument: _roster_scheduling_v1_GetInstructorScheduleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_GetInstructorScheduleResponse__Output>): grpc.ClientUnaryCall;
  GetInstructorSchedule(argument: _roster_scheduling_v1_GetInstructorScheduleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_GetInstructorScheduleResponse__Output>): grpc.ClientUnaryCall;
  GetInstructorSchedule(argument: _roster_scheduling_v1_GetInstructorScheduleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_GetInstructorScheduleResponse__Output>): grpc.ClientUnaryCall;
  GetInstructorSchedule(argument: _roster_scheduling_v1_GetInstructorScheduleRequest, callback: grpc.requestCallback<_roster_scheduling_v1_GetInstructorScheduleResponse__Output>): grpc.ClientUnaryCall;
  getInstructorSchedule(argument: _roster_scheduling_v1_GetInstructorScheduleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_GetInstructorScheduleResponse__Output>): grpc.ClientUnaryCall;
  getInstructorSchedule(argument: _roster_scheduling_v1_GetInstructorScheduleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_GetInstructorScheduleResponse__Output>): grpc.ClientUnaryCall;
  getInstructorSchedule(argument: _roster_scheduling_v1_GetInstructorScheduleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_GetInstructorScheduleResponse__Output>): grpc.ClientUnaryCall;
  getInstructorSchedule(argument: _roster_scheduling_v1_GetInstructorScheduleRequest, callback: grpc.requestCallback<_roster_scheduling_v1_GetInstructorScheduleResponse__Output>): grpc.ClientUnaryCall;
  
  GetMeeting(argument: _roster_scheduling_v1_GetMeetingRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_GetMeetingResponse__Output>): grpc.ClientUnaryCall;
  GetMeeting(argument: _roster_scheduling_v1_GetMeetingRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_GetMeetingResponse__Output>): grpc.ClientUnaryCall;
  GetMeeting(argument: _roster_scheduling_v1_GetMeetingRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_GetMeetingResponse__Output>): grpc.ClientUnaryCall;
  GetMeeting(argument: _roster_scheduling_v1_GetMeetingRequest, callback: grpc.requestCallback<_roster_scheduling_v1_GetMeetingResponse__Output>): grpc.ClientUnaryCall;
  getMeeting(argument: _roster_scheduling_v1_GetMeetingRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_GetMeetingResponse__Output>): grpc.ClientUnaryCall;
  getMeeting(argument: _roster_scheduling_v1_GetMeetingRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_GetMeetingResponse__Output>): grpc.ClientUnaryCall;
  getMeeting(argument: _roster_scheduling_v1_GetMeetingRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_GetMeetingResponse__Output>): grpc.ClientUnaryCall;
  getMeeting(argument: _roster_scheduling_v1_GetMeetingRequest, callback: grpc.requestCallback<_roster_scheduling_v1_GetMeetingResponse__Output>): grpc.ClientUnaryCall;
  
  ListCycles(argument: _roster_scheduling_v1_ListCyclesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_ListCyclesResponse__Output>): grpc.ClientUnaryCall;
  ListCycles(argument: _roster_scheduling_v1_ListCyclesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_ListCyclesResponse__Output>): grpc.ClientUnaryCall;
  ListCycles(argument: _roster_scheduling_v1_ListCyclesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_ListCyclesResponse__Output>): grpc.ClientUnaryCall;
  ListCycles(argument: _roster_scheduling_v1_ListCyclesRequest, callback: grpc.requestCallback<_roster_scheduling_v1_ListCyclesResponse__Output>): grpc.ClientUnaryCall;
  listCycles(argument: _roster_scheduling_v1_ListCyclesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_ListCyclesResponse__Output>): grpc.ClientUnaryCall;
  listCycles(argument: _roster_scheduling_v1_ListCyclesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_ListCyclesResponse__Output>): grpc.ClientUnaryCall;
  listCycles(argument: _roster_scheduling_v1_ListCyclesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_ListCyclesResponse__Output>): grpc.ClientUnaryCall;
  listCycles(argument: _roster_scheduling_v1_ListCyclesRequest, callback: grpc.requestCallback<_roster_scheduling_v1_ListCyclesResponse__Output>): grpc.ClientUnaryCall;
  
  ListMeetings(argument: _roster_scheduling_v1_ListMeetingsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_ListMeetingsResponse__Output>): grpc.ClientUnaryCall;
  ListMeetings(argument: _roster_scheduling_v1_ListMeetingsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_ListMeetingsResponse__Output>): grpc.ClientUnaryCall;
  ListMeetings(argument: _roster_scheduling_v1_ListMeetingsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_ListMeetingsResponse__Output>): grpc.ClientUnaryCall;
  ListMeetings(argument: _roster_scheduling_v1_ListMeetingsRequest, callback: grpc.requestCallback<_roster_scheduling_v1_ListMeetingsResponse__Output>): grpc.ClientUnaryCall;
  listMeetings(argument: _roster_scheduling_v1_ListMeetingsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_ListMeetingsResponse__Output>): grpc.ClientUnaryCall;
  listMeetings(argument: _roster_scheduling_v1_ListMeetingsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_ListMeetingsResponse__Output>): grpc.ClientUnaryCall;
  listMeetings(argument: _roster_scheduling_v1_ListMeetingsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_ListMeetingsResponse__Output>): grpc.ClientUnaryCall;
  listMeetings(argument: _roster_scheduling_v1_ListMeetingsRequest, callback: grpc.requestCallback<_roster_scheduling_v1_ListMeetingsResponse__Output>): grpc.ClientUnaryCall;
  
  PostponeMeeting(argument: _roster_scheduling_v1_PostponeMeetingRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_PostponeMeetingResponse__Output>): grpc.ClientUnaryCall;
  PostponeMeeting(argument: _roster_scheduling_v1_PostponeMeetingRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_PostponeMeetingResponse__Output>): grpc.ClientUnaryCall;
  PostponeMeeting(argument: _roster_scheduling_v1_PostponeMeetingRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_PostponeMeetingResponse__Output>): grpc.ClientUnaryCall;
  PostponeMeeting(argument: _roster_scheduling_v1_PostponeMeetingRequest, callback: grpc.requestCallback<_roster_scheduling_v1_PostponeMeetingResponse__Output>): grpc.ClientUnaryCall;
  postponeMeeting(argument: _roster_scheduling_v1_PostponeMeetingRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_PostponeMeetingResponse__Output>): grpc.ClientUnaryCall;
  postponeMeeting(argument: _roster_scheduling_v1_PostponeMeetingRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_PostponeMeetingResponse__Output>): grpc.ClientUnaryCall;
  postponeMeeting(argument: _roster_scheduling_v1_PostponeMeetingRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_PostponeMeetingResponse__Output>): grpc.ClientUnaryCall;
  postponeMeeting(argument: _roster_scheduling_v1_PostponeMeetingRequest, callback: grpc.requestCallback<_roster_scheduling_v1_PostponeMeetingResponse__Output>): grpc.ClientUnaryCall;
  
  SyncProgress(argument: _roster_scheduling_v1_SyncProgressRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_SyncProgressResponse__Output>): grpc.ClientUnaryCall;
  SyncProgress(argument: _roster_scheduling_v1_SyncProgressRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_SyncProgressResponse__Output>): grpc.ClientUnaryCall;
  SyncProgress(argument: _roster_scheduling_v1_SyncProgressRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_SyncProgressResponse__Output>): grpc.ClientUnaryCall;
  SyncProgress(argument: _roster_scheduling_v1_SyncProgressRequest, callback: grpc.requestCallback<_roster_scheduling_v1_SyncProgressResponse__Output>): grpc.ClientUnaryCall;
  syncProgress(argument: _roster_scheduling_v1_SyncProgressRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_SyncProgressResponse__Output>): grpc.ClientUnaryCall;
  syncProgress(argument: _roster_scheduling_v1_SyncProgressRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_SyncProgressResponse__Output>): grpc.ClientUnaryCall;
  syncProgress(argument: _roster_scheduling_v1_SyncProgressRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_SyncProgressResponse__Output>): grpc.ClientUnaryCall;
  syncProgress(argument: _roster_scheduling_v1_SyncProgressRequest, callback: grpc.requestCallback<_roster_scheduling_v1_SyncProgressResponse__Output>): grpc.ClientUnaryCall;
  
  UpdateCycle(argument: _roster_scheduling_v1_UpdateCycleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_UpdateCycleResponse__Output>): grpc.ClientUnaryCall;
  UpdateCycle(argument: _roster_scheduling_v1_UpdateCycleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_UpdateCycleResponse__Output>): grpc.ClientUnaryCall;
  UpdateCycle(argument: _roster_scheduling_v1_UpdateCycleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_UpdateCycleResponse__Output>): grpc.ClientUnaryCall;
  UpdateCycle(argument: _roster_scheduling_v1_UpdateCycleRequest, callback: grpc.requestCallback<_roster_scheduling_v1_UpdateCycleResponse__Output>): grpc.ClientUnaryCall;
  updateCycle(argument: _roster_scheduling_v1_UpdateCycleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_UpdateCycleResponse__Output>): grpc.ClientUnaryCall;
  updateCycle(argument: _roster_scheduling_v1_UpdateCycleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_UpdateCycleResponse__Output>): grpc.ClientUnaryCall;
  updateCycle(argument: _roster_scheduling_v1_UpdateCycleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_UpdateCycleResponse__Output>): grpc.ClientUnaryCall;
  updateCycle(argument: _roster_scheduling_v1_UpdateCycleRequest, callback: grpc.requestCallback<_roster_scheduling_v1_UpdateCycleResponse__Output>): grpc.ClientUnaryCall;
  
  UpdateMeeting(argument: _roster_scheduling_v1_UpdateMeetingRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_UpdateMeetingResponse__Output>): grpc.ClientUnaryCall;
  UpdateMeeting(argument: _roster_scheduling_v1_UpdateMeetingRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_UpdateMeetingResponse__Output>): grpc.ClientUnaryCall;
  UpdateMeeting(argument: _roster_scheduling_v1_UpdateMeetingRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_UpdateMeetingResponse__Output>): grpc.ClientUnaryCall;
  UpdateMeeting(argument: _roster_scheduling_v1_UpdateMeetingRequest, callback: grpc.requestCallback<_roster_scheduling_v1_UpdateMeetingResponse__Output>): grpc.ClientUnaryCall;
  updateMeeting(argument: _roster_scheduling_v1_UpdateMeetingRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_UpdateMeetingResponse__Output>): grpc.ClientUnaryCall;
  updateMeeting(argument: _roster_scheduling_v1_UpdateMeetingRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_scheduling_v1_UpdateMeetingResponse__Output>): grpc.ClientUnaryCall;
  updateMeeting(argument: _roster_scheduling_v1_UpdateMeetingRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_scheduling_v1_UpdateMeetingResponse__Output>): grpc.ClientUnaryCall;
  updateMeeting(argument: _roster_scheduling_v1_UpdateMeetingRequest, callback: grpc.requestCallback<_roster_scheduling_v1_UpdateMeetingResponse__Output>): grpc.ClientUnaryCall;
  
}

export interface SchedulingServiceHandlers extends grpc.UntypedServiceImplementation {
  BatchGetCycles: grpc.handleUnaryCall<_roster_scheduling_v1_BatchGetCyclesRequest__Output, _roster_scheduling_v1_BatchGetCyclesResponse>;
  
  BatchGetMeetings: grpc.handleUnaryCall<_roster_scheduling_v1_BatchGetMeetingsRequest__Output, _roster_scheduling_v1_BatchGetMeetingsResponse>;
  
  BulkDeleteMeetings: grpc.handleUnaryCall<_roster_scheduling_v1_BulkDeleteMeetingsRequest__Output, _roster_scheduling_v1_BulkDeleteMeetingsResponse>;
  
  BulkUpdateCycles: grpc.handleUnaryCall<_roster_scheduling_v1_BulkUpdateCyclesRequest__Output, _roster_scheduling_v1_BulkUpdateCyclesResponse>;
  
  BulkUpdateMeetingStatus: grpc.handleUnaryCall<_roster_scheduling_v1_BulkUpdateMeetingStatusRequest__Output, _roster_scheduling_v1_BulkUpdateMeetingStatusResponse>;
  
  CancelMeeting: grpc.handleUnaryCall<_roster_scheduling_v1_CancelMeetingRequest__Output, _roster_scheduling_v1_CancelMeetingResponse>;
  
  CompleteMeeting: grpc.handleUnaryCall<_roster_scheduling_v1_CompleteMeetingRequest__Output, _roster_scheduling_v1_CompleteMeetingResponse>;
  
  CountReferences: grpc.handleUnaryCall<_roster_scheduling_v1_CountReferencesRequest__Output, _roster_scheduling_v1_CountReferencesResponse>;
  
  CreateCycle: grpc.handleUnaryCall<_roster_scheduling_v1_CreateCycleRequest__Output, _roster_scheduling_v1_CreateCycleResponse>;
  
  CreateMeeting: grpc.handleUnaryCall<_roster_scheduling_v1_CreateMeetingRequest__Output, _roster_scheduling_v1_CreateMeetingResponse>;
  
  DeleteCycle: grpc.handleUnaryCall<_roster_scheduling_v1_DeleteCycleRequest__Output, _roster_scheduling_v1_DeleteCycleResponse>;
  
  DeleteMeeting: grpc.handleUnaryCall<_roster_scheduling_v1_DeleteMeetingRequest__Output, _roster_scheduling_v1_DeleteMeetingResponse>;
  
  DuplicateCycle: grpc.handleUnaryCall<_roster_scheduling_v1_DuplicateCycleRequest__Output, _roster_scheduling_v1_DuplicateCycleResponse>;
  
  GenerateMeetings: grpc.handleUnaryCall<_roster_scheduling_v1_GenerateMeetingsRequest__Output, _roster_scheduling_v1_GenerateMeetingsResponse>;
  
  GetCycle: grpc.handleUnaryCall<_roster_scheduling_v1_GetCycleRequest__Output, _roster_scheduling_v1_GetCycleResponse>;
  
  GetCycleProgressReport: grpc.handleUnaryCall<_roster_scheduling_v1_GetCycleProgressReportRequest__Output, _roster_scheduling_v1_GetCycleProgressReportResponse>;
  
  GetInstructorAvailability: grpc.handleUnaryCall<_roster_scheduling_v1_GetInstructorAvailabilityRequest__Output, _roster_scheduling_v1_GetInstructorAvailabilityResponse>;
  
  GetInstructorSchedule: grpc.handleUnaryCall<_roster_scheduling_v1_GetInstructorScheduleRequest__Output, _roster_scheduling_v1_GetInstructorScheduleResponse>;
  
  GetMeeting: grpc.handleUnaryCall<_roster_scheduling_v1_GetMeetingRequest__Output, _roster_scheduling_v1_GetMeetingResponse>;
  
  ListCycles: grpc.handleUnaryCall<_roster_scheduling_v1_ListCyclesRequest__Output, _roster_scheduling_v1_ListCyclesResponse>;
  
  ListMeetings: grpc.handleUnaryCall<_roster_scheduling_v1_ListMeetingsRequest__Output, _roster_scheduling_v1_ListMeetingsResponse>;
  
  PostponeMeeting: grpc.handleUnaryCall<_roster_scheduling_v1_PostponeMeetingRequest__Output, _roster_scheduling_v1_PostponeMeetingResponse>;
  
  SyncProgress: grpc.handleUnaryCall<_roster_scheduling_v1_SyncProgressRequest__Output, _roster_scheduling_v1_SyncProgressResponse>;
  
  UpdateCycle: grpc.handleUnaryCall<_roster_scheduling_v1_UpdateCycleRequest__Output, _roster_scheduling_v1_UpdateCycleResponse>;
  
  UpdateMeeting: grpc.handleUnaryCall<_roster_scheduling_v1_UpdateMeetingRequest__Output, _roster_scheduling_v1_UpdateMeetingResponse>;
  
}

export interface SchedulingServiceDefinition extends grpc.ServiceDefinition {
  BatchGetCycles: MethodDefinition<_roster_scheduling_v1_BatchGetCyclesRequest, _roster_scheduling_v1_BatchGetCyclesResponse, _roster_scheduling_v1_BatchGetCyclesRequest__Output, _roster_scheduling_v1_BatchGetCyclesResponse__Output>
  BatchGetMeetings: MethodDefinition<_roster_scheduling_v1_BatchGetMeetingsRequest, _roster_scheduling_v1_BatchGetMeetingsResponse, _roster_scheduling_v1_BatchGetMeetingsRequest__Output, _roster_scheduling_v1_BatchGetMeetingsResponse__Output>
  BulkDeleteMeetings: MethodDefinition<_roster_scheduling_v1_BulkDeleteMeetingsRequest, _roster_scheduling_v1_BulkDeleteMeetingsResponse, _roster_scheduling_v1_BulkDeleteMeetingsRequest__Output, _roster_scheduling_v1_BulkDeleteMeetingsResponse__Output>
  BulkUpdateCycles: MethodDefinition<_roster_scheduling_v1_BulkUpdateCyclesRequest, _roster_scheduling_v1_BulkUpdateCyclesResponse, _roster_scheduling_v1_BulkUpdateCyclesRequest__Output, _roster_scheduling_v1_BulkUpdateCyclesResponse__Output>
  BulkUpdateMeetingStatus: MethodDefinition<_roster_scheduling_v1_BulkUpdateMeetingStatusRequest, _roster_scheduling_v1_BulkUpdateMeetingStatusResponse, _roster_scheduling_v1_BulkUpdateMeetingStatusRequest__Output, _roster_scheduling_v1_BulkUpdateMeetingStatusResponse__Output>
  CancelMeeting: MethodDefinition<_roster_scheduling_v1_CancelMeetingRequest, _roster_scheduling_v1_CancelMeetingResponse, _roster_scheduling_v1_CancelMeetingRequest__Output, _roster_scheduling_v1_CancelMeetingResponse__Output>
  CompleteMeeting: MethodDefinition<_roster_scheduling_v1_CompleteMeetingRequest, _roster_scheduling_v1_CompleteMeetingResponse, _roster_scheduling_v1_CompleteMeetingRequest__Output, _roster_scheduling_v1_CompleteMeetingResponse__Output>
  CountReferences: MethodDefinition<_roster_scheduling_v1_CountReferencesRequest, _roster_scheduling_v1_CountReferencesResponse, _roster_scheduling_v1_CountReferencesRequest__Output, _roster_scheduling_v1_CountReferencesResponse__Output>
  CreateCycle: MethodDefinition<_roster_scheduling_v1_CreateCycleRequest, _roster_scheduling_v1_CreateCycleResponse, _roster_scheduling_v1_CreateCycleRequest__Output, _roster_scheduling_v1_CreateCycleResponse__Output>
  CreateMeeting: MethodDefinition<_roster_scheduling_v1_CreateMeetingRequest, _roster_scheduling_v1_CreateMeetingResponse, _roster_scheduling_v1_CreateMeetingRequest__Output, _roster_scheduling_v1_CreateMeetingResponse__Output>
  DeleteCycle: MethodDefinition<_roster_scheduling_v1_DeleteCycleRequest, _roster_scheduling_v1_DeleteCycleResponse, _roster_scheduling_v1_DeleteCycleRequest__Output, _roster_scheduling_v1_DeleteCycleResponse__Output>
  DeleteMeeting: MethodDefinition<_roster_scheduling_v1_DeleteMeetingRequest, _roster_scheduling_v1_DeleteMeetingResponse, _roster_scheduling_v1_DeleteMeetingRequest__Output, _roster_scheduling_v1_DeleteMeetingResponse__Output>
  DuplicateCycle: MethodDefinition<_roster_scheduling_v1_DuplicateCycleRequest, _roster_scheduling_v1_DuplicateCycleResponse, _roster_scheduling_v1_DuplicateCycleRequest__Output, _roster_scheduling_v1_DuplicateCycleResponse__Output>
  GenerateMeetings: MethodDefinition<_roster_scheduling_v1_GenerateMeetingsRequest, _roster_scheduling_v1_GenerateMeetingsResponse, _roster_scheduling_v1_GenerateMeetingsRequest__Output, _roster_scheduling_v1_GenerateMeetingsResponse__Output>
  GetCycle: MethodDefinition<_roster_scheduling_v1_GetCycleRequest, _roster_scheduling_v1_GetCycleResponse, _roster_scheduling_v1_GetCycleRequest__Output, _roster_scheduling_v1_GetCycleResponse__Output>
  GetCycleProgressReport: MethodDefinition<_roster_scheduling_v1_GetCycleProgressReportRequest, _roster_scheduling_v1_GetCycleProgressReportResponse, _roster_scheduling_v1_GetCycleProgressReportRequest__Output, _roster_scheduling_v1_GetCycleProgressReportResponse__Output>
  GetInstructorAvailability: MethodDefinition<_roster_scheduling_v1_GetInstructorAvailabilityRequest, _roster_scheduling_v1_GetInstructorAvailabilityResponse, _roster_scheduling_v1_GetInstructorAvailabilityRequest__Output, _roster_scheduling_v1_GetInstructorAvailabilityResponse__Output>
  GetInstructorSchedule: MethodDefinition<_roster_scheduling_v1_GetInstructorScheduleRequest, _roster_scheduling_v1_GetInstructorScheduleResponse, _roster_scheduling_v1_GetInstructorScheduleRequest__Output, _roster_scheduling_v1_GetInstructorScheduleResponse__Output>
  GetMeeting: MethodDefinition<_roster_scheduling_v1_GetMeetingRequest, _roster_scheduling_v1_GetMeetingResponse, _roster_scheduling_v1_GetMeetingRequest__Output, _roster_scheduling_v1_GetMeetingResponse__Output>
  ListCycles: MethodDefinition<_roster_scheduling_v1_ListCyclesRequest, _roster_scheduling_v1_ListCyclesResponse, _roster_scheduling_v1_ListCyclesRequest__Output, _roster_scheduling_v1_ListCyclesResponse__Output>
  ListMeetings: MethodDefinition<_roster_scheduling_v1_ListMeetingsRequest, _roster_scheduling_v1_ListMeetingsResponse, _roster_scheduling_v1_ListMeetingsRequest__Output, _roster_scheduling_v1_ListMeetingsResponse__Output>
  PostponeMeeting: MethodDefinition<_roster_scheduling_v1_PostponeMeetingRequest, _roster_scheduling_v1_PostponeMeetingResponse, _roster_scheduling_v1_PostponeMeetingRequest__Output, _roster_scheduling_v1_PostponeMeetingResponse__Output>
  SyncProgress: MethodDefinition<_roster_scheduling_v1_SyncProgressRequest, _roster_scheduling_v1_SyncProgressResponse, _roster_scheduling_v1_SyncProgressRequest__Output, _roster_scheduling_v1_SyncProgressResponse__Output>
  UpdateCycle: MethodDefinition<_roster_scheduling_v1_UpdateCycleRequest, _roster_scheduling_v1_UpdateCycleResponse, _roster_scheduling_v1_UpdateCycleRequest__Output, _roster_scheduling_v1_UpdateCycleResponse__Output>
  UpdateMeeting: MethodDefinition<_roster_scheduling_v1_UpdateMeetingRequest, _roster_scheduling_v1_UpdateMeetingResponse, _roster_scheduling_v1_UpdateMeetingRequest__Output, _roster_scheduling_v1_UpdateMeetingResponse__Output>
}
