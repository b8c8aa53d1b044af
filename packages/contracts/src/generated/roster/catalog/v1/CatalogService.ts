// Original file: protos/roster/catalog/v1/catalog.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { BatchGetBranchesRequest as _roster_catalog_v1_BatchGetBranchesRequest, BatchGetBranchesRequest__Output as _roster_catalog_v1_BatchGetBranchesRequest__Output } from '../../../roster/catalog/v1/BatchGetBranchesRequest';
import type { BatchGetBranchesResponse as _roster_catalog_v1_BatchGetBranchesResponse, BatchGetBranchesResponse__Output as _roster_catalog_v1_BatchGetBranchesResponse__Output } from '../../../roster/catalog/v1/BatchGetBranchesResponse';
import type { BatchGetCoursesRequest as _roster_catalog_v1_BatchGetCoursesRequest, BatchGetCoursesRequest__Output as _roster_catalog_v1_BatchGetCoursesRequest__Output } from '../../../roster/catalog/v1/BatchGetCoursesRequest';
import type { BatchGetCoursesResponse as _roster_catalog_v1_BatchGetCoursesResponse, BatchGetCoursesResponse__Output as _roster_catalog_v1_BatchGetCoursesResponse__Output } from '../../../roster/catalog/v1/BatchGetCoursesResponse';
import type { BatchGetInstructorsRequest as _roster_catalog_v1_BatchGetInstructorsRequest, BatchGetInstructorsRequest__Output as _roster_catalog_v1_BatchGetInstructorsRequest__Output } from '../../../roster/catalog/v1/BatchGetInstructorsRequest';
import type { BatchGetInstructorsResponse as _roster_catalog_v1_BatchGetInstructorsResponse, BatchGetInstructorsResponse__Output as _roster_catalog_v1_BatchGetInstructorsResponse__Output } from '../../../roster/catalog/v1/BatchGetInstructorsResponse';
import type { CreateBranchRequest as _roster_catalog_v1_CreateBranchRequest, CreateBranchRequest__Output as _roster_catalog_v1_CreateBranchRequest__Output } from '../../../roster/catalog/v1/CreateBranchRequest';
import type { CreateBranchResponse as _roster_catalog_v1_CreateBranchResponse, CreateBranchResponse__Output as _roster_catalog_v1_CreateBranchResponse__Output } from '../../../roster/catalog/v1/CreateBranchResponse';
import type { CreateClosureDayRequest as _roster_catalog_v1_CreateClosureDayRequest, CreateClosureDayRequest__Output as _roster_catalog_v1_CreateClosureDayRequest__Output } from '../../../roster/catalog/v1/CreateClosureDayRequest';
import type { CreateClosureDayResponse as _roster_catalog_v1_CreateClosureDayResponse, CreateClosureDayResponse__Output as _roster_catalog_v1_CreateClosureDayResponse__Output } from '../../../roster/catalog/v1/CreateClosureDayResponse';
import type { CreateCourseRequest as _roster_catalog_v1_CreateCourseRequest, CreateCourseRequest__Output as _roster_catalog_v1_CreateCourseRequest__Output } from '../../../roster/catalog/v1/CreateCourseRequest';
import type { CreateCourseResponse as _roster_catalog_v1_CreateCourseResponse, CreateCourseResponse__Output as _roster_catalog_v1_CreateCourseResponse__Output } from '../../../roster/catalog/v1/CreateCourseResponse';
import type { CreateInstructorRequest as _roster_catalog_v1_CreateInstructorRequest, CreateInstructorRequest__Output as _roster_catalog_v1_CreateInstructorRequest__Output } from '../../../roster/catalog/v1/CreateInstructorRequest';
import type { CreateInstructorResponse as _roster_catalog_v1_CreateInstructorResponse, CreateInstructorResponse__Output as _roster_catalog_v1_CreateInstructorResponse__Output } from '../../../roster/catalog/v1/CreateInstructorResponse';
import type { DeleteBranchRequest as _roster_catalog_v1_DeleteBranchRequest, DeleteBranchRequest__Output as _roster_catalog_v1_DeleteBranchRequest__Output } from '../../../roster/catalog/v1/DeleteBranchRequest';
import type { DeleteBranchResponse as _roster_catalog_v1_DeleteBranchResponse, DeleteBranchResponse__Output as _roster_catalog_v1_DeleteBranchResponse__Output } from '../../../roster/catalog/v1/DeleteBranchResponse';
import type { DeleteClosureDayRequest as _roster_catalog_v1_DeleteClosureDayRequest, DeleteClosureDayRequest__Output as _roster_catalog_v1_DeleteClosureDayRequest__Output } from '../../../roster/catalog/v1/DeleteClosureDayRequest';
import type { DeleteClosureDayResponse as _roster_catalog_v1_DeleteClosureDayResponse, DeleteClosureDayResponse__Output as _roster_catalog_v1_DeleteClosureDayResponse__Output } from '../../../roster/catalog/v1/DeleteClosureDayResponse';
import type { DeleteCourseRequest as _roster_catalog_v1_DeleteCourseRequest, DeleteCourseRequest__Output as _roster_catalog_v1_DeleteCourseRequest__Output } from '../../../roster/catalog/v1/DeleteCourseRequest';
import type { DeleteCourseResponse as _roster_catalog_v1_DeleteCourseResponse, DeleteCourseResponse__Output as _roster_catalog_v1_DeleteCourseResponse__Output } from '../../../roster/catalog/v1/DeleteCourseResponse';
import type { DeleteInstructorRequest as _roster_catalog_v1_DeleteInstructorRequest, DeleteInstructorRequest__Output as _roster_catalog_v1_DeleteInstructorRequest__Output } from '../../../roster/catalog/v1/DeleteInstructorRequest';
import type { DeleteInstructorResponse as _roster_catalog_v1_DeleteInstructorResponse, DeleteInstructorResponse__Output as _roster_catalog_v1_DeleteInstructorResponse__Output } from '../../../roster/catalog/v1/DeleteInstructorResponse';
import type { GetBranchRequest as _roster_catalog_v1_GetBranchRequest, GetBranchRequest__Output as _roster_catalog_v1_GetBranchRequest__Output } from '../../../roster/catalog/v1/GetBranchRequest';
import type { GetBranchResponse as _roster_catalog_v1_GetBranchResponse, GetBranchResponse__Output as _roster_catalog_v1_GetBranchResponse__Output } from '../../../roster/catalog/v1/GetBranchResponse';
import type { GetClosureDayRequest as _roster_catalog_v1_GetClosureDayRequest, GetClosureDayRequest__Output as _roster_catalog_v1_GetClosureDayRequest__Output } from '../../../roster/catalog/v1/GetClosureDayRequest';
import type { GetClosureDayResponse as _roster_catalog_v1_GetClosureDayResponse, GetClosureDayResponse__Output as _roster_catalog_v1_GetClosureDayResponse__Output } from '../../../roster/catalog/v1/GetClosureDayResponse';
import type { GetCourseRequest as _roster_catalog_v1_GetCourseRequest, GetCourseRequest__Output as _roster_catalog_v1_GetCourseRequest__Output } from '../../../roster/catalog/v1/GetCourseRequest';
import type { GetCourseResponse as _roster_catalog_v1_GetCourseResponse, GetCourseResponse__Output as _roster_catalog_v1_GetCourseResponse__Output } from '../../../roster/catalog/v1/GetCourseResponse';
import type { GetInstructorRequest as _roster_catalog_v1_GetInstructorRequest, GetInstructorRequest__Output as _roster_catalog_v1_GetInstructorRequest__Output } from '../../../roster/catalog/v1/GetInstructorRequest';
import type { GetInstructorResponse as _roster_catalog_v1_GetInstructorResponse, GetInstructorResponse__Output as _roster_catalog_v1_GetInstructorResponse__Output } from '../../../roster/catalog/v1/GetInstructorResponse';
import type { ListBranchesRequest as _roster_catalog_v1_ListBranchesRequest, ListBranchesRequest__Output as _roster_catalog_v1_ListBranchesRequest__Output } from '../../../roster/catalog/v1/ListBranchesRequest';
import type { ListBranchesResponse as _roster_catalog_v1_ListBranchesResponse, ListBranchesResponse__Output as _roster_catalog_v1_ListBranchesResponse__Output } from '../../../roster/catalog/v1/ListBranchesResponse';
import type { ListClosureDaysRequest as _roster_catalog_v1_ListClosureDaysRequest, ListClosureDaysRequest__Output as _roster_catalog_v1_ListClosureDaysRequest__Output } from '../../../roster/catalog/v1/ListClosureDaysRequest';
import type { ListClosureDaysResponse as _roster_catalog_v1_ListClosureDaysResponse, ListClosureDaysResponse__Output as _roster_catalog_v1_ListClosureDaysResponse__Output } from '../../../roster/catalog/v1/ListClosureDaysResponse';
import type { ListCoursesRequest as _roster_catalog_v1_ListCoursesRequest, ListCoursesRequest__Output as _roster_catalog_v1_ListCoursesRequest__Output } from '../../../roster/catalog/v1/ListCoursesRequest';
import type { ListCoursesResponse as _roster_catalog_v1_ListCoursesResponse, ListCoursesResponse__Output as _roster_catalog_v1_ListCoursesResponse__Output } from '../../../roster/catalog/v1/ListCoursesResponse';
import type { ListInstructorsRequest as _roster_catalog_v1_ListInstructorsRequest, ListInstructorsRequest__Output as _roster_catalog_v1_ListInstructorsRequest__Output } from '../../../roster/catalog/v1/ListInstructorsRequest';
import type { ListInstructorsResponse as _roster_catalog_v1_ListInstructorsResponse, ListInstructorsResponse__Output as _roster_catalog_v1_ListInstructorsResponse__Output } from '../../../roster/catalog/v1/ListInstructorsResponse';
import type { PageClosureDaysRequest as _roster_catalog_v1_PageClosureDaysRequest, PageClosureDaysRequest__Output as _roster_catalog_v1_PageClosureDaysRequest__Output } from '../../../roster/catalog/v1/PageClosureDaysRequest';
import type { PageClosureDaysResponse as _roster_catalog_v1_PageClosureDaysResponse, PageClosureDaysResponse__Output as _roster_catalog_v1_PageClosureDaysResponse__Output } from '../../../roster/catalog/v1/PageClosureDaysResponse';
import type { UpdateBranchRequest as _roster_catalog_v1_UpdateBranchRequest, UpdateBranchRequest__Output as _roster_catalog_v1_UpdateBranchRequest__Output } from '../../../roster/catalog/v1/UpdateBranchRequest';
import type { UpdateBranchResponse as _roster_catalog_v1_UpdateBranchResponse, UpdateBranchResponse__Output as _roster_catalog_v1_UpdateBranchResponse__Output } from '../../../roster/catalog/v1/UpdateBranchResponse';
import type { UpdateClosureDayRequest as _roster_catalog_v1_UpdateClosureDayRequest, UpdateClosureDayRequest__Output as _roster_catalog_v1_UpdateClosureDayRequest__Output } from '../../../roster/catalog/v1/UpdateClosureDayRequest';
import type { UpdateClosureDayResponse as _roster_catalog_v1_UpdateClosureDayResponse, UpdateClosureDayResponse__Output as _roster_catalog_v1_UpdateClosureDayResponse__Output } from '../../../roster/catalog/v1/UpdateClosureDayResponse';
import type { UpdateCourseRequest as _roster_catalog_v1_UpdateCourseRequest, UpdateCourseRequest__Output as _roster_catalog_v1_UpdateCourseRequest__Output } from '../../../roster/catalog/v1/UpdateCourseRequest';
import type { UpdateCourseResponse as _roster_catalog_v1_UpdateCourseResponse, UpdateCourseResponse__Output as _roster_catalog_v1_UpdateCourseResponse__Output } from '../../../roster/catalog/v1/UpdateCourseResponse';
import type { UpdateInstructorRequest as _roster_catalog_v1_UpdateInstructorRequest, UpdateInstructorRequest__Output as _roster_catalog_v1_UpdateInstructorRequest__Output } from '../../../roster/catalog/v1/UpdateInstructorRequest';
import type { UpdateInstructorResponse as _roster_catalog_v1_UpdateInstructorResponse, UpdateInstructorResponse__Output as _roster_catalog_v1_UpdateInstructorResponse__Output } from '../../../roster/catalog/v1/UpdateInstructorResponse';

