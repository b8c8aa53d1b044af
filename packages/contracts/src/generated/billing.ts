import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { ActivityPayments as _roster_billing_v1_ActivityPayments, ActivityPayments__Output as _roster_billing_v1_ActivityPayments__Output } from './roster/billing/v1/ActivityPayments';
import type { BatchGetMeetingFinancialsRequest as _roster_billing_v1_BatchGetMeetingFinancialsRequest, BatchGetMeetingFinancialsRequest__Output as _roster_billing_v1_BatchGetMeetingFinancialsRequest__Output } from './roster/billing/v1/BatchGetMeetingFinancialsRequest';
import type { BatchGetMeetingFinancialsResponse as _roster_billing_v1_BatchGetMeetingFinancialsResponse, BatchGetMeetingFinancialsResponse__Output as _roster_billing_v1_BatchGetMeetingFinancialsResponse__Output } from './roster/billing/v1/BatchGetMeetingFinancialsResponse';
import type { BillingServiceClient as _roster_billing_v1_BillingServiceClient, BillingServiceDefinition as _roster_billing_v1_BillingServiceDefinition } from './roster/billing/v1/BillingService';
import type { Export as _roster_billing_v1_Export, Export__Output as _roster_billing_v1_Export__Output } from './roster/billing/v1/Export';
import type { ExportFailure as _roster_billing_v1_ExportFailure, ExportFailure__Output as _roster_billing_v1_ExportFailure__Output } from './roster/billing/v1/ExportFailure';
import type { ExportParameters as _roster_billing_v1_ExportParameters, ExportParameters__Output as _roster_billing_v1_ExportParameters__Output } from './roster/billing/v1/ExportParameters';
import type { Figures as _roster_billing_v1_Figures, Figures__Output as _roster_billing_v1_Figures__Output } from './roster/billing/v1/Figures';
import type { GetExportRequest as _roster_billing_v1_GetExportRequest, GetExportRequest__Output as _roster_billing_v1_GetExportRequest__Output } from './roster/billing/v1/GetExportRequest';
import type { GetExportResponse as _roster_billing_v1_GetExportResponse, GetExportResponse__Output as _roster_billing_v1_GetExportResponse__Output } from './roster/billing/v1/GetExportResponse';
import type { GetInstructorPaymentsReportRequest as _roster_billing_v1_GetInstructorPaymentsReportRequest, GetInstructorPaymentsReportRequest__Output as _roster_billing_v1_GetInstructorPaymentsReportRequest__Output } from './roster/billing/v1/GetInstructorPaymentsReportRequest';
import type { GetInstructorPaymentsReportResponse as _roster_billing_v1_GetInstructorPaymentsReportResponse, GetInstructorPaymentsReportResponse__Output as _roster_billing_v1_GetInstructorPaymentsReportResponse__Output } from './roster/billing/v1/GetInstructorPaymentsReportResponse';
import type { GetRevenueReportRequest as _roster_billing_v1_GetRevenueReportRequest, GetRevenueReportRequest__Output as _roster_billing_v1_GetRevenueReportRequest__Output } from './roster/billing/v1/GetRevenueReportRequest';
import type { GetRevenueReportResponse as _roster_billing_v1_GetRevenueReportResponse, GetRevenueReportResponse__Output as _roster_billing_v1_GetRevenueReportResponse__Output } from './roster/billing/v1/GetRevenueReportResponse';
import type { InstructorPaymentLine as _roster_billing_v1_InstructorPaymentLine, InstructorPaymentLine__Output as _roster_billing_v1_InstructorPaymentLine__Output } from './roster/billing/v1/InstructorPaymentLine';
import type { InstructorPayments as _roster_billing_v1_InstructorPayments, InstructorPayments__Output as _roster_billing_v1_InstructorPayments__Output } from './roster/billing/v1/InstructorPayments';
import type { ListInstructorPaymentLinesRequest as _roster_billing_v1_ListInstructorPaymentLinesRequest, ListInstructorPaymentLinesRequest__Output as _roster_billing_v1_ListInstructorPaymentLinesRequest__Output } from './roster/billing/v1/ListInstructorPaymentLinesRequest';
import type { ListInstructorPaymentLinesResponse as _roster_billing_v1_ListInstructorPaymentLinesResponse, ListInstructorPaymentLinesResponse__Output as _roster_billing_v1_ListInstructorPaymentLinesResponse__Output } from './roster/billing/v1/ListInstructorPaymentLinesResponse';
import type { MeetingFinancials as _roster_billing_v1_MeetingFinancials, MeetingFinancials__Output as _roster_billing_v1_MeetingFinancials__Output } from './roster/billing/v1/MeetingFinancials';
import type { MeetingRef as _roster_billing_v1_MeetingRef, MeetingRef__Output as _roster_billing_v1_MeetingRef__Output } from './roster/billing/v1/MeetingRef';
import type { PaymentFigures as _roster_billing_v1_PaymentFigures, PaymentFigures__Output as _roster_billing_v1_PaymentFigures__Output } from './roster/billing/v1/PaymentFigures';
import type { ReadExportChunkRequest as _roster_billing_v1_ReadExportChunkRequest, ReadExportChunkRequest__Output as _roster_billing_v1_ReadExportChunkRequest__Output } from './roster/billing/v1/ReadExportChunkRequest';
import type { ReadExportChunkResponse as _roster_billing_v1_ReadExportChunkResponse, ReadExportChunkResponse__Output as _roster_billing_v1_ReadExportChunkResponse__Output } from './roster/billing/v1/ReadExportChunkResponse';
import type { RecalculateMeetingRequest as _roster_billing_v1_RecalculateMeetingRequest, RecalculateMeetingRequest__Output as _roster_billing_v1_RecalculateMeetingRequest__Output } from './roster/billing/v1/RecalculateMeetingRequest';
import type { RecalculateMeetingResponse as _roster_billing_v1_RecalculateMeetingResponse, RecalculateMeetingResponse__Output as _roster_billing_v1_RecalculateMeetingResponse__Output } from './roster/billing/v1/RecalculateMeetingResponse';
import type { RecalculateMeetingsRequest as _roster_billing_v1_RecalculateMeetingsRequest, RecalculateMeetingsRequest__Output as _roster_billing_v1_RecalculateMeetingsRequest__Output } from './roster/billing/v1/RecalculateMeetingsRequest';
import type { RecalculateMeetingsResponse as _roster_billing_v1_RecalculateMeetingsResponse, RecalculateMeetingsResponse__Output as _roster_billing_v1_RecalculateMeetingsResponse__Output } from './roster/billing/v1/RecalculateMeetingsResponse';
import type { RevenueGroup as _roster_billing_v1_RevenueGroup, RevenueGroup__Output as _roster_billing_v1_RevenueGroup__Output } from './roster/billing/v1/RevenueGroup';
import type { StartExportRequest as _roster_billing_v1_StartExportRequest, StartExportRequest__Output as _roster_billing_v1_StartExportRequest__Output } from './roster/billing/v1/StartExportRequest';
import type { StartExportResponse as _roster_billing_v1_StartExportResponse, StartExportResponse__Output as _roster_billing_v1_StartExportResponse__Output } from './roster/billing/v1/StartExportResponse';
import type { PageRequest as _roster_common_v1_PageRequest, PageRequest__Output as _roster_common_v1_PageRequest__Output } from './roster/common/v1/PageRequest';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  roster: {
    billing: {
      v1: {
        ActivityPayments: MessageTypeDefinition<_roster_billing_v1_ActivityPayments, _roster_billing_v1_ActivityPayments__Output>
        BatchGetMeetingFinancialsRequest: MessageTypeDefinition<_roster_billing_v1_BatchGetMeetingFinancialsRequest, _roster_billing_v1_BatchGetMeetingFinancialsRequest__Output>
        BatchGetMeetingFinancialsResponse: MessageTypeDefinition<_roster_billing_v1_BatchGetMeetingFinancialsResponse, _roster_billing_v1_BatchGetMeetingFinancialsResponse__Output>
        BillingService: SubtypeConstructor<typeof grpc.Client, _roster_billing_v1_BillingServiceClient> & { service: _roster_billing_v1_BillingServiceDefinition }
        Export: MessageTypeDefinition<_roster_billing_v1_Export, _roster_billing_v1_Export__Output>
        ExportFailure: MessageTypeDefinition<_roster_billing_v1_ExportFailure, _roster_billing_v1_ExportFailure__Output>
        ExportParameters: MessageTypeDefinition<_roster_billing_v1_ExportParameters, _roster_billing_v1_ExportParameters__Output>
        Figures: MessageTypeDefinition<_roster_billing_v1_Figures, _roster_billing_v1_Figures__Output>
        GetExportRequest: MessageTypeDefinition<_roster_billing_v1_GetExportRequest, _roster_billing_v1_GetExportRequest__Output>
        GetExportResponse: MessageTypeDefinition<_roster_billing_v1_GetExportResponse, _roster_billing_v1_GetExportResponse__Output>
        GetInstructorPaymentsReportRequest: MessageTypeDefinition<_roster_billing_v1_GetInstructorPaymentsReportRequest, _roster_billing_v1_GetInstructorPaymentsReportRequest__Output>
        GetInstructorPaymentsReportResponse: MessageTypeDefinition<_roster_billing_v1_GetInstructorPaymentsReportResponse, _roster_billing_v1_GetInstructorPaymentsReportResponse__Output>
        GetRevenueReportRequest: MessageTypeDefinition<_roster_billing_v1_GetRevenueReportRequest, _roster_billing_v1_GetRevenueReportRequest__Output>
        GetRevenueReportResponse: MessageTypeDefinition<_roster_billing_v1_GetRevenueReportResponse, _roster_billing_v1_GetRevenueReportResponse__Output>
        InstructorPaymentLine: MessageTypeDefinition<_roster_billing_v1_InstructorPaymentLine, _roster_billing_v1_InstructorPaymentLine__Output>
        InstructorPayments: MessageTypeDefinition<_roster_billing_v1_InstructorPayments, _roster_billing_v1_InstructorPayments__Output>
        ListInstructorPaymentLinesRequest: MessageTypeDefinition<_roster_billing_v1_ListInstructorPaymentLinesRequest, _roster_billing_v1_ListInstructorPaymentLinesRequest__Output>
        ListInstructorPaymentLinesResponse: MessageTypeDefinition<_roster_billing_v1_ListInstructorPaymentLinesResponse, _roster_billing_v1_ListInstructorPaymentLinesResponse__Output>
        MeetingFinancials: MessageTypeDefinition<_roster_billing_v1_MeetingFinancials, _roster_billing_v1_MeetingFinancials__Output>
        MeetingRef: MessageTypeDefinition<_roster_billing_v1_MeetingRef, _roster_billing_v1_MeetingRef__Output>
        PaymentFigures: MessageTypeDefinition<_roster_billing_v1_PaymentFigures, _roster_billing_v1_PaymentFigures__Output>
        ReadExportChunkRequest: MessageTypeDefinition<_roster_billing_v1_ReadExportChunkRequest, _roster_billing_v1_ReadExportChunkRequest__Output>
        ReadExportChunkResponse: MessageTypeDefinition<_roster_billing_v1_ReadExportChunkResponse, _roster_billing_v1_ReadExportChunkResponse__Output>
        RecalculateMeetingRequest: MessageTypeDefinition<_roster_billing_v1_RecalculateMeetingRequest, _roster_billing_v1_RecalculateMeetingRequest__Output>
        RecalculateMeetingResponse: MessageTypeDefinition<_roster_billing_v1_RecalculateMeetingResponse, _roster_billing_v1_RecalculateMeetingResponse__Output>
        RecalculateMeetingsRequest: MessageTypeDefinition<_roster_billing_v1_RecalculateMeetingsRequest, _roster_billing_v1_RecalculateMeetingsRequest__Output>
        RecalculateMeetingsResponse: MessageTypeDefinition<_roster_billing_v1_RecalculateMeetingsResponse, _roster_billing_v1_RecalculateMeetingsResponse__Output>
        RevenueGroup: MessageTypeDefinition<_roster_billing_v1_RevenueGroup, _roster_billing_v1_RevenueGroup__Output>
        StartExportRequest: MessageTypeDefinition<_roster_billing_v1_StartExportRequest, _roster_billing_v1_StartExportRequest__Output>
        StartExportResponse: MessageTypeDefinition<_roster_billing_v1_StartExportResponse, _roster_billing_v1_StartExportResponse__Output>
      }
    }
    common: {
      v1: {
        PageRequest: MessageTypeDefinition<_roster_common_v1_PageRequest, _roster_common_v1_PageRequest__Output>
      }
    }
  }
}

