// Original file: protos/roster/enrollment/v1/enrollment.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { BatchGetRostersRequest as _roster_enrollment_v1_BatchGetRostersRequest, BatchGetRostersRequest__Output as _roster_enrollment_v1_BatchGetRostersRequest__Output } from '../../../roster/enrollment/v1/BatchGetRostersRequest';
import type { BatchGetRostersResponse as _roster_enrollment_v1_BatchGetRostersResponse, BatchGetRostersResponse__Output as _roster_enrollment_v1_BatchGetRostersResponse__Output } from '../../../roster/enrollment/v1/BatchGetRostersResponse';
import type { CancelRegistrationRequest as _roster_enrollment_v1_CancelRegistrationRequest, CancelRegistrationRequest__Output as _roster_enrollment_v1_CancelRegistrationRequest__Output } from '../../../roster/enrollment/v1/CancelRegistrationRequest';
import type { CancelRegistrationResponse as _roster_enrollment_v1_CancelRegistrationResponse, CancelRegistrationResponse__Output as _roster_enrollment_v1_CancelRegistrationResponse__Output } from '../../../roster/enrollment/v1/CancelRegistrationResponse';
import type { CopyRegistrationsRequest as _roster_enrollment_v1_CopyRegistrationsRequest, CopyRegistrationsRequest__Output as _roster_enrollment_v1_CopyRegistrationsRequest__Output } from '../../../roster/enrollment/v1/CopyRegistrationsRequest';
import type { CopyRegistrationsResponse as _roster_enrollment_v1_CopyRegistrationsResponse, CopyRegistrationsResponse__Output as _roster_enrollment_v1_CopyRegistrationsResponse__Output } from '../../../roster/enrollment/v1/CopyRegistrationsResponse';
import type { CreateCustomerRequest as _roster_enrollment_v1_CreateCustomerRequest, CreateCustomerRequest__Output as _roster_enrollment_v1_CreateCustomerRequest__Output } from '../../../roster/enrollment/v1/CreateCustomerRequest';
import type { CreateCustomerResponse as _roster_enrollment_v1_CreateCustomerResponse, CreateCustomerResponse__Output as _roster_enrollment_v1_CreateCustomerResponse__Output } from '../../../roster/enrollment/v1/CreateCustomerResponse';
import type { CreateFamilyRequest as _roster_enrollment_v1_CreateFamilyRequest, CreateFamilyRequest__Output as _roster_enrollment_v1_CreateFamilyRequest__Output } from '../../../roster/enrollment/v1/CreateFamilyRequest';
import type { CreateFamilyResponse as _roster_enrollment_v1_CreateFamilyResponse, CreateFamilyResponse__Output as _roster_enrollment_v1_CreateFamilyResponse__Output } from '../../../roster/enrollment/v1/CreateFamilyResponse';
import type { CreateRegistrationRequest as _roster_enrollment_v1_CreateRegistrationRequest, CreateRegistrationRequest__Output as _roster_enrollment_v1_CreateRegistrationRequest__Output } from '../../../roster/enrollment/v1/CreateRegistrationRequest';
import type { CreateRegistrationResponse as _roster_enrollment_v1_CreateRegistrationResponse, CreateRegistrationResponse__Output as _roster_enrollment_v1_CreateRegistrationResponse__Output } from '../../../roster/enrollment/v1/CreateRegistrationResponse';
import type { CreateStudentRequest as _roster_enrollment_v1_CreateStudentRequest, CreateStudentRequest__Output as _roster_enrollment_v1_CreateStudentRequest__Output } from '../../../roster/enrollment/v1/CreateStudentRequest';
import type { CreateStudentResponse as _roster_enrollment_v1_CreateStudentResponse, CreateStudentResponse__Output as _roster_enrollment_v1_CreateStudentResponse__Output } from '../../../roster/enrollment/v1/CreateStudentResponse';
import type { DeleteAttendanceRequest as _roster_enrollment_v1_DeleteAttendanceRequest, DeleteAttendanceRequest__Output as _roster_enrollment_v1_DeleteAttendanceRequest__Output } from '../../../roster/enrollment/v1/DeleteAttendanceRequest';
import type { DeleteAttendanceResponse as _roster_enrollment_v1_DeleteAttendanceResponse, DeleteAttendanceResponse__Output as _roster_enrollment_v1_DeleteAttendanceResponse__Output } from '../../../roster/enrollment/v1/DeleteAttendanceResponse';
import type { DeleteCustomerRequest as _roster_enrollment_v1_DeleteCustomerRequest, DeleteCustomerRequest__Output as _roster_enrollment_v1_DeleteCustomerRequest__Output } from '../../../roster/enrollment/v1/DeleteCustomerRequest';
import type { DeleteCustomerResponse as _roster_enrollment_v1_DeleteCustomerResponse, DeleteCustomerResponse__Output as _roster_enrollment_v1_DeleteCustomerResponse__Output } from '../../../roster/enrollment/v1/DeleteCustomerResponse';
import type { DeleteRegistrationRequest as _roster_enrollment_v1_DeleteRegistrationRequest, DeleteRegistrationRequest__Output as _roster_enrollment_v1_DeleteRegistrationRequest__Output } from '../../../roster/enrollment/v1/DeleteRegistrationRequest';
import type { DeleteRegistrationResponse as _roster_enrollment_v1_DeleteRegistrationResponse, DeleteRegistrationResponse__Output as _roster_enrollment_v1_DeleteRegistrationResponse__Output } from '../../../roster/enrollment/v1/DeleteRegistrationResponse';
import type { DeleteStudentRequest as _roster_enrollment_v1_DeleteStudentRequest, DeleteStudentRequest__Output as _roster_enrollment_v1_DeleteStudentRequest__Output } from '../../../roster/enrollment/v1/DeleteStudentRequest';
import type { DeleteStudentResponse as _roster_enrollment_v1_DeleteStudentResponse, DeleteStudentResponse__Output as _roster_enrollment_v1_DeleteStudentResponse__Output } from '../../../roster/enrollment/v1/DeleteStudentResponse';
import type { GetAttendanceReportRequest as _roster_enrollment_v1_GetAttendanceReportRequest, GetAttendanceReportRequest__Output as _roster_enrollment_v1_GetAttendanceReportRequest__Output } from '../../../roster/enrollment/v1/GetAttendanceReportRequest';
import type { GetAttendanceReportResponse as _roster_enrollment_v1_GetAttendanceReportResponse, GetAttendanceReportResponse__Output as _roster_enrollment_v1_GetAttendanceReportResponse__Output } from '../../../roster/enrollment/v1/GetAttendanceReportResponse';
import type { GetAttendanceRequest as _roster_enrollment_v1_GetAttendanceRequest, GetAttendanceRequest__Output as _roster_enrollment_v1_GetAttendanceRequest__Output } from '../../../roster/enrollment/v1/GetAttendanceRequest';
import type { GetAttendanceResponse as _roster_enrollment_v1_GetAttendanceResponse, GetAttendanceResponse__Output as _roster_enrollment_v1_GetAttendanceResponse__Output } from '../../../roster/enrollment/v1/GetAttendanceResponse';
import type { GetAttendanceSummaryRequest as _roster_enrollment_v1_GetAttendanceSummaryRequest, GetAttendanceSummaryRequest__Output as _roster_enrollment_v1_GetAttendanceSummaryRequest__Output } from '../../../roster/enrollment/v1/GetAttendanceSummaryRequest';
import type { GetAttendanceSummaryResponse as _roster_enrollment_v1_GetAttendanceSummaryResponse, GetAttendanceSummaryResponse__Output as _roster_enrollment_v1_GetAttendanceSummaryResponse__Output } from '../../../roster/enrollment/v1/GetAttendanceSummaryResponse';
import type { GetCustomerRequest as _roster_enrollment_v1_GetCustomerRequest, GetCustomerRequest__Output as _roster_enrollment_v1_GetCustomerRequest__Output } from '../../../roster/enrollment/v1/GetCustomerRequest';
import type { GetCustomerResponse as _roster_enrollment_v1_GetCustomerResponse, GetCustomerResponse__Output as _roster_enrollment_v1_GetCustomerResponse__Output } from '../../../roster/enrollment/v1/GetCustomerResponse';
import type { GetFamilyRequest as _roster_enrollment_v1_GetFamilyRequest, GetFamilyRequest__Output as _roster_enrollment_v1_GetFamilyRequest__Output } from '../../../roster/enrollment/v1/GetFamilyRequest';
import type { GetFamilyResponse as _roster_enrollment_v1_GetFamilyResponse, GetFamilyResponse__Output as _roster_enrollment_v1_GetFamilyResponse__Output } from '../../../roster/enrollment/v1/GetFamilyResponse';
import type { GetImportRequest as _roster_enrollment_v1_GetImportRequest, GetImportRequest__Output as _roster_enrollment_v1_GetImportRequest__Output } from '../../../roster/enrollment/v1/GetImportRequest';
import type { GetImportResponse as _roster_enrollment_v1_GetImportResponse, GetImportResponse__Output as _roster_enrollment_v1_GetImportResponse__Output } from '../../../roster/enrollment/v1/GetImportResponse';
import type { GetRegistrationRequest as _roster_enrollment_v1_GetRegistrationRequest, GetRegistrationRequest__Output as _roster_enrollment_v1_GetRegistrationRequest__Output } from '../../../roster/enrollment/v1/GetRegistrationRequest';
import type { GetRegistrationResponse as _roster_enrollment_v1_GetRegistrationResponse, GetRegistrationResponse__Output as _roster_enrollment_v1_GetRegistrationResponse__Output } from '../../../roster/enrollment/v1/GetRegistrationResponse';
import type { GetStudentRequest as _roster_enrollment_v1_GetStudentRequest, GetStudentRequest__Output as _roster_enrollment_v1_GetStudentRequest__Output } from '../../../roster/enrollment/v1/GetStudentRequest';
import type { GetStudentResponse as _roster_enrollment_v1_GetStudentResponse, GetStudentResponse__Output as _roster_enrollment_v1_GetStudentResponse__Output } from '../../../roster/enrollment/v1/GetStudentResponse';
import type { ListAttendanceReportRowsRequest as _roster_enrollment_v1_ListAttendanceReportRowsRequest, ListAttendanceReportRowsRequest__Output as _roster_enrollment_v1_ListAttendanceReportRowsRequest__Output } from '../../../roster/enrollment/v1/ListAttendanceReportRowsRequest';
import type { ListAttendanceReportRowsResponse as _roster_enrollment_v1_ListAttendanceReportRowsResponse, ListAttendanceReportRowsResponse__Output as _roster_enrollment_v1_ListAttendanceReportRowsResponse__Output } from '../../../roster/enrollment/v1/ListAttendanceReportRowsResponse';
import type { ListAttendanceRequest as _roster_enrollment_v1_ListAttendanceRequest, ListAttendanceRequest__Output as _roster_enrollment_v1_ListAttendanceRequest__Output } from '../../../roster/enrollment/v1/ListAttendanceRequest';
import type { ListAttendanceResponse as _roster_enrollment_v1_ListAttendanceResponse, ListAttendanceResponse__Output as _roster_enrollment_v1_ListAttendanceResponse__Output } from '../../../roster/enrollment/v1/ListAttendanceResponse';
import type { ListCustomersRequest as _roster_enrollment_v1_ListCustomersRequest, ListCustomersRequest__Output as _roster_enrollment_v1_ListCustomersRequest__Output } from '../../../roster/enrollment/v1/ListCustomersRequest';
import type { ListCustomersResponse as _roster_enrollment_v1_ListCustomersResponse, ListCustomersResponse__Output as _roster_enrollment_v1_ListCustomersResponse__Output } from '../../../roster/enrollment/v1/ListCustomersResponse';
import type { ListImportsRequest as _roster_enrollment_v1_ListImportsRequest, ListImportsRequest__Output as _roster_enrollment_v1_ListImportsRequest__Output } from '../../../roster/enrollment/v1/ListImportsRequest';
import type { ListImportsResponse as _roster_enrollment_v1_ListImportsResponse, ListImportsResponse__Output as _roster_enrollment_v1_ListImportsResponse__Output } from '../../../roster/enrollment/v1/ListImportsResponse';
import type { ListRegistrationsRequest as _roster_enrollment_v1_ListRegistrationsRequest, ListRegistrationsRequest__Output as _roster_enrollment_v1_ListRegistrationsRequest__Output } from '../../../roster/enrollment/v1/ListRegistrationsRequest';
import type { ListRegistrationsResponse as _roster_enrollment_v1_ListRegistrationsResponse, ListRegistrationsResponse__Output as _roster_enrollment_v1_ListRegistrationsResponse__Output } from '../../../roster/enrollment/v1/ListRegistrationsResponse';
import type { ListStudentsRequest as _roster_enrollment_v1_ListStudentsRequest, ListStudentsRequest__Output as _roster_enrollment_v1_ListStudentsRequest__Output } from '../../../roster/enrollment/v1/ListStudentsRequest';
import type { ListStudentsResponse as _roster_enrollment_v1_ListStudentsResponse, ListStudentsResponse__Output as _roster_enrollment_v1_ListStudentsResponse__Output } from '../../../roster/enrollment/v1/ListStudentsResponse';
import type { RecordAttendanceBulkRequest as _roster_enrollment_v1_RecordAttendanceBulkRequest, RecordAttendanceBulkRequest__Output as _roster_enrollment_v1_RecordAttendanceBulkRequest__Output } from '../../../roster/enrollment/v1/RecordAttendanceBulkRequest';
import type { RecordAttendanceBulkResponse as _roster_enrollment_v1_RecordAttendanceBulkResponse, RecordAttendanceBulkResponse__Output as _roster_enrollment_v1_RecordAttendanceBulkResponse__Output } from '../../../roster/enrollment/v1/RecordAttendanceBulkResponse';
import type { RecordAttendanceRequest as _roster_enrollment_v1_RecordAttendanceRequest, RecordAttendanceRequest__Output as _roster_enrollment_v1_RecordAttendanceRequest__Output } from '../../../roster/enrollment/v1/RecordAttendanceRequest';
import type { RecordAttendanceResponse as _roster_enrollment_v1_RecordAttendanceResponse, RecordAttendanceResponse__Output as _roster_enrollment_v1_RecordAttendanceResponse__Output } from '../../../roster/enrollment/v1/RecordAttendanceResponse';
import type { RecordPaymentRequest as _roster_enrollment_v1_RecordPaymentRequest, RecordPaymentRequest__Output as _roster_enrollment_v1_RecordPaymentRequest__Output } from '../../../roster/enrollment/v1/RecordPaymentRequest';
import type { RecordPaymentResponse as _roster_enrollment_v1_RecordPaymentResponse, RecordPaymentResponse__Output as _roster_enrollment_v1_RecordPaymentResponse__Output } from '../../../roster/enrollment/v1/RecordPaymentResponse';
import type { StartImportRequest as _roster_enrollment_v1_StartImportRequest, StartImportRequest__Output as _roster_enrollment_v1_StartImportRequest__Output } from '../../../roster/enrollment/v1/StartImportRequest';
import type { StartImportResponse as _roster_enrollment_v1_StartImportResponse, StartImportResponse__Output as _roster_enrollment_v1_StartImportResponse__Output } from '../../../roster/enrollment/v1/StartImportResponse';
import type { UpdateAttendanceRequest as _roster_enrollment_v1_UpdateAttendanceRequest, UpdateAttendanceRequest__Output as _roster_enrollment_v1_UpdateAttendanceRequest__Output } from '../../../roster/enrollment/v1/UpdateAttendanceRequest';
import type { UpdateAttendanceResponse as _roster_enrollment_v1_UpdateAttendanceResponse, UpdateAttendanceResponse__Output as _roster_enrollment_v1_UpdateAttendanceResponse__Output } from '../../../roster/enrollment/v1/UpdateAttendanceResponse';
import type { UpdateCustomerRequest as _roster_enrollment_v1_UpdateCustomerRequest, UpdateCustomerRequest__Output as _roster_enrollment_v1_UpdateCustomerRequest__Output } from '../../../roster/enrollment/v1/UpdateCustomerRequest';
import type { UpdateCustomerResponse as _roster_enrollment_v1_UpdateCustomerResponse, UpdateCustomerResponse__Output as _roster_enrollment_v1_UpdateCustomerResponse__Output } from '../../../roster/enrollment/v1/UpdateCustomerResponse';
import type { UpdateRegistrationRequest as _roster_enrollment_v1_UpdateRegistrationRequest, UpdateRegistrationRequest__Output as _roster_enrollment_v1_UpdateRegistrationRequest__Output } from '../../../roster/enrollment/v1/UpdateRegistrationRequest';
import type { UpdateRegistrationResponse as _roster_enrollment_v1_UpdateRegistrationResponse, UpdateRegistrationResponse__Output as _roster_enrollment_v1_UpdateRegistrationResponse__Output } from '../../../roster/enrollment/v1/UpdateRegistrationResponse';
import type { UpdateStudentRequest as _roster_enrollment_v1_UpdateStudentRequest, UpdateStudentRequest__Output as _roster_enrollment_v1_UpdateStudentRequest__Output } from '../../../roster/enrollment/v1/UpdateStudentRequest';
import type { UpdateStudentResponse as _roster_enrollment_v1_UpdateStudentResponse, UpdateStudentResponse__Output as _roster_enrollment_v1_UpdateStudentResponse__Output } from '../../../roster/enrollment/v1/UpdateStudentResponse';