export interface CatalogServiceClient extends grpc.Client {
  BatchGetBranches(argument: _roster_catalog_v1_BatchGetBranchesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_BatchGetBranchesResponse__Output>): grpc.ClientUnaryCall;
  BatchGetBranches(argument: _roster_catalog_v1_BatchGetBranchesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_BatchGetBranchesResponse__Output>): grpc.ClientUnaryCall;
  BatchGetBranches(argument: _roster_catalog_v1_BatchGetBranchesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_BatchGetBranchesResponse__Output>): grpc.ClientUnaryCall;
  BatchGetBranches(argument: _roster_catalog_v1_BatchGetBranchesRequest, callback: grpc.requestCallback<_roster_catalog_v1_BatchGetBranchesResponse__Output>): grpc.ClientUnaryCall;
  batchGetBranches(argument: _roster_catalog_v1_BatchGetBranchesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_BatchGetBranchesResponse__Output>): grpc.ClientUnaryCall;
  batchGetBranches(argument: _roster_catalog_v1_BatchGetBranchesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_BatchGetBranchesResponse__Output>): grpc.ClientUnaryCall;
  batchGetBranches(argument: _roster_catalog_v1_BatchGetBranchesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_BatchGetBranchesResponse__Output>): grpc.ClientUnaryCall;
  batchGetBranches(argument: _roster_catalog_v1_BatchGetBranchesRequest, callback: grpc.requestCallback<_roster_catalog_v1_BatchGetBranchesResponse__Output>): grpc.ClientUnaryCall;
  
