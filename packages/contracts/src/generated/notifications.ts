import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { FamilyCustomer as _roster_common_v1_FamilyCustomer, FamilyCustomer__Output as _roster_common_v1_FamilyCustomer__Output } from './roster/common/v1/FamilyCustomer';
import type { FamilyRegistration as _roster_common_v1_FamilyRegistration, FamilyRegistration__Output as _roster_common_v1_FamilyRegistration__Output } from './roster/common/v1/FamilyRegistration';
import type { FamilyStudent as _roster_common_v1_FamilyStudent, FamilyStudent__Output as _roster_common_v1_FamilyStudent__Output } from './roster/common/v1/FamilyStudent';
import type { PageRequest as _roster_common_v1_PageRequest, PageRequest__Output as _roster_common_v1_PageRequest__Output } from './roster/common/v1/PageRequest';
import type { AttendanceSuggestion as _roster_notifications_v1_AttendanceSuggestion, AttendanceSuggestion__Output as _roster_notifications_v1_AttendanceSuggestion__Output } from './roster/notifications/v1/AttendanceSuggestion';
import type { Attendee as _roster_notifications_v1_Attendee, Attendee__Output as _roster_notifications_v1_Attendee__Output } from './roster/notifications/v1/Attendee';
import type { BackfillWebhookRequest as _roster_notifications_v1_BackfillWebhookRequest, BackfillWebhookRequest__Output as _roster_notifications_v1_BackfillWebhookRequest__Output } from './roster/notifications/v1/BackfillWebhookRequest';
import type { BackfillWebhookResponse as _roster_notifications_v1_BackfillWebhookResponse, BackfillWebhookResponse__Output as _roster_notifications_v1_BackfillWebhookResponse__Output } from './roster/notifications/v1/BackfillWebhookResponse';
import type { ContactPreferences as _roster_notifications_v1_ContactPreferences, ContactPreferences__Output as _roster_notifications_v1_ContactPreferences__Output } from './roster/notifications/v1/ContactPreferences';
import type { ConvertLeadRequest as _roster_notifications_v1_ConvertLeadRequest, ConvertLeadRequest__Output as _roster_notifications_v1_ConvertLeadRequest__Output } from './roster/notifications/v1/ConvertLeadRequest';
import type { ConvertLeadResponse as _roster_notifications_v1_ConvertLeadResponse, ConvertLeadResponse__Output as _roster_notifications_v1_ConvertLeadResponse__Output } from './roster/notifications/v1/ConvertLeadResponse';
import type { CreateLeadRequest as _roster_notifications_v1_CreateLeadRequest, CreateLeadRequest__Output as _roster_notifications_v1_CreateLeadRequest__Output } from './roster/notifications/v1/CreateLeadRequest';
import type { CreateLeadResponse as _roster_notifications_v1_CreateLeadResponse, CreateLeadResponse__Output as _roster_notifications_v1_CreateLeadResponse__Output } from './roster/notifications/v1/CreateLeadResponse';
import type { CreateWebhookRequest as _roster_notifications_v1_CreateWebhookRequest, CreateWebhookRequest__Output as _roster_notifications_v1_CreateWebhookRequest__Output } from './roster/notifications/v1/CreateWebhookRequest';
import type { CreateWebhookResponse as _roster_notifications_v1_CreateWebhookResponse, CreateWebhookResponse__Output as _roster_notifications_v1_CreateWebhookResponse__Output } from './roster/notifications/v1/CreateWebhookResponse';
import type { DeleteIntegrationRequest as _roster_notifications_v1_DeleteIntegrationRequest, DeleteIntegrationRequest__Output as _roster_notifications_v1_DeleteIntegrationRequest__Output } from './roster/notifications/v1/DeleteIntegrationRequest';
import type { DeleteIntegrationResponse as _roster_notifications_v1_DeleteIntegrationResponse, DeleteIntegrationResponse__Output as _roster_notifications_v1_DeleteIntegrationResponse__Output } from './roster/notifications/v1/DeleteIntegrationResponse';
import type { DeleteWebhookRequest as _roster_notifications_v1_DeleteWebhookRequest, DeleteWebhookRequest__Output as _roster_notifications_v1_DeleteWebhookRequest__Output } from './roster/notifications/v1/DeleteWebhookRequest';
import type { DeleteWebhookResponse as _roster_notifications_v1_DeleteWebhookResponse, DeleteWebhookResponse__Output as _roster_notifications_v1_DeleteWebhookResponse__Output } from './roster/notifications/v1/DeleteWebhookResponse';
import type { Delivery as _roster_notifications_v1_Delivery, Delivery__Output as _roster_notifications_v1_Delivery__Output } from './roster/notifications/v1/Delivery';
import type { DeliveryAttempt as _roster_notifications_v1_DeliveryAttempt, DeliveryAttempt__Output as _roster_notifications_v1_DeliveryAttempt__Output } from './roster/notifications/v1/DeliveryAttempt';
import type { ExpectedChild as _roster_notifications_v1_ExpectedChild, ExpectedChild__Output as _roster_notifications_v1_ExpectedChild__Output } from './roster/notifications/v1/ExpectedChild';
import type { GetContactPreferencesRequest as _roster_notifications_v1_GetContactPreferencesRequest, GetContactPreferencesRequest__Output as _roster_notifications_v1_GetContactPreferencesRequest__Output } from './roster/notifications/v1/GetContactPreferencesRequest';
import type { GetContactPreferencesResponse as _roster_notifications_v1_GetContactPreferencesResponse, GetContactPreferencesResponse__Output as _roster_notifications_v1_GetContactPreferencesResponse__Output } from './roster/notifications/v1/GetContactPreferencesResponse';
import type { GetDeliveryRequest as _roster_notifications_v1_GetDeliveryRequest, GetDeliveryRequest__Output as _roster_notifications_v1_GetDeliveryRequest__Output } from './roster/notifications/v1/GetDeliveryRequest';
import type { GetDeliveryResponse as _roster_notifications_v1_GetDeliveryResponse, GetDeliveryResponse__Output as _roster_notifications_v1_GetDeliveryResponse__Output } from './roster/notifications/v1/GetDeliveryResponse';
import type { GetIntegrationRequest as _roster_notifications_v1_GetIntegrationRequest, GetIntegrationRequest__Output as _roster_notifications_v1_GetIntegrationRequest__Output } from './roster/notifications/v1/GetIntegrationRequest';
import type { GetIntegrationResponse as _roster_notifications_v1_GetIntegrationResponse, GetIntegrationResponse__Output as _roster_notifications_v1_GetIntegrationResponse__Output } from './roster/notifications/v1/GetIntegrationResponse';
import type { GetLeadRequest as _roster_notifications_v1_GetLeadRequest, GetLeadRequest__Output as _roster_notifications_v1_GetLeadRequest__Output } from './roster/notifications/v1/GetLeadRequest';
import type { GetLeadResponse as _roster_notifications_v1_GetLeadResponse, GetLeadResponse__Output as _roster_notifications_v1_GetLeadResponse__Output } from './roster/notifications/v1/GetLeadResponse';
import type { GetMessageRequest as _roster_notifications_v1_GetMessageRequest, GetMessageRequest__Output as _roster_notifications_v1_GetMessageRequest__Output } from './roster/notifications/v1/GetMessageRequest';
import type { GetMessageResponse as _roster_notifications_v1_GetMessageResponse, GetMessageResponse__Output as _roster_notifications_v1_GetMessageResponse__Output } from './roster/notifications/v1/GetMessageResponse';
import type { GetMessagingSettingsRequest as _roster_notifications_v1_GetMessagingSettingsRequest, GetMessagingSettingsRequest__Output as _roster_notifications_v1_GetMessagingSettingsRequest__Output } from './roster/notifications/v1/GetMessagingSettingsRequest';
import type { GetMessagingSettingsResponse as _roster_notifications_v1_GetMessagingSettingsResponse, GetMessagingSettingsResponse__Output as _roster_notifications_v1_GetMessagingSettingsResponse__Output } from './roster/notifications/v1/GetMessagingSettingsResponse';
import type { GetRoomRequest as _roster_notifications_v1_GetRoomRequest, GetRoomRequest__Output as _roster_notifications_v1_GetRoomRequest__Output } from './roster/notifications/v1/GetRoomRequest';
import type { GetRoomResponse as _roster_notifications_v1_GetRoomResponse, GetRoomResponse__Output as _roster_notifications_v1_GetRoomResponse__Output } from './roster/notifications/v1/GetRoomResponse';
import type { GetWebhookRequest as _roster_notifications_v1_GetWebhookRequest, GetWebhookRequest__Output as _roster_notifications_v1_GetWebhookRequest__Output } from './roster/notifications/v1/GetWebhookRequest';
import type { GetWebhookResponse as _roster_notifications_v1_GetWebhookResponse, GetWebhookResponse__Output as _roster_notifications_v1_GetWebhookResponse__Output } from './roster/notifications/v1/GetWebhookResponse';
import type { Integration as _roster_notifications_v1_Integration, Integration__Output as _roster_notifications_v1_Integration__Output } from './roster/notifications/v1/Integration';
import type { Lead as _roster_notifications_v1_Lead, Lead__Output as _roster_notifications_v1_Lead__Output } from './roster/notifications/v1/Lead';
import type { ListAttendanceSuggestionsRequest as _roster_notifications_v1_ListAttendanceSuggestionsRequest, ListAttendanceSuggestionsRequest__Output as _roster_notifications_v1_ListAttendanceSuggestionsRequest__Output } from './roster/notifications/v1/ListAttendanceSuggestionsRequest';
import type { ListAttendanceSuggestionsResponse as _roster_notifications_v1_ListAttendanceSuggestionsResponse, ListAttendanceSuggestionsResponse__Output as _roster_notifications_v1_ListAttendanceSuggestionsResponse__Output } from './roster/notifications/v1/ListAttendanceSuggestionsResponse';
import type { ListDeliveriesRequest as _roster_notifications_v1_ListDeliveriesRequest, ListDeliveriesRequest__Output as _roster_notifications_v1_ListDeliveriesRequest__Output } from './roster/notifications/v1/ListDeliveriesRequest';
import type { ListDeliveriesResponse as _roster_notifications_v1_ListDeliveriesResponse, ListDeliveriesResponse__Output as _roster_notifications_v1_ListDeliveriesResponse__Output } from './roster/notifications/v1/ListDeliveriesResponse';
import type { ListLeadsRequest as _roster_notifications_v1_ListLeadsRequest, ListLeadsRequest__Output as _roster_notifications_v1_ListLeadsRequest__Output } from './roster/notifications/v1/ListLeadsRequest';
import type { ListLeadsResponse as _roster_notifications_v1_ListLeadsResponse, ListLeadsResponse__Output as _roster_notifications_v1_ListLeadsResponse__Output } from './roster/notifications/v1/ListLeadsResponse';
import type { ListMessagesRequest as _roster_notifications_v1_ListMessagesRequest, ListMessagesRequest__Output as _roster_notifications_v1_ListMessagesRequest__Output } from './roster/notifications/v1/ListMessagesRequest';
import type { ListMessagesResponse as _roster_notifications_v1_ListMessagesResponse, ListMessagesResponse__Output as _roster_notifications_v1_ListMessagesResponse__Output } from './roster/notifications/v1/ListMessagesResponse';
import type { ListPlannedMessagesRequest as _roster_notifications_v1_ListPlannedMessagesRequest, ListPlannedMessagesRequest__Output as _roster_notifications_v1_ListPlannedMessagesRequest__Output } from './roster/notifications/v1/ListPlannedMessagesRequest';
import type { ListPlannedMessagesResponse as _roster_notifications_v1_ListPlannedMessagesResponse, ListPlannedMessagesResponse__Output as _roster_notifications_v1_ListPlannedMessagesResponse__Output } from './roster/notifications/v1/ListPlannedMessagesResponse';
import type { ListPlannedOfMeetingRequest as _roster_notifications_v1_ListPlannedOfMeetingRequest, ListPlannedOfMeetingRequest__Output as _roster_notifications_v1_ListPlannedOfMeetingRequest__Output } from './roster/notifications/v1/ListPlannedOfMeetingRequest';
import type { ListPlannedOfMeetingResponse as _roster_notifications_v1_ListPlannedOfMeetingResponse, ListPlannedOfMeetingResponse__Output as _roster_notifications_v1_ListPlannedOfMeetingResponse__Output } from './roster/notifications/v1/ListPlannedOfMeetingResponse';
import type { ListRoomsRequest as _roster_notifications_v1_ListRoomsRequest, ListRoomsRequest__Output as _roster_notifications_v1_ListRoomsRequest__Output } from './roster/notifications/v1/ListRoomsRequest';
import type { ListRoomsResponse as _roster_notifications_v1_ListRoomsResponse, ListRoomsResponse__Output as _roster_notifications_v1_ListRoomsResponse__Output } from './roster/notifications/v1/ListRoomsResponse';
import type { ListWebhookEventsRequest as _roster_notifications_v1_ListWebhookEventsRequest, ListWebhookEventsRequest__Output as _roster_notifications_v1_ListWebhookEventsRequest__Output } from './roster/notifications/v1/ListWebhookEventsRequest';
import type { ListWebhookEventsResponse as _roster_notifications_v1_ListWebhookEventsResponse, ListWebhookEventsResponse__Output as _roster_notifications_v1_ListWebhookEventsResponse__Output } from './roster/notifications/v1/ListWebhookEventsResponse';
import type { ListWebhooksRequest as _roster_notifications_v1_ListWebhooksRequest, ListWebhooksRequest__Output as _roster_notifications_v1_ListWebhooksRequest__Output } from './roster/notifications/v1/ListWebhooksRequest';
import type { ListWebhooksResponse as _roster_notifications_v1_ListWebhooksResponse, ListWebhooksResponse__Output as _roster_notifications_v1_ListWebhooksResponse__Output } from './roster/notifications/v1/ListWebhooksResponse';
import type { LoggedEvent as _roster_notifications_v1_LoggedEvent, LoggedEvent__Output as _roster_notifications_v1_LoggedEvent__Output } from './roster/notifications/v1/LoggedEvent';
import type { Message as _roster_notifications_v1_Message, Message__Output as _roster_notifications_v1_Message__Output } from './roster/notifications/v1/Message';
import type { MessageReason as _roster_notifications_v1_MessageReason, MessageReason__Output as _roster_notifications_v1_MessageReason__Output } from './roster/notifications/v1/MessageReason';
import type { MessagingSettings as _roster_notifications_v1_MessagingSettings, MessagingSettings__Output as _roster_notifications_v1_MessagingSettings__Output } from './roster/notifications/v1/MessagingSettings';
import type { NotificationsServiceClient as _roster_notifications_v1_NotificationsServiceClient, NotificationsServiceDefinition as _roster_notifications_v1_NotificationsServiceDefinition } from './roster/notifications/v1/NotificationsService';
import type { PlannedFamily as _roster_notifications_v1_PlannedFamily, PlannedFamily__Output as _roster_notifications_v1_PlannedFamily__Output } from './roster/notifications/v1/PlannedFamily';
import type { PlannedMessage as _roster_notifications_v1_PlannedMessage, PlannedMessage__Output as _roster_notifications_v1_PlannedMessage__Output } from './roster/notifications/v1/PlannedMessage';
import type { PutIntegrationRequest as _roster_notifications_v1_PutIntegrationRequest, PutIntegrationRequest__Output as _roster_notifications_v1_PutIntegrationRequest__Output } from './roster/notifications/v1/PutIntegrationRequest';
import type { PutIntegrationResponse as _roster_notifications_v1_PutIntegrationResponse, PutIntegrationResponse__Output as _roster_notifications_v1_PutIntegrationResponse__Output } from './roster/notifications/v1/PutIntegrationResponse';
import type { ReadEventsRequest as _roster_notifications_v1_ReadEventsRequest, ReadEventsRequest__Output as _roster_notifications_v1_ReadEventsRequest__Output } from './roster/notifications/v1/ReadEventsRequest';
import type { ReadEventsResponse as _roster_notifications_v1_ReadEventsResponse, ReadEventsResponse__Output as _roster_notifications_v1_ReadEventsResponse__Output } from './roster/notifications/v1/ReadEventsResponse';
import type { ReceiveWhatsAppWebhookRequest as _roster_notifications_v1_ReceiveWhatsAppWebhookRequest, ReceiveWhatsAppWebhookRequest__Output as _roster_notifications_v1_ReceiveWhatsAppWebhookRequest__Output } from './roster/notifications/v1/ReceiveWhatsAppWebhookRequest';
import type { ReceiveWhatsAppWebhookResponse as _roster_notifications_v1_ReceiveWhatsAppWebhookResponse, ReceiveWhatsAppWebhookResponse__Output as _roster_notifications_v1_ReceiveWhatsAppWebhookResponse__Output } from './roster/notifications/v1/ReceiveWhatsAppWebhookResponse';
import type { ReceiveZoomWebhookRequest as _roster_notifications_v1_ReceiveZoomWebhookRequest, ReceiveZoomWebhookRequest__Output as _roster_notifications_v1_ReceiveZoomWebhookRequest__Output } from './roster/notifications/v1/ReceiveZoomWebhookRequest';
import type { ReceiveZoomWebhookResponse as _roster_notifications_v1_ReceiveZoomWebhookResponse, ReceiveZoomWebhookResponse__Output as _roster_notifications_v1_ReceiveZoomWebhookResponse__Output } from './roster/notifications/v1/ReceiveZoomWebhookResponse';
import type { ReplayDeliveriesRequest as _roster_notifications_v1_ReplayDeliveriesRequest, ReplayDeliveriesRequest__Output as _roster_notifications_v1_ReplayDeliveriesRequest__Output } from './roster/notifications/v1/ReplayDeliveriesRequest';
import type { ReplayDeliveriesResponse as _roster_notifications_v1_ReplayDeliveriesResponse, ReplayDeliveriesResponse__Output as _roster_notifications_v1_ReplayDeliveriesResponse__Output } from './roster/notifications/v1/ReplayDeliveriesResponse';
import type { ReplayWebhookRequest as _roster_notifications_v1_ReplayWebhookRequest, ReplayWebhookRequest__Output as _roster_notifications_v1_ReplayWebhookRequest__Output } from './roster/notifications/v1/ReplayWebhookRequest';
import type { ReplayWebhookResponse as _roster_notifications_v1_ReplayWebhookResponse, ReplayWebhookResponse__Output as _roster_notifications_v1_ReplayWebhookResponse__Output } from './roster/notifications/v1/ReplayWebhookResponse';
import type { ResendMessageRequest as _roster_notifications_v1_ResendMessageRequest, ResendMessageRequest__Output as _roster_notifications_v1_ResendMessageRequest__Output } from './roster/notifications/v1/ResendMessageRequest';
import type { ResendMessageResponse as _roster_notifications_v1_ResendMessageResponse, ResendMessageResponse__Output as _roster_notifications_v1_ResendMessageResponse__Output } from './roster/notifications/v1/ResendMessageResponse';
import type { Room as _roster_notifications_v1_Room, Room__Output as _roster_notifications_v1_Room__Output } from './roster/notifications/v1/Room';
import type { RoomReason as _roster_notifications_v1_RoomReason, RoomReason__Output as _roster_notifications_v1_RoomReason__Output } from './roster/notifications/v1/RoomReason';
import type { RotateWebhookSecretRequest as _roster_notifications_v1_RotateWebhookSecretRequest, RotateWebhookSecretRequest__Output as _roster_notifications_v1_RotateWebhookSecretRequest__Output } from './roster/notifications/v1/RotateWebhookSecretRequest';
import type { RotateWebhookSecretResponse as _roster_notifications_v1_RotateWebhookSecretResponse, RotateWebhookSecretResponse__Output as _roster_notifications_v1_RotateWebhookSecretResponse__Output } from './roster/notifications/v1/RotateWebhookSecretResponse';
import type { SendTestDeliveryRequest as _roster_notifications_v1_SendTestDeliveryRequest, SendTestDeliveryRequest__Output as _roster_notifications_v1_SendTestDeliveryRequest__Output } from './roster/notifications/v1/SendTestDeliveryRequest';
import type { SendTestDeliveryResponse as _roster_notifications_v1_SendTestDeliveryResponse, SendTestDeliveryResponse__Output as _roster_notifications_v1_SendTestDeliveryResponse__Output } from './roster/notifications/v1/SendTestDeliveryResponse';
import type { SyncRoomRequest as _roster_notifications_v1_SyncRoomRequest, SyncRoomRequest__Output as _roster_notifications_v1_SyncRoomRequest__Output } from './roster/notifications/v1/SyncRoomRequest';
import type { SyncRoomResponse as _roster_notifications_v1_SyncRoomResponse, SyncRoomResponse__Output as _roster_notifications_v1_SyncRoomResponse__Output } from './roster/notifications/v1/SyncRoomResponse';
import type { TestIntegrationRequest as _roster_notifications_v1_TestIntegrationRequest, TestIntegrationRequest__Output as _roster_notifications_v1_TestIntegrationRequest__Output } from './roster/notifications/v1/TestIntegrationRequest';
import type { TestIntegrationResponse as _roster_notifications_v1_TestIntegrationResponse, TestIntegrationResponse__Output as _roster_notifications_v1_TestIntegrationResponse__Output } from './roster/notifications/v1/TestIntegrationResponse';
import type { UpdateContactPreferencesRequest as _roster_notifications_v1_UpdateContactPreferencesRequest, UpdateContactPreferencesRequest__Output as _roster_notifications_v1_UpdateContactPreferencesRequest__Output } from './roster/notifications/v1/UpdateContactPreferencesRequest';
import type { UpdateContactPreferencesResponse as _roster_notifications_v1_UpdateContactPreferencesResponse, UpdateContactPreferencesResponse__Output as _roster_notifications_v1_UpdateContactPreferencesResponse__Output } from './roster/notifications/v1/UpdateContactPreferencesResponse';
import type { UpdateLeadRequest as _roster_notifications_v1_UpdateLeadRequest, UpdateLeadRequest__Output as _roster_notifications_v1_UpdateLeadRequest__Output } from './roster/notifications/v1/UpdateLeadRequest';
import type { UpdateLeadResponse as _roster_notifications_v1_UpdateLeadResponse, UpdateLeadResponse__Output as _roster_notifications_v1_UpdateLeadResponse__Output } from './roster/notifications/v1/UpdateLeadResponse';
import type { UpdateMessagingSettingsRequest as _roster_notifications_v1_UpdateMessagingSettingsRequest, UpdateMessagingSettingsRequest__Output as _roster_notifications_v1_UpdateMessagingSettingsRequest__Output } from './roster/notifications/v1/UpdateMessagingSettingsRequest';
import type { UpdateMessagingSettingsResponse as _roster_notifications_v1_UpdateMessagingSettingsResponse, UpdateMessagingSettingsResponse__Output as _roster_notifications_v1_UpdateMessagingSettingsResponse__Output } from './roster/notifications/v1/UpdateMessagingSettingsResponse';
import type { UpdateWebhookRequest as _roster_notifications_v1_UpdateWebhookRequest, UpdateWebhookRequest__Output as _roster_notifications_v1_UpdateWebhookRequest__Output } from './roster/notifications/v1/UpdateWebhookRequest';
import type { UpdateWebhookResponse as _roster_notifications_v1_UpdateWebhookResponse, UpdateWebhookResponse__Output as _roster_notifications_v1_UpdateWebhookResponse__Output } from './roster/notifications/v1/UpdateWebhookResponse';
import type { VerifyWhatsAppWebhookRequest as _roster_notifications_v1_VerifyWhatsAppWebhookRequest, VerifyWhatsAppWebhookRequest__Output as _roster_notifications_v1_VerifyWhatsAppWebhookRequest__Output } from './roster/notifications/v1/VerifyWhatsAppWebhookRequest';
import type { VerifyWhatsAppWebhookResponse as _roster_notifications_v1_VerifyWhatsAppWebhookResponse, VerifyWhatsAppWebhookResponse__Output as _roster_notifications_v1_VerifyWhatsAppWebhookResponse__Output } from './roster/notifications/v1/VerifyWhatsAppWebhookResponse';
import type { Webhook as _roster_notifications_v1_Webhook, Webhook__Output as _roster_notifications_v1_Webhook__Output } from './roster/notifications/v1/Webhook';

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
    notifications: {
      v1: {
        AttendanceSuggestion: MessageTypeDefinition<_roster_notifications_v1_AttendanceSuggestion, _roster_notifications_v1_AttendanceSuggestion__Output>
        Attendee: MessageTypeDefinition<_roster_notifications_v1_Attendee, _roster_notifications_v1_Attendee__Output>
        BackfillWebhookRequest: MessageTypeDefinition<_roster_notifications_v1_BackfillWebhookRequest, _roster_notifications_v1_BackfillWebhookRequest__Output>
        BackfillWebhookResponse: MessageTypeDefinition<_roster_notifications_v1_BackfillWebhookResponse, _roster_notifications_v1_BackfillWebhookResponse__Output>
        ContactPreferences: MessageTypeDefinition<_roster_notifications_v1_ContactPreferences, _roster_notifications_v1_ContactPreferences__Output>
        ConvertLeadRequest: MessageTypeDefinition<_roster_notifications_v1_ConvertLeadRequest, _roster_notifications_v1_ConvertLeadRequest__Output>
        ConvertLeadResponse: MessageTypeDefinition<_roster_notifications_v1_ConvertLeadResponse, _roster_notifications_v1_ConvertLeadResponse__Output>
        CreateLeadRequest: MessageTypeDefinition<_roster_notifications_v1_CreateLeadRequest, _roster_notifications_v1_CreateLeadRequest__Output>
        CreateLeadResponse: MessageTypeDefinition<_roster_notifications_v1_CreateLeadResponse, _roster_notifications_v1_CreateLeadResponse__Output>
        CreateWebhookRequest: MessageTypeDefinition<_roster_notifications_v1_CreateWebhookRequest, _roster_notifications_v1_CreateWebhookRequest__Output>
        CreateWebhookResponse: MessageTypeDefinition<_roster_notifications_v1_CreateWebhookResponse, _roster_notifications_v1_CreateWebhookResponse__Output>
        DeleteIntegrationRequest: MessageTypeDefinition<_roster_notifications_v1_DeleteIntegrationRequest, _roster_notifications_v1_DeleteIntegrationRequest__Output>
        DeleteIntegrationResponse: MessageTypeDefinition<_roster_notifications_v1_DeleteIntegrationResponse, _roster_notifications_v1_DeleteIntegrationResponse__Output>
        DeleteWebhookRequest: MessageTypeDefinition<_roster_notifications_v1_DeleteWebhookRequest, _roster_notifications_v1_DeleteWebhookRequest__Output>
        DeleteWebhookResponse: MessageTypeDefinition<_roster_notifications_v1_DeleteWebhookResponse, _roster_notifications_v1_DeleteWebhookResponse__Output>
        Delivery: MessageTypeDefinition<_roster_notifications_v1_Delivery, _roster_notifications_v1_Delivery__Output>
        DeliveryAttempt: MessageTypeDefinition<_roster_notifications_v1_DeliveryAttempt, _roster_notifications_v1_DeliveryAttempt__Output>
        ExpectedChild: MessageTypeDefinition<_roster_notifications_v1_ExpectedChild, _roster_notifications_v1_ExpectedChild__Output>
        GetContactPreferencesRequest: MessageTypeDefinition<_roster_notifications_v1_GetContactPreferencesRequest, _roster_notifications_v1_GetContactPreferencesRequest__Output>
        GetContactPreferencesResponse: MessageTypeDefinition<_roster_notifications_v1_GetContactPreferencesResponse, _roster_notifications_v1_GetContactPreferencesResponse__Output>
        GetDeliveryRequest: MessageTypeDefinition<_roster_notifications_v1_GetDeliveryRequest, _roster_notifications_v1_GetDeliveryRequest__Output>
        GetDeliveryResponse: MessageTypeDefinition<_roster_notifications_v1_GetDeliveryResponse, _roster_notifications_v1_GetDeliveryResponse__Output>
        GetIntegrationRequest: MessageTypeDefinition<_roster_notifications_v1_GetIntegrationRequest, _roster_notifications_v1_GetIntegrationRequest__Output>
        GetIntegrationResponse: MessageTypeDefinition<_roster_notifications_v1_GetIntegrationResponse, _roster_notifications_v1_GetIntegrationResponse__Output>
        GetLeadRequest: MessageTypeDefinition<_roster_notifications_v1_GetLeadRequest, _roster_notifications_v1_GetLeadRequest__Output>
        GetLeadResponse: MessageTypeDefinition<_roster_notifications_v1_GetLeadResponse, _roster_notifications_v1_GetLeadResponse__Output>
        GetMessageRequest: MessageTypeDefinition<_roster_notifications_v1_GetMessageRequest, _roster_notifications_v1_GetMessageRequest__Output>
        GetMessageResponse: MessageTypeDefinition<_roster_notifications_v1_GetMessageResponse, _roster_notifications_v1_GetMessageResponse__Output>
        GetMessagingSettingsRequest: MessageTypeDefinition<_roster_notifications_v1_GetMessagingSettingsRequest, _roster_notifications_v1_GetMessagingSettingsRequest__Output>
        GetMessagingSettingsResponse: MessageTypeDefinition<_roster_notifications_v1_GetMessagingSettingsResponse, _roster_notifications_v1_GetMessagingSettingsResponse__Output>
        GetRoomRequest: MessageTypeDefinition<_roster_notifications_v1_GetRoomRequest, _roster_notifications_v1_GetRoomRequest__Output>
        GetRoomResponse: MessageTypeDefinition<_roster_notifications_v1_GetRoomResponse, _roster_notifications_v1_GetRoomResponse__Output>
        GetWebhookRequest: MessageTypeDefinition<_roster_notifications_v1_GetWebhookRequest, _roster_notifications_v1_GetWebhookRequest__Output>
        GetWebhookResponse: MessageTypeDefinition<_roster_notifications_v1_GetWebhookResponse, _roster_notifications_v1_GetWebhookResponse__Output>
        Integration: MessageTypeDefinition<_roster_notifications_v1_Integration, _roster_notifications_v1_Integration__Output>
        Lead: MessageTypeDefinition<_roster_notifications_v1_Lead, _roster_notifications_v1_Lead__Output>
        ListAttendanceSuggestionsRequest: MessageTypeDefinition<_roster_notifications_v1_ListAttendanceSuggestionsRequest, _roster_notifications_v1_ListAttendanceSuggestionsRequest__Output>
        ListAttendanceSuggestionsResponse: MessageTypeDefinition<_roster_notifications_v1_ListAttendanceSuggestionsResponse, _roster_notifications_v1_ListAttendanceSuggestionsResponse__Output>
        ListDeliveriesRequest: MessageTypeDefinition<_roster_notifications_v1_ListDeliveriesRequest, _roster_notifications_v1_ListDeliveriesRequest__Output>
        ListDeliveriesResponse: MessageTypeDefinition<_roster_notifications_v1_ListDeliveriesResponse, _roster_notifications_v1_ListDeliveriesResponse__Output>
        ListLeadsRequest: MessageTypeDefinition<_roster_notifications_v1_ListLeadsRequest, _roster_notifications_v1_ListLeadsRequest__Output>
        ListLeadsResponse: MessageTypeDefinition<_roster_notifications_v1_ListLeadsResponse, _roster_notifications_v1_ListLeadsResponse__Output>
        ListMessagesRequest: MessageTypeDefinition<_roster_notifications_v1_ListMessagesRequest, _roster_notifications_v1_ListMessagesRequest__Output>
        ListMessagesResponse: MessageTypeDefinition<_roster_notifications_v1_ListMessagesResponse, _roster_notifications_v1_ListMessagesResponse__Output>
        ListPlannedMessagesRequest: MessageTypeDefinition<_roster_notifications_v1_ListPlannedMessagesRequest, _roster_notifications_v1_ListPlannedMessagesRequest__Output>
        ListPlannedMessagesResponse: MessageTypeDefinition<_roster_notifications_v1_ListPlannedMessagesResponse, _roster_notifications_v1_ListPlannedMessagesResponse__Output>
        ListPlannedOfMeetingRequest: MessageTypeDefinition<_roster_notifications_v1_ListPlannedOfMeetingRequest, _roster_notifications_v1_ListPlannedOfMeetingRequest__Output>
        ListPlannedOfMeetingResponse: MessageTypeDefinition<_roster_notifications_v1_ListPlannedOfMeetingResponse, _roster_notifications_v1_ListPlannedOfMeetingResponse__Output>
        ListRoomsRequest: MessageTypeDefinition<_roster_notifications_v1_ListRoomsRequest, _roster_notifications_v1_ListRoomsRequest__Output>
        ListRoomsResponse: MessageTypeDefinition<_roster_notifications_v1_ListRoomsResponse, _roster_notifications_v1_ListRoomsResponse__Output>
        ListWebhookEventsRequest: MessageTypeDefinition<_roster_notifications_v1_ListWebhookEventsRequest, _roster_notifications_v1_ListWebhookEventsRequest__Output>
        ListWebhookEventsResponse: MessageTypeDefinition<_roster_notifications_v1_ListWebhookEventsResponse, _roster_notifications_v1_ListWebhookEventsResponse__Output>
        ListWebhooksRequest: MessageTypeDefinition<_roster_notifications_v1_ListWebhooksRequest, _roster_notifications_v1_ListWebhooksRequest__Output>
        ListWebhooksResponse: MessageTypeDefinition<_roster_notifications_v1_ListWebhooksResponse, _roster_notifications_v1_ListWebhooksResponse__Output>
        LoggedEvent: MessageTypeDefinition<_roster_notifications_v1_LoggedEvent, _roster_notifications_v1_LoggedEvent__Output>
        Message: MessageTypeDefinition<_roster_notifications_v1_Message, _roster_notifications_v1_Message__Output>
        MessageReason: MessageTypeDefinition<_roster_notifications_v1_MessageReason, _roster_notifications_v1_MessageReason__Output>
        MessagingSettings: MessageTypeDefinition<_roster_notifications_v1_MessagingSettings, _roster_notifications_v1_MessagingSettings__Output>
        NotificationsService: SubtypeConstructor<typeof grpc.Client, _roster_notifications_v1_NotificationsServiceClient> & { service: _roster_notifications_v1_NotificationsServiceDefinition }
        PlannedFamily: MessageTypeDefinition<_roster_notifications_v1_PlannedFamily, _roster_notifications_v1_PlannedFamily__Output>
        PlannedMessage: MessageTypeDefinition<_roster_notifications_v1_PlannedMessage, _roster_notifications_v1_PlannedMessage__Output>
        PutIntegrationRequest: MessageTypeDefinition<_roster_notifications_v1_PutIntegrationRequest, _roster_notifications_v1_PutIntegrationRequest__Output>
        PutIntegrationResponse: MessageTypeDefinition<_roster_notifications_v1_PutIntegrationResponse, _roster_notifications_v1_PutIntegrationResponse__Output>
        ReadEventsRequest: MessageTypeDefinition<_roster_notifications_v1_ReadEventsRequest, _roster_notifications_v1_ReadEventsRequest__Output>
        ReadEventsResponse: MessageTypeDefinition<_roster_notifications_v1_ReadEventsResponse, _roster_notifications_v1_ReadEventsResponse__Output>
        ReceiveWhatsAppWebhookRequest: MessageTypeDefinition<_roster_notifications_v1_ReceiveWhatsAppWebhookRequest, _roster_notifications_v1_ReceiveWhatsAppWebhookRequest__Output>
        ReceiveWhatsAppWebhookResponse: MessageTypeDefinition<_roster_notifications_v1_ReceiveWhatsAppWebhookResponse, _roster_notifications_v1_ReceiveWhatsAppWebhookResponse__Output>
        ReceiveZoomWebhookRequest: MessageTypeDefinition<_roster_notifications_v1_ReceiveZoomWebhookRequest, _roster_notifications_v1_ReceiveZoomWebhookRequest__Output>
        ReceiveZoomWebhookResponse: MessageTypeDefinition<_roster_notifications_v1_ReceiveZoomWebhookResponse, _roster_notifications_v1_ReceiveZoomWebhookResponse__Output>
        ReplayDeliveriesRequest: MessageTypeDefinition<_roster_notifications_v1_ReplayDeliveriesRequest, _roster_notifications_v1_ReplayDeliveriesRequest__Output>
        ReplayDeliveriesResponse: MessageTypeDefinition<_roster_notifications_v1_ReplayDeliveriesResponse, _roster_notifications_v1_ReplayDeliveriesResponse__Output>
        ReplayWebhookRequest: MessageTypeDefinition<_roster_notifications_v1_ReplayWebhookRequest, _roster_notifications_v1_ReplayWebhookRequest__Output>
        ReplayWebhookResponse: MessageTypeDefinition<_roster_notifications_v1_ReplayWebhookResponse, _roster_notifications_v1_ReplayWebhookResponse__Output>
        ResendMessageRequest: MessageTypeDefinition<_roster_notifications_v1_ResendMessageRequest, _roster_notifications_v1_ResendMessageRequest__Output>
        ResendMessageResponse: MessageTypeDefinition<_roster_notifications_v1_ResendMessageResponse, _roster_notifications_v1_ResendMessageResponse__Output>
        Room: MessageTypeDefinition<_roster_notifications_v1_Room, _roster_notifications_v1_Room__Output>
        RoomReason: MessageTypeDefinition<_roster_notifications_v1_RoomReason, _roster_notifications_v1_RoomReason__Output>
        RotateWebhookSecretRequest: MessageTypeDefinition<_roster_notifications_v1_RotateWebhookSecretRequest, _roster_notifications_v1_RotateWebhookSecretRequest__Output>
        RotateWebhookSecretResponse: MessageTypeDefinition<_roster_notifications_v1_RotateWebhookSecretResponse, _roster_notifications_v1_RotateWebhookSecretResponse__Output>
        SendTestDeliveryRequest: MessageTypeDefinition<_roster_notifications_v1_SendTestDeliveryRequest, _roster_notifications_v1_SendTestDeliveryRequest__Output>
        SendTestDeliveryResponse: MessageTypeDefinition<_roster_notifications_v1_SendTestDeliveryResponse, _roster_notifications_v1_SendTestDeliveryResponse__Output>
        SyncRoomRequest: MessageTypeDefinition<_roster_notifications_v1_SyncRoomRequest, _roster_notifications_v1_SyncRoomRequest__Output>
        SyncRoomResponse: MessageTypeDefinition<_roster_notifications_v1_SyncRoomResponse, _roster_notifications_v1_SyncRoomResponse__Output>
        TestIntegrationRequest: MessageTypeDefinition<_roster_notifications_v1_TestIntegrationRequest, _roster_notifications_v1_TestIntegrationRequest__Output>
        TestIntegrationResponse: MessageTypeDefinition<_roster_notifications_v1_TestIntegrationResponse, _roster_notifications_v1_TestIntegrationResponse__Output>
        UpdateContactPreferencesRequest: MessageTypeDefinition<_roster_notifications_v1_UpdateContactPreferencesRequest, _roster_notifications_v1_UpdateContactPreferencesRequest__Output>
        UpdateContactPreferencesResponse: MessageTypeDefinition<_roster_notifications_v1_UpdateContactPreferencesResponse, _roster_notifications_v1_UpdateContactPreferencesResponse__Output>
        UpdateLeadRequest: MessageTypeDefinition<_roster_notifications_v1_UpdateLeadRequest, _roster_notifications_v1_UpdateLeadRequest__Output>
        UpdateLeadResponse: MessageTypeDefinition<_roster_notifications_v1_UpdateLeadResponse, _roster_notifications_v1_UpdateLeadResponse__Output>
        UpdateMessagingSettingsRequest: MessageTypeDefinition<_roster_notifications_v1_UpdateMessagingSettingsRequest, _roster_notifications_v1_UpdateMessagingSettingsRequest__Output>
        UpdateMessagingSettingsResponse: MessageTypeDefinition<_roster_notifications_v1_UpdateMessagingSettingsResponse, _roster_notifications_v1_UpdateMessagingSettingsResponse__Output>
        UpdateWebhookRequest: MessageTypeDefinition<_roster_notifications_v1_UpdateWebhookRequest, _roster_notifications_v1_UpdateWebhookRequest__Output>
        UpdateWebhookResponse: MessageTypeDefinition<_roster_notifications_v1_UpdateWebhookResponse, _roster_notifications_v1_UpdateWebhookResponse__Output>
        VerifyWhatsAppWebhookRequest: MessageTypeDefinition<_roster_notifications_v1_VerifyWhatsAppWebhookRequest, _roster_notifications_v1_VerifyWhatsAppWebhookRequest__Output>
        VerifyWhatsAppWebhookResponse: MessageTypeDefinition<_roster_notifications_v1_VerifyWhatsAppWebhookResponse, _roster_notifications_v1_VerifyWhatsAppWebhookResponse__Output>
        Webhook: MessageTypeDefinition<_roster_notifications_v1_Webhook, _roster_notifications_v1_Webhook__Output>
      }
    }
  }
}