export interface EnrollmentServiceClient extends grpc.Client {
  BatchGetRosters(argument: _roster_enrollment_v1_BatchGetRostersRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_BatchGetRostersResponse__Output>): grpc.ClientUnaryCall;
  BatchGetRosters(argument: _roster_enrollment_v1_BatchGetRostersRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_BatchGetRostersResponse__Output>): grpc.ClientUnaryCall;
  BatchGetRosters(argument: _roster_enrollment_v1_BatchGetRostersRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_BatchGetRostersResponse__Output>): grpc.ClientUnaryCall;
  BatchGetRosters(argument: _roster_enrollment_v1_BatchGetRostersRequest, callback: grpc.requestCallback<_roster_enrollment_v1_BatchGetRostersResponse__Output>): grpc.ClientUnaryCall;
  batchGetRosters(argument: _roster_enrollment_v1_BatchGetRostersRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_BatchGetRostersResponse__Output>): grpc.ClientUnaryCall;
  batchGetRosters(argument: _roster_enrollment_v1_BatchGetRostersRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_BatchGetRostersResponse__Output>): grpc.ClientUnaryCall;
  batchGetRosters(argument: _roster_enrollment_v1_BatchGetRostersRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_BatchGetRostersResponse__Output>): grpc.ClientUnaryCall;
  batchGetRosters(argument: _roster_enrollment_v1_BatchGetRostersRequest, callback: grpc.requestCallback<_roster_enrollment_v1_BatchGetRostersResponse__Output>): grpc.ClientUnaryCall;
  
  CancelRegistration(argument: _roster_enrollment_v1_CancelRegistrationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_CancelRegistrationResponse__Output>): grpc.ClientUnaryCall;
  CancelRegistration(argument: _roster_enrollment_v1_CancelRegistrationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_CancelRegistrationResponse__Output>): grpc.ClientUnaryCall;
  CancelRegistration(argument: _roster_enrollment_v1_CancelRegistrationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_CancelRegistrationResponse__Output>): grpc.ClientUnaryCall;
  CancelRegistration(argument: _roster_enrollment_v1_CancelRegistrationRequest, callback: grpc.requestCallback<_roster_enrollment_v1_CancelRegistrationResponse__Output>): grpc.ClientUnaryCall;
  cancelRegistration(argument: _roster_enrollment_v1_CancelRegistrationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_CancelRegistrationResponse__Output>): grpc.ClientUnaryCall;
  cancelRegistration(argument: _roster_enrollment_v1_CancelRegistrationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_CancelRegistrationResponse__Output>): grpc.ClientUnaryCall;
  cancelRegistration(argument: _roster_enrollment_v1_CancelRegistrationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_CancelRegistrationResponse__Output>): grpc.ClientUnaryCall;
  cancelRegistration(argument: _roster_enrollment_v1_CancelRegistrationRequest, callback: grpc.requestCallback<_roster_enrollment_v1_CancelRegistrationResponse__Output>): grpc.ClientUnaryCall;
  
