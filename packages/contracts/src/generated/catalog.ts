import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { BatchGetBranchesRequest as _roster_catalog_v1_BatchGetBranchesRequest, BatchGetBranchesRequest__Output as _roster_catalog_v1_BatchGetBranchesRequest__Output } from './roster/catalog/v1/BatchGetBranchesRequest';
import type { BatchGetBranchesResponse as _roster_catalog_v1_BatchGetBranchesResponse, BatchGetBranchesResponse__Output as _roster_catalog_v1_BatchGetBranchesResponse__Output } from './roster/catalog/v1/BatchGetBranchesResponse';
import type { BatchGetCoursesRequest as _roster_catalog_v1_BatchGetCoursesRequest, BatchGetCoursesRequest__Output as _roster_catalog_v1_BatchGetCoursesRequest__Output } from './roster/catalog/v1/BatchGetCoursesRequest';
import type { BatchGetCoursesResponse as _roster_catalog_v1_BatchGetCoursesResponse, BatchGetCoursesResponse__Output as _roster_catalog_v1_BatchGetCoursesResponse__Output } from './roster/catalog/v1/BatchGetCoursesResponse';
import type { BatchGetInstructorsRequest as _roster_catalog_v1_BatchGetInstructorsRequest, BatchGetInstructorsRequest__Output as _roster_catalog_v1_BatchGetInstructorsRequest__Output } from './roster/catalog/v1/BatchGetInstructorsRequest';
import type { BatchGetInstructorsResponse as _roster_catalog_v1_BatchGetInstructorsResponse, BatchGetInstructorsResponse__Output as _roster_catalog_v1_BatchGetInstructorsResponse__Output } from './roster/catalog/v1/BatchGetInstructorsResponse';
import type { Branch as _roster_catalog_v1_Branch, Branch__Output as _roster_catalog_v1_Branch__Output } from './roster/catalog/v1/Branch';
import type { CatalogServiceClient as _roster_catalog_v1_CatalogServiceClient, CatalogServiceDefinition as _roster_catalog_v1_CatalogServiceDefinition } from './roster/catalog/v1/CatalogService';
import type { ClosureDay as _roster_catalog_v1_ClosureDay, ClosureDay__Output as _roster_catalog_v1_ClosureDay__Output } from './roster/catalog/v1/ClosureDay';
import type { Course as _roster_catalog_v1_Course, Course__Output as _roster_catalog_v1_Course__Output } from './roster/catalog/v1/Course';
import type { CreateBranchRequest as _roster_catalog_v1_CreateBranchRequest, CreateBranchRequest__Output as _roster_catalog_v1_CreateBranchRequest__Output } from './roster/catalog/v1/CreateBranchRequest';
import type { CreateBranchResponse as _roster_catalog_v1_CreateBranchResponse, CreateBranchResponse__Output as _roster_catalog_v1_CreateBranchResponse__Output } from './roster/catalog/v1/CreateBranchResponse';
import type { CreateClosureDayRequest as _roster_catalog_v1_CreateClosureDayRequest, CreateClosureDayRequest__Output as _roster_catalog_v1_CreateClosureDayRequest__Output } from './roster/catalog/v1/CreateClosureDayRequest';
import type { CreateClosureDayResponse as _roster_catalog_v1_CreateClosureDayResponse, CreateClosureDayResponse__Output as _roster_catalog_v1_CreateClosureDayResponse__Output } from './roster/catalog/v1/CreateClosureDayResponse';
import type { CreateCourseRequest as _roster_catalog_v1_CreateCourseRequest, CreateCourseRequest__Output as _roster_catalog_v1_CreateCourseRequest__Output } from './roster/catalog/v1/CreateCourseRequest';
import type { CreateCourseResponse as _roster_catalog_v1_CreateCourseResponse, CreateCourseResponse__Output as _roster_catalog_v1_CreateCourseResponse__Output } from './roster/catalog/v1/CreateCourseResponse';
import type { CreateInstructorRequest as _roster_catalog_v1_CreateInstructorRequest, CreateInstructorRequest__Output as _roster_catalog_v1_CreateInstructorRequest__Output } from './roster/catalog/v1/CreateInstructorRequest';
import type { CreateInstructorResponse as _roster_catalog_v1_CreateInstructorResponse, CreateInstructorResponse__Output as _roster_catalog_v1_CreateInstructorResponse__Output } from './roster/catalog/v1/CreateInstructorResponse';
import type { DeleteBranchRequest as _roster_catalog_v1_DeleteBranchRequest, DeleteBranchRequest__Output as _roster_catalog_v1_DeleteBranchRequest__Output } from './roster/catalog/v1/DeleteBranchRequest';
import type { DeleteBranchResponse as _roster_catalog_v1_DeleteBranchResponse, DeleteBranchResponse__Output as _roster_catalog_v1_DeleteBranchResponse__Output } from './roster/catalog/v1/DeleteBranchResponse';
import type { DeleteClosureDayRequest as _roster_catalog_v1_DeleteClosureDayRequest, DeleteClosureDayRequest__Output as _roster_catalog_v1_DeleteClosureDayRequest__Output } from './roster/catalog/v1/DeleteClosureDayRequest';
import type { DeleteClosureDayResponse as _roster_catalog_v1_DeleteClosureDayResponse, DeleteClosureDayResponse__Output as _roster_catalog_v1_DeleteClosureDayResponse__Output } from './roster/catalog/v1/DeleteClosureDayResponse';
import type { DeleteCourseRequest as _roster_catalog_v1_DeleteCourseRequest, DeleteCourseRequest__Output as _roster_catalog_v1_DeleteCourseRequest__Output } from './roster/catalog/v1/DeleteCourseRequest';
import type { DeleteCourseResponse as _roster_catalog_v1_DeleteCourseResponse, DeleteCourseResponse__Output as _roster_catalog_v1_DeleteCourseResponse__Output } from './roster/catalog/v1/DeleteCourseResponse';
import type { DeleteInstructorRequest as _roster_catalog_v1_DeleteInstructorRequest, DeleteInstructorRequest__Output as _roster_catalog_v1_DeleteInstructorRequest__Output } from './roster/catalog/v1/DeleteInstructorRequest';
import type { DeleteInstructorResponse as _roster_catalog_v1_DeleteInstructorResponse, DeleteInstructorResponse__Output as _roster_catalog_v1_DeleteInstructorResponse__Output } from './roster/catalog/v1/DeleteInstructorResponse';
import type { GetBranchRequest as _roster_catalog_v1_GetBranchRequest, GetBranchRequest__Output as _roster_catalog_v1_GetBranchRequest__Output } from './roster/catalog/v1/GetBranchRequest';
import type { GetBranchResponse as _roster_catalog_v1_GetBranchResponse, GetBranchResponse__Output as _roster_catalog_v1_GetBranchResponse__Output } from './roster/catalog/v1/GetBranchResponse';
import type { GetClosureDayRequest as _roster_catalog_v1_GetClosureDayRequest, GetClosureDayRequest__Output as _roster_catalog_v1_GetClosureDayRequest__Output } from './roster/catalog/v1/GetClosureDayRequest';
import type { GetClosureDayResponse as _roster_catalog_v1_GetClosureDayResponse, GetClosureDayResponse__Output as _roster_catalog_v1_GetClosureDayResponse__Output } from './roster/catalog/v1/GetClosureDayResponse';
import type { GetCourseRequest as _roster_catalog_v1_GetCourseRequest, GetCourseRequest__Output as _roster_catalog_v1_GetCourseRequest__Output } from './roster/catalog/v1/GetCourseRequest';
import type { GetCourseResponse as _roster_catalog_v1_GetCourseResponse, GetCourseResponse__Output as _roster_catalog_v1_GetCourseResponse__Output } from './roster/catalog/v1/GetCourseResponse';
import type { GetInstructorRequest as _roster_catalog_v1_GetInstructorRequest, GetInstructorRequest__Output as _roster_catalog_v1_GetInstructorRequest__Output } from './roster/catalog/v1/GetInstructorRequest';
import type { GetInstructorResponse as _roster_catalog_v1_GetInstructorResponse, GetInstructorResponse__Output as _roster_catalog_v1_GetInstructorResponse__Output } from './roster/catalog/v1/GetInstructorResponse';
import type { Instructor as _roster_catalog_v1_Instructor, Instructor__Output as _roster_catalog_v1_Instructor__Output } from './roster/catalog/v1/Instructor';
import type { InstructorLogin as _roster_catalog_v1_InstructorLogin, InstructorLogin__Output as _roster_catalog_v1_InstructorLogin__Output } from './roster/catalog/v1/InstructorLogin';
import type { ListBranchesRequest as _roster_catalog_v1_ListBranchesRequest, ListBranchesRequest__Output as _roster_catalog_v1_ListBranchesRequest__Output } from './roster/catalog/v1/ListBranchesRequest';
import type { ListBranchesResponse as _roster_catalog_v1_ListBranchesResponse, ListBranchesResponse__Output as _roster_catalog_v1_ListBranchesResponse__Output } from './roster/catalog/v1/ListBranchesResponse';
import type { ListClosureDaysRequest as _roster_catalog_v1_ListClosureDaysRequest, ListClosureDaysRequest__Output as _roster_catalog_v1_ListClosureDaysRequest__Output } from './roster/catalog/v1/ListClosureDaysRequest';
import type { ListClosureDaysResponse as _roster_catalog_v1_ListClosureDaysResponse, ListClosureDaysResponse__Output as _roster_catalog_v1_ListClosureDaysResponse__Output } from './roster/catalog/v1/ListClosureDaysResponse';
import type { ListCoursesRequest as _roster_catalog_v1_ListCoursesRequest, ListCoursesRequest__Output as _roster_catalog_v1_ListCoursesRequest__Output } from './roster/catalog/v1/ListCoursesRequest';
import type { ListCoursesResponse as _roster_catalog_v1_ListCoursesResponse, ListCoursesResponse__Output as _roster_catalog_v1_ListCoursesResponse__Output } from './roster/catalog/v1/ListCoursesResponse';
import type { ListInstructorsRequest as _roster_catalog_v1_ListInstructorsRequest, ListInstructorsRequest__Output as _roster_catalog_v1_ListInstructorsRequest__Output } from './roster/catalog/v1/ListInstructorsRequest';
import type { ListInstructorsResponse as _roster_catalog_v1_ListInstructorsResponse, ListInstructorsResponse__Output as _roster_catalog_v1_ListInstructorsResponse__Output } from './roster/catalog/v1/ListInstructorsResponse';
import type { PageClosureDaysRequest as _roster_catalog_v1_PageClosureDaysRequest, PageClosureDaysRequest__Output as _roster_catalog_v1_PageClosureDaysRequest__Output } from './roster/catalog/v1/PageClosureDaysRequest';
import type { PageClosureDaysResponse as _roster_catalog_v1_PageClosureDaysResponse, PageClosureDaysResponse__Output as _roster_catalog_v1_PageClosureDaysResponse__Output } from './roster/catalog/v1/PageClosureDaysResponse';
import type { UpdateBranchRequest as _roster_catalog_v1_UpdateBranchRequest, UpdateBranchRequest__Output as _roster_catalog_v1_UpdateBranchRequest__Output } from './roster/catalog/v1/UpdateBranchRequest';
import type { UpdateBranchResponse as _roster_catalog_v1_UpdateBranchResponse, UpdateBranchResponse__Output as _roster_catalog_v1_UpdateBranchResponse__Output } from './roster/catalog/v1/UpdateBranchResponse';
import type { UpdateClosureDayRequest as _roster_catalog_v1_UpdateClosureDayRequest, UpdateClosureDayRequest__Output as _roster_catalog_v1_UpdateClosureDayRequest__Output } from './roster/catalog/v1/UpdateClosureDayRequest';
import type { UpdateClosureDayResponse as _roster_catalog_v1_UpdateClosureDayResponse, UpdateClosureDayResponse__Output as _roster_catalog_v1_UpdateClosureDayResponse__Output } from './roster/catalog/v1/UpdateClosureDayResponse';
import type { UpdateCourseRequest as _roster_catalog_v1_UpdateCourseRequest, UpdateCourseRequest__Output as _roster_catalog_v1_UpdateCourseRequest__Output } from './roster/catalog/v1/UpdateCourseRequest';
import type { UpdateCourseResponse as _roster_catalog_v1_UpdateCourseResponse, UpdateCourseResponse__Output as _roster_catalog_v1_UpdateCourseResponse__Output } from './roster/catalog/v1/UpdateCourseResponse';
import type { UpdateInstructorRequest as _roster_catalog_v1_UpdateInstructorRequest, UpdateInstructorRequest__Output as _roster_catalog_v1_UpdateInstructorRequest__Output } from './roster/catalog/v1/UpdateInstructorRequest';
import type { UpdateInstructorResponse as _roster_catalog_v1_UpdateInstructorResponse, UpdateInstructorResponse__Output as _roster_catalog_v1_UpdateInstructorResponse__Output } from './roster/catalog/v1/UpdateInstructorResponse';
import type { PageRequest as _roster_common_v1_PageRequest, PageRequest__Output as _roster_common_v1_PageRequest__Output } from './roster/common/v1/PageRequest';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  roster: {
    catalog: {
      v1: {
        BatchGetBranchesRequest: MessageTypeDefinition<_roster_catalog_v1_BatchGetBranchesRequest, _roster_catalog_v1_BatchGetBranchesRequest__Output>
        BatchGetBranchesResponse: MessageTypeDefinition<_roster_catalog_v1_BatchGetBranchesResponse, _roster_catalog_v1_BatchGetBranchesResponse__Output>
        BatchGetCoursesRequest: MessageTypeDefinition<_roster_catalog_v1_BatchGetCoursesRequest, _roster_catalog_v1_BatchGetCoursesRequest__Output>
        BatchGetCoursesResponse: MessageTypeDefinition<_roster_catalog_v1_BatchGetCoursesResponse, _roster_catalog_v1_BatchGetCoursesResponse__Output>
        BatchGetInstructorsRequest: MessageTypeDefinition<_roster_catalog_v1_BatchGetInstructorsRequest, _roster_catalog_v1_BatchGetInstructorsRequest__Output>
        BatchGetInstructorsResponse: MessageTypeDefinition<_roster_catalog_v1_BatchGetInstructorsResponse, _roster_catalog_v1_BatchGetInstructorsResponse__Output>
        Branch: MessageTypeDefinition<_roster_catalog_v1_Branch, _roster_catalog_v1_Branch__Output>
        CatalogService: SubtypeConstructor<typeof grpc.Client, _roster_catalog_v1_CatalogServiceClient> & { service: _roster_catalog_v1_CatalogServiceDefinition }
        ClosureDay: MessageTypeDefinition<_roster_catalog_v1_ClosureDay, _roster_catalog_v1_ClosureDay__Output>
        Course: MessageTypeDefinition<_roster_catalog_v1_Course, _roster_catalog_v1_Course__Output>
        CreateBranchRequest: MessageTypeDefinition<_roster_catalog_v1_CreateBranchRequest, _roster_catalog_v1_CreateBranchRequest__Output>
        CreateBranchResponse: MessageTypeDefinition<_roster_catalog_v1_CreateBranchResponse, _roster_catalog_v1_CreateBranchResponse__Output>
        CreateClosureDayRequest: MessageTypeDefinition<_roster_catalog_v1_CreateClosureDayRequest, _roster_catalog_v1_CreateClosureDayRequest__Output>
        CreateClosureDayResponse: MessageTypeDefinition<_roster_catalog_v1_CreateClosureDayResponse, _roster_catalog_v1_CreateClosureDayResponse__Output>
        CreateCourseRequest: MessageTypeDefinition<_roster_catalog_v1_CreateCourseRequest, _roster_catalog_v1_CreateCourseRequest__Output>
        CreateCourseResponse: MessageTypeDefinition<_roster_catalog_v1_CreateCourseResponse, _roster_catalog_v1_CreateCourseResponse__Output>
        CreateInstructorRequest: MessageTypeDefinition<_roster_catalog_v1_CreateInstructorRequest, _roster_catalog_v1_CreateInstructorRequest__Output>
        CreateInstructorResponse: MessageTypeDefinition<_roster_catalog_v1_CreateInstructorResponse, _roster_catalog_v1_CreateInstructorResponse__Output>
        DeleteBranchRequest: MessageTypeDefinition<_roster_catalog_v1_DeleteBranchRequest, _roster_catalog_v1_DeleteBranchRequest__Output>
        DeleteBranchResponse: MessageTypeDefinition<_roster_catalog_v1_DeleteBranchResponse, _roster_catalog_v1_DeleteBranchResponse__Output>
        DeleteClosureDayRequest: MessageTypeDefinition<_roster_catalog_v1_DeleteClosureDayRequest, _roster_catalog_v1_DeleteClosureDayRequest__Output>
        DeleteClosureDayResponse: MessageTypeDefinition<_roster_catalog_v1_DeleteClosureDayResponse, _roster_catalog_v1_DeleteClosureDayResponse__Output>
        DeleteCourseRequest: MessageTypeDefinition<_roster_catalog_v1_DeleteCourseRequest, _roster_catalog_v1_DeleteCourseRequest__Output>
        DeleteCourseResponse: MessageTypeDefinition<_roster_catalog_v1_DeleteCourseResponse, _roster_catalog_v1_DeleteCourseResponse__Output>
        DeleteInstructorRequest: MessageTypeDefinition<_roster_catalog_v1_DeleteInstructorRequest, _roster_catalog_v1_DeleteInstructorRequest__Output>
        DeleteInstructorResponse: MessageTypeDefinition<_roster_catalog_v1_DeleteInstructorResponse, _roster_catalog_v1_DeleteInstructorResponse__Output>
        GetBranchRequest: MessageTypeDefinition<_roster_catalog_v1_GetBranchRequest, _roster_catalog_v1_GetBranchRequest__Output>
        GetBranchResponse: MessageTypeDefinition<_roster_catalog_v1_GetBranchResponse, _roster_catalog_v1_GetBranchResponse__Output>
        GetClosureDayRequest: MessageTypeDefinition<_roster_catalog_v1_GetClosureDayRequest, _roster_catalog_v1_GetClosureDayRequest__Output>
        GetClosureDayResponse: MessageTypeDefinition<_roster_catalog_v1_GetClosureDayResponse, _roster_catalog_v1_GetClosureDayResponse__Output>
        GetCourseRequest: MessageTypeDefinition<_roster_catalog_v1_GetCourseRequest, _roster_catalog_v1_GetCourseRequest__Output>
        GetCourseResponse: MessageTypeDefinition<_roster_catalog_v1_GetCourseResponse, _roster_catalog_v1_GetCourseResponse__Output>
        GetInstructorRequest: MessageTypeDefinition<_roster_catalog_v1_GetInstructorRequest, _roster_catalog_v1_GetInstructorRequest__Output>
        GetInstructorResponse: MessageTypeDefinition<_roster_catalog_v1_GetInstructorResponse, _roster_catalog_v1_GetInstructorResponse__Output>
        Instructor: MessageTypeDefinition<_roster_catalog_v1_Instructor, _roster_catalog_v1_Instructor__Output>
        InstructorLogin: MessageTypeDefinition<_roster_catalog_v1_InstructorLogin, _roster_catalog_v1_InstructorLogin__Output>
        ListBranchesRequest: MessageTypeDefinition<_roster_catalog_v1_ListBranchesRequest, _roster_catalog_v1_ListBranchesRequest__Output>
        ListBranchesResponse: MessageTypeDefinition<_roster_catalog_v1_ListBranchesResponse, _roster_catalog_v1_ListBranchesResponse__Output>
        ListClosureDaysRequest: MessageTypeDefinition<_roster_catalog_v1_ListClosureDaysRequest, _roster_catalog_v1_ListClosureDaysRequest__Output>
        ListClosureDaysResponse: MessageTypeDefinition<_roster_catalog_v1_ListClosureDaysResponse, _roster_catalog_v1_ListClosureDaysResponse__Output>
        ListCoursesRequest: MessageTypeDefinition<_roster_catalog_v1_ListCoursesRequest, _roster_catalog_v1_ListCoursesRequest__Output>
        ListCoursesResponse: MessageTypeDefinition<_roster_catalog_v1_ListCoursesResponse, _roster_catalog_v1_ListCoursesResponse__Output>
        ListInstructorsRequest: MessageTypeDefinition<_roster_catalog_v1_ListInstructorsRequest, _roster_catalog_v1_ListInstructorsRequest__Output>
        ListInstructorsResponse: MessageTypeDefinition<_roster_catalog_v1_ListInstructorsResponse, _roster_catalog_v1_ListInstructorsResponse__Output>
        PageClosureDaysRequest: MessageTypeDefinition<_roster_catalog_v1_PageClosureDaysRequest, _roster_catalog_v1_PageClosureDaysRequest__Output>
        PageClosureDaysResponse: MessageTypeDefinition<_roster_catalog_v1_PageClosureDaysResponse, _roster_catalog_v1_PageClosureDaysResponse__Output>
        UpdateBranchRequest: MessageTypeDefinition<_roster_catalog_v1_UpdateBranchRequest, _roster_catalog_v1_UpdateBranchRequest__Output>
        UpdateBranchResponse: MessageTypeDefinition<_roster_catalog_v1_UpdateBranchResponse, _roster_catalog_v1_UpdateBranchResponse__Output>
        UpdateClosureDayRequest: MessageTypeDefinition<_roster_catalog_v1_UpdateClosureDayRequest, _roster_catalog_v1_UpdateClosureDayRequest__Output>
        UpdateClosureDayResponse: MessageTypeDefinition<_roster_catalog_v1_UpdateClosureDayResponse, _roster_catalog_v1_UpdateClosureDayResponse__Output>
        UpdateCourseRequest: MessageTypeDefinition<_roster_catalog_v1_UpdateCourseRequest, _roster_catalog_v1_UpdateCourseRequest__Output>
        UpdateCourseResponse: MessageTypeDefinition<_roster_catalog_v1_UpdateCourseResponse, _roster_catalog_v1_UpdateCourseResponse__Output>
        UpdateInstructorRequest: MessageTypeDefinition<_roster_catalog_v1_UpdateInstructorRequest, _roster_catalog_v1_UpdateInstructorRequest__Output>
        UpdateInstructorResponse: MessageTypeDefinition<_roster_catalog_v1_UpdateInstructorResponse, _roster_catalog_v1_UpdateInstructorResponse__Output>
      }
    }
    common: {
      v1: {
        PageRequest: MessageTypeDefinition<_roster_common_v1_PageRequest, _roster_common_v1_PageRequest__Output>
      }
    }
  }
}

