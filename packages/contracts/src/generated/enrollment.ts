import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { PageRequest as _roster_common_v1_PageRequest, PageRequest__Output as _roster_common_v1_PageRequest__Output } from './roster/common/v1/PageRequest';
import type { AttendanceInput as _roster_enrollment_v1_AttendanceInput, AttendanceInput__Output as _roster_enrollment_v1_AttendanceInput__Output } from './roster/enrollment/v1/AttendanceInput';
import type { AttendanceRecord as _roster_enrollment_v1_AttendanceRecord, AttendanceRecord__Output as _roster_enrollment_v1_AttendanceRecord__Output } from './roster/enrollment/v1/AttendanceRecord';
import type { BatchGetRostersRequest as _roster_enrollment_v1_BatchGetRostersRequest, BatchGetRostersRequest__Output as _roster_enrollment_v1_BatchGetRostersRequest__Output } from './roster/enrollment/v1/BatchGetRostersRequest';
import type { BatchGetRostersResponse as _roster_enrollment_v1_BatchGetRostersResponse, BatchGetRostersResponse__Output as _roster_enrollment_v1_BatchGetRostersResponse__Output } from './roster/enrollment/v1/BatchGetRostersResponse';
import type { CancelRegistrationRequest as _roster_enrollment_v1_CancelRegistrationRequest, CancelRegistrationRequest__Output as _roster_enrollment_v1_CancelRegistrationRequest__Output } from './roster/enrollment/v1/CancelRegistrationRequest';
import type { CancelRegistrationResponse as _roster_enrollment_v1_CancelRegistrationResponse, CancelRegistrationResponse__Output as _roster_enrollment_v1_CancelRegistrationResponse__Output } from './roster/enrollment/v1/CancelRegistrationResponse';
import type { CopyRegistrationsRequest as _roster_enrollment_v1_CopyRegistrationsRequest, CopyRegistrationsRequest__Output as _roster_enrollment_v1_CopyRegistrationsRequest__Output } from './roster/enrollment/v1/CopyRegistrationsRequest';
import type { CopyRegistrationsResponse as _roster_enrollment_v1_CopyRegistrationsResponse, CopyRegistrationsResponse__Output as _roster_enrollment_v1_CopyRegistrationsResponse__Output } from './roster/enrollment/v1/CopyRegistrationsResponse';
import type { CreateCustomerRequest as _roster_enrollment_v1_CreateCustomerRequest, CreateCustomerRequest__Output as _roster_enrollment_v1_CreateCustomerRequest__Output } from './roster/enrollment/v1/CreateCustomerRequest';
import type { CreateCustomerResponse as _roster_enrollment_v1_CreateCustomerResponse, CreateCustomerResponse__Output as _roster_enrollment_v1_CreateCustomerResponse__Output } from './roster/enrollment/v1/CreateCustomerResponse';
import type { CreateRegistrationRequest as _roster_enrollment_v1_CreateRegistrationRequest, CreateRegistrationRequest__Output as _roster_enrollment_v1_CreateRegistrationRequest__Output } from './roster/enrollment/v1/CreateRegistrationRequest';
import type { CreateRegistrationResponse as _roster_enrollment_v1_CreateRegistrationResponse, CreateRegistrationResponse__Output as _roster_enrollment_v1_CreateRegistrationResponse__Output } from './roster/enrollment/v1/CreateRegistrationResponse';
import type { CreateStudentRequest as _roster_enrollment_v1_CreateStudentRequest, CreateStudentRequest__Output as _roster_enrollment_v1_CreateStudentRequest__Output } from './roster/enrollment/v1/CreateStudentRequest';
import type { CreateStudentResponse as _roster_enrollment_v1_CreateStudentResponse, CreateStudentResponse__Output as _roster_enrollment_v1_CreateStudentResponse__Output } from './roster/enrollment/v1/CreateStudentResponse';
import type { Customer as _roster_enrollment_v1_Customer, Customer__Output as _roster_enrollment_v1_Customer__Output } from './roster/enrollment/v1/Customer';
import type { CustomerSummary as _roster_enrollment_v1_CustomerSummary, CustomerSummary__Output as _roster_enrollment_v1_CustomerSummary__Output } from './roster/enrollment/v1/CustomerSummary';
import type { CycleRef as _roster_enrollment_v1_CycleRef, CycleRef__Output as _roster_enrollment_v1_CycleRef__Output } from './roster/enrollment/v1/CycleRef';
import type { EnrollmentServiceClient as _roster_enrollment_v1_EnrollmentServiceClient, EnrollmentServiceDefinition as _roster_enrollment_v1_EnrollmentServiceDefinition } from './roster/enrollment/v1/EnrollmentService';
import type { GetAttendanceRequest as _roster_enrollment_v1_GetAttendanceRequest, GetAttendanceRequest__Output as _roster_enrollment_v1_GetAttendanceRequest__Output } from './roster/enrollment/v1/GetAttendanceRequest';
import type { GetAttendanceResponse as _roster_enrollment_v1_GetAttendanceResponse, GetAttendanceResponse__Output as _roster_enrollment_v1_GetAttendanceResponse__Output } from './roster/enrollment/v1/GetAttendanceResponse';
import type { GetCustomerRequest as _roster_enrollment_v1_GetCustomerRequest, GetCustomerRequest__Output as _roster_enrollment_v1_GetCustomerRequest__Output } from './roster/enrollment/v1/GetCustomerRequest';
import type { GetCustomerResponse as _roster_enrollment_v1_GetCustomerResponse, GetCustomerResponse__Output as _roster_enrollment_v1_GetCustomerResponse__Output } from './roster/enrollment/v1/GetCustomerResponse';
import type { GetRegistrationRequest as _roster_enrollment_v1_GetRegistrationRequest, GetRegistrationRequest__Output as _roster_enrollment_v1_GetRegistrationRequest__Output } from './roster/enrollment/v1/GetRegistrationRequest';
import type { GetRegistrationResponse as _roster_enrollment_v1_GetRegistrationResponse, GetRegistrationResponse__Output as _roster_enrollment_v1_GetRegistrationResponse__Output } from './roster/enrollment/v1/GetRegistrationResponse';
import type { GetStudentRequest as _roster_enrollment_v1_GetStudentRequest, GetStudentRequest__Output as _roster_enrollment_v1_GetStudentRequest__Output } from './roster/enrollment/v1/GetStudentRequest';
import type { GetStudentResponse as _roster_enrollment_v1_GetStudentResponse, GetStudentResponse__Output as _roster_enrollment_v1_GetStudentResponse__Output } from './roster/enrollment/v1/GetStudentResponse';
import type { ListAttendanceRequest as _roster_enrollment_v1_ListAttendanceRequest, ListAttendanceRequest__Output as _roster_enrollment_v1_ListAttendanceRequest__Output } from './roster/enrollment/v1/ListAttendanceRequest';
import type { ListAttendanceResponse as _roster_enrollment_v1_ListAttendanceResponse, ListAttendanceResponse__Output as _roster_enrollment_v1_ListAttendanceResponse__Output } from './roster/enrollment/v1/ListAttendanceResponse';
import type { ListCustomersRequest as _roster_enrollment_v1_ListCustomersRequest, ListCustomersRequest__Output as _roster_enrollment_v1_ListCustomersRequest__Output } from './roster/enrollment/v1/ListCustomersRequest';
import type { ListCustomersResponse as _roster_enrollment_v1_ListCustomersResponse, ListCustomersResponse__Output as _roster_enrollment_v1_ListCustomersResponse__Output } from './roster/enrollment/v1/ListCustomersResponse';
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
import type { Student as _roster_enrollment_v1_Student, Student__Output as _roster_enrollment_v1_Student__Output } from './roster/enrollment/v1/Student';
import type { StudentSummary as _roster_enrollment_v1_StudentSummary, StudentSummary__Output as _roster_enrollment_v1_StudentSummary__Output } from './roster/enrollment/v1/StudentSummary';
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
        PageRequest: MessageTypeDefinition<_roster_common_v1_PageRequest, _roster_common_v1_PageRequest__Output>
      }
    }
    enrollment: {
      v1: {
        AttendanceInput: MessageTypeDefinition<_roster_enrollment_v1_AttendanceInput, _roster_enrollment_v1_AttendanceInput__Output>
        AttendanceRecord: MessageTypeDefinition<_roster_enrollment_v1_AttendanceRecord, _roster_enrollment_v1_AttendanceRecord__Output>
        BatchGetRostersRequest: MessageTypeDefinition<_roster_enrollment_v1_BatchGetRostersRequest, _roster_enrollment_v1_BatchGetRostersRequest__Output>
        BatchGetRostersResponse: MessageTypeDefinition<_roster_enrollment_v1_BatchGetRostersResponse, _roster_enrollment_v1_BatchGetRostersResponse__Output>
        CancelRegistrationRequest: MessageTypeDefinition<_roster_enrollment_v1_CancelRegistrationRequest, _roster_enrollment_v1_CancelRegistrationRequest__Output>
        CancelRegistrationResponse: MessageTypeDefinition<_roster_enrollment_v1_CancelRegistrationResponse, _roster_enrollment_v1_CancelRegistrationResponse__Output>
        CopyRegistrationsRequest: MessageTypeDefinition<_roster_enrollment_v1_CopyRegistrationsRequest, _roster_enrollment_v1_CopyRegistrationsRequest__Output>
        CopyRegistrationsResponse: MessageTypeDefinition<_roster_enrollment_v1_CopyRegistrationsResponse, _roster_enrollment_v1_CopyRegistrationsResponse__Output>
        CreateCustomerRequest: MessageTypeDefinition<_roster_enrollment_v1_CreateCustomerRequest, _roster_enrollment_v1_CreateCustomerRequest__Output>
        CreateCustomerResponse: MessageTypeDefinition<_roster_enrollment_v1_CreateCustomerResponse, _roster_enrollment_v1_CreateCustomerResponse__Output>
        CreateRegistrationRequest: MessageTypeDefinition<_roster_enrollment_v1_CreateRegistrationRequest, _roster_enrollment_v1_CreateRegistrationRequest__Output>
        CreateRegistrationResponse: MessageTypeDefinition<_roster_enrollment_v1_CreateRegistrationResponse, _roster_enrollment_v1_CreateRegistrationResponse__Output>
        CreateStudentRequest: MessageTypeDefinition<_roster_enrollment_v1_CreateStudentRequest, _roster_enrollment_v1_CreateStudentRequest__Output>
        CreateStudentResponse: MessageTypeDefinition<_roster_enrollment_v1_CreateStudentResponse, _roster_enrollment_v1_CreateStudentResponse__Output>
        Customer: MessageTypeDefinition<_roster_enrollment_v1_Customer, _roster_enrollment_v1_Customer__Output>
        CustomerSummary: MessageTypeDefinition<_roster_enrollment_v1_CustomerSummary, _roster_enrollment_v1_CustomerSummary__Output>
        CycleRef: MessageTypeDefinition<_roster_enrollment_v1_CycleRef, _roster_enrollment_v1_CycleRef__Output>
        EnrollmentService: SubtypeConstructor<typeof grpc.Client, _roster_enrollment_v1_EnrollmentServiceClient> & { service: _roster_enrollment_v1_EnrollmentServiceDefinition }
        GetAttendanceRequest: MessageTypeDefinition<_roster_enrollment_v1_GetAttendanceRequest, _roster_enrollment_v1_GetAttendanceRequest__Output>
        GetAttendanceResponse: MessageTypeDefinition<_roster_enrollment_v1_GetAttendanceResponse, _roster_enrollment_v1_GetAttendanceResponse__Output>
        GetCustomerRequest: MessageTypeDefinition<_roster_enrollment_v1_GetCustomerRequest, _roster_enrollment_v1_GetCustomerRequest__Output>
        GetCustomerResponse: MessageTypeDefinition<_roster_enrollment_v1_GetCustomerResponse, _roster_enrollment_v1_GetCustomerResponse__Output>
        GetRegistrationRequest: MessageTypeDefinition<_roster_enrollment_v1_GetRegistrationRequest, _roster_enrollment_v1_GetRegistrationRequest__Output>
        GetRegistrationResponse: MessageTypeDefinition<_roster_enrollment_v1_GetRegistrationResponse, _roster_enrollment_v1_GetRegistrationResponse__Output>
        GetStudentRequest: MessageTypeDefinition<_roster_enrollment_v1_GetStudentRequest, _roster_enrollment_v1_GetStudentRequest__Output>
        GetStudentResponse: MessageTypeDefinition<_roster_enrollment_v1_GetStudentResponse, _roster_enrollment_v1_GetStudentResponse__Output>
        ListAttendanceRequest: MessageTypeDefinition<_roster_enrollment_v1_ListAttendanceRequest, _roster_enrollment_v1_ListAttendanceRequest__Output>
        ListAttendanceResponse: MessageTypeDefinition<_roster_enrollment_v1_ListAttendanceResponse, _roster_enrollment_v1_ListAttendanceResponse__Output>
        ListCustomersRequest: MessageTypeDefinition<_roster_enrollment_v1_ListCustomersRequest, _roster_enrollment_v1_ListCustomersRequest__Output>
        ListCustomersResponse: MessageTypeDefinition<_roster_enrollment_v1_ListCustomersResponse, _roster_enrollment_v1_ListCustomersResponse__Output>
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
        Student: MessageTypeDefinition<_roster_enrollment_v1_Student, _roster_enrollment_v1_Student__Output>
        StudentSummary: MessageTypeDefinition<_roster_enrollment_v1_StudentSummary, _roster_enrollment_v1_StudentSummary__Output>
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