  BatchGetCourses(argument: _roster_catalog_v1_BatchGetCoursesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_BatchGetCoursesResponse__Output>): grpc.ClientUnaryCall;
  BatchGetCourses(argument: _roster_catalog_v1_BatchGetCoursesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_BatchGetCoursesResponse__Output>): grpc.ClientUnaryCall;
  BatchGetCourses(argument: _roster_catalog_v1_BatchGetCoursesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_BatchGetCoursesResponse__Output>): grpc.ClientUnaryCall;
  BatchGetCourses(argument: _roster_catalog_v1_BatchGetCoursesRequest, callback: grpc.requestCallback<_roster_catalog_v1_BatchGetCoursesResponse__Output>): grpc.ClientUnaryCall;
  batchGetCourses(argument: _roster_catalog_v1_BatchGetCoursesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_BatchGetCoursesResponse__Output>): grpc.ClientUnaryCall;
  batchGetCourses(argument: _roster_catalog_v1_BatchGetCoursesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_BatchGetCoursesResponse__Output>): grpc.ClientUnaryCall;
  batchGetCourses(argument: _roster_catalog_v1_BatchGetCoursesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_BatchGetCoursesResponse__Output>): grpc.ClientUnaryCall;
  batchGetCourses(argument: _roster_catalog_v1_BatchGetCoursesRequest, callback: grpc.requestCallback<_roster_catalog_v1_BatchGetCoursesResponse__Output>): grpc.ClientUnaryCall;
  
  BatchGetInstructors(argument: _roster_catalog_v1_BatchGetInstructorsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_BatchGetInstructorsResponse__Output>): grpc.ClientUnaryCall;
  BatchGetInstructors(argument: _roster_catalog_v1_BatchGetInstructorsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_BatchGetInstructorsResponse__Output>): grpc.ClientUnaryCall;
  BatchGetInstructors(argument: _roster_catalog_v1_BatchGetInstructorsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_BatchGetInstructorsResponse__Output>): grpc.ClientUnaryCall;
  BatchGetInstructors(argument: _roster_catalog_v1_BatchGetInstructorsRequest, callback: grpc.requestCallback<_roster_catalog_v1_BatchGetInstructorsResponse__Output>): grpc.ClientUnaryCall;
  batchGetInstructors(argument: _roster_catalog_v1_BatchGetInstructorsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_BatchGetInstructorsResponse__Output>): grpc.ClientUnaryCall;
  batchGetInstructors(argument: _roster_catalog_v1_BatchGetInstructorsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_BatchGetInstructorsResponse__Output>): grpc.ClientUnaryCall;
  batchGetInstructors(argument: _roster_catalog_v1_BatchGetInstructorsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_BatchGetInstructorsResponse__Output>): grpc.ClientUnaryCall;
  batchGetInstructors(argument: _roster_catalog_v1_BatchGetInstructorsRequest, callback: grpc.requestCallback<_roster_catalog_v1_BatchGetInstructorsResponse__Output>): grpc.ClientUnaryCall;
  
  CreateBranch(argument: _roster_catalog_v1_CreateBranchRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_CreateBranchResponse__Output>): grpc.ClientUnaryCall;
  CreateBranch(argument: _roster_catalog_v1_CreateBranchRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_CreateBranchResponse__Output>): grpc.ClientUnaryCall;
  CreateBranch(argument: _roster_catalog_v1_CreateBranchRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_CreateBranchResponse__Output>): grpc.ClientUnaryCall;
  CreateBranch(argument: _roster_catalog_v1_CreateBranchRequest, callback: grpc.requestCallback<_roster_catalog_v1_CreateBranchResponse__Output>): grpc.ClientUnaryCall;
  createBranch(argument: _roster_catalog_v1_CreateBranchRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_CreateBranchResponse__Output>): grpc.ClientUnaryCall;
  createBranch(argument: _roster_catalog_v1_CreateBranchRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_CreateBranchResponse__Output>): grpc.ClientUnaryCall;
  createBranch(argument: _roster_catalog_v1_CreateBranchRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_CreateBranchResponse__Output>): grpc.ClientUnaryCall;
  createBranch(argument: _roster_catalog_v1_CreateBranchRequest, callback: grpc.requestCallback<_roster_catalog_v1_CreateBranchResponse__Output>): grpc.ClientUnaryCall;
  
  CreateClosureDay(argument: _roster_catalog_v1_CreateClosureDayRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_CreateClosureDayResponse__Output>): grpc.ClientUnaryCall;
  CreateClosureDay(argument: _roster_catalog_v1_CreateClosureDayRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_CreateClosureDayResponse__Output>): grpc.ClientUnaryCall;
  CreateClosureDay(argument: _roster_catalog_v1_CreateClosureDayRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_CreateClosureDayResponse__Output>): grpc.ClientUnaryCall;
  CreateClosureDay(argument: _roster_catalog_v1_CreateClosureDayRequest, callback: grpc.requestCallback<_roster_catalog_v1_CreateClosureDayResponse__Output>): grpc.ClientUnaryCall;
  createClosureDay(argument: _roster_catalog_v1_CreateClosureDayRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_CreateClosureDayResponse__Output>): grpc.ClientUnaryCall;
  createClosureDay(argument: _roster_catalog_v1_CreateClosureDayRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_CreateClosureDayResponse__Output>): grpc.ClientUnaryCall;
  createClosureDay(argument: _roster_catalog_v1_CreateClosureDayRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_CreateClosureDayResponse__Output>): grpc.ClientUnaryCall;
  createClosureDay(argument: _roster_catalog_v1_CreateClosureDayRequest, callback: grpc.requestCallback<_roster_catalog_v1_CreateClosureDayResponse__Output>): grpc.ClientUnaryCall;
  
  CreateCourse(argument: _roster_catalog_v1_CreateCourseRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_CreateCourseResponse__Output>): grpc.ClientUnaryCall;
  CreateCourse(argument: _roster_catalog_v1_CreateCourseRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_CreateCourseResponse__Output>): grpc.ClientUnaryCall;
  CreateCourse(argument: _roster_catalog_v1_CreateCourseRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_CreateCourseResponse__Output>): grpc.ClientUnaryCall;
  CreateCourse(argument: _roster_catalog_v1_CreateCourseRequest, callback: grpc.requestCallback<_roster_catalog_v1_CreateCourseResponse__Output>): grpc.ClientUnaryCall;
  createCourse(argument: _roster_catalog_v1_CreateCourseRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_CreateCourseResponse__Output>): grpc.ClientUnaryCall;
  createCourse(argument: _roster_catalog_v1_CreateCourseRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_CreateCourseResponse__Output>): grpc.ClientUnaryCall;
  createCourse(argument: _roster_catalog_v1_CreateCourseRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_CreateCourseResponse__Output>): grpc.ClientUnaryCall;
  createCourse(argument: _roster_catalog_v1_CreateCourseRequest, callback: grpc.requestCallback<_roster_catalog_v1_CreateCourseResponse__Output>): grpc.ClientUnaryCall;
  