  CopyRegistrations(argument: _roster_enrollment_v1_CopyRegistrationsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_CopyRegistrationsResponse__Output>): grpc.ClientUnaryCall;
  CopyRegistrations(argument: _roster_enrollment_v1_CopyRegistrationsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_CopyRegistrationsResponse__Output>): grpc.ClientUnaryCall;
  CopyRegistrations(argument: _roster_enrollment_v1_CopyRegistrationsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_CopyRegistrationsResponse__Output>): grpc.ClientUnaryCall;
  CopyRegistrations(argument: _roster_enrollment_v1_CopyRegistrationsRequest, callback: grpc.requestCallback<_roster_enrollment_v1_CopyRegistrationsResponse__Output>): grpc.ClientUnaryCall;
  copyRegistrations(argument: _roster_enrollment_v1_CopyRegistrationsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_CopyRegistrationsResponse__Output>): grpc.ClientUnaryCall;
  copyRegistrations(argument: _roster_enrollment_v1_CopyRegistrationsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_CopyRegistrationsResponse__Output>): grpc.ClientUnaryCall;
  copyRegistrations(argument: _roster_enrollment_v1_CopyRegistrationsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_CopyRegistrationsResponse__Output>): grpc.ClientUnaryCall;
  copyRegistrations(argument: _roster_enrollment_v1_CopyRegistrationsRequest, callback: grpc.requestCallback<_roster_enrollment_v1_CopyRegistrationsResponse__Output>): grpc.ClientUnaryCall;
  
  CreateCustomer(argument: _roster_enrollment_v1_CreateCustomerRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_CreateCustomerResponse__Output>): grpc.ClientUnaryCall;
  CreateCustomer(argument: _roster_enrollment_v1_CreateCustomerRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_CreateCustomerResponse__Output>): grpc.ClientUnaryCall;
  CreateCustomer(argument: _roster_enrollment_v1_CreateCustomerRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_CreateCustomerResponse__Output>): grpc.ClientUnaryCall;
  CreateCustomer(argument: _roster_enrollment_v1_CreateCustomerRequest, callback: grpc.requestCallback<_roster_enrollment_v1_CreateCustomerResponse__Output>): grpc.ClientUnaryCall;
  createCustomer(argument: _roster_enrollment_v1_CreateCustomerRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_CreateCustomerResponse__Output>): grpc.ClientUnaryCall;
  createCustomer(argument: _roster_enrollment_v1_CreateCustomerRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_CreateCustomerResponse__Output>): grpc.ClientUnaryCall;
  createCustomer(argument: _roster_enrollment_v1_CreateCustomerRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_CreateCustomerResponse__Output>): grpc.ClientUnaryCall;
  createCustomer(argument: _roster_enrollment_v1_CreateCustomerRequest, callback: grpc.requestCallback<_roster_enrollment_v1_CreateCustomerResponse__Output>): grpc.ClientUnaryCall;
  
  CreateFamily(argument: _roster_enrollment_v1_CreateFamilyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_CreateFamilyResponse__Output>): grpc.ClientUnaryCall;
  CreateFamily(argument: _roster_enrollment_v1_CreateFamilyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_CreateFamilyResponse__Output>): grpc.ClientUnaryCall;
  CreateFamily(argument: _roster_enrollment_v1_CreateFamilyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_CreateFamilyResponse__Output>): grpc.ClientUnaryCall;
  CreateFamily(argument: _roster_enrollment_v1_CreateFamilyRequest, callback: grpc.requestCallback<_roster_enrollment_v1_CreateFamilyResponse__Output>): grpc.ClientUnaryCall;
  createFamily(argument: _roster_enrollment_v1_CreateFamilyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_CreateFamilyResponse__Output>): grpc.ClientUnaryCall;
  createFamily(argument: _roster_enrollment_v1_CreateFamilyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_CreateFamilyResponse__Output>): grpc.ClientUnaryCall;
  createFamily(argument: _roster_enrollment_v1_CreateFamilyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_CreateFamilyResponse__Output>): grpc.ClientUnaryCall;
  createFamily(argument: _roster_enrollment_v1_CreateFamilyRequest, callback: grpc.requestCallback<_roster_enrollment_v1_CreateFamilyResponse__Output>): grpc.ClientUnaryCall;
  
  CreateRegistration(argument: _roster_enrollment_v1_CreateRegistrationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_CreateRegistrationResponse__Output>): grpc.ClientUnaryCall;
  CreateRegistration(argument: _roster_enrollment_v1_CreateRegistrationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_CreateRegistrationResponse__Output>): grpc.ClientUnaryCall;
  CreateRegistration(argument: _roster_enrollment_v1_CreateRegistrationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_CreateRegistrationResponse__Output>): grpc.ClientUnaryCall;
  CreateRegistration(argument: _roster_enrollment_v1_CreateRegistrationRequest, callback: grpc.requestCallback<_roster_enrollment_v1_CreateRegistrationResponse__Output>): grpc.ClientUnaryCall;
  createRegistration(argument: _roster_enrollment_v1_CreateRegistrationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_CreateRegistrationResponse__Output>): grpc.ClientUnaryCall;
  createRegistration(argument: _roster_enrollment_v1_CreateRegistrationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_CreateRegistrationResponse__Output>): grpc.ClientUnaryCall;
  createRegistration(argument: _roster_enrollment_v1_CreateRegistrationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_CreateRegistrationResponse__Output>): grpc.ClientUnaryCall;
  createRegistration(argument: _roster_enrollment_v1_CreateRegistrationRequest, callback: grpc.requestCallback<_roster_enrollment_v1_CreateRegistrationResponse__Output>): grpc.ClientUnaryCall;
  
