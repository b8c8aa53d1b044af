import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { BatchGetMeetingFinancialsRequest as _roster_billing_v1_BatchGetMeetingFinancialsRequest, BatchGetMeetingFinancialsRequest__Output as _roster_billing_v1_BatchGetMeetingFinancialsRequest__Output } from './roster/billing/v1/BatchGetMeetingFinancialsRequest';
import type { BatchGetMeetingFinancialsResponse as _roster_billing_v1_BatchGetMeetingFinancialsResponse, BatchGetMeetingFinancialsResponse__Output as _roster_billing_v1_BatchGetMeetingFinancialsResponse__Output } from './roster/billing/v1/BatchGetMeetingFinancialsResponse';
import type { BillingServiceClient as _roster_billing_v1_BillingServiceClient, BillingServiceDefinition as _roster_billing_v1_BillingServiceDefinition } from './roster/billing/v1/BillingService';
import type { Figures as _roster_billing_v1_Figures, Figures__Output as _roster_billing_v1_Figures__Output } from './roster/billing/v1/Figures';
import type { GetRevenueReportRequest as _roster_billing_v1_GetRevenueReportRequest, GetRevenueReportRequest__Output as _roster_billing_v1_GetRevenueReportRequest__Output } from './roster/billing/v1/GetRevenueReportRequest';
import type { GetRevenueReportResponse as _roster_billing_v1_GetRevenueReportResponse, GetRevenueReportResponse__Output as _roster_billing_v1_GetRevenueReportResponse__Output } from './roster/billing/v1/GetRevenueReportResponse';
import type { MeetingFinancials as _roster_billing_v1_MeetingFinancials, MeetingFinancials__Output as _roster_billing_v1_MeetingFinancials__Output } from './roster/billing/v1/MeetingFinancials';
import type { MeetingRef as _roster_billing_v1_MeetingRef, MeetingRef__Output as _roster_billing_v1_MeetingRef__Output } from './roster/billing/v1/MeetingRef';
import type { RevenueGroup as _roster_billing_v1_RevenueGroup, RevenueGroup__Output as _roster_billing_v1_RevenueGroup__Output } from './roster/billing/v1/RevenueGroup';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  roster: {
    billing: {
      v1: {
        BatchGetMeetingFinancialsRequest: MessageTypeDefinition<_roster_billing_v1_BatchGetMeetingFinancialsRequest, _roster_billing_v1_BatchGetMeetingFinancialsRequest__Output>
        BatchGetMeetingFinancialsResponse: MessageTypeDefinition<_roster_billing_v1_BatchGetMeetingFinancialsResponse, _roster_billing_v1_BatchGetMeetingFinancialsResponse__Output>
        BillingService: SubtypeConstructor<typeof grpc.Client, _roster_billing_v1_BillingServiceClient> & { service: _roster_billing_v1_BillingServiceDefinition }
        Figures: MessageTypeDefinition<_roster_billing_v1_Figures, _roster_billing_v1_Figures__Output>
        GetRevenueReportRequest: MessageTypeDefinition<_roster_billing_v1_GetRevenueReportRequest, _roster_billing_v1_GetRevenueReportRequest__Output>
        GetRevenueReportResponse: MessageTypeDefinition<_roster_billing_v1_GetRevenueReportResponse, _roster_billing_v1_GetRevenueReportResponse__Output>
        MeetingFinancials: MessageTypeDefinition<_roster_billing_v1_MeetingFinancials, _roster_billing_v1_MeetingFinancials__Output>
        MeetingRef: MessageTypeDefinition<_roster_billing_v1_MeetingRef, _roster_billing_v1_MeetingRef__Output>
        RevenueGroup: MessageTypeDefinition<_roster_billing_v1_RevenueGroup, _roster_billing_v1_RevenueGroup__Output>
      }
    }
  }
}

