import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { FamilyCustomer as _roster_common_v1_FamilyCustomer, FamilyCustomer__Output as _roster_common_v1_FamilyCustomer__Output } from './roster/common/v1/FamilyCustomer';
import type { FamilyRegistration as _roster_common_v1_FamilyRegistration, FamilyRegistration__Output as _roster_common_v1_FamilyRegistration__Output } from './roster/common/v1/FamilyRegistration';
import type { FamilyStudent as _roster_common_v1_FamilyStudent, FamilyStudent__Output as _roster_common_v1_FamilyStudent__Output } from './roster/common/v1/FamilyStudent';

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
      }
    }
  }
}

