import type { Database } from '@roster/service-kit';
import { AttendanceRepository } from './attendance';
import { AttendanceSums } from './attendance-sums';
import { ContactClaims } from './contact-claims';
import { createCustomerRepository } from './customers';
import { Families } from './families';
import { FamilyOperations } from './family-operations';
import { Imports } from './imports';
import { RegistrationCopies } from './registration-copies';
import { RegistrationRepository } from './registrations';
import { Rosters } from './rosters';
import { StudentRepository } from './students';

/** Everything that enrollment keeps. */
export function createRepositories(database: Database) {
  const customers = createCustomerRepository(database);
  const students = new StudentRepository(database);
  const registrations = new RegistrationRepository(database);
  return {
    customers,
    students,
    registrations,
    attendance: new AttendanceRepository(database, students),
    attendanceSums: new AttendanceSums(database),
    copies: new RegistrationCopies(database),
    rosters: new Rosters(database),
    imports: new Imports(database),
    families: new Families(customers, students, registrations),
    familyOperations: new FamilyOperations(database),
    contactClaims: new ContactClaims(database),
  };
}

export type Repositories = ReturnType<typeof createRepositories>;