  CreateStudent(argument: _roster_enrollment_v1_CreateStudentRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_CreateStudentResponse__Output>): grpc.ClientUnaryCall;
  CreateStudent(argument: _roster_enrollment_v1_CreateStudentRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_CreateStudentResponse__Output>): grpc.ClientUnaryCall;
  CreateStudent(argument: _roster_enrollment_v1_CreateStudentRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_CreateStudentResponse__Output>): grpc.ClientUnaryCall;
  CreateStudent(argument: _roster_enrollment_v1_CreateStudentRequest, callback: grpc.requestCallback<_roster_enrollment_v1_CreateStudentResponse__Output>): grpc.ClientUnaryCall;
  createStudent(argument: _roster_enrollment_v1_CreateStudentRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_CreateStudentResponse__Output>): grpc.ClientUnaryCall;
  createStudent(argument: _roster_enrollment_v1_CreateStudentRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_CreateStudentResponse__Output>): grpc.ClientUnaryCall;
  createStudent(argument: _roster_enrollment_v1_CreateStudentRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_CreateStudentResponse__Output>): grpc.ClientUnaryCall;
  createStudent(argument: _roster_enrollment_v1_CreateStudentRequest, callback: grpc.requestCallback<_roster_enrollment_v1_CreateStudentResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteAttendance(argument: _roster_enrollment_v1_DeleteAttendanceRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_DeleteAttendanceResponse__Output>): grpc.ClientUnaryCall;
  DeleteAttendance(argument: _roster_enrollment_v1_DeleteAttendanceRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_DeleteAttendanceResponse__Output>): grpc.ClientUnaryCall;
  DeleteAttendance(argument: _roster_enrollment_v1_DeleteAttendanceRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_DeleteAttendanceResponse__Output>): grpc.ClientUnaryCall;
  DeleteAttendance(argument: _roster_enrollment_v1_DeleteAttendanceRequest, callback: grpc.requestCallback<_roster_enrollment_v1_DeleteAttendanceResponse__Output>): grpc.ClientUnaryCall;
  deleteAttendance(argument: _roster_enrollment_v1_DeleteAttendanceRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_DeleteAttendanceResponse__Output>): grpc.ClientUnaryCall;
  deleteAttendance(argument: _roster_enrollment_v1_DeleteAttendanceRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_DeleteAttendanceResponse__Output>): grpc.ClientUnaryCall;
  deleteAttendance(argument: _roster_enrollment_v1_DeleteAttendanceRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_DeleteAttendanceResponse__Output>): grpc.ClientUnaryCall;
  deleteAttendance(argument: _roster_enrollment_v1_DeleteAttendanceRequest, callback: grpc.requestCallback<_roster_enrollment_v1_DeleteAttendanceResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteCustomer(argument: _roster_enrollment_v1_DeleteCustomerRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_DeleteCustomerResponse__Output>): grpc.ClientUnaryCall;
  DeleteCustomer(argument: _roster_enrollment_v1_DeleteCustomerRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_DeleteCustomerResponse__Output>): grpc.ClientUnaryCall;
  DeleteCustomer(argument: _roster_enrollment_v1_DeleteCustomerRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_DeleteCustomerResponse__Output>): grpc.ClientUnaryCall;
  DeleteCustomer(argument: _roster_enrollment_v1_DeleteCustomerRequest, callback: grpc.requestCallback<_roster_enrollment_v1_DeleteCustomerResponse__Output>): grpc.ClientUnaryCall;
  deleteCustomer(argument: _roster_enrollment_v1_DeleteCustomerRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_DeleteCustomerResponse__Output>): grpc.ClientUnaryCall;
  deleteCustomer(argument: _roster_enrollment_v1_DeleteCustomerRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_DeleteCustomerResponse__Output>): grpc.ClientUnaryCall;
  deleteCustomer(argument: _roster_enrollment_v1_DeleteCustomerRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_DeleteCustomerResponse__Output>): grpc.ClientUnaryCall;
  deleteCustomer(argument: _roster_enrollment_v1_DeleteCustomerRequest, callback: grpc.requestCallback<_roster_enrollment_v1_DeleteCustomerResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteRegistration(argument: _roster_enrollment_v1_DeleteRegistrationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_DeleteRegistrationResponse__Output>): grpc.ClientUnaryCall;
  DeleteRegistration(argument: _roster_enrollment_v1_DeleteRegistrationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_DeleteRegistrationResponse__Output>): grpc.ClientUnaryCall;
  DeleteRegistration(argument: _roster_enrollment_v1_DeleteRegistrationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_DeleteRegistrationResponse__Output>): grpc.ClientUnaryCall;
  DeleteRegistration(argument: _roster_enrollment_v1_DeleteRegistrationRequest, callback: grpc.requestCallback<_roster_enrollment_v1_DeleteRegistrationResponse__Output>): grpc.ClientUnaryCall;
  deleteRegistration(argument: _roster_enrollment_v1_DeleteRegistrationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_DeleteRegistrationResponse__Output>): grpc.ClientUnaryCall;
  deleteRegistration(argument: _roster_enrollment_v1_DeleteRegistrationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_DeleteRegistrationResponse__Output>): grpc.ClientUnaryCall;
  deleteRegistration(argument: _roster_enrollment_v1_DeleteRegistrationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_DeleteRegistrationResponse__Output>): grpc.ClientUnaryCall;
  deleteRegistration(argument: _roster_enrollment_v1_DeleteRegistrationRequest, callback: grpc.requestCallback<_roster_enrollment_v1_DeleteRegistrationResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteStudent(argument: _roster_enrollment_v1_DeleteStudentRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_DeleteStudentResponse__Output>): grpc.ClientUnaryCall;
  DeleteStudent(argument: _roster_enrollment_v1_DeleteStudentRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_DeleteStudentResponse__Output>): grpc.ClientUnaryCall;
  DeleteStudent(argument: _roster_enrollment_v1_DeleteStudentRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_DeleteStudentResponse__Output>): grpc.ClientUnaryCall;
  DeleteStudent(argument: _roster_enrollment_v1_DeleteStudentRequest, callback: grpc.requestCallback<_roster_enrollment_v1_DeleteStudentResponse__Output>): grpc.ClientUnaryCall;
  deleteStudent(argument: _roster_enrollment_v1_DeleteStudentRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_DeleteStudentResponse__Output>): grpc.ClientUnaryCall;
  deleteStudent(argument: _roster_enrollment_v1_DeleteStudentRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_DeleteStudentResponse__Output>): grpc.ClientUnaryCall;
  deleteStudent(argument: _roster_enrollment_v1_DeleteStudentRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_DeleteStudentResponse__Output>): grpc.ClientUnaryCall;
  deleteStudent(argument: _roster_enrollment_v1_DeleteStudentRequest, callback: grpc.requestCallback<_roster_enrollment_v1_DeleteStudentResponse__Output>): grpc.ClientUnaryCall;
  
  GetAttendance(argument: _roster_enrollment_v1_GetAttendanceRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_GetAttendanceResponse__Output>): grpc.ClientUnaryCall;
  GetAttendance(argument: _roster_enrollment_v1_GetAttendanceRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_GetAttendanceResponse__Output>): grpc.ClientUnaryCall;
  GetAttendance(argument: _roster_enrollment_v1_GetAttendanceRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_GetAttendanceResponse__Output>): grpc.ClientUnaryCall;
  GetAttendance(argument: _roster_enrollment_v1_GetAttendanceRequest, callback: grpc.requestCallback<_roster_enrollment_v1_GetAttendanceResponse__Output>): grpc.ClientUnaryCall;
  getAttendance(argument: _roster_enrollment_v1_GetAttendanceRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_GetAttendanceResponse__Output>): grpc.ClientUnaryCall;
  getAttendance(argument: _roster_enrollment_v1_GetAttendanceRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_GetAttendanceResponse__Output>): grpc.ClientUnaryCall;
  getAttendance(argument: _roster_enrollment_v1_GetAttendanceRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_GetAttendanceResponse__Output>): grpc.ClientUnaryCall;
  getAttendance(argument: _roster_enrollment_v1_GetAttendanceRequest, callback: grpc.requestCallback<_roster_enrollment_v1_GetAttendanceResponse__Output>): grpc.ClientUnaryCall;
  
  GetAttendanceReport(argument: _roster_enrollment_v1_GetAttendanceReportRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_GetAttendanceReportResponse__Output>): grpc.ClientUnaryCall;
  GetAttendanceReport(argument: _roster_enrollment_v1_GetAttendanceReportRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_GetAttendanceReportResponse__Output>): grpc.ClientUnaryCall;
  GetAttendanceReport(argument: _roster_enrollment_v1_GetAttendanceReportRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_GetAttendanceReportResponse__Output>): grpc.ClientUnaryCall;
  GetAttendanceReport(argument: _roster_enrollment_v1_GetAttendanceReportRequest, callback: grpc.requestCallback<_roster_enrollment_v1_GetAttendanceReportResponse__Output>): grpc.ClientUnaryCall;
  getAttendanceReport(argument: _roster_enrollment_v1_GetAttendanceReportRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_GetAttendanceReportResponse__Output>): grpc.ClientUnaryCall;
  getAttendanceReport(argument: _roster_enrollment_v1_GetAttendanceReportRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_GetAttendanceReportResponse__Output>): grpc.ClientUnaryCall;
  getAttendanceReport(argument: _roster_enrollment_v1_GetAttendanceReportRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_GetAttendanceReportResponse__Output>): grpc.ClientUnaryCall;
  getAttendanceReport(argument: _roster_enrollment_v1_GetAttendanceReportRequest, callback: grpc.requestCallback<_roster_enrollment_v1_GetAttendanceReportResponse__Output>): grpc.ClientUnaryCall;
  
  GetAttendanceSummary(argument: _roster_enrollment_v1_GetAttendanceSummaryRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_GetAttendanceSummaryResponse__Output>): grpc.ClientUnaryCall;
  GetAttendanceSummary(argument: _roster_enrollment_v1_GetAttendanceSummaryRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_GetAttendanceSummaryResponse__Output>): grpc.ClientUnaryCall;
  GetAttendanceSummary(argument: _roster_enrollment_v1_GetAttendanceSummaryRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_GetAttendanceSummaryResponse__Output>): grpc.ClientUnaryCall;
  GetAttendanceSummary(argument: _roster_enrollment_v1_GetAttendanceSummaryRequest, callback: grpc.requestCallback<_roster_enrollment_v1_GetAttendanceSummaryResponse__Output>): grpc.ClientUnaryCall;
  getAttendanceSummary(argument: _roster_enrollment_v1_GetAttendanceSummaryRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_GetAttendanceSummaryResponse__Output>): grpc.ClientUnaryCall;
  getAttendanceSummary(argument: _roster_enrollment_v1_GetAttendanceSummaryRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_GetAttendanceSummaryResponse__Output>): grpc.ClientUnaryCall;
  getAttendanceSummary(argument: _roster_enrollment_v1_GetAttendanceSummaryRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_GetAttendanceSummaryResponse__Output>): grpc.ClientUnaryCall;
  getAttendanceSummary(argument: _roster_enrollment_v1_GetAttendanceSummaryRequest, callback: grpc.requestCallback<_roster_enrollment_v1_GetAttendanceSummaryResponse__Output>): grpc.ClientUnaryCall;
  
  GetCustomer(argument: _roster_enrollment_v1_GetCustomerRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_GetCustomerResponse__Output>): grpc.ClientUnaryCall;
  GetCustomer(argument: _roster_enrollment_v1_GetCustomerRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_GetCustomerResponse__Output>): grpc.ClientUnaryCall;
  GetCustomer(argument: _roster_enrollment_v1_GetCustomerRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_GetCustomerResponse__Output>): grpc.ClientUnaryCall;
  GetCustomer(argument: _roster_enrollment_v1_GetCustomerRequest, callback: grpc.requestCallback<_roster_enrollment_v1_GetCustomerResponse__Output>): grpc.ClientUnaryCall;
  getCustomer(argument: _roster_enrollment_v1_GetCustomerRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_GetCustomerResponse__Output>): grpc.ClientUnaryCall;
  getCustomer(argument: _roster_enrollment_v1_GetCustomerRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_GetCustomerResponse__Output>): grpc.ClientUnaryCall;
  getCustomer(argument: _roster_enrollment_v1_GetCustomerRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_GetCustomerResponse__Output>): grpc.ClientUnaryCall;
  getCustomer(argument: _roster_enrollment_v1_GetCustomerRequest, callback: grpc.requestCallback<_roster_enrollment_v1_GetCustomerResponse__Output>): grpc.ClientUnaryCall;
  
  GetFamily(argument: _roster_enrollment_v1_GetFamilyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_GetFamilyResponse__Output>): grpc.ClientUnaryCall;
  GetFamily(argument: _roster_enrollment_v1_GetFamilyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_GetFamilyResponse__Output>): grpc.ClientUnaryCall;
  GetFamily(argument: _roster_enrollment_v1_GetFamilyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_GetFamilyResponse__Output>): grpc.ClientUnaryCall;
  GetFamily(argument: _roster_enrollment_v1_GetFamilyRequest, callback: grpc.requestCallback<_roster_enrollment_v1_GetFamilyResponse__Output>): grpc.ClientUnaryCall;
  getFamily(argument: _roster_enrollment_v1_GetFamilyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_GetFamilyResponse__Output>): grpc.ClientUnaryCall;
  getFamily(argument: _roster_enrollment_v1_GetFamilyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_GetFamilyResponse__Output>): grpc.ClientUnaryCall;
  getFamily(argument: _roster_enrollment_v1_GetFamilyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_GetFamilyResponse__Output>): grpc.ClientUnaryCall;
  getFamily(argument: _roster_enrollment_v1_GetFamilyRequest, callback: grpc.requestCallback<_roster_enrollment_v1_GetFamilyResponse__Output>): grpc.ClientUnaryCall;
  
  GetImport(argument: _roster_enrollment_v1_GetImportRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_GetImportResponse__Output>): grpc.ClientUnaryCall;
  GetImport(argument: _roster_enrollment_v1_GetImportRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_GetImportResponse__Output>): grpc.ClientUnaryCall;
  GetImport(argument: _roster_enrollment_v1_GetImportRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_GetImportResponse__Output>): grpc.ClientUnaryCall;
  GetImport(argument: _roster_enrollment_v1_GetImportRequest, callback: grpc.requestCallback<_roster_enrollment_v1_GetImportResponse__Output>): grpc.ClientUnaryCall;
  getImport(argument: _roster_enrollment_v1_GetImportRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_GetImportResponse__Output>): grpc.ClientUnaryCall;
  getImport(argument: _roster_enrollment_v1_GetImportRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_GetImportResponse__Output>): grpc.ClientUnaryCall;
  getImport(argument: _roster_enrollment_v1_GetImportRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_GetImportResponse__Output>): grpc.ClientUnaryCall;
  getImport(argument: _roster_enrollment_v1_GetImportRequest, callback: grpc.requestCallback<_roster_enrollment_v1_GetImportResponse__Output>): grpc.ClientUnaryCall;
  
  GetRegistration(argument: _roster_enrollment_v1_GetRegistrationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_GetRegistrationResponse__Output>): grpc.ClientUnaryCall;
  GetRegistration(argument: _roster_enrollment_v1_GetRegistrationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_GetRegistrationResponse__Output>): grpc.ClientUnaryCall;
  GetRegistration(argument: _roster_enrollment_v1_GetRegistrationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_GetRegistrationResponse__Output>): grpc.ClientUnaryCall;
  GetRegistration(argument: _roster_enrollment_v1_GetRegistrationRequest, callback: grpc.requestCallback<_roster_enrollment_v1_GetRegistrationResponse__Output>): grpc.ClientUnaryCall;
  getRegistration(argument: _roster_enrollment_v1_GetRegistrationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_GetRegistrationResponse__Output>): grpc.ClientUnaryCall;
  getRegistration(argument: _roster_enrollment_v1_GetRegistrationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_GetRegistrationResponse__Output>): grpc.ClientUnaryCall;
  getRegistration(argument: _roster_enrollment_v1_GetRegistrationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_GetRegistrationResponse__Output>): grpc.ClientUnaryCall;
  getRegistration(argument: _roster_enrollment_v1_GetRegistrationRequest, callback: grpc.requestCallback<_roster_enrollment_v1_GetRegistrationResponse__Output>): grpc.ClientUnaryCall;
  
  GetStudent(argument: _roster_enrollment_v1_GetStudentRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_GetStudentResponse__Output>): grpc.ClientUnaryCall;
  GetStudent(argument: _roster_enrollment_v1_GetStudentRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_GetStudentResponse__Output>): grpc.ClientUnaryCall;
  GetStudent(argument: _roster_enrollment_v1_GetStudentRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_GetStudentResponse__Output>): grpc.ClientUnaryCall;
  GetStudent(argument: _roster_enrollment_v1_GetStudentRequest, callback: grpc.requestCallback<_roster_enrollment_v1_GetStudentResponse__Output>): grpc.ClientUnaryCall;
  getStudent(argument: _roster_enrollment_v1_GetStudentRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_GetStudentResponse__Output>): grpc.ClientUnaryCall;
  getStudent(argument: _roster_enrollment_v1_GetStudentRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_GetStudentResponse__Output>): grpc.ClientUnaryCall;
  getStudent(argument: _roster_enrollment_v1_GetStudentRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_GetStudentResponse__Output>): grpc.ClientUnaryCall;
  getStudent(argument: _roster_enrollment_v1_GetStudentRequest, callback: grpc.requestCallback<_roster_enrollment_v1_GetStudentResponse__Output>): grpc.ClientUnaryCall;
  
  ListAttendance(argument: _roster_enrollment_v1_ListAttendanceRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_ListAttendanceResponse__Output>): grpc.ClientUnaryCall;
  ListAttendance(argument: _roster_enrollment_v1_ListAttendanceRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_ListAttendanceResponse__Output>): grpc.ClientUnaryCall;
  ListAttendance(argument: _roster_enrollment_v1_ListAttendanceRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_ListAttendanceResponse__Output>): grpc.ClientUnaryCall;
  ListAttendance(argument: _roster_enrollment_v1_ListAttendanceRequest, callback: grpc.requestCallback<_roster_enrollment_v1_ListAttendanceResponse__Output>): grpc.ClientUnaryCall;
  listAttendance(argument: _roster_enrollment_v1_ListAttendanceRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_ListAttendanceResponse__Output>): grpc.ClientUnaryCall;
  listAttendance(argument: _roster_enrollment_v1_ListAttendanceRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_ListAttendanceResponse__Output>): grpc.ClientUnaryCall;
  listAttendance(argument: _roster_enrollment_v1_ListAttendanceRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_ListAttendanceResponse__Output>): grpc.ClientUnaryCall;
  listAttendance(argument: _roster_enrollment_v1_ListAttendanceRequest, callback: grpc.requestCallback<_roster_enrollment_v1_ListAttendanceResponse__Output>): grpc.ClientUnaryCall;
  
  ListAttendanceReportRows(argument: _roster_enrollment_v1_ListAttendanceReportRowsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_ListAttendanceReportRowsResponse__Output>): grpc.ClientUnaryCall;
  ListAttendanceReportRows(argument: _roster_enrollment_v1_ListAttendanceReportRowsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_ListAttendanceReportRowsResponse__Output>): grpc.ClientUnaryCall;
  ListAttendanceReportRows(argument: _roster_enrollment_v1_ListAttendanceReportRowsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_ListAttendanceReportRowsResponse__Output>): grpc.ClientUnaryCall;
  ListAttendanceReportRows(argument: _roster_enrollment_v1_ListAttendanceReportRowsRequest, callback: grpc.requestCallback<_roster_enrollment_v1_ListAttendanceReportRowsResponse__Output>): grpc.ClientUnaryCall;
  listAttendanceReportRows(argument: _roster_enrollment_v1_ListAttendanceReportRowsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_ListAttendanceReportRowsResponse__Output>): grpc.ClientUnaryCall;
  listAttendanceReportRows(argument: _roster_enrollment_v1_ListAttendanceReportRowsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_ListAttendanceReportRowsResponse__Output>): grpc.ClientUnaryCall;
  listAttendanceReportRows(argument: _roster_enrollment_v1_ListAttendanceReportRowsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_ListAttendanceReportRowsResponse__Output>): grpc.ClientUnaryCall;
  listAttendanceReportRows(argument: _roster_enrollment_v1_ListAttendanceReportRowsRequest, callback: grpc.requestCallback<_roster_enrollment_v1_ListAttendanceReportRowsResponse__Output>): grpc.ClientUnaryCall;
  
  ListCustomers(argument: _roster_enrollment_v1_ListCustomersRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_ListCustomersResponse__Output>): grpc.ClientUnaryCall;
  ListCustomers(argument: _roster_enrollment_v1_ListCustomersRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_ListCustomersResponse__Output>): grpc.ClientUnaryCall;
  ListCustomers(argument: _roster_enrollment_v1_ListCustomersRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_ListCustomersResponse__Output>): grpc.ClientUnaryCall;
  ListCustomers(argument: _roster_enrollment_v1_ListCustomersRequest, callback: grpc.requestCallback<_roster_enrollment_v1_ListCustomersResponse__Output>): grpc.ClientUnaryCall;
  listCustomers(argument: _roster_enrollment_v1_ListCustomersRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_ListCustomersResponse__Output>): grpc.ClientUnaryCall;
  listCustomers(argument: _roster_enrollment_v1_ListCustomersRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_ListCustomersResponse__Output>): grpc.ClientUnaryCall;
  listCustomers(argument: _roster_enrollment_v1_ListCustomersRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_ListCustomersResponse__Output>): grpc.ClientUnaryCall;
  listCustomers(argument: _roster_enrollment_v1_ListCustomersRequest, callback: grpc.requestCallback<_roster_enrollment_v1_ListCustomersResponse__Output>): grpc.ClientUnaryCall;
  
  ListImports(argument: _roster_enrollment_v1_ListImportsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_ListImportsResponse__Output>): grpc.ClientUnaryCall;
  ListImports(argument: _roster_enrollment_v1_ListImportsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_ListImportsResponse__Output>): grpc.ClientUnaryCall;
  ListImports(argument: _roster_enrollment_v1_ListImportsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_ListImportsResponse__Output>): grpc.ClientUnaryCall;
  ListImports(argument: _roster_enrollment_v1_ListImportsRequest, callback: grpc.requestCallback<_roster_enrollment_v1_ListImportsResponse__Output>): grpc.ClientUnaryCall;
  listImports(argument: _roster_enrollment_v1_ListImportsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_ListImportsResponse__Output>): grpc.ClientUnaryCall;
  listImports(argument: _roster_enrollment_v1_ListImportsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_ListImportsResponse__Output>): grpc.ClientUnaryCall;
  listImports(argument: _roster_enrollment_v1_ListImportsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_ListImportsResponse__Output>): grpc.ClientUnaryCall;
  listImports(argument: _roster_enrollment_v1_ListImportsRequest, callback: grpc.requestCallback<_roster_enrollment_v1_ListImportsResponse__Output>): grpc.ClientUnaryCall;
  
  ListRegistrations(argument: _roster_enrollment_v1_ListRegistrationsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_ListRegistrationsResponse__Output>): grpc.ClientUnaryCall;
  ListRegistrations(argument: _roster_enrollment_v1_ListRegistrationsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_ListRegistrationsResponse__Output>): grpc.ClientUnaryCall;
  ListRegistrations(argument: _roster_enrollment_v1_ListRegistrationsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_ListRegistrationsResponse__Output>): grpc.ClientUnaryCall;
  ListRegistrations(argument: _roster_enrollment_v1_ListRegistrationsRequest, callback: grpc.requestCallback<_roster_enrollment_v1_ListRegistrationsResponse__Output>): grpc.ClientUnaryCall;
  listRegistrations(argument: _roster_enrollment_v1_ListRegistrationsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_ListRegistrationsResponse__Output>): grpc.ClientUnaryCall;
  listRegistrations(argument: _roster_enrollment_v1_ListRegistrationsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_ListRegistrationsResponse__Output>): grpc.ClientUnaryCall;
  listRegistrations(argument: _roster_enrollment_v1_ListRegistrationsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_ListRegistrationsResponse__Output>): grpc.ClientUnaryCall;
  listRegistrations(argument: _roster_enrollment_v1_ListRegistrationsRequest, callback: grpc.requestCallback<_roster_enrollment_v1_ListRegistrationsResponse__Output>): grpc.ClientUnaryCall;
  
  ListStudents(argument: _roster_enrollment_v1_ListStudentsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_ListStudentsResponse__Output>): grpc.ClientUnaryCall;
  ListStudents(argument: _roster_enrollment_v1_ListStudentsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_ListStudentsResponse__Output>): grpc.ClientUnaryCall;
  ListStudents(argument: _roster_enrollment_v1_ListStudentsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_ListStudentsResponse__Output>): grpc.ClientUnaryCall;
  ListStudents(argument: _roster_enrollment_v1_ListStudentsRequest, callback: grpc.requestCallback<_roster_enrollment_v1_ListStudentsResponse__Output>): grpc.ClientUnaryCall;
  listStudents(argument: _roster_enrollment_v1_ListStudentsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_ListStudentsResponse__Output>): grpc.ClientUnaryCall;
  listStudents(argument: _roster_enrollment_v1_ListStudentsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_ListStudentsResponse__Output>): grpc.ClientUnaryCall;
  listStudents(argument: _roster_enrollment_v1_ListStudentsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_ListStudentsResponse__Output>): grpc.ClientUnaryCall;
  listStudents(argument: _roster_enrollment_v1_ListStudentsRequest, callback: grpc.requestCallback<_roster_enrollment_v1_ListStudentsResponse__Output>): grpc.ClientUnaryCall;
  
  RecordAttendance(argument: _roster_enrollment_v1_RecordAttendanceRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_RecordAttendanceResponse__Output>): grpc.ClientUnaryCall;
  RecordAttendance(argument: _roster_enrollment_v1_RecordAttendanceRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_RecordAttendanceResponse__Output>): grpc.ClientUnaryCall;
  RecordAttendance(argument: _roster_enrollment_v1_RecordAttendanceRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_RecordAttendanceResponse__Output>): grpc.ClientUnaryCall;
  RecordAttendance(argument: _roster_enrollment_v1_RecordAttendanceRequest, callback: grpc.requestCallback<_roster_enrollment_v1_RecordAttendanceResponse__Output>): grpc.ClientUnaryCall;
  recordAttendance(argument: _roster_enrollment_v1_RecordAttendanceRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_RecordAttendanceResponse__Output>): grpc.ClientUnaryCall;
  recordAttendance(argument: _roster_enrollment_v1_RecordAttendanceRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_RecordAttendanceResponse__Output>): grpc.ClientUnaryCall;
  recordAttendance(argument: _roster_enrollment_v1_RecordAttendanceRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_RecordAttendanceResponse__Output>): grpc.ClientUnaryCall;
  recordAttendance(argument: _roster_enrollment_v1_RecordAttendanceRequest, callback: grpc.requestCallback<_roster_enrollment_v1_RecordAttendanceResponse__Output>): grpc.ClientUnaryCall;
  
  RecordAttendanceBulk(argument: _roster_enrollment_v1_RecordAttendanceBulkRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_RecordAttendanceBulkResponse__Output>): grpc.ClientUnaryCall;
  RecordAttendanceBulk(argument: _roster_enrollment_v1_RecordAttendanceBulkRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_RecordAttendanceBulkResponse__Output>): grpc.ClientUnaryCall;
  RecordAttendanceBulk(argument: _roster_enrollment_v1_RecordAttendanceBulkRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_RecordAttendanceBulkResponse__Output>): grpc.ClientUnaryCall;
  RecordAttendanceBulk(argument: _roster_enrollment_v1_RecordAttendanceBulkRequest, callback: grpc.requestCallback<_roster_enrollment_v1_RecordAttendanceBulkResponse__Output>): grpc.ClientUnaryCall;
  recordAttendanceBulk(argument: _roster_enrollment_v1_RecordAttendanceBulkRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_RecordAttendanceBulkResponse__Output>): grpc.ClientUnaryCall;
  recordAttendanceBulk(argument: _roster_enrollment_v1_RecordAttendanceBulkRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_RecordAttendanceBulkResponse__Output>): grpc.ClientUnaryCall;
  recordAttendanceBulk(argument: _roster_enrollment_v1_RecordAttendanceBulkRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_RecordAttendanceBulkResponse__Output>): grpc.ClientUnaryCall;
  recordAttendanceBulk(argument: _roster_enrollment_v1_RecordAttendanceBulkRequest, callback: grpc.requestCallback<_roster_enrollment_v1_RecordAttendanceBulkResponse__Output>): grpc.ClientUnaryCall;
  
  RecordPayment(argument: _roster_enrollment_v1_RecordPaymentRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_RecordPaymentResponse__Output>): grpc.ClientUnaryCall;
  RecordPayment(argument: _roster_enrollment_v1_RecordPaymentRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_RecordPaymentResponse__Output>): grpc.ClientUnaryCall;
  RecordPayment(argument: _roster_enrollment_v1_RecordPaymentRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_RecordPaymentResponse__Output>): grpc.ClientUnaryCall;
  RecordPayment(argument: _roster_enrollment_v1_RecordPaymentRequest, callback: grpc.requestCallback<_roster_enrollment_v1_RecordPaymentResponse__Output>): grpc.ClientUnaryCall;
  recordPayment(argument: _roster_enrollment_v1_RecordPaymentRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_RecordPaymentResponse__Output>): grpc.ClientUnaryCall;
  recordPayment(argument: _roster_enrollment_v1_RecordPaymentRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_RecordPaymentResponse__Output>): grpc.ClientUnaryCall;
  recordPayment(argument: _roster_enrollment_v1_RecordPaymentRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_RecordPaymentResponse__Output>): grpc.ClientUnaryCall;
  recordPayment(argument: _roster_enrollment_v1_RecordPaymentRequest, callback: grpc.requestCallback<_roster_enrollment_v1_RecordPaymentResponse__Output>): grpc.ClientUnaryCall;
  
  StartImport(argument: _roster_enrollment_v1_StartImportRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_StartImportResponse__Output>): grpc.ClientUnaryCall;
  StartImport(argument: _roster_enrollment_v1_StartImportRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_StartImportResponse__Output>): grpc.ClientUnaryCall;
  StartImport(argument: _roster_enrollment_v1_StartImportRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_StartImportResponse__Output>): grpc.ClientUnaryCall;
  StartImport(argument: _roster_enrollment_v1_StartImportRequest, callback: grpc.requestCallback<_roster_enrollment_v1_StartImportResponse__Output>): grpc.ClientUnaryCall;
  startImport(argument: _roster_enrollment_v1_StartImportRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_StartImportResponse__Output>): grpc.ClientUnaryCall;
  startImport(argument: _roster_enrollment_v1_StartImportRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_StartImportResponse__Output>): grpc.ClientUnaryCall;
  startImport(argument: _roster_enrollment_v1_StartImportRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_StartImportResponse__Output>): grpc.ClientUnaryCall;
  startImport(argument: _roster_enrollment_v1_StartImportRequest, callback: grpc.requestCallback<_roster_enrollment_v1_StartImportResponse__Output>): grpc.ClientUnaryCall;
  
  UpdateAttendance(argument: _roster_enrollment_v1_UpdateAttendanceRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_UpdateAttendanceResponse__Output>): grpc.ClientUnaryCall;
  UpdateAttendance(argument: _roster_enrollment_v1_UpdateAttendanceRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_UpdateAttendanceResponse__Output>): grpc.ClientUnaryCall;
  UpdateAttendance(argument: _roster_enrollment_v1_UpdateAttendanceRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_UpdateAttendanceResponse__Output>): grpc.ClientUnaryCall;
  UpdateAttendance(argument: _roster_enrollment_v1_UpdateAttendanceRequest, callback: grpc.requestCallback<_roster_enrollment_v1_UpdateAttendanceResponse__Output>): grpc.ClientUnaryCall;
  updateAttendance(argument: _roster_enrollment_v1_UpdateAttendanceRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_UpdateAttendanceResponse__Output>): grpc.ClientUnaryCall;
  updateAttendance(argument: _roster_enrollment_v1_UpdateAttendanceRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_UpdateAttendanceResponse__Output>): grpc.ClientUnaryCall;
  updateAttendance(argument: _roster_enrollment_v1_UpdateAttendanceRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_UpdateAttendanceResponse__Output>): grpc.ClientUnaryCall;
  updateAttendance(argument: _roster_enrollment_v1_UpdateAttendanceRequest, callback: grpc.requestCallback<_roster_enrollment_v1_UpdateAttendanceResponse__Output>): grpc.ClientUnaryCall;
  
  UpdateCustomer(argument: _roster_enrollment_v1_UpdateCustomerRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_UpdateCustomerResponse__Output>): grpc.ClientUnaryCall;
  UpdateCustomer(argument: _roster_enrollment_v1_UpdateCustomerRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_UpdateCustomerResponse__Output>): grpc.ClientUnaryCall;
  UpdateCustomer(argument: _roster_enrollment_v1_UpdateCustomerRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_UpdateCustomerResponse__Output>): grpc.ClientUnaryCall;
  UpdateCustomer(argument: _roster_enrollment_v1_UpdateCustomerRequest, callback: grpc.requestCallback<_roster_enrollment_v1_UpdateCustomerResponse__Output>): grpc.ClientUnaryCall;
  updateCustomer(argument: _roster_enrollment_v1_UpdateCustomerRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_UpdateCustomerResponse__Output>): grpc.ClientUnaryCall;
  updateCustomer(argument: _roster_enrollment_v1_UpdateCustomerRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_UpdateCustomerResponse__Output>): grpc.ClientUnaryCall;
  updateCustomer(argument: _roster_enrollment_v1_UpdateCustomerRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_UpdateCustomerResponse__Output>): grpc.ClientUnaryCall;
  updateCustomer(argument: _roster_enrollment_v1_UpdateCustomerRequest, callback: grpc.requestCallback<_roster_enrollment_v1_UpdateCustomerResponse__Output>): grpc.ClientUnaryCall;
  
  UpdateRegistration(argument: _roster_enrollment_v1_UpdateRegistrationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_UpdateRegistrationResponse__Output>): grpc.ClientUnaryCall;
  UpdateRegistration(argument: _roster_enrollment_v1_UpdateRegistrationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_UpdateRegistrationResponse__Output>): grpc.ClientUnaryCall;
  UpdateRegistration(argument: _roster_enrollment_v1_UpdateRegistrationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_UpdateRegistrationResponse__Output>): grpc.ClientUnaryCall;
  UpdateRegistration(argument: _roster_enrollment_v1_UpdateRegistrationRequest, callback: grpc.requestCallback<_roster_enrollment_v1_UpdateRegistrationResponse__Output>): grpc.ClientUnaryCall;
  updateRegistration(argument: _roster_enrollment_v1_UpdateRegistrationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_UpdateRegistrationResponse__Output>): grpc.ClientUnaryCall;
  updateRegistration(argument: _roster_enrollment_v1_UpdateRegistrationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_UpdateRegistrationResponse__Output>): grpc.ClientUnaryCall;
  updateRegistration(argument: _roster_enrollment_v1_UpdateRegistrationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_UpdateRegistrationResponse__Output>): grpc.ClientUnaryCall;
  updateRegistration(argument: _roster_enrollment_v1_UpdateRegistrationRequest, callback: grpc.requestCallback<_roster_enrollment_v1_UpdateRegistrationResponse__Output>): grpc.ClientUnaryCall;
  
  UpdateStudent(argument: _roster_enrollment_v1_UpdateStudentRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_UpdateStudentResponse__Output>): grpc.ClientUnaryCall;
  UpdateStudent(argument: _roster_enrollment_v1_UpdateStudentRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_UpdateStudentResponse__Output>): grpc.ClientUnaryCall;
  UpdateStudent(argument: _roster_enrollment_v1_UpdateStudentRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_UpdateStudentResponse__Output>): grpc.ClientUnaryCall;
  UpdateStudent(argument: _roster_enrollment_v1_UpdateStudentRequest, callback: grpc.requestCallback<_roster_enrollment_v1_UpdateStudentResponse__Output>): grpc.ClientUnaryCall;
  updateStudent(argument: _roster_enrollment_v1_UpdateStudentRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_UpdateStudentResponse__Output>): grpc.ClientUnaryCall;
  updateStudent(argument: _roster_enrollment_v1_UpdateStudentRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_enrollment_v1_UpdateStudentResponse__Output>): grpc.ClientUnaryCall;
  updateStudent(argument: _roster_enrollment_v1_UpdateStudentRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_enrollment_v1_UpdateStudentResponse__Output>): grpc.ClientUnaryCall;
  updateStudent(argument: _roster_enrollment_v1_UpdateStudentRequest, callback: grpc.requestCallback<_roster_enrollment_v1_UpdateStudentResponse__Output>): grpc.ClientUnaryCall;
  
}

export interface EnrollmentServiceHandlers extends grpc.UntypedServiceImplementation {
  BatchGetRosters: grpc.handleUnaryCall<_roster_enrollment_v1_BatchGetRostersRequest__Output, _roster_enrollment_v1_BatchGetRostersResponse>;
  
  CancelRegistration: grpc.handleUnaryCall<_roster_enrollment_v1_CancelRegistrationRequest__Output, _roster_enrollment_v1_CancelRegistrationResponse>;
  
  CopyRegistrations: grpc.handleUnaryCall<_roster_enrollment_v1_CopyRegistrationsRequest__Output, _roster_enrollment_v1_CopyRegistrationsResponse>;
  
  CreateCustomer: grpc.handleUnaryCall<_roster_enrollment_v1_CreateCustomerRequest__Output, _roster_enrollment_v1_CreateCustomerResponse>;
  
  CreateFamily: grpc.handleUnaryCall<_roster_enrollment_v1_CreateFamilyRequest__Output, _roster_enrollment_v1_CreateFamilyResponse>;
  
  CreateRegistration: grpc.handleUnaryCall<_roster_enrollment_v1_CreateRegistrationRequest__Output, _roster_enrollment_v1_CreateRegistrationResponse>;
  
  CreateStudent: grpc.handleUnaryCall<_roster_enrollment_v1_CreateStudentRequest__Output, _roster_enrollment_v1_CreateStudentResponse>;
  
  DeleteAttendance: grpc.handleUnaryCall<_roster_enrollment_v1_DeleteAttendanceRequest__Output, _roster_enrollment_v1_DeleteAttendanceResponse>;
  
  DeleteCustomer: grpc.handleUnaryCall<_roster_enrollment_v1_DeleteCustomerRequest__Output, _roster_enrollment_v1_DeleteCustomerResponse>;
  
  DeleteRegistration: grpc.handleUnaryCall<_roster_enrollment_v1_DeleteRegistrationRequest__Output, _roster_enrollment_v1_DeleteRegistrationResponse>;
  
  DeleteStudent: grpc.handleUnaryCall<_roster_enrollment_v1_DeleteStudentRequest__Output, _roster_enrollment_v1_DeleteStudentResponse>;
  
  GetAttendance: grpc.handleUnaryCall<_roster_enrollment_v1_GetAttendanceRequest__Output, _roster_enrollment_v1_GetAttendanceResponse>;
  
  GetAttendanceReport: grpc.handleUnaryCall<_roster_enrollment_v1_GetAttendanceReportRequest__Output, _roster_enrollment_v1_GetAttendanceReportResponse>;
  
  GetAttendanceSummary: grpc.handleUnaryCall<_roster_enrollment_v1_GetAttendanceSummaryRequest__Output, _roster_enrollment_v1_GetAttendanceSummaryResponse>;
  
  GetCustomer: grpc.handleUnaryCall<_roster_enrollment_v1_GetCustomerRequest__Output, _roster_enrollment_v1_GetCustomerResponse>;
  
  GetFamily: grpc.handleUnaryCall<_roster_enrollment_v1_GetFamilyRequest__Output, _roster_enrollment_v1_GetFamilyResponse>;
  
  GetImport: grpc.handleUnaryCall<_roster_enrollment_v1_GetImportRequest__Output, _roster_enrollment_v1_GetImportResponse>;
  
  GetRegistration: grpc.handleUnaryCall<_roster_enrollment_v1_GetRegistrationRequest__Output, _roster_enrollment_v1_GetRegistrationResponse>;
  
  GetStudent: grpc.handleUnaryCall<_roster_enrollment_v1_GetStudentRequest__Output, _roster_enrollment_v1_GetStudentResponse>;
  
  ListAttendance: grpc.handleUnaryCall<_roster_enrollment_v1_ListAttendanceRequest__Output, _roster_enrollment_v1_ListAttendanceResponse>;
  
  ListAttendanceReportRows: grpc.handleUnaryCall<_roster_enrollment_v1_ListAttendanceReportRowsRequest__Output, _roster_enrollment_v1_ListAttendanceReportRowsResponse>;
  
  ListCustomers: grpc.handleUnaryCall<_roster_enrollment_v1_ListCustomersRequest__Output, _roster_enrollment_v1_ListCustomersResponse>;
  
  ListImports: grpc.handleUnaryCall<_roster_enrollment_v1_ListImportsRequest__Output, _roster_enrollment_v1_ListImportsResponse>;
  
  ListRegistrations: grpc.handleUnaryCall<_roster_enrollment_v1_ListRegistrationsRequest__Output, _roster_enrollment_v1_ListRegistrationsResponse>;
  
  ListStudents: grpc.handleUnaryCall<_roster_enrollment_v1_ListStudentsRequest__Output, _roster_enrollment_v1_ListStudentsResponse>;
  
  RecordAttendance: grpc.handleUnaryCall<_roster_enrollment_v1_RecordAttendanceRequest__Output, _roster_enrollment_v1_RecordAttendanceResponse>;
  
  RecordAttendanceBulk: grpc.handleUnaryCall<_roster_enrollment_v1_RecordAttendanceBulkRequest__Output, _roster_enrollment_v1_RecordAttendanceBulkResponse>;
  
  RecordPayment: grpc.handleUnaryCall<_roster_enrollment_v1_RecordPaymentRequest__Output, _roster_enrollment_v1_RecordPaymentResponse>;
  
  StartImport: grpc.handleUnaryCall<_roster_enrollment_v1_StartImportRequest__Output, _roster_enrollment_v1_StartImportResponse>;
  
  UpdateAttendance: grpc.handleUnaryCall<_roster_enrollment_v1_UpdateAttendanceRequest__Output, _roster_enrollment_v1_UpdateAttendanceResponse>;
  
  UpdateCustomer: grpc.handleUnaryCall<_roster_enrollment_v1_UpdateCustomerRequest__Output, _roster_enrollment_v1_UpdateCustomerResponse>;
  
  UpdateRegistration: grpc.handleUnaryCall<_roster_enrollment_v1_UpdateRegistrationRequest__Output, _roster_enrollment_v1_UpdateRegistrationResponse>;
  
  UpdateStudent: grpc.handleUnaryCall<_roster_enrollment_v1_UpdateStudentRequest__Output, _roster_enrollment_v1_UpdateStudentResponse>;
  
}

export interface EnrollmentServiceDefinition extends grpc.ServiceDefinition {
  BatchGetRosters: MethodDefinition<_roster_enrollment_v1_BatchGetRostersRequest, _roster_enrollment_v1_BatchGetRostersResponse, _roster_enrollment_v1_BatchGetRostersRequest__Output, _roster_enrollment_v1_BatchGetRostersResponse__Output>
  CancelRegistration: MethodDefinition<_roster_enrollment_v1_CancelRegistrationRequest, _roster_enrollment_v1_CancelRegistrationResponse, _roster_enrollment_v1_CancelRegistrationRequest__Output, _roster_enrollment_v1_CancelRegistrationResponse__Output>
  CopyRegistrations: MethodDefinition<_roster_enrollment_v1_CopyRegistrationsRequest, _roster_enrollment_v1_CopyRegistrationsResponse, _roster_enrollment_v1_CopyRegistrationsRequest__Output, _roster_enrollment_v1_CopyRegistrationsResponse__Output>
  CreateCustomer: MethodDefinition<_roster_enrollment_v1_CreateCustomerRequest, _roster_enrollment_v1_CreateCustomerResponse, _roster_enrollment_v1_CreateCustomerRequest__Output, _roster_enrollment_v1_CreateCustomerResponse__Output>
  CreateFamily: MethodDefinition<_roster_enrollment_v1_CreateFamilyRequest, _roster_enrollment_v1_CreateFamilyResponse, _roster_enrollment_v1_CreateFamilyRequest__Output, _roster_enrollment_v1_CreateFamilyResponse__Output>
  CreateRegistration: MethodDefinition<_roster_enrollment_v1_CreateRegistrationRequest, _roster_enrollment_v1_CreateRegistrationResponse, _roster_enrollment_v1_CreateRegistrationRequest__Output, _roster_enrollment_v1_CreateRegistrationResponse__Output>
  CreateStudent: MethodDefinition<_roster_enrollment_v1_CreateStudentRequest, _roster_enrollment_v1_CreateStudentResponse, _roster_enrollment_v1_CreateStudentRequest__Output, _roster_enrollment_v1_CreateStudentResponse__Output>
  DeleteAttendance: MethodDefinition<_roster_enrollment_v1_DeleteAttendanceRequest, _roster_enrollment_v1_DeleteAttendanceResponse, _roster_enrollment_v1_DeleteAttendanceRequest__Output, _roster_enrollment_v1_DeleteAttendanceResponse__Output>
  DeleteCustomer: MethodDefinition<_roster_enrollment_v1_DeleteCustomerRequest, _roster_enrollment_v1_DeleteCustomerResponse, _roster_enrollment_v1_DeleteCustomerRequest__Output, _roster_enrollment_v1_DeleteCustomerResponse__Output>
  DeleteRegistration: MethodDefinition<_roster_enrollment_v1_DeleteRegistrationRequest, _roster_enrollment_v1_DeleteRegistrationResponse, _roster_enrollment_v1_DeleteRegistrationRequest__Output, _roster_enrollment_v1_DeleteRegistrationResponse__Output>
  DeleteStudent: MethodDefinition<_roster_enrollment_v1_DeleteStudentRequest, _roster_enrollment_v1_DeleteStudentResponse, _roster_enrollment_v1_DeleteStudentRequest__Output, _roster_enrollment_v1_DeleteStudentResponse__Output>
  GetAttendance: MethodDefinition<_roster_enrollment_v1_GetAttendanceRequest, _roster_enrollment_v1_GetAttendanceResponse, _roster_enrollment_v1_GetAttendanceRequest__Output, _roster_enrollment_v1_GetAttendanceResponse__Output>
  GetAttendanceReport: MethodDefinition<_roster_enrollment_v1_GetAttendanceReportRequest, _roster_enrollment_v1_GetAttendanceReportResponse, _roster_enrollment_v1_GetAttendanceReportRequest__Output, _roster_enrollment_v1_GetAttendanceReportResponse__Output>
  GetAttendanceSummary: MethodDefinition<_roster_enrollment_v1_GetAttendanceSummaryRequest, _roster_enrollment_v1_GetAttendanceSummaryResponse, _roster_enrollment_v1_GetAttendanceSummaryRequest__Output, _roster_enrollment_v1_GetAttendanceSummaryResponse__Output>
  GetCustomer: MethodDefinition<_roster_enrollment_v1_GetCustomerRequest, _roster_enrollment_v1_GetCustomerResponse, _roster_enrollment_v1_GetCustomerRequest__Output, _roster_enrollment_v1_GetCustomerResponse__Output>
  GetFamily: MethodDefinition<_roster_enrollment_v1_GetFamilyRequest, _roster_enrollment_v1_GetFamilyResponse, _roster_enrollment_v1_GetFamilyRequest__Output, _roster_enrollment_v1_GetFamilyResponse__Output>
  GetImport: MethodDefinition<_roster_enrollment_v1_GetImportRequest, _roster_enrollment_v1_GetImportResponse, _roster_enrollment_v1_GetImportRequest__Output, _roster_enrollment_v1_GetImportResponse__Output>
  GetRegistration: MethodDefinition<_roster_enrollment_v1_GetRegistrationRequest, _roster_enrollment_v1_GetRegistrationResponse, _roster_enrollment_v1_GetRegistrationRequest__Output, _roster_enrollment_v1_GetRegistrationResponse__Output>
  GetStudent: MethodDefinition<_roster_enrollment_v1_GetStudentRequest, _roster_enrollment_v1_GetStudentResponse, _roster_enrollment_v1_GetStudentRequest__Output, _roster_enrollment_v1_GetStudentResponse__Output>
  ListAttendance: MethodDefinition<_roster_enrollment_v1_ListAttendanceRequest, _roster_enrollment_v1_ListAttendanceResponse, _roster_enrollment_v1_ListAttendanceRequest__Output, _roster_enrollment_v1_ListAttendanceResponse__Output>
  ListAttendanceReportRows: MethodDefinition<_roster_enrollment_v1_ListAttendanceReportRowsRequest, _roster_enrollment_v1_ListAttendanceReportRowsResponse, _roster_enrollment_v1_ListAttendanceReportRowsRequest__Output, _roster_enrollment_v1_ListAttendanceReportRowsResponse__Output>
  ListCustomers: MethodDefinition<_roster_enrollment_v1_ListCustomersRequest, _roster_enrollment_v1_ListCustomersResponse, _roster_enrollment_v1_ListCustomersRequest__Output, _roster_enrollment_v1_ListCustomersResponse__Output>
  ListImports: MethodDefinition<_roster_enrollment_v1_ListImportsRequest, _roster_enrollment_v1_ListImportsResponse, _roster_enrollment_v1_ListImportsRequest__Output, _roster_enrollment_v1_ListImportsResponse__Output>
  ListRegistrations: MethodDefinition<_roster_enrollment_v1_ListRegistrationsRequest, _roster_enrollment_v1_ListRegistrationsResponse, _roster_enrollment_v1_ListRegistrationsRequest__Output, _roster_enrollment_v1_ListRegistrationsResponse__Output>
  ListStudents: MethodDefinition<_roster_enrollment_v1_ListStudentsRequest, _roster_enrollment_v1_ListStudentsResponse, _roster_enrollment_v1_ListStudentsRequest__Output, _roster_enrollment_v1_ListStudentsResponse__Output>
  RecordAttendance: MethodDefinition<_roster_enrollment_v1_RecordAttendanceRequest, _roster_enrollment_v1_RecordAttendanceResponse, _roster_enrollment_v1_RecordAttendanceRequest__Output, _roster_enrollment_v1_RecordAttendanceResponse__Output>
  RecordAttendanceBulk: MethodDefinition<_roster_enrollment_v1_RecordAttendanceBulkRequest, _roster_enrollment_v1_RecordAttendanceBulkResponse, _roster_enrollment_v1_RecordAttendanceBulkRequest__Output, _roster_enrollment_v1_RecordAttendanceBulkResponse__Output>
  RecordPayment: MethodDefinition<_roster_enrollment_v1_RecordPaymentRequest, _roster_enrollment_v1_RecordPaymentResponse, _roster_enrollment_v1_RecordPaymentRequest__Output, _roster_enrollment_v1_RecordPaymentResponse__Output>
  StartImport: MethodDefinition<_roster_enrollment_v1_StartImportRequest, _roster_enrollment_v1_StartImportResponse, _roster_enrollment_v1_StartImportRequest__Output, _roster_enrollment_v1_StartImportResponse__Output>
  UpdateAttendance: MethodDefinition<_roster_enrollment_v1_UpdateAttendanceRequest, _roster_enrollment_v1_UpdateAttendanceResponse, _roster_enrollment_v1_UpdateAttendanceRequest__Output, _roster_enrollment_v1_UpdateAttendanceResponse__Output>
  UpdateCustomer: MethodDefinition<_roster_enrollment_v1_UpdateCustomerRequest, _roster_enrollment_v1_UpdateCustomerResponse, _roster_enrollment_v1_UpdateCustomerRequest__Output, _roster_enrollment_v1_UpdateCustomerResponse__Output>
  UpdateRegistration: MethodDefinition<_roster_enrollment_v1_UpdateRegistrationRequest, _roster_enrollment_v1_UpdateRegistrationResponse, _roster_enrollment_v1_UpdateRegistrationRequest__Output, _roster_enrollment_v1_UpdateRegistrationResponse__Output>
  UpdateStudent: MethodDefinition<_roster_enrollment_v1_UpdateStudentRequest, _roster_enrollment_v1_UpdateStudentResponse, _roster_enrollment_v1_UpdateStudentRequest__Output, _roster_enrollment_v1_UpdateStudentResponse__Output>
}
