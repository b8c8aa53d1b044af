import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { PageRequest as _roster_common_v1_PageRequest, PageRequest__Output as _roster_common_v1_PageRequest__Output } from './roster/common/v1/PageRequest';
import type { BatchGetCyclesRequest as _roster_scheduling_v1_BatchGetCyclesRequest, BatchGetCyclesRequest__Output as _roster_scheduling_v1_BatchGetCyclesRequest__Output } from './roster/scheduling/v1/BatchGetCyclesRequest';
import type { BatchGetCyclesResponse as _roster_scheduling_v1_BatchGetCyclesResponse, BatchGetCyclesResponse__Output as _roster_scheduling_v1_BatchGetCyclesResponse__Output } from './roster/scheduling/v1/BatchGetCyclesResponse';
import type { BatchGetMeetingsRequest as _roster_scheduling_v1_BatchGetMeetingsRequest, BatchGetMeetingsRequest__Output as _roster_scheduling_v1_BatchGetMeetingsRequest__Output } from './roster/scheduling/v1/BatchGetMeetingsRequest';
import type { BatchGetMeetingsResponse as _roster_scheduling_v1_BatchGetMeetingsResponse, BatchGetMeetingsResponse__Output as _roster_scheduling_v1_BatchGetMeetingsResponse__Output } from './roster/scheduling/v1/BatchGetMeetingsResponse';
import type { BranchSummary as _roster_scheduling_v1_BranchSummary, BranchSummary__Output as _roster_scheduling_v1_BranchSummary__Output } from './roster/scheduling/v1/BranchSummary';
import type { BulkDeleteMeetingsRequest as _roster_scheduling_v1_BulkDeleteMeetingsRequest, BulkDeleteMeetingsRequest__Output as _roster_scheduling_v1_BulkDeleteMeetingsRequest__Output } from './roster/scheduling/v1/BulkDeleteMeetingsRequest';
import type { BulkDeleteMeetingsResponse as _roster_scheduling_v1_BulkDeleteMeetingsResponse, BulkDeleteMeetingsResponse__Output as _roster_scheduling_v1_BulkDeleteMeetingsResponse__Output } from './roster/scheduling/v1/BulkDeleteMeetingsResponse';
import type { BulkUpdateCyclesRequest as _roster_scheduling_v1_BulkUpdateCyclesRequest, BulkUpdateCyclesRequest__Output as _roster_scheduling_v1_BulkUpdateCyclesRequest__Output } from './roster/scheduling/v1/BulkUpdateCyclesRequest';
import type { BulkUpdateCyclesResponse as _roster_scheduling_v1_BulkUpdateCyclesResponse, BulkUpdateCyclesResponse__Output as _roster_scheduling_v1_BulkUpdateCyclesResponse__Output } from './roster/scheduling/v1/BulkUpdateCyclesResponse';
import type { BulkUpdateMeetingStatusRequest as _roster_scheduling_v1_BulkUpdateMeetingStatusRequest, BulkUpdateMeetingStatusRequest__Output as _roster_scheduling_v1_BulkUpdateMeetingStatusRequest__Output } from './roster/scheduling/v1/BulkUpdateMeetingStatusRequest';
import type { BulkUpdateMeetingStatusResponse as _roster_scheduling_v1_BulkUpdateMeetingStatusResponse, BulkUpdateMeetingStatusResponse__Output as _roster_scheduling_v1_BulkUpdateMeetingStatusResponse__Output } from './roster/scheduling/v1/BulkUpdateMeetingStatusResponse';
import type { CancelMeetingRequest as _roster_scheduling_v1_CancelMeetingRequest, CancelMeetingRequest__Output as _roster_scheduling_v1_CancelMeetingRequest__Output } from './roster/scheduling/v1/CancelMeetingRequest';
import type { CancelMeetingResponse as _roster_scheduling_v1_CancelMeetingResponse, CancelMeetingResponse__Output as _roster_scheduling_v1_CancelMeetingResponse__Output } from './roster/scheduling/v1/CancelMeetingResponse';
import type { CompleteMeetingRequest as _roster_scheduling_v1_CompleteMeetingRequest, CompleteMeetingRequest__Output as _roster_scheduling_v1_CompleteMeetingRequest__Output } from './roster/scheduling/v1/CompleteMeetingRequest';
import type { CompleteMeetingResponse as _roster_scheduling_v1_CompleteMeetingResponse, CompleteMeetingResponse__Output as _roster_scheduling_v1_CompleteMeetingResponse__Output } from './roster/scheduling/v1/CompleteMeetingResponse';
import type { Conflict as _roster_scheduling_v1_Conflict, Conflict__Output as _roster_scheduling_v1_Conflict__Output } from './roster/scheduling/v1/Conflict';
import type { CountReferencesRequest as _roster_scheduling_v1_CountReferencesRequest, CountReferencesRequest__Output as _roster_scheduling_v1_CountReferencesRequest__Output } from './roster/scheduling/v1/CountReferencesRequest';
import type { CountReferencesResponse as _roster_scheduling_v1_CountReferencesResponse, CountReferencesResponse__Output as _roster_scheduling_v1_CountReferencesResponse__Output } from './roster/scheduling/v1/CountReferencesResponse';
import type { CourseSummary as _roster_scheduling_v1_CourseSummary, CourseSummary__Output as _roster_scheduling_v1_CourseSummary__Output } from './roster/scheduling/v1/CourseSummary';
import type { CreateCycleRequest as _roster_scheduling_v1_CreateCycleRequest, CreateCycleRequest__Output as _roster_scheduling_v1_CreateCycleRequest__Output } from './roster/scheduling/v1/CreateCycleRequest';
import type { CreateCycleResponse as _roster_scheduling_v1_CreateCycleResponse, CreateCycleResponse__Output as _roster_scheduling_v1_CreateCycleResponse__Output } from './roster/scheduling/v1/CreateCycleResponse';
import type { CreateMeetingRequest as _roster_scheduling_v1_CreateMeetingRequest, CreateMeetingRequest__Output as _roster_scheduling_v1_CreateMeetingRequest__Output } from './roster/scheduling/v1/CreateMeetingRequest';
import type { CreateMeetingResponse as _roster_scheduling_v1_CreateMeetingResponse, CreateMeetingResponse__Output as _roster_scheduling_v1_CreateMeetingResponse__Output } from './roster/scheduling/v1/CreateMeetingResponse';
import type { Cycle as _roster_scheduling_v1_Cycle, Cycle__Output as _roster_scheduling_v1_Cycle__Output } from './roster/scheduling/v1/Cycle';
import type { CycleProgress as _roster_scheduling_v1_CycleProgress, CycleProgress__Output as _roster_scheduling_v1_CycleProgress__Output } from './roster/scheduling/v1/CycleProgress';
import type { CycleSummary as _roster_scheduling_v1_CycleSummary, CycleSummary__Output as _roster_scheduling_v1_CycleSummary__Output } from './roster/scheduling/v1/CycleSummary';
import type { DeleteCycleRequest as _roster_scheduling_v1_DeleteCycleRequest, DeleteCycleRequest__Output as _roster_scheduling_v1_DeleteCycleRequest__Output } from './roster/scheduling/v1/DeleteCycleRequest';
import type { DeleteCycleResponse as _roster_scheduling_v1_DeleteCycleResponse, DeleteCycleResponse__Output as _roster_scheduling_v1_DeleteCycleResponse__Output } from './roster/scheduling/v1/DeleteCycleResponse';
import type { DeleteMeetingRequest as _roster_scheduling_v1_DeleteMeetingRequest, DeleteMeetingRequest__Output as _roster_scheduling_v1_DeleteMeetingRequest__Output } from './roster/scheduling/v1/DeleteMeetingRequest';
import type { DeleteMeetingResponse as _roster_scheduling_v1_DeleteMeetingResponse, DeleteMeetingResponse__Output as _roster_scheduling_v1_DeleteMeetingResponse__Output } from './roster/scheduling/v1/DeleteMeetingResponse';
import type { DuplicateCycleRequest as _roster_scheduling_v1_DuplicateCycleRequest, DuplicateCycleRequest__Output as _roster_scheduling_v1_DuplicateCycleRequest__Output } from './roster/scheduling/v1/DuplicateCycleRequest';
import type { DuplicateCycleResponse as _roster_scheduling_v1_DuplicateCycleResponse, DuplicateCycleResponse__Output as _roster_scheduling_v1_DuplicateCycleResponse__Output } from './roster/scheduling/v1/DuplicateCycleResponse';
import type { GenerateMeetingsRequest as _roster_scheduling_v1_GenerateMeetingsRequest, GenerateMeetingsRequest__Output as _roster_scheduling_v1_GenerateMeetingsRequest__Output } from './roster/scheduling/v1/GenerateMeetingsRequest';
import type { GenerateMeetingsResponse as _roster_scheduling_v1_GenerateMeetingsResponse, GenerateMeetingsResponse__Output as _roster_scheduling_v1_GenerateMeetingsResponse__Output } from './roster/scheduling/v1/GenerateMeetingsResponse';
import type { GetCycleProgressReportRequest as _roster_scheduling_v1_GetCycleProgressReportRequest, GetCycleProgressReportRequest__Output as _roster_scheduling_v1_GetCycleProgressReportRequest__Output } from './roster/scheduling/v1/GetCycleProgressReportRequest';
import type { GetCycleProgressReportResponse as _roster_scheduling_v1_GetCycleProgressReportResponse, GetCycleProgressReportResponse__Output as _roster_scheduling_v1_GetCycleProgressReportResponse__Output } from './roster/scheduling/v1/GetCycleProgressReportResponse';
import type { GetCycleRequest as _roster_scheduling_v1_GetCycleRequest, GetCycleRequest__Output as _roster_scheduling_v1_GetCycleRequest__Output } from './roster/scheduling/v1/GetCycleRequest';
import type { GetCycleResponse as _roster_scheduling_v1_GetCycleResponse, GetCycleResponse__Output as _roster_scheduling_v1_GetCycleResponse__Output } from './roster/scheduling/v1/GetCycleResponse';
import type { GetInstructorAvailabilityRequest as _roster_scheduling_v1_GetInstructorAvailabilityRequest, GetInstructorAvailabilityRequest__Output as _roster_scheduling_v1_GetInstructorAvailabilityRequest__Output } from './roster/scheduling/v1/GetInstructorAvailabilityRequest';
import type { GetInstructorAvailabilityResponse as _roster_scheduling_v1_GetInstructorAvailabilityResponse, GetInstructorAvailabilityResponse__Output as _roster_scheduling_v1_GetInstructorAvailabilityResponse__Output } from './roster/scheduling/v1/GetInstructorAvailabilityResponse';
import type { GetInstructorScheduleRequest as _roster_scheduling_v1_GetInstructorScheduleRequest, GetInstructorScheduleRequest__Output as _roster_scheduling_v1_GetInstructorScheduleRequest__Output } from './roster/scheduling/v1/GetInstructorScheduleRequest';
import type { GetInstructorScheduleResponse as _roster_scheduling_v1_GetInstructorScheduleResponse, GetInstructorScheduleResponse__Output as _roster_scheduling_v1_GetInstructorScheduleResponse__Output } from './roster/scheduling/v1/GetInstructorScheduleResponse';
import type { GetMeetingRequest as _roster_scheduling_v1_GetMeetingRequest, GetMeetingRequest__Output as _roster_scheduling_v1_GetMeetingRequest__Output } from './roster/scheduling/v1/GetMeetingRequest';
import type { GetMeetingResponse as _roster_scheduling_v1_GetMeetingResponse, GetMeetingResponse__Output as _roster_scheduling_v1_GetMeetingResponse__Output } from './roster/scheduling/v1/GetMeetingResponse';
import type { InstructorSummary as _roster_scheduling_v1_InstructorSummary, InstructorSummary__Output as _roster_scheduling_v1_InstructorSummary__Output } from './roster/scheduling/v1/InstructorSummary';
import type { ListCyclesRequest as _roster_scheduling_v1_ListCyclesRequest, ListCyclesRequest__Output as _roster_scheduling_v1_ListCyclesRequest__Output } from './roster/scheduling/v1/ListCyclesRequest';
import type { ListCyclesResponse as _roster_scheduling_v1_ListCyclesResponse, ListCyclesResponse__Output as _roster_scheduling_v1_ListCyclesResponse__Output } from './roster/scheduling/v1/ListCyclesResponse';
import type { ListMeetingsRequest as _roster_scheduling_v1_ListMeetingsRequest, ListMeetingsRequest__Output as _roster_scheduling_v1_ListMeetingsRequest__Output } from './roster/scheduling/v1/ListMeetingsRequest';
import type { ListMeetingsResponse as _roster_scheduling_v1_ListMeetingsResponse, ListMeetingsResponse__Output as _roster_scheduling_v1_ListMeetingsResponse__Output } from './roster/scheduling/v1/ListMeetingsResponse';
import type { Meeting as _roster_scheduling_v1_Meeting, Meeting__Output as _roster_scheduling_v1_Meeting__Output } from './roster/scheduling/v1/Meeting';
import type { PostponeMeetingRequest as _roster_scheduling_v1_PostponeMeetingRequest, PostponeMeetingRequest__Output as _roster_scheduling_v1_PostponeMeetingRequest__Output } from './roster/scheduling/v1/PostponeMeetingRequest';
import type { PostponeMeetingResponse as _roster_scheduling_v1_PostponeMeetingResponse, PostponeMeetingResponse__Output as _roster_scheduling_v1_PostponeMeetingResponse__Output } from './roster/scheduling/v1/PostponeMeetingResponse';
import type { ProgressCounts as _roster_scheduling_v1_ProgressCounts, ProgressCounts__Output as _roster_scheduling_v1_ProgressCounts__Output } from './roster/scheduling/v1/ProgressCounts';
import type { Schedule as _roster_scheduling_v1_Schedule, Schedule__Output as _roster_scheduling_v1_Schedule__Output } from './roster/scheduling/v1/Schedule';
import type { SchedulingServiceClient as _roster_scheduling_v1_SchedulingServiceClient, SchedulingServiceDefinition as _roster_scheduling_v1_SchedulingServiceDefinition } from './roster/scheduling/v1/SchedulingService';
import type { SyncProgressRequest as _roster_scheduling_v1_SyncProgressRequest, SyncProgressRequest__Output as _roster_scheduling_v1_SyncProgressRequest__Output } from './roster/scheduling/v1/SyncProgressRequest';
import type { SyncProgressResponse as _roster_scheduling_v1_SyncProgressResponse, SyncProgressResponse__Output as _roster_scheduling_v1_SyncProgressResponse__Output } from './roster/scheduling/v1/SyncProgressResponse';
import type { UpdateCycleRequest as _roster_scheduling_v1_UpdateCycleRequest, UpdateCycleRequest__Output as _roster_scheduling_v1_UpdateCycleRequest__Output } from './roster/scheduling/v1/UpdateCycleRequest';
import type { UpdateCycleResponse as _roster_scheduling_v1_UpdateCycleResponse, UpdateCycleResponse__Output as _roster_scheduling_v1_UpdateCycleResponse__Output } from './roster/scheduling/v1/UpdateCycleResponse';
import type { UpdateMeetingRequest as _roster_scheduling_v1_UpdateMeetingRequest, UpdateMeetingRequest__Output as _roster_scheduling_v1_UpdateMeetingRequest__Output } from './roster/scheduling/v1/UpdateMeetingRequest';
import type { UpdateMeetingResponse as _roster_scheduling_v1_UpdateMeetingResponse, UpdateMeetingResponse__Output as _roster_scheduling_v1_UpdateMeetingResponse__Output } from './roster/scheduling/v1/UpdateMeetingResponse';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  roster: {
    common: {
      v1: {
        PageRequest: MessageTypeDefinition<_roster_common_v1_PageRequest, _roster_common_v1_PageRequest__Output>
      }
    }
    scheduling: {
      v1: {
        BatchGetCyclesRequest: MessageTypeDefinition<_roster_scheduling_v1_BatchGetCyclesRequest, _roster_scheduling_v1_BatchGetCyclesRequest__Output>
        BatchGetCyclesResponse: MessageTypeDefinition<_roster_scheduling_v1_BatchGetCyclesResponse, _roster_scheduling_v1_BatchGetCyclesResponse__Output>
        BatchGetMeetingsRequest: MessageTypeDefinition<_roster_scheduling_v1_BatchGetMeetingsRequest, _roster_scheduling_v1_BatchGetMeetingsRequest__Output>
        BatchGetMeetingsResponse: MessageTypeDefinition<_roster_scheduling_v1_BatchGetMeetingsResponse, _roster_scheduling_v1_BatchGetMeetingsResponse__Output>
        BranchSummary: MessageTypeDefinition<_roster_scheduling_v1_BranchSummary, _roster_scheduling_v1_BranchSummary__Output>
        BulkDeleteMeetingsRequest: MessageTypeDefinition<_roster_scheduling_v1_BulkDeleteMeetingsRequest, _roster_scheduling_v1_BulkDeleteMeetingsRequest__Output>
        BulkDeleteMeetingsResponse: MessageTypeDefinition<_roster_scheduling_v1_BulkDeleteMeetingsResponse, _roster_scheduling_v1_BulkDeleteMeetingsResponse__Output>
        BulkUpdateCyclesRequest: MessageTypeDefinition<_roster_scheduling_v1_BulkUpdateCyclesRequest, _roster_scheduling_v1_BulkUpdateCyclesRequest__Output>
        BulkUpdateCyclesResponse: MessageTypeDefinition<_roster_scheduling_v1_BulkUpdateCyclesResponse, _roster_scheduling_v1_BulkUpdateCyclesResponse__Output>
        BulkUpdateMeetingStatusRequest: MessageTypeDefinition<_roster_scheduling_v1_BulkUpdateMeetingStatusRequest, _roster_scheduling_v1_BulkUpdateMeetingStatusRequest__Output>
        BulkUpdateMeetingStatusResponse: MessageTypeDefinition<_roster_scheduling_v1_BulkUpdateMeetingStatusResponse, _roster_scheduling_v1_BulkUpdateMeetingStatusResponse__Output>
        CancelMeetingRequest: MessageTypeDefinition<_roster_scheduling_v1_CancelMeetingRequest, _roster_scheduling_v1_CancelMeetingRequest__Output>
        CancelMeetingResponse: MessageTypeDefinition<_roster_scheduling_v1_CancelMeetingResponse, _roster_scheduling_v1_CancelMeetingResponse__Output>
        CompleteMeetingRequest: MessageTypeDefinition<_roster_scheduling_v1_CompleteMeetingRequest, _roster_scheduling_v1_CompleteMeetingRequest__Output>
        CompleteMeetingResponse: MessageTypeDefinition<_roster_scheduling_v1_CompleteMeetingResponse, _roster_scheduling_v1_CompleteMeetingResponse__Output>
        Conflict: MessageTypeDefinition<_roster_scheduling_v1_Conflict, _roster_scheduling_v1_Conflict__Output>
        CountReferencesRequest: MessageTypeDefinition<_roster_scheduling_v1_CountReferencesRequest, _roster_scheduling_v1_CountReferencesRequest__Output>
        CountReferencesResponse: MessageTypeDefinition<_roster_scheduling_v1_CountReferencesResponse, _roster_scheduling_v1_CountReferencesResponse__Output>
        CourseSummary: MessageTypeDefinition<_roster_scheduling_v1_CourseSummary, _roster_scheduling_v1_CourseSummary__Output>
        CreateCycleRequest: MessageTypeDefinition<_roster_scheduling_v1_CreateCycleRequest, _roster_scheduling_v1_CreateCycleRequest__Output>
        CreateCycleResponse: MessageTypeDefinition<_roster_scheduling_v1_CreateCycleResponse, _roster_scheduling_v1_CreateCycleResponse__Output>
        CreateMeetingRequest: MessageTypeDefinition<_roster_scheduling_v1_CreateMeetingRequest, _roster_scheduling_v1_CreateMeetingRequest__Output>
        CreateMeetingResponse: MessageTypeDefinition<_roster_scheduling_v1_CreateMeetingResponse, _roster_scheduling_v1_CreateMeetingResponse__Output>
        Cycle: MessageTypeDefinition<_roster_scheduling_v1_Cycle, _roster_scheduling_v1_Cycle__Output>
        CycleProgress: MessageTypeDefinition<_roster_scheduling_v1_CycleProgress, _roster_scheduling_v1_CycleProgress__Output>
        CycleSummary: MessageTypeDefinition<_roster_scheduling_v1_CycleSummary, _roster_scheduling_v1_CycleSummary__Output>
        DeleteCycleRequest: MessageTypeDefinition<_roster_scheduling_v1_DeleteCycleRequest, _roster_scheduling_v1_DeleteCycleRequest__Output>
        DeleteCycleResponse: MessageTypeDefinition<_roster_scheduling_v1_DeleteCycleResponse, _roster_scheduling_v1_DeleteCycleResponse__Output>
        DeleteMeetingRequest: MessageTypeDefinition<_roster_scheduling_v1_DeleteMeetingRequest, _roster_scheduling_v1_DeleteMeetingRequest__Output>
        DeleteMeetingResponse: MessageTypeDefinition<_roster_scheduling_v1_DeleteMeetingResponse, _roster_scheduling_v1_DeleteMeetingResponse__Output>
        DuplicateCycleRequest: MessageTypeDefinition<_roster_scheduling_v1_DuplicateCycleRequest, _roster_scheduling_v1_DuplicateCycleRequest__Output>
        DuplicateCycleResponse: MessageTypeDefinition<_roster_scheduling_v1_DuplicateCycleResponse, _roster_scheduling_v1_DuplicateCycleResponse__Output>
        GenerateMeetingsRequest: MessageTypeDefinition<_roster_scheduling_v1_GenerateMeetingsRequest, _roster_scheduling_v1_GenerateMeetingsRequest__Output>
        GenerateMeetingsResponse: MessageTypeDefinition<_roster_scheduling_v1_GenerateMeetingsResponse, _roster_scheduling_v1_GenerateMeetingsResponse__Output>
        GetCycleProgressReportRequest: MessageTypeDefinition<_roster_scheduling_v1_GetCycleProgressReportRequest, _roster_scheduling_v1_GetCycleProgressReportRequest__Output>
        GetCycleProgressReportResponse: MessageTypeDefinition<_roster_scheduling_v1_GetCycleProgressReportResponse, _roster_scheduling_v1_GetCycleProgressReportResponse__Output>
        GetCycleRequest: MessageTypeDefinition<_roster_scheduling_v1_GetCycleRequest, _roster_scheduling_v1_GetCycleRequest__Output>
        GetCycleResponse: MessageTypeDefinition<_roster_scheduling_v1_GetCycleResponse, _roster_scheduling_v1_GetCycleResponse__Output>
        GetInstructorAvailabilityRequest: MessageTypeDefinition<_roster_scheduling_v1_GetInstructorAvailabilityRequest, _roster_scheduling_v1_GetInstructorAvailabilityRequest__Output>
        GetInstructorAvailabilityResponse: MessageTypeDefinition<_roster_scheduling_v1_GetInstructorAvailabilityResponse, _roster_scheduling_v1_GetInstructorAvailabilityResponse__Output>
        GetInstructorScheduleRequest: MessageTypeDefinition<_roster_scheduling_v1_GetInstructorScheduleRequest, _roster_scheduling_v1_GetInstructorScheduleRequest__Output>
        GetInstructorScheduleResponse: MessageTypeDefinition<_roster_scheduling_v1_GetInstructorScheduleResponse, _roster_scheduling_v1_GetInstructorScheduleResponse__Output>
        GetMeetingRequest: MessageTypeDefinition<_roster_scheduling_v1_GetMeetingRequest, _roster_scheduling_v1_GetMeetingRequest__Output>
        GetMeetingResponse: MessageTypeDefinition<_roster_scheduling_v1_GetMeetingResponse, _roster_scheduling_v1_GetMeetingResponse__Output>
        InstructorSummary: MessageTypeDefinition<_roster_scheduling_v1_InstructorSummary, _roster_scheduling_v1_InstructorSummary__Output>
        ListCyclesRequest: MessageTypeDefinition<_roster_scheduling_v1_ListCyclesRequest, _roster_scheduling_v1_ListCyclesRequest__Output>
        ListCyclesResponse: MessageTypeDefinition<_roster_scheduling_v1_ListCyclesResponse, _roster_scheduling_v1_ListCyclesResponse__Output>
        ListMeetingsRequest: MessageTypeDefinition<_roster_scheduling_v1_ListMeetingsRequest, _roster_scheduling_v1_ListMeetingsRequest__Output>
        ListMeetingsResponse: MessageTypeDefinition<_roster_scheduling_v1_ListMeetingsResponse, _roster_scheduling_v1_ListMeetingsResponse__Output>
        Meeting: MessageTypeDefinition<_roster_scheduling_v1_Meeting, _roster_scheduling_v1_Meeting__Output>
        PostponeMeetingRequest: MessageTypeDefinition<_roster_scheduling_v1_PostponeMeetingRequest, _roster_scheduling_v1_PostponeMeetingRequest__Output>
        PostponeMeetingResponse: MessageTypeDefinition<_roster_scheduling_v1_PostponeMeetingResponse, _roster_scheduling_v1_PostponeMeetingResponse__Output>
        ProgressCounts: MessageTypeDefinition<_roster_scheduling_v1_ProgressCounts, _roster_scheduling_v1_ProgressCounts__Output>
        Schedule: MessageTypeDefinition<_roster_scheduling_v1_Schedule, _roster_scheduling_v1_Schedule__Output>
        SchedulingService: SubtypeConstructor<typeof grpc.Client, _roster_scheduling_v1_SchedulingServiceClient> & { service: _roster_scheduling_v1_SchedulingServiceDefinition }
        SyncProgressRequest: MessageTypeDefinition<_roster_scheduling_v1_SyncProgressRequest, _roster_scheduling_v1_SyncProgressRequest__Output>
        SyncProgressResponse: MessageTypeDefinition<_roster_scheduling_v1_SyncProgressResponse, _roster_scheduling_v1_SyncProgressResponse__Output>
        UpdateCycleRequest: MessageTypeDefinition<_roster_scheduling_v1_UpdateCycleRequest, _roster_scheduling_v1_UpdateCycleRequest__Output>
        UpdateCycleResponse: MessageTypeDefinition<_roster_scheduling_v1_UpdateCycleResponse, _roster_scheduling_v1_UpdateCycleResponse__Output>
        UpdateMeetingRequest: MessageTypeDefinition<_roster_scheduling_v1_UpdateMeetingRequest, _roster_scheduling_v1_UpdateMeetingRequest__Output>
        UpdateMeetingResponse: MessageTypeDefinition<_roster_scheduling_v1_UpdateMeetingResponse, _roster_scheduling_v1_UpdateMeetingResponse__Output>
      }
    }
  }
}