  CreateInstructor(argument: _roster_catalog_v1_CreateInstructorRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_CreateInstructorResponse__Output>): grpc.ClientUnaryCall;
  CreateInstructor(argument: _roster_catalog_v1_CreateInstructorRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_CreateInstructorResponse__Output>): grpc.ClientUnaryCall;
  CreateInstructor(argument: _roster_catalog_v1_CreateInstructorRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_CreateInstructorResponse__Output>): grpc.ClientUnaryCall;
  CreateInstructor(argument: _roster_catalog_v1_CreateInstructorRequest, callback: grpc.requestCallback<_roster_catalog_v1_CreateInstructorResponse__Output>): grpc.ClientUnaryCall;
  createInstructor(argument: _roster_catalog_v1_CreateInstructorRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_CreateInstructorResponse__Output>): grpc.ClientUnaryCall;
  createInstructor(argument: _roster_catalog_v1_CreateInstructorRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_CreateInstructorResponse__Output>): grpc.ClientUnaryCall;
  createInstructor(argument: _roster_catalog_v1_CreateInstructorRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_CreateInstructorResponse__Output>): grpc.ClientUnaryCall;
  createInstructor(argument: _roster_catalog_v1_CreateInstructorRequest, callback: grpc.requestCallback<_roster_catalog_v1_CreateInstructorResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteBranch(argument: _roster_catalog_v1_DeleteBranchRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_DeleteBranchResponse__Output>): grpc.ClientUnaryCall;
  DeleteBranch(argument: _roster_catalog_v1_DeleteBranchRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_DeleteBranchResponse__Output>): grpc.ClientUnaryCall;
  DeleteBranch(argument: _roster_catalog_v1_DeleteBranchRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_DeleteBranchResponse__Output>): grpc.ClientUnaryCall;
  DeleteBranch(argument: _roster_catalog_v1_DeleteBranchRequest, callback: grpc.requestCallback<_roster_catalog_v1_DeleteBranchResponse__Output>): grpc.ClientUnaryCall;
  deleteBranch(argument: _roster_catalog_v1_DeleteBranchRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_DeleteBranchResponse__Output>): grpc.ClientUnaryCall;
  deleteBranch(argument: _roster_catalog_v1_DeleteBranchRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_DeleteBranchResponse__Output>): grpc.ClientUnaryCall;
  deleteBranch(argument: _roster_catalog_v1_DeleteBranchRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_DeleteBranchResponse__Output>): grpc.ClientUnaryCall;
  deleteBranch(argument: _roster_catalog_v1_DeleteBranchRequest, callback: grpc.requestCallback<_roster_catalog_v1_DeleteBranchResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteClosureDay(argument: _roster_catalog_v1_DeleteClosureDayRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_DeleteClosureDayResponse__Output>): grpc.ClientUnaryCall;
  DeleteClosureDay(argument: _roster_catalog_v1_DeleteClosureDayRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_DeleteClosureDayResponse__Output>): grpc.ClientUnaryCall;
  DeleteClosureDay(argument: _roster_catalog_v1_DeleteClosureDayRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_DeleteClosureDayResponse__Output>): grpc.ClientUnaryCall;
  DeleteClosureDay(argument: _roster_catalog_v1_DeleteClosureDayRequest, callback: grpc.requestCallback<_roster_catalog_v1_DeleteClosureDayResponse__Output>): grpc.ClientUnaryCall;
  deleteClosureDay(argument: _roster_catalog_v1_DeleteClosureDayRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_DeleteClosureDayResponse__Output>): grpc.ClientUnaryCall;
  deleteClosureDay(argument: _roster_catalog_v1_DeleteClosureDayRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_DeleteClosureDayResponse__Output>): grpc.ClientUnaryCall;
  deleteClosureDay(argument: _roster_catalog_v1_DeleteClosureDayRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_DeleteClosureDayResponse__Output>): grpc.ClientUnaryCall;
  deleteClosureDay(argument: _roster_catalog_v1_DeleteClosureDayRequest, callback: grpc.requestCallback<_roster_catalog_v1_DeleteClosureDayResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteCourse(argument: _roster_catalog_v1_DeleteCourseRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_DeleteCourseResponse__Output>): grpc.ClientUnaryCall;
  DeleteCourse(argument: _roster_catalog_v1_DeleteCourseRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_DeleteCourseResponse__Output>): grpc.ClientUnaryCall;
  DeleteCourse(argument: _roster_catalog_v1_DeleteCourseRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_DeleteCourseResponse__Output>): grpc.ClientUnaryCall;
  DeleteCourse(argument: _roster_catalog_v1_DeleteCourseRequest, callback: grpc.requestCallback<_roster_catalog_v1_DeleteCourseResponse__Output>): grpc.ClientUnaryCall;
  deleteCourse(argument: _roster_catalog_v1_DeleteCourseRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_DeleteCourseResponse__Output>): grpc.ClientUnaryCall;
  deleteCourse(argument: _roster_catalog_v1_DeleteCourseRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_DeleteCourseResponse__Output>): grpc.ClientUnaryCall;
  deleteCourse(argument: _roster_catalog_v1_DeleteCourseRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_DeleteCourseResponse__Output>): grpc.ClientUnaryCall;
  deleteCourse(argument: _roster_catalog_v1_DeleteCourseRequest, callback: grpc.requestCallback<_roster_catalog_v1_DeleteCourseResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteInstructor(argument: _roster_catalog_v1_DeleteInstructorRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_DeleteInstructorResponse__Output>): grpc.ClientUnaryCall;
  DeleteInstructor(argument: _roster_catalog_v1_DeleteInstructorRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_DeleteInstructorResponse__Output>): grpc.ClientUnaryCall;
  DeleteInstructor(argument: _roster_catalog_v1_DeleteInstructorRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_DeleteInstructorResponse__Output>): grpc.ClientUnaryCall;
  DeleteInstructor(argument: _roster_catalog_v1_DeleteInstructorRequest, callback: grpc.requestCallback<_roster_catalog_v1_DeleteInstructorResponse__Output>): grpc.ClientUnaryCall;
  deleteInstructor(argument: _roster_catalog_v1_DeleteInstructorRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_DeleteInstructorResponse__Output>): grpc.ClientUnaryCall;
  deleteInstructor(argument: _roster_catalog_v1_DeleteInstructorRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_DeleteInstructorResponse__Output>): grpc.ClientUnaryCall;
  deleteInstructor(argument: _roster_catalog_v1_DeleteInstructorRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_DeleteInstructorResponse__Output>): grpc.ClientUnaryCall;
  deleteInstructor(argument: _roster_catalog_v1_DeleteInstructorRequest, callback: grpc.requestCallback<_roster_catalog_v1_DeleteInstructorResponse__Output>): grpc.ClientUnaryCall;
  
  GetBranch(argument: _roster_catalog_v1_GetBranchRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_GetBranchResponse__Output>): grpc.ClientUnaryCall;
  GetBranch(argument: _roster_catalog_v1_GetBranchRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_GetBranchResponse__Output>): grpc.ClientUnaryCall;
  GetBranch(argument: _roster_catalog_v1_GetBranchRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_GetBranchResponse__Output>): grpc.ClientUnaryCall;
  GetBranch(argument: _roster_catalog_v1_GetBranchRequest, callback: grpc.requestCallback<_roster_catalog_v1_GetBranchResponse__Output>): grpc.ClientUnaryCall;
  getBranch(argument: _roster_catalog_v1_GetBranchRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_GetBranchResponse__Output>): grpc.ClientUnaryCall;
  getBranch(argument: _roster_catalog_v1_GetBranchRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_GetBranchResponse__Output>): grpc.ClientUnaryCall;
  getBranch(argument: _roster_catalog_v1_GetBranchRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_GetBranchResponse__Output>): grpc.ClientUnaryCall;
  getBranch(argument: _roster_catalog_v1_GetBranchRequest, callback: grpc.requestCallback<_roster_catalog_v1_GetBranchResponse__Output>): grpc.ClientUnaryCall;
  
  GetClosureDay(argument: _roster_catalog_v1_GetClosureDayRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_GetClosureDayResponse__Output>): grpc.ClientUnaryCall;
  GetClosureDay(argument: _roster_catalog_v1_GetClosureDayRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_GetClosureDayResponse__Output>): grpc.ClientUnaryCall;
  GetClosureDay(argument: _roster_catalog_v1_GetClosureDayRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_GetClosureDayResponse__Output>): grpc.ClientUnaryCall;
  GetClosureDay(argument: _roster_catalog_v1_GetClosureDayRequest, callback: grpc.requestCallback<_roster_catalog_v1_GetClosureDayResponse__Output>): grpc.ClientUnaryCall;
  getClosureDay(argument: _roster_catalog_v1_GetClosureDayRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_GetClosureDayResponse__Output>): grpc.ClientUnaryCall;
  getClosureDay(argument: _roster_catalog_v1_GetClosureDayRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_GetClosureDayResponse__Output>): grpc.ClientUnaryCall;
  getClosureDay(argument: _roster_catalog_v1_GetClosureDayRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_GetClosureDayResponse__Output>): grpc.ClientUnaryCall;
  getClosureDay(argument: _roster_catalog_v1_GetClosureDayRequest, callback: grpc.requestCallback<_roster_catalog_v1_GetClosureDayResponse__Output>): grpc.ClientUnaryCall;
  
  GetCourse(argument: _roster_catalog_v1_GetCourseRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_GetCourseResponse__Output>): grpc.ClientUnaryCall;
  GetCourse(argument: _roster_catalog_v1_GetCourseRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_GetCourseResponse__Output>): grpc.ClientUnaryCall;
  GetCourse(argument: _roster_catalog_v1_GetCourseRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_GetCourseResponse__Output>): grpc.ClientUnaryCall;
  GetCourse(argument: _roster_catalog_v1_GetCourseRequest, callback: grpc.requestCallback<_roster_catalog_v1_GetCourseResponse__Output>): grpc.ClientUnaryCall;
  getCourse(argument: _roster_catalog_v1_GetCourseRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_GetCourseResponse__Output>): grpc.ClientUnaryCall;
  getCourse(argument: _roster_catalog_v1_GetCourseRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_GetCourseResponse__Output>): grpc.ClientUnaryCall;
  getCourse(argument: _roster_catalog_v1_GetCourseRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_GetCourseResponse__Output>): grpc.ClientUnaryCall;
  getCourse(argument: _roster_catalog_v1_GetCourseRequest, callback: grpc.requestCallback<_roster_catalog_v1_GetCourseResponse__Output>): grpc.ClientUnaryCall;
  
  GetInstructor(argument: _roster_catalog_v1_GetInstructorRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_GetInstructorResponse__Output>): grpc.ClientUnaryCall;
  GetInstructor(argument: _roster_catalog_v1_GetInstructorRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_GetInstructorResponse__Output>): grpc.ClientUnaryCall;
  GetInstructor(argument: _roster_catalog_v1_GetInstructorRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_GetInstructorResponse__Output>): grpc.ClientUnaryCall;
  GetInstructor(argument: _roster_catalog_v1_GetInstructorRequest, callback: grpc.requestCallback<_roster_catalog_v1_GetInstructorResponse__Output>): grpc.ClientUnaryCall;
  getInstructor(argument: _roster_catalog_v1_GetInstructorRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_GetInstructorResponse__Output>): grpc.ClientUnaryCall;
  getInstructor(argument: _roster_catalog_v1_GetInstructorRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_GetInstructorResponse__Output>): grpc.ClientUnaryCall;
  getInstructor(argument: _roster_catalog_v1_GetInstructorRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_GetInstructorResponse__Output>): grpc.ClientUnaryCall;
  getInstructor(argument: _roster_catalog_v1_GetInstructorRequest, callback: grpc.requestCallback<_roster_catalog_v1_GetInstructorResponse__Output>): grpc.ClientUnaryCall;
  
  ListBranches(argument: _roster_catalog_v1_ListBranchesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_ListBranchesResponse__Output>): grpc.ClientUnaryCall;
  ListBranches(argument: _roster_catalog_v1_ListBranchesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_ListBranchesResponse__Output>): grpc.ClientUnaryCall;
  ListBranches(argument: _roster_catalog_v1_ListBranchesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_ListBranchesResponse__Output>): grpc.ClientUnaryCall;
  ListBranches(argument: _roster_catalog_v1_ListBranchesRequest, callback: grpc.requestCallback<_roster_catalog_v1_ListBranchesResponse__Output>): grpc.ClientUnaryCall;
  listBranches(argument: _roster_catalog_v1_ListBranchesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_ListBranchesResponse__Output>): grpc.ClientUnaryCall;
  listBranches(argument: _roster_catalog_v1_ListBranchesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_ListBranchesResponse__Output>): grpc.ClientUnaryCall;
  listBranches(argument: _roster_catalog_v1_ListBranchesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_ListBranchesResponse__Output>): grpc.ClientUnaryCall;
  listBranches(argument: _roster_catalog_v1_ListBranchesRequest, callback: grpc.requestCallback<_roster_catalog_v1_ListBranchesResponse__Output>): grpc.ClientUnaryCall;
  
  ListClosureDays(argument: _roster_catalog_v1_ListClosureDaysRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_ListClosureDaysResponse__Output>): grpc.ClientUnaryCall;
  ListClosureDays(argument: _roster_catalog_v1_ListClosureDaysRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_ListClosureDaysResponse__Output>): grpc.ClientUnaryCall;
  ListClosureDays(argument: _roster_catalog_v1_ListClosureDaysRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_ListClosureDaysResponse__Output>): grpc.ClientUnaryCall;
  ListClosureDays(argument: _roster_catalog_v1_ListClosureDaysRequest, callback: grpc.requestCallback<_roster_catalog_v1_ListClosureDaysResponse__Output>): grpc.ClientUnaryCall;
  listClosureDays(argument: _roster_catalog_v1_ListClosureDaysRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_ListClosureDaysResponse__Output>): grpc.ClientUnaryCall;
  listClosureDays(argument: _roster_catalog_v1_ListClosureDaysRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_ListClosureDaysResponse__Output>): grpc.ClientUnaryCall;
  listClosureDays(argument: _roster_catalog_v1_ListClosureDaysRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_ListClosureDaysResponse__Output>): grpc.ClientUnaryCall;
  listClosureDays(argument: _roster_catalog_v1_ListClosureDaysRequest, callback: grpc.requestCallback<_roster_catalog_v1_ListClosureDaysResponse__Output>): grpc.ClientUnaryCall;
  
  ListCourses(argument: _roster_catalog_v1_ListCoursesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_ListCoursesResponse__Output>): grpc.ClientUnaryCall;
  ListCourses(argument: _roster_catalog_v1_ListCoursesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_ListCoursesResponse__Output>): grpc.ClientUnaryCall;
  ListCourses(argument: _roster_catalog_v1_ListCoursesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_ListCoursesResponse__Output>): grpc.ClientUnaryCall;
  ListCourses(argument: _roster_catalog_v1_ListCoursesRequest, callback: grpc.requestCallback<_roster_catalog_v1_ListCoursesResponse__Output>): grpc.ClientUnaryCall;
  listCourses(argument: _roster_catalog_v1_ListCoursesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_ListCoursesResponse__Output>): grpc.ClientUnaryCall;
  listCourses(argument: _roster_catalog_v1_ListCoursesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_ListCoursesResponse__Output>): grpc.ClientUnaryCall;
  listCourses(argument: _roster_catalog_v1_ListCoursesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_ListCoursesResponse__Output>): grpc.ClientUnaryCall;
  listCourses(argument: _roster_catalog_v1_ListCoursesRequest, callback: grpc.requestCallback<_roster_catalog_v1_ListCoursesResponse__Output>): grpc.ClientUnaryCall;
  
  ListInstructors(argument: _roster_catalog_v1_ListInstructorsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_ListInstructorsResponse__Output>): grpc.ClientUnaryCall;
  ListInstructors(argument: _roster_catalog_v1_ListInstructorsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_ListInstructorsResponse__Output>): grpc.ClientUnaryCall;
  ListInstructors(argument: _roster_catalog_v1_ListInstructorsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_ListInstructorsResponse__Output>): grpc.ClientUnaryCall;
  ListInstructors(argument: _roster_catalog_v1_ListInstructorsRequest, callback: grpc.requestCallback<_roster_catalog_v1_ListInstructorsResponse__Output>): grpc.ClientUnaryCall;
  listInstructors(argument: _roster_catalog_v1_ListInstructorsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_ListInstructorsResponse__Output>): grpc.ClientUnaryCall;
  listInstructors(argument: _roster_catalog_v1_ListInstructorsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_ListInstructorsResponse__Output>): grpc.ClientUnaryCall;
  listInstructors(argument: _roster_catalog_v1_ListInstructorsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_ListInstructorsResponse__Output>): grpc.ClientUnaryCall;
  listInstructors(argument: _roster_catalog_v1_ListInstructorsRequest, callback: grpc.requestCallback<_roster_catalog_v1_ListInstructorsResponse__Output>): grpc.ClientUnaryCall;
  
  PageClosureDays(argument: _roster_catalog_v1_PageClosureDaysRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_PageClosureDaysResponse__Output>): grpc.ClientUnaryCall;
  PageClosureDays(argument: _roster_catalog_v1_PageClosureDaysRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_PageClosureDaysResponse__Output>): grpc.ClientUnaryCall;
  PageClosureDays(argument: _roster_catalog_v1_PageClosureDaysRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_PageClosureDaysResponse__Output>): grpc.ClientUnaryCall;
  PageClosureDays(argument: _roster_catalog_v1_PageClosureDaysRequest, callback: grpc.requestCallback<_roster_catalog_v1_PageClosureDaysResponse__Output>): grpc.ClientUnaryCall;
  pageClosureDays(argument: _roster_catalog_v1_PageClosureDaysRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_PageClosureDaysResponse__Output>): grpc.ClientUnaryCall;
  pageClosureDays(argument: _roster_catalog_v1_PageClosureDaysRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_PageClosureDaysResponse__Output>): grpc.ClientUnaryCall;
  pageClosureDays(argument: _roster_catalog_v1_PageClosureDaysRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_PageClosureDaysResponse__Output>): grpc.ClientUnaryCall;
  pageClosureDays(argument: _roster_catalog_v1_PageClosureDaysRequest, callback: grpc.requestCallback<_roster_catalog_v1_PageClosureDaysResponse__Output>): grpc.ClientUnaryCall;
  
  UpdateBranch(argument: _roster_catalog_v1_UpdateBranchRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_UpdateBranchResponse__Output>): grpc.ClientUnaryCall;
  UpdateBranch(argument: _roster_catalog_v1_UpdateBranchRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_UpdateBranchResponse__Output>): grpc.ClientUnaryCall;
  UpdateBranch(argument: _roster_catalog_v1_UpdateBranchRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_UpdateBranchResponse__Output>): grpc.ClientUnaryCall;
  UpdateBranch(argument: _roster_catalog_v1_UpdateBranchRequest, callback: grpc.requestCallback<_roster_catalog_v1_UpdateBranchResponse__Output>): grpc.ClientUnaryCall;
  updateBranch(argument: _roster_catalog_v1_UpdateBranchRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_UpdateBranchResponse__Output>): grpc.ClientUnaryCall;
  updateBranch(argument: _roster_catalog_v1_UpdateBranchRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_UpdateBranchResponse__Output>): grpc.ClientUnaryCall;
  updateBranch(argument: _roster_catalog_v1_UpdateBranchRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_UpdateBranchResponse__Output>): grpc.ClientUnaryCall;
  updateBranch(argument: _roster_catalog_v1_UpdateBranchRequest, callback: grpc.requestCallback<_roster_catalog_v1_UpdateBranchResponse__Output>): grpc.ClientUnaryCall;
  
  UpdateClosureDay(argument: _roster_catalog_v1_UpdateClosureDayRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_UpdateClosureDayResponse__Output>): grpc.ClientUnaryCall;
  UpdateClosureDay(argument: _roster_catalog_v1_UpdateClosureDayRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_UpdateClosureDayResponse__Output>): grpc.ClientUnaryCall;
  UpdateClosureDay(argument: _roster_catalog_v1_UpdateClosureDayRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_UpdateClosureDayResponse__Output>): grpc.ClientUnaryCall;
  UpdateClosureDay(argument: _roster_catalog_v1_UpdateClosureDayRequest, callback: grpc.requestCallback<_roster_catalog_v1_UpdateClosureDayResponse__Output>): grpc.ClientUnaryCall;
  updateClosureDay(argument: _roster_catalog_v1_UpdateClosureDayRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_UpdateClosureDayResponse__Output>): grpc.ClientUnaryCall;
  updateClosureDay(argument: _roster_catalog_v1_UpdateClosureDayRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_UpdateClosureDayResponse__Output>): grpc.ClientUnaryCall;
  updateClosureDay(argument: _roster_catalog_v1_UpdateClosureDayRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_UpdateClosureDayResponse__Output>): grpc.ClientUnaryCall;
  updateClosureDay(argument: _roster_catalog_v1_UpdateClosureDayRequest, callback: grpc.requestCallback<_roster_catalog_v1_UpdateClosureDayResponse__Output>): grpc.ClientUnaryCall;
  
  UpdateCourse(argument: _roster_catalog_v1_UpdateCourseRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_UpdateCourseResponse__Output>): grpc.ClientUnaryCall;
  UpdateCourse(argument: _roster_catalog_v1_UpdateCourseRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_UpdateCourseResponse__Output>): grpc.ClientUnaryCall;
  UpdateCourse(argument: _roster_catalog_v1_UpdateCourseRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_UpdateCourseResponse__Output>): grpc.ClientUnaryCall;
  UpdateCourse(argument: _roster_catalog_v1_UpdateCourseRequest, callback: grpc.requestCallback<_roster_catalog_v1_UpdateCourseResponse__Output>): grpc.ClientUnaryCall;
  updateCourse(argument: _roster_catalog_v1_UpdateCourseRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_UpdateCourseResponse__Output>): grpc.ClientUnaryCall;
  updateCourse(argument: _roster_catalog_v1_UpdateCourseRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_UpdateCourseResponse__Output>): grpc.ClientUnaryCall;
  updateCourse(argument: _roster_catalog_v1_UpdateCourseRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_UpdateCourseResponse__Output>): grpc.ClientUnaryCall;
  updateCourse(argument: _roster_catalog_v1_UpdateCourseRequest, callback: grpc.requestCallback<_roster_catalog_v1_UpdateCourseResponse__Output>): grpc.ClientUnaryCall;
  
  UpdateInstructor(argument: _roster_catalog_v1_UpdateInstructorRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_UpdateInstructorResponse__Output>): grpc.ClientUnaryCall;
  UpdateInstructor(argument: _roster_catalog_v1_UpdateInstructorRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_UpdateInstructorResponse__Output>): grpc.ClientUnaryCall;
  UpdateInstructor(argument: _roster_catalog_v1_UpdateInstructorRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_UpdateInstructorResponse__Output>): grpc.ClientUnaryCall;
  UpdateInstructor(argument: _roster_catalog_v1_UpdateInstructorRequest, callback: grpc.requestCallback<_roster_catalog_v1_UpdateInstructorResponse__Output>): grpc.ClientUnaryCall;
  updateInstructor(argument: _roster_catalog_v1_UpdateInstructorRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_UpdateInstructorResponse__Output>): grpc.ClientUnaryCall;
  updateInstructor(argument: _roster_catalog_v1_UpdateInstructorRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_catalog_v1_UpdateInstructorResponse__Output>): grpc.ClientUnaryCall;
  updateInstructor(argument: _roster_catalog_v1_UpdateInstructorRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_catalog_v1_UpdateInstructorResponse__Output>): grpc.ClientUnaryCall;
  updateInstructor(argument: _roster_catalog_v1_UpdateInstructorRequest, callback: grpc.requestCallback<_roster_catalog_v1_UpdateInstructorResponse__Output>): grpc.ClientUnaryCall;
  
}

export interface CatalogServiceHandlers extends grpc.UntypedServiceImplementation {
  BatchGetBranches: grpc.handleUnaryCall<_roster_catalog_v1_BatchGetBranchesRequest__Output, _roster_catalog_v1_BatchGetBranchesResponse>;
  
  BatchGetCourses: grpc.handleUnaryCall<_roster_catalog_v1_BatchGetCoursesRequest__Output, _roster_catalog_v1_BatchGetCoursesResponse>;
  
  BatchGetInstructors: grpc.handleUnaryCall<_roster_catalog_v1_BatchGetInstructorsRequest__Output, _roster_catalog_v1_BatchGetInstructorsResponse>;
  
  CreateBranch: grpc.handleUnaryCall<_roster_catalog_v1_CreateBranchRequest__Output, _roster_catalog_v1_CreateBranchResponse>;
  
  CreateClosureDay: grpc.handleUnaryCall<_roster_catalog_v1_CreateClosureDayRequest__Output, _roster_catalog_v1_CreateClosureDayResponse>;
  
  CreateCourse: grpc.handleUnaryCall<_roster_catalog_v1_CreateCourseRequest__Output, _roster_catalog_v1_CreateCourseResponse>;
  
  CreateInstructor: grpc.handleUnaryCall<_roster_catalog_v1_CreateInstructorRequest__Output, _roster_catalog_v1_CreateInstructorResponse>;
  
  DeleteBranch: grpc.handleUnaryCall<_roster_catalog_v1_DeleteBranchRequest__Output, _roster_catalog_v1_DeleteBranchResponse>;
  
  DeleteClosureDay: grpc.handleUnaryCall<_roster_catalog_v1_DeleteClosureDayRequest__Output, _roster_catalog_v1_DeleteClosureDayResponse>;
  
  DeleteCourse: grpc.handleUnaryCall<_roster_catalog_v1_DeleteCourseRequest__Output, _roster_catalog_v1_DeleteCourseResponse>;
  
  DeleteInstructor: grpc.handleUnaryCall<_roster_catalog_v1_DeleteInstructorRequest__Output, _roster_catalog_v1_DeleteInstructorResponse>;
  
  GetBranch: grpc.handleUnaryCall<_roster_catalog_v1_GetBranchRequest__Output, _roster_catalog_v1_GetBranchResponse>;
  
  GetClosureDay: grpc.handleUnaryCall<_roster_catalog_v1_GetClosureDayRequest__Output, _roster_catalog_v1_GetClosureDayResponse>;
  
  GetCourse: grpc.handleUnaryCall<_roster_catalog_v1_GetCourseRequest__Output, _roster_catalog_v1_GetCourseResponse>;
  
  GetInstructor: grpc.handleUnaryCall<_roster_catalog_v1_GetInstructorRequest__Output, _roster_catalog_v1_GetInstructorResponse>;
  
  ListBranches: grpc.handleUnaryCall<_roster_catalog_v1_ListBranchesRequest__Output, _roster_catalog_v1_ListBranchesResponse>;
  
  ListClosureDays: grpc.handleUnaryCall<_roster_catalog_v1_ListClosureDaysRequest__Output, _roster_catalog_v1_ListClosureDaysResponse>;
  
  ListCourses: grpc.handleUnaryCall<_roster_catalog_v1_ListCoursesRequest__Output, _roster_catalog_v1_ListCoursesResponse>;
  
  ListInstructors: grpc.handleUnaryCall<_roster_catalog_v1_ListInstructorsRequest__Output, _roster_catalog_v1_ListInstructorsResponse>;
  
  PageClosureDays: grpc.handleUnaryCall<_roster_catalog_v1_PageClosureDaysRequest__Output, _roster_catalog_v1_PageClosureDaysResponse>;
  
  UpdateBranch: grpc.handleUnaryCall<_roster_catalog_v1_UpdateBranchRequest__Output, _roster_catalog_v1_UpdateBranchResponse>;
  
  UpdateClosureDay: grpc.handleUnaryCall<_roster_catalog_v1_UpdateClosureDayRequest__Output, _roster_catalog_v1_UpdateClosureDayResponse>;
  
  UpdateCourse: grpc.handleUnaryCall<_roster_catalog_v1_UpdateCourseRequest__Output, _roster_catalog_v1_UpdateCourseResponse>;
  
  UpdateInstructor: grpc.handleUnaryCall<_roster_catalog_v1_UpdateInstructorRequest__Output, _roster_catalog_v1_UpdateInstructorResponse>;
  
}

export interface CatalogServiceDefinition extends grpc.ServiceDefinition {
  BatchGetBranches: MethodDefinition<_roster_catalog_v1_BatchGetBranchesRequest, _roster_catalog_v1_BatchGetBranchesResponse, _roster_catalog_v1_BatchGetBranchesRequest__Output, _roster_catalog_v1_BatchGetBranchesResponse__Output>
  BatchGetCourses: MethodDefinition<_roster_catalog_v1_BatchGetCoursesRequest, _roster_catalog_v1_BatchGetCoursesResponse, _roster_catalog_v1_BatchGetCoursesRequest__Output, _roster_catalog_v1_BatchGetCoursesResponse__Output>
  BatchGetInstructors: MethodDefinition<_roster_catalog_v1_BatchGetInstructorsRequest, _roster_catalog_v1_BatchGetInstructorsResponse, _roster_catalog_v1_BatchGetInstructorsRequest__Output, _roster_catalog_v1_BatchGetInstructorsResponse__Output>
  CreateBranch: MethodDefinition<_roster_catalog_v1_CreateBranchRequest, _roster_catalog_v1_CreateBranchResponse, _roster_catalog_v1_CreateBranchRequest__Output, _roster_catalog_v1_CreateBranchResponse__Output>
  CreateClosureDay: MethodDefinition<_roster_catalog_v1_CreateClosureDayRequest, _roster_catalog_v1_CreateClosureDayResponse, _roster_catalog_v1_CreateClosureDayRequest__Output, _roster_catalog_v1_CreateClosureDayResponse__Output>
  CreateCourse: MethodDefinition<_roster_catalog_v1_CreateCourseRequest, _roster_catalog_v1_CreateCourseResponse, _roster_catalog_v1_CreateCourseRequest__Output, _roster_catalog_v1_CreateCourseResponse__Output>
  CreateInstructor: MethodDefinition<_roster_catalog_v1_CreateInstructorRequest, _roster_catalog_v1_CreateInstructorResponse, _roster_catalog_v1_CreateInstructorRequest__Output, _roster_catalog_v1_CreateInstructorResponse__Output>
  DeleteBranch: MethodDefinition<_roster_catalog_v1_DeleteBranchRequest, _roster_catalog_v1_DeleteBranchResponse, _roster_catalog_v1_DeleteBranchRequest__Output, _roster_catalog_v1_DeleteBranchResponse__Output>
  DeleteClosureDay: MethodDefinition<_roster_catalog_v1_DeleteClosureDayRequest, _roster_catalog_v1_DeleteClosureDayResponse, _roster_catalog_v1_DeleteClosureDayRequest__Output, _roster_catalog_v1_DeleteClosureDayResponse__Output>
  DeleteCourse: MethodDefinition<_roster_catalog_v1_DeleteCourseRequest, _roster_catalog_v1_DeleteCourseResponse, _roster_catalog_v1_DeleteCourseRequest__Output, _roster_catalog_v1_DeleteCourseResponse__Output>
  DeleteInstructor: MethodDefinition<_roster_catalog_v1_DeleteInstructorRequest, _roster_catalog_v1_DeleteInstructorResponse, _roster_catalog_v1_DeleteInstructorRequest__Output, _roster_catalog_v1_DeleteInstructorResponse__Output>
  GetBranch: MethodDefinition<_roster_catalog_v1_GetBranchRequest, _roster_catalog_v1_GetBranchResponse, _roster_catalog_v1_GetBranchRequest__Output, _roster_catalog_v1_GetBranchResponse__Output>
  GetClosureDay: MethodDefinition<_roster_catalog_v1_GetClosureDayRequest, _roster_catalog_v1_GetClosureDayResponse, _roster_catalog_v1_GetClosureDayRequest__Output, _roster_catalog_v1_GetClosureDayResponse__Output>
  GetCourse: MethodDefinition<_roster_catalog_v1_GetCourseRequest, _roster_catalog_v1_GetCourseResponse, _roster_catalog_v1_GetCourseRequest__Output, _roster_catalog_v1_GetCourseResponse__Output>
  GetInstructor: MethodDefinition<_roster_catalog_v1_GetInstructorRequest, _roster_catalog_v1_GetInstructorResponse, _roster_catalog_v1_GetInstructorRequest__Output, _roster_catalog_v1_GetInstructorResponse__Output>
  ListBranches: MethodDefinition<_roster_catalog_v1_ListBranchesRequest, _roster_catalog_v1_ListBranchesResponse, _roster_catalog_v1_ListBranchesRequest__Output, _roster_catalog_v1_ListBranchesResponse__Output>
  ListClosureDays: MethodDefinition<_roster_catalog_v1_ListClosureDaysRequest, _roster_catalog_v1_ListClosureDaysResponse, _roster_catalog_v1_ListClosureDaysRequest__Output, _roster_catalog_v1_ListClosureDaysResponse__Output>
  ListCourses: MethodDefinition<_roster_catalog_v1_ListCoursesRequest, _roster_catalog_v1_ListCoursesResponse, _roster_catalog_v1_ListCoursesRequest__Output, _roster_catalog_v1_ListCoursesResponse__Output>
  ListInstructors: MethodDefinition<_roster_catalog_v1_ListInstructorsRequest, _roster_catalog_v1_ListInstructorsResponse, _roster_catalog_v1_ListInstructorsRequest__Output, _roster_catalog_v1_ListInstructorsResponse__Output>
  PageClosureDays: MethodDefinition<_roster_catalog_v1_PageClosureDaysRequest, _roster_catalog_v1_PageClosureDaysResponse, _roster_catalog_v1_PageClosureDaysRequest__Output, _roster_catalog_v1_PageClosureDaysResponse__Output>
  UpdateBranch: MethodDefinition<_roster_catalog_v1_UpdateBranchRequest, _roster_catalog_v1_UpdateBranchResponse, _roster_catalog_v1_UpdateBranchRequest__Output, _roster_catalog_v1_UpdateBranchResponse__Output>
  UpdateClosureDay: MethodDefinition<_roster_catalog_v1_UpdateClosureDayRequest, _roster_catalog_v1_UpdateClosureDayResponse, _roster_catalog_v1_UpdateClosureDayRequest__Output, _roster_catalog_v1_UpdateClosureDayResponse__Output>
  UpdateCourse: MethodDefinition<_roster_catalog_v1_UpdateCourseRequest, _roster_catalog_v1_UpdateCourseResponse, _roster_catalog_v1_UpdateCourseRequest__Output, _roster_catalog_v1_UpdateCourseResponse__Output>
  UpdateInstructor: MethodDefinition<_roster_catalog_v1_UpdateInstructorRequest, _roster_catalog_v1_UpdateInstructorResponse, _roster_catalog_v1_UpdateInstructorRequest__Output, _roster_catalog_v1_UpdateInstructorResponse__Output>
}
