import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { FamilyCustomer as _roster_common_v1_FamilyCustomer, FamilyCustomer__Output as _roster_common_v1_FamilyCustomer__Output } from './roster/common/v1/FamilyCustomer';
import type { FamilyRegistration as _roster_common_v1_FamilyRegistration, FamilyRegistration__Output as _roster_common_v1_FamilyRegistration__Output } from './roster/common/v1/FamilyRegistration';
import type { FamilyStudent as _roster_common_v1_FamilyStudent, FamilyStudent__Output as _roster_common_v1_FamilyStudent__Output } from './roster/common/v1/FamilyStudent';
import type { PageRequest as _roster_common_v1_PageRequest, PageRequest__Output as _roster_common_v1_PageRequest__Output } from './roster/common/v1/PageRequest';
import type { AttendanceFigures as _roster_enrollment_v1_AttendanceFigures, AttendanceFigures__Output as _roster_enrollment_v1_AttendanceFigures__Output } from './roster/enrollment/v1/AttendanceFigures';
import type { AttendanceGroup as _roster_enrollment_v1_AttendanceGroup, AttendanceGroup__Output as _roster_enrollment_v1_AttendanceGroup__Output } from './roster/enrollment/v1/AttendanceGroup';
import type { AttendanceInput as _roster_enrollment_v1_AttendanceInput, AttendanceInput__Output as _roster_enrollment_v1_AttendanceInput__Output } from './roster/enrollment/v1/AttendanceInput';
import type { AttendanceRecord as _roster_enrollment_v1_AttendanceRecord, AttendanceRecord__Output as _roster_enrollment_v1_AttendanceRecord__Output } from './roster/enrollment/v1/AttendanceRecord';
import type { AttendanceReportRow as _roster_enrollment_v1_AttendanceReportRow, AttendanceReportRow__Output as _roster_enrollment_v1_AttendanceReportRow__Output } from './roster/enrollment/v1/AttendanceReportRow';
import type { BatchGetRostersRequest as _roster_enrollment_v1_BatchGetRostersRequest, BatchGetRostersRequest__Output as _roster_enrollment_v1_BatchGetRostersRequest__Output } from './roster/enrollment/v1/BatchGetRostersRequest';
import type { BatchGetRostersResponse as _roster_enrollment_v1_BatchGetRostersResponse, BatchGetRostersResponse__Output as _roster_enrollment_v1_BatchGetRostersResponse__Output } from './roster/enrollment/v1/BatchGetRostersResponse';
import type { CancelRegistrationRequest as _roster_enrollment_v1_CancelRegistrationRequest, CancelRegistrationRequest__Output as _roster_enrollment_v1_CancelRegistrationRequest__Output } from './roster/enrollment/v1/CancelRegistrationRequest';
import type { CancelRegistrationResponse as _roster_enrollment_v1_CancelRegistrationResponse, CancelRegistrationResponse__Output as _roster_enrollment_v1_CancelRegistrationResponse__Output } from './roster/enrollment/v1/CancelRegistrationResponse';
import type { CopyRegistrationsRequest as _roster_enrollment_v1_CopyRegistrationsRequest, CopyRegistrationsRequest__Output as _roster_enrollment_v1_CopyRegistrationsRequest__Output } from './roster/enrollment/v1/CopyRegistrationsRequest';
import type { CopyRegistrationsResponse as _roster_enrollment_v1_CopyRegistrationsResponse, CopyRegistrationsResponse__Output as _roster_enrollment_v1_CopyRegistrationsResponse__Output } from './roster/enrollment/v1/CopyRegistrationsResponse';
import type { CreateCustomerRequest as _roster_enrollment_v1_CreateCustomerRequest, CreateCustomerRequest__Output as _roster_enrollment_v1_CreateCustomerRequest__Output } from './roster/enrollment/v1/CreateCustomerRequest';
import type { CreateCustomerResponse as _roster_enrollment_v1_CreateCustomerResponse, CreateCustomerResponse__Output as _roster_enrollment_v1_CreateCustomerResponse__Output } from './roster/enrollment/v1/CreateCustomerResponse';
import type { CreateFamilyRequest as _roster_enrollment_v1_CreateFamilyRequest, CreateFamilyRequest__Output as _roster_enrollment_v1_CreateFamilyRequest__Output } from './roster/enrollment/v1/CreateFamilyRequest';
import type { CreateFamilyResponse as _roster_enrollment_v1_CreateFamilyResponse, CreateFamilyResponse__Output as _roster_enrollment_v1_CreateFamilyResponse__Output } from './roster/enrollment/v1/CreateFamilyResponse';
import type { CreateRegistrationRequest as _roster_enrollment_v1_CreateRegistrationRequest, CreateRegistrationRequest__Output as _roster_enrollment_v1_CreateRegistrationRequest__Output } from './roster/enrollment/v1/CreateRegistrationRequest';
import type { CreateRegistrationResponse as _roster_enrollment_v1_CreateRegistrationResponse, CreateRegistrationResponse__Output as _roster_enrollment_v1_CreateRegistrationResponse__Output } from './roster/enrollment/v1/CreateRegistrationResponse';
import type { CreateStudentRequest as _roster_enrollment_v1_CreateStudentRequest, CreateStudentRequest__Output as _roster_enrollment_v1_CreateStudentRequest__Output } from './roster/enrollment/v1/CreateStudentRequest';
import type { CreateStudentResponse as _roster_enrollment_v1_CreateStudentResponse, CreateStudentResponse__Output as _roster_enrollment_v1_CreateStudentResponse__Output } from './roster/enrollment/v1/CreateStudentResponse';
import type { Customer as _roster_enrollment_v1_Customer, Customer__Output as _roster_enrollment_v1_Customer__Output } from './roster/enrollment/v1/Customer';
import type { CustomerSummary as _roster_enrollment_v1_CustomerSummary, CustomerSummary__Output as _roster_enrollment_v1_CustomerSummary__Output } from './roster/enrollment/v1/CustomerSummary';
import type { CycleRef as _roster_enrollment_v1_CycleRef, CycleRef__Output as _roster_enrollment_v1_CycleRef__Output } from './roster/enrollment/v1/CycleRef';
import type { DeleteAttendanceRequest as _roster_enrollment_v1_DeleteAttendanceRequest, DeleteAttendanceRequest__Output as _roster_enrollment_v1_DeleteAttendanceRequest__Output } from './roster/enrollment/v1/DeleteAttendanceRequest';
import type { DeleteAttendanceResponse as _roster_enrollment_v1_DeleteAttendanceResponse, DeleteAttendanceResponse__Output as _roster_enrollment_v1_DeleteAttendanceResponse__Output } from './roster/enrollment/v1/DeleteAttendanceResponse';
import type { DeleteCustomerRequest as _roster_enrollment_v1_DeleteCustomerRequest, DeleteCustomerRequest__Output as _roster_enrollment_v1_DeleteCustomerRequest__Output } from './roster/enrollment/v1/DeleteCustomerRequest';
import type { DeleteCustomerResponse as _roster_enrollment_v1_DeleteCustomerResponse, DeleteCustomerResponse__Output as _roster_enrollment_v1_DeleteCustomerResponse__Output } from './roster/enrollment/v1/DeleteCustomerResponse';
import type { DeleteRegistrationRequest as _roster_enrollment_v1_DeleteRegistrationRequest, DeleteRegistrationRequest__Output as _roster_enrollment_v1_DeleteRegistrationRequest__Output } from './roster/enrollment/v1/DeleteRegistrationRequest';
import type { DeleteRegistrationResponse as _roster_enrollment_v1_DeleteRegistrationResponse, DeleteRegistrationResponse__Output as _roster_enrollment_v1_DeleteRegistrationResponse__Output } from './roster/enrollment/v1/DeleteRegistrationResponse';
import type { DeleteStudentRequest as _roster_enrollment_v1_DeleteStudentRequest, DeleteStudentRequest__Output as _roster_enrollment_v1_DeleteStudentRequest__Output } from './roster/enrollment/v1/DeleteStudentRequest';
import type { DeleteStudentResponse as _roster_enrollment_v1_DeleteStudentResponse, DeleteStudentResponse__Output as _roster_enrollment_v1_DeleteStudentResponse__Output } from './roster/enrollment/v1/DeleteStudentResponse';
import type { EnrollmentServiceClient as _roster_enrollment_v1_EnrollmentServiceClient, EnrollmentServiceDefinition as _roster_enrollment_v1_EnrollmentServiceDefinition } from './roster/enrollment/v1/EnrollmentService';
import type { GetAttendanceReportRequest as _roster_enrollment_v1_GetAttendanceReportRequest, GetAttendanceReportRequest__Output as _roster_enrollment_v1_GetAttendanceReportRequest__Output } from './roster/enrollment/v1/GetAttendanceReportRequest';
import type { GetAttendanceReportResponse as _roster_enrollment_v1_GetAttendanceReportResponse, GetAttendanceReportResponse__Output as _roster_enrollment_v1_GetAttendanceReportResponse__Output } from './roster/enrollment/v1/GetAttendanceReportResponse';
import type { GetAttendanceRequest as _roster_enrollment_v1_GetAttendanceRequest, GetAttendanceRequest__Output as _roster_enrollment_v1_GetAttendanceRequest__Output } from './roster/enrollment/v1/GetAttendanceRequest';
import type { GetAttendanceResponse as _roster_enrollment_v1_GetAttendanceResponse, GetAttendanceResponse__Output as _roster_enrollment_v1_GetAttendanceResponse__Output } from './roster/enrollment/v1/GetAttendanceResponse';
import type { GetAttendanceSummaryRequest as _roster_enrollment_v1_GetAttendanceSummaryRequest, GetAttendanceSummaryRequest__Output as _roster_enrollment_v1_GetAttendanceSummaryRequest__Output } from './roster/enrollment/v1/GetAttendanceSummaryRequest';
import type { GetAttendanceSummaryResponse as _roster_enrollment_v1_GetAttendanceSummaryResponse, GetAttendanceSummaryResponse__Output as _roster_enrollment_v1_GetAttendanceSummaryResponse__Output } from './roster/enrollment/v1/GetAttendanceSummaryResponse';
import type { GetCustomerRequest as _roster_enrollment_v1_GetCustomerRequest, GetCustomerRequest__Output as _roster_enrollment_v1_GetCustomerRequest__Output } from './roster/enrollment/v1/GetCustomerRequest';
import type { GetCustomerResponse as _roster_enrollment_v1_GetCustomerResponse, GetCustomerResponse__Output as _roster_enrollment_v1_GetCustomerResponse__Output } from './roster/enrollment/v1/GetCustomerResponse';
import type { GetFamilyRequest as _roster_enrollment_v1_GetFamilyRequest, GetFamilyRequest__Output as _roster_enrollment_v1_GetFamilyRequest__Output } from './roster/enrollment/v1/GetFamilyRequest';
import type { GetFamilyResponse as _roster_enrollment_v1_GetFamilyResponse, GetFamilyResponse__Output as _roster_enrollment_v1_GetFamilyResponse__Output } from './roster/enrollment/v1/GetFamilyResponse';
import type { GetImportRequest as _roster_enrollment_v1_GetImportRequest, GetImportRequest__Output as _roster_enrollment_v1_GetImportRequest__Output } from './roster/enrollment/v1/GetImportRequest';
import type { GetImportResponse as _roster_enrollment_v1_GetImportResponse, GetImportResponse__Output as _roster_enrollment_v1_GetImportResponse__Output } from './roster/enrollment/v1/GetImportResponse';
import type { GetRegistrationRequest as _roster_enrollment_v1_GetRegistrationRequest, GetRegistrationRequest__Output as _roster_enrollment_v1_GetRegistrationRequest__Output } from './roster/enrollment/v1/GetRegistrationRequest';
import type { GetRegistrationResponse as _roster_enrollment_v1_GetRegistrationResponse, GetRegistrationResponse__Output as _roster_enrollment_v1_GetRegistrationResponse__Output } from './roster/enrollment/v1/GetRegistrationResponse';
import type { GetStudentRequest as _roster_enrollment_v1_GetStudentRequest, GetStudentRequest__Output as _roster_enrollment_v1_GetStudentRequest__Output } from './roster/enrollment/v1/GetStudentRequest';
import type { GetStudentResponse as _roster_enrollment_v1_GetStudentResponse, GetStudentResponse__Output as _roster_enrollment_v1_GetStudentResponse__Output } from './roster/enrollment/v1/GetStudentResponse';
import type { Import as _roster_enrollment_v1_Import, Import__Output as _roster_enrollment_v1_Import__Output } from './roster/enrollment/v1/Import';
import type { ImportError as _roster_enrollment_v1_ImportError, ImportError__Output as _roster_enrollment_v1_ImportError__Output } from './roster/enrollment/v1/ImportError';
import type { ImportRow as _roster_enrollment_v1_ImportRow, ImportRow__Output as _roster_enrollment_v1_ImportRow__Output } from './roster/enrollment/v1/ImportRow';
import type { ListAttendanceReportRowsRequest as _roster_enrollment_v1_ListAttendanceReportRowsRequest, ListAttendanceReportRowsRequest__Output as _roster_enrollment_v1_ListAttendanceReportRowsRequest__Output } from './roster/enrollment/v1/ListAttendanceReportRowsRequest';
import type { ListAttendanceReportRowsResponse as _roster_enrollment_v1_ListAttendanceReportRowsResponse, ListAttendanceReportRowsResponse__Output as _roster_enrollment_v1_ListAttendanceReportRowsResponse__Output } from './roster/enrollment/v1/ListAttendanceReportRowsResponse';
import type { ListAttendanceRequest as _roster_enrollment_v1_ListAttendanceRequest, ListAttendanceRequest__Output as _roster_enrollment_v1_ListAttendanceRequest__Output } from './roster/enrollment/v1/ListAttendanceRequest';
import type { ListAttendanceResponse as _roster_enrollment_v1_ListAttendanceResponse, ListAttendanceResponse__Output as _roster_enrollment_v1_ListAttendanceResponse__Output } from './roster/enrollment/v1/ListAttendanceResponse';
import type { ListCustomersRequest as _roster_enrollment_v1_ListCustomersRequest, ListCustomersRequest__Output as _roster_enrollment_v1_ListCustomersRequest__Output } from './roster/enrollment/v1/ListCustomersRequest';
import type { ListCustomersResponse as _roster_enrollment_v1_ListCustomersResponse, ListCustomersResponse__Output as _roster_enrollment_v1_ListCustomersResponse__Output } from './roster/enrollment/v1/ListCustomersResponse';
import type { ListImportsRequest as _roster_enrollment_v1_ListImportsRequest, ListImportsRequest__Output as _roster_enrollment_v1_ListImportsRequest__Output } from './roster/enrollment/v1/ListImportsRequest';
import type { ListImportsResponse as _roster_enrollment_v1_ListImportsResponse, ListImportsResponse__Output as _roster_enrollment_v1_ListImportsResponse__Output } from './roster/enrollment/v1/ListImportsResponse';
import type { ListRegistrationsRequest as _roster_enrollment_v1_ListRegistrationsRequest, ListRegistrationsRequest__Output as _roster_enrollment_v1_ListRegistrationsRequest__Output } from './roster/enrollment/v1/ListRegistrationsRequest';
import type { ListRegistrationsResponse as _roster_enrollment_v1_ListRegistrationsResponse, ListRegistrationsResponse__Output as _roster_enrollment_v1_ListRegistrationsResponse__Output } from './roster/enrollment/v1/ListRegistrationsResponse';
import type { ListStudentsRequest as _roster_enrollment_v1_ListStudentsRequest, ListStudentsRequest__Output as _roster_enrollment_v1_ListStudentsRequest__Output } from './roster/enrollment/v1/ListStudentsRequest';
import type { ListStudentsResponse as _roster_enrollment_v1_ListStudentsResponse, ListStudentsResponse__Output as _roster_enrollment_v1_ListStudentsResponse__Output } from './roster/enrollment/v1/ListStudentsResponse';
import type { RecordAttendanceBulkRequest as _roster_enrollment_v1_RecordAttendanceBulkRequest, RecordAttendanceBulkRequest__Output as _roster_enrollment_v1_RecordAttendanceBulkRequest__Output } from './roster/enrollment/v1/RecordAttendanceBulkRequest';
import type { RecordAttendanceBulkResponse as _roster_enrollment_v1_RecordAttendanceBulkResponse, RecordAttendanceBulkResponse__Output as _roster_enrollment_v1_RecordAttendanceBulkResponse__Output } from './roster/enrollment/v1/RecordAttendanceBulkResponse';
import type { RecordAttendanceRequest as _roster_enrollment_v1_RecordAttendanceRequest, RecordAttendanceRequest__Output as _roster_enrollment_v1_RecordAttendanceRequest__Output } from './roster/enrollment/v1/RecordAttendanceRequest';
import type { RecordAttendanceResponse as _roster_enrollment_v1_RecordAttendanceResponse, RecordAttendanceResponse__Output as _roster_enrollment_v1_RecordAttendanceResponse__Output } from './roster/enrollment/v1/RecordAttendanceResponse';
import type { RecordPaymentRequest as _roster_enrollment_v1_RecordPaymentRequest, RecordPaymentRequest__Output as _roster_enrollment_v1_RecordPaymentRequest__Output } from './roster/enrollment/v1/RecordPaymentRequest';
import type { RecordPaymentResponse as _roster_enrollment_v1_RecordPaymentResponse, RecordPaymentResponse__Output as _roster_enrollment_v1_RecordPaymentResponse__Output } from './roster/enrollment/v1/RecordPaymentResponse';
import type { Registration as _roster_enrollment_v1_Registration, Registration__Output as _roster_enrollment_v1_Registration__Output } from './roster/enrollment/v1/Registration';
import type { Roster as _roster_enrollment_v1_Roster, Roster__Output as _roster_enrollment_v1_Roster__Output } from './roster/enrollment/v1/Roster';
import type { StartImportRequest as _roster_enrollment_v1_StartImportRequest, StartImportRequest__Output as _roster_enrollment_v1_StartImportRequest__Output } from './roster/enrollment/v1/StartImportRequest';
import type { StartImportResponse as _roster_enrollment_v1_StartImportResponse, StartImportResponse__Output as _roster_enrollment_v1_StartImportResponse__Output } from './roster/enrollment/v1/StartImportResponse';
import type { Student as _roster_enrollment_v1_Student, Student__Output as _roster_enrollment_v1_Student__Output } from './roster/enrollment/v1/Student';
import type { StudentSummary as _roster_enrollment_v1_StudentSummary, StudentSummary__Output as _roster_enrollment_v1_StudentSummary__Output } from './roster/enrollment/v1/StudentSummary';
import type { UpdateAttendanceRequest as _roster_enrollment_v1_UpdateAttendanceRequest, UpdateAttendanceRequest__Output as _roster_enrollment_v1_UpdateAttendanceRequest__Output } from './roster/enrollment/v1/UpdateAttendanceRequest';
import type { UpdateAttendanceResponse as _roster_enrollment_v1_UpdateAttendanceResponse, UpdateAttendanceResponse__Output as _roster_enrollment_v1_UpdateAttendanceResponse__Output } from './roster/enrollment/v1/UpdateAttendanceResponse';
import type { UpdateCustomerRequest as _roster_enrollment_v1_UpdateCustomerRequest, UpdateCustomerRequest__Output as _roster_enrollment_v1_UpdateCustomerRequest__Output } from './roster/enrollment/v1/UpdateCustomerRequest';
import type { UpdateCustomerResponse as _roster_enrollment_v1_UpdateCustomerResponse, UpdateCustomerResponse__Output as _roster_enrollment_v1_UpdateCustomerResponse__Output } from './roster/enrollment/v1/UpdateCustomerResponse';
import type { UpdateRegistrationRequest as _roster_enrollment_v1_UpdateRegistrationRequest, UpdateRegistrationRequest__Output as _roster_enrollment_v1_UpdateRegistrationRequest__Output } from './roster/enrollment/v1/UpdateRegistrationRequest';
import type { UpdateRegistrationResponse as _roster_enrollment_v1_UpdateRegistrationResponse, UpdateRegistrationResponse__Output as _roster_enrollment_v1_UpdateRegistrationResponse__Output } from './roster/enrollment/v1/UpdateRegistrationResponse';
import type { UpdateStudentRequest as _roster_enrollment_v1_UpdateStudentRequest, UpdateStudentRequest__Output as _roster_enrollment_v1_UpdateStudentRequest__Output } from './roster/enrollment/v1/UpdateStudentRequest';
import type { UpdateStudentResponse as _roster_enrollment_v1_UpdateStudentResponse, UpdateStudentResponse__Output as _roster_enrollment_v1_UpdateStudentResponse__Output } from './roster/enrollment/v1/UpdateStudentResponse';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  roster: {
    common: {
      v1: {
        FamilyCustomer: MessageTypeDefinition<_roster_common_v1_FamilyCustomer, _roster_common_v1_FamilyCustomer__Output>
        FamilyRegistration: MessageTypeDefinition<_roster_common_v1_FamilyRegistration, _roster_common_v1_FamilyRegistration__Output>
        FamilyStudent: MessageTypeDefinition<_roster_common_v1_FamilyStudent, _roster_common_v1_FamilyStudent__Output>
        PageRequest: MessageTypeDefinition<_roster_common_v1_PageRequest, _roster_common_v1_PageRequest__Output>
      }
    }
    enrollment: {
      v1: {
        AttendanceFigures: MessageTypeDefinition<_roster_enrollment_v1_AttendanceFigures, _roster_enrollment_v1_AttendanceFigures__Output>
        AttendanceGroup: MessageTypeDefinition<_roster_enrollment_v1_AttendanceGroup, _roster_enrollment_v1_AttendanceGroup__Output>
        AttendanceInput: MessageTypeDefinition<_roster_enrollment_v1_AttendanceInput, _roster_enrollment_v1_AttendanceInput__Output>
        AttendanceRecord: MessageTypeDefinition<_roster_enrollment_v1_AttendanceRecord, _roster_enrollment_v1_AttendanceRecord__Output>
        AttendanceReportRow: MessageTypeDefinition<_roster_enrollment_v1_AttendanceReportRow, _roster_enrollment_v1_AttendanceReportRow__Output>
        BatchGetRostersRequest: MessageTypeDefinition<_roster_enrollment_v1_BatchGetRostersRequest, _roster_enrollment_v1_BatchGetRostersRequest__Output>
        BatchGetRostersResponse: MessageTypeDefinition<_roster_enrollment_v1_BatchGetRostersResponse, _roster_enrollment_v1_BatchGetRostersResponse__Output>
        CancelRegistrationRequest: MessageTypeDefinition<_roster_enrollment_v1_CancelRegistrationRequest, _roster_enrollment_v1_CancelRegistrationRequest__Output>
        CancelRegistrationResponse: MessageTypeDefinition<_roster_enrollment_v1_CancelRegistrationResponse, _roster_enrollment_v1_CancelRegistrationResponse__Output>
        CopyRegistrationsRequest: MessageTypeDefinition<_roster_enrollment_v1_CopyRegistrationsRequest, _roster_enrollment_v1_CopyRegistrationsRequest__Output>
        CopyRegistrationsResponse: MessageTypeDefinition<_roster_enrollment_v1_CopyRegistrationsResponse, _roster_enrollment_v1_CopyRegistrationsResponse__Output>
        CreateCustomerRequest: MessageTypeDefinition<_roster_enrollment_v1_CreateCustomerRequest, _roster_enrollment_v1_CreateCustomerRequest__Output>
        CreateCustomerResponse: MessageTypeDefinition<_roster_enrollment_v1_CreateCustomerResponse, _roster_enrollment_v1_CreateCustomerResponse__Output>
        CreateFamilyRequest: MessageTypeDefinition<_roster_enrollment_v1_CreateFamilyRequest, _roster_enrollment_v1_CreateFamilyRequest__Output>
        CreateFamilyResponse: MessageTypeDefinition<_roster_enrollment_v1_CreateFamilyResponse, _roster_enrollment_v1_CreateFamilyResponse__Output>
        CreateRegistrationRequest: MessageTypeDefinition<_roster_enrollment_v1_CreateRegistrationRequest, _roster_enrollment_v1_CreateRegistrationRequest__Output>
        CreateRegistrationResponse: MessageTypeDefinition<_roster_enrollment_v1_CreateRegistrationResponse, _roster_enrollment_v1_CreateRegistrationResponse__Output>
        CreateStudentRequest: MessageTypeDefinition<_roster_enrollment_v1_CreateStudentRequest, _roster_enrollment_v1_CreateStudentRequest__Output>
        CreateStudentResponse: MessageTypeDefinition<_roster_enrollment_v1_CreateStudentResponse, _roster_enrollment_v1_CreateStudentResponse__Output>
        Customer: MessageTypeDefinition<_roster_enrollment_v1_Customer, _roster_enrollment_v1_Customer__Output>
        CustomerSummary: MessageTypeDefinition<_roster_enrollment_v1_CustomerSummary, _roster_enrollment_v1_CustomerSummary__Output>
        CycleRef: MessageTypeDefinition<_roster_enrollment_v1_CycleRef, _roster_enrollment_v1_CycleRef__Output>
        DeleteAttendanceRequest: MessageTypeDefinition<_roster_enrollment_v1_DeleteAttendanceRequest, _roster_enrollment_v1_DeleteAttendanceRequest__Output>
        DeleteAttendanceResponse: MessageTypeDefinition<_roster_enrollment_v1_DeleteAttendanceResponse, _roster_enrollment_v1_DeleteAttendanceResponse__Output>
        DeleteCustomerRequest: MessageTypeDefinition<_roster_enrollment_v1_DeleteCustomerRequest, _roster_enrollment_v1_DeleteCustomerRequest__Output>
        DeleteCustomerResponse: MessageTypeDefinition<_roster_enrollment_v1_DeleteCustomerResponse, _roster_enrollment_v1_DeleteCustomerResponse__Output>
        DeleteRegistrationRequest: MessageTypeDefinition<_roster_enrollment_v1_DeleteRegistrationRequest, _roster_enrollment_v1_DeleteRegistrationRequest__Output>
        DeleteRegistrationResponse: MessageTypeDefinition<_roster_enrollment_v1_DeleteRegistrationResponse, _roster_enrollment_v1_DeleteRegistrationResponse__Output>
        DeleteStudentRequest: MessageTypeDefinition<_roster_enrollment_v1_DeleteStudentRequest, _roster_enrollment_v1_DeleteStudentRequest__Output>
        DeleteStudentResponse: MessageTypeDefinition<_roster_enrollment_v1_DeleteStudentResponse, _roster_enrollment_v1_DeleteStudentResponse__Output>
        EnrollmentService: SubtypeConstructor<typeof grpc.Client, _roster_enrollment_v1_EnrollmentServiceClient> & { service: _roster_enrollment_v1_EnrollmentServiceDefinition }
        GetAttendanceReportRequest: MessageTypeDefinition<_roster_enrollment_v1_GetAttendanceReportRequest, _roster_enrollment_v1_GetAttendanceReportRequest__Output>
        GetAttendanceReportResponse: MessageTypeDefinition<_roster_enrollment_v1_GetAttendanceReportResponse, _roster_enrollment_v1_GetAttendanceReportResponse__Output>
        GetAttendanceRequest: MessageTypeDefinition<_roster_enrollment_v1_GetAttendanceRequest, _roster_enrollment_v1_GetAttendanceRequest__Output>
        GetAttendanceResponse: MessageTypeDefinition<_roster_enrollment_v1_GetAttendanceResponse, _roster_enrollment_v1_GetAttendanceResponse__Output>
        GetAttendanceSummaryRequest: MessageTypeDefinition<_roster_enrollment_v1_GetAttendanceSummaryRequest, _roster_enrollment_v1_GetAttendanceSummaryRequest__Output>
        GetAttendanceSummaryResponse: MessageTypeDefinition<_roster_enrollment_v1_GetAttendanceSummaryResponse, _roster_enrollment_v1_GetAttendanceSummaryResponse__Output>
        GetCustomerRequest: MessageTypeDefinition<_roster_enrollment_v1_GetCustomerRequest, _roster_enrollment_v1_GetCustomerRequest__Output>
        GetCustomerResponse: MessageTypeDefinition<_roster_enrollment_v1_GetCustomerResponse, _roster_enrollment_v1_GetCustomerResponse__Output>
        GetFamilyRequest: MessageTypeDefinition<_roster_enrollment_v1_GetFamilyRequest, _roster_enrollment_v1_GetFamilyRequest__Output>
        GetFamilyResponse: MessageTypeDefinition<_roster_enrollment_v1_GetFamilyResponse, _roster_enrollment_v1_GetFamilyResponse__Output>
        GetImportRequest: MessageTypeDefinition<_roster_enrollment_v1_GetImportRequest, _roster_enrollment_v1_GetImportRequest__Output>
        GetImportResponse: MessageTypeDefinition<_roster_enrollment_v1_GetImportResponse, _roster_enrollment_v1_GetImportResponse__Output>
        GetRegistrationRequest: MessageTypeDefinition<_roster_enrollment_v1_GetRegistrationRequest, _roster_enrollment_v1_GetRegistrationRequest__Output>
        GetRegistrationResponse: MessageTypeDefinition<_roster_enrollment_v1_GetRegistrationResponse, _roster_enrollment_v1_GetRegistrationResponse__Output>
        GetStudentRequest: MessageTypeDefinition<_roster_enrollment_v1_GetStudentRequest, _roster_enrollment_v1_GetStudentRequest__Output>
        GetStudentResponse: MessageTypeDefinition<_roster_enrollment_v1_GetStudentResponse, _roster_enrollment_v1_GetStudentResponse__Output>
        Import: MessageTypeDefinition<_roster_enrollment_v1_Import, _roster_enrollment_v1_Import__Output>
        ImportError: MessageTypeDefinition<_roster_enrollment_v1_ImportError, _roster_enrollment_v1_ImportError__Output>
        ImportRow: MessageTypeDefinition<_roster_enrollment_v1_ImportRow, _roster_enrollment_v1_ImportRow__Output>
        ListAttendanceReportRowsRequest: MessageTypeDefinition<_roster_enrollment_v1_ListAttendanceReportRowsRequest, _roster_enrollment_v1_ListAttendanceReportRowsRequest__Output>
        ListAttendanceReportRowsResponse: MessageTypeDefinition<_roster_enrollment_v1_ListAttendanceReportRowsResponse, _roster_enrollment_v1_ListAttendanceReportRowsResponse__Output>
        ListAttendanceRequest: MessageTypeDefinition<_roster_enrollment_v1_ListAttendanceRequest, _roster_enrollment_v1_ListAttendanceRequest__Output>
        ListAttendanceResponse: MessageTypeDefinition<_roster_enrollment_v1_ListAttendanceResponse, _roster_enrollment_v1_ListAttendanceResponse__Output>
        ListCustomersRequest: MessageTypeDefinition<_roster_enrollment_v1_ListCustomersRequest, _roster_enrollment_v1_ListCustomersRequest__Output>
        ListCustomersResponse: MessageTypeDefinition<_roster_enrollment_v1_ListCustomersResponse, _roster_enrollment_v1_ListCustomersResponse__Output>
        ListImportsRequest: MessageTypeDefinition<_roster_enrollment_v1_ListImportsRequest, _roster_enrollment_v1_ListImportsRequest__Output>
        ListImportsResponse: MessageTypeDefinition<_roster_enrollment_v1_ListImportsResponse, _roster_enrollment_v1_ListImportsResponse__Output>
        ListRegistrationsRequest: MessageTypeDefinition<_roster_enrollment_v1_ListRegistrationsRequest, _roster_enrollment_v1_ListRegistrationsRequest__Output>
        ListRegistrationsResponse: MessageTypeDefinition<_roster_enrollment_v1_ListRegistrationsResponse, _roster_enrollment_v1_ListRegistrationsResponse__Output>
        ListStudentsRequest: MessageTypeDefinition<_roster_enrollment_v1_ListStudentsRequest, _roster_enrollment_v1_ListStudentsRequest__Output>
        ListStudentsResponse: MessageTypeDefinition<_roster_enrollment_v1_ListStudentsResponse, _roster_enrollment_v1_ListStudentsResponse__Output>
        RecordAttendanceBulkRequest: MessageTypeDefinition<_roster_enrollment_v1_RecordAttendanceBulkRequest, _roster_enrollment_v1_RecordAttendanceBulkRequest__Output>
        RecordAttendanceBulkResponse: MessageTypeDefinition<_roster_enrollment_v1_RecordAttendanceBulkResponse, _roster_enrollment_v1_RecordAttendanceBulkResponse__Output>
        RecordAttendanceRequest: MessageTypeDefinition<_roster_enrollment_v1_RecordAttendanceRequest, _roster_enrollment_v1_RecordAttendanceRequest__Output>
        RecordAttendanceResponse: MessageTypeDefinition<_roster_enrollment_v1_RecordAttendanceResponse, _roster_enrollment_v1_RecordAttendanceResponse__Output>
        RecordPaymentRequest: MessageTypeDefinition<_roster_enrollment_v1_RecordPaymentRequest, _roster_enrollment_v1_RecordPaymentRequest__Output>
        RecordPaymentResponse: MessageTypeDefinition<_roster_enrollment_v1_RecordPaymentResponse, _roster_enrollment_v1_RecordPaymentResponse__Output>
        Registration: MessageTypeDefinition<_roster_enrollment_v1_Registration, _roster_enrollment_v1_Registration__Output>
        Roster: MessageTypeDefinition<_roster_enrollment_v1_Roster, _roster_enrollment_v1_Roster__Output>
        StartImportRequest: MessageTypeDefinition<_roster_enrollment_v1_StartImportRequest, _roster_enrollment_v1_StartImportRequest__Output>
        StartImportResponse: MessageTypeDefinition<_roster_enrollment_v1_StartImportResponse, _roster_enrollment_v1_StartImportResponse__Output>
        Student: MessageTypeDefinition<_roster_enrollment_v1_Student, _roster_enrollment_v1_Student__Output>
        StudentSummary: MessageTypeDefinition<_roster_enrollment_v1_StudentSummary, _roster_enrollment_v1_StudentSummary__Output>
        UpdateAttendanceRequest: MessageTypeDefinition<_roster_enrollment_v1_UpdateAttendanceRequest, _roster_enrollment_v1_UpdateAttendanceRequest__Output>
        UpdateAttendanceResponse: MessageTypeDefinition<_roster_enrollment_v1_UpdateAttendanceResponse, _roster_enrollment_v1_UpdateAttendanceResponse__Output>
        UpdateCustomerRequest: MessageTypeDefinition<_roster_enrollment_v1_UpdateCustomerRequest, _roster_enrollment_v1_UpdateCustomerRequest__Output>
        UpdateCustomerResponse: MessageTypeDefinition<_roster_enrollment_v1_UpdateCustomerResponse, _roster_enrollment_v1_UpdateCustomerResponse__Output>
        UpdateRegistrationRequest: MessageTypeDefinition<_roster_enrollment_v1_UpdateRegistrationRequest, _roster_enrollment_v1_UpdateRegistrationRequest__Output>
        UpdateRegistrationResponse: MessageTypeDefinition<_roster_enrollment_v1_UpdateRegistrationResponse, _roster_enrollment_v1_UpdateRegistrationResponse__Output>
        UpdateStudentRequest: MessageTypeDefinition<_roster_enrollment_v1_UpdateStudentRequest, _roster_enrollment_v1_UpdateStudentRequest__Output>
        UpdateStudentResponse: MessageTypeDefinition<_roster_enrollment_v1_UpdateStudentResponse, _roster_enrollment_v1_UpdateStudentResponse__Output>
      }
    }
  }
}

