import type { RpcHandlers } from '@roster/service-kit';
import { batchGetRosters } from '../app/batch-get-rosters';
import { cancelRegistration } from '../app/cancel-registration';
import { copyRegistrations } from '../app/copy-registrations';
import { createCustomer } from '../app/create-customer';
import { createFamily } from '../app/create-family';
import { createRegistration } from '../app/create-registration';
import { createStudent } from '../app/create-student';
import { deleteAttendance } from '../app/delete-attendance';
import { deleteCustomer } from '../app/delete-customer';
import { deleteRegistration } from '../app/delete-registration';
import { deleteStudent } from '../app/delete-student';
import type { Enrollment } from '../app/enrollment';
import { getAttendance } from '../app/get-attendance';
import { getAttendanceReport } from '../app/get-attendance-report';
import { getAttendanceSummary } from '../app/get-attendance-summary';
import { getCustomer } from '../app/get-customer';
import { getFamily } from '../app/get-family';
import { getImport } from '../app/get-import';
import { getRegistration } from '../app/get-registration';
import { getStudent } from '../app/get-student';
import { listAttendance } from '../app/list-attendance';
import { listAttendanceReportRows } from '../app/list-attendance-report-rows';
import { listCustomers } from '../app/list-customers';
import { listImports } from '../app/list-imports';
import { listRegistrations } from '../app/list-registrations';
import { listStudents } from '../app/list-students';
import { recordAttendance } from '../app/record-attendance';
import { recordAttendanceBulk } from '../app/record-attendance-bulk';
import { recordPayment } from '../app/record-payment';
import { startImport } from '../app/start-import';
import { updateAttendance } from '../app/update-attendance';
import { updateCustomer } from '../app/update-customer';
import { updateRegistration } from '../app/update-registration';
import { updateStudent } from '../app/update-student';

/** Each RPC is one use case. */
export function createHandlers(enrollment: Enrollment): RpcHandlers<'enrollment'> {
  return {
    CreateCustomer: createCustomer(enrollment),
    GetCustomer: getCustomer(enrollment),
    ListCustomers: listCustomers(enrollment),
    UpdateCustomer: updateCustomer(enrollment),
    CreateStudent: createStudent(enrollment),
    GetStudent: getStudent(enrollment),
    ListStudents: listStudents(enrollment),
    UpdateStudent: updateStudent(enrollment),
    CreateFamily: createFamily(enrollment),
    GetFamily: getFamily(enrollment),
    CreateRegistration: createRegistration(enrollment),
    GetRegistration: getRegistration(enrollment),
    ListRegistrations: listRegistrations(enrollment),
    UpdateRegistration: updateRegistration(enrollment),
    CancelRegistration: cancelRegistration(enrollment),
    CopyRegistrations: copyRegistrations(enrollment),
    RecordPayment: recordPayment(enrollment),
    BatchGetRosters: batchGetRosters(enrollment),
    RecordAttendance: recordAttendance(enrollment),
    RecordAttendanceBulk: recordAttendanceBulk(enrollment),
    GetAttendance: getAttendance(enrollment),
    ListAttendance: listAttendance(enrollment),
    DeleteCustomer: deleteCustomer(enrollment),
    DeleteStudent: deleteStudent(enrollment),
    DeleteRegistration: deleteRegistration(enrollment),
    UpdateAttendance: updateAttendance(enrollment),
    DeleteAttendance: deleteAttendance(enrollment),
    GetAttendanceReport: getAttendanceReport(enrollment),
    GetAttendanceSummary: getAttendanceSummary(enrollment),
    ListAttendanceReportRows: listAttendanceReportRows(enrollment),
    StartImport: startImport(enrollment),
    GetImport: getImport(enrollment),
    ListImports: listImports(enrollment),
  };
}
