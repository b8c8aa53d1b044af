// Original file: protos/roster/notifications/v1/notifications.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { BackfillWebhookRequest as _roster_notifications_v1_BackfillWebhookRequest, BackfillWebhookRequest__Output as _roster_notifications_v1_BackfillWebhookRequest__Output } from '../../../roster/notifications/v1/BackfillWebhookRequest';
import type { BackfillWebhookResponse as _roster_notifications_v1_BackfillWebhookResponse, BackfillWebhookResponse__Output as _roster_notifications_v1_BackfillWebhookResponse__Output } from '../../../roster/notifications/v1/BackfillWebhookResponse';
import type { ConvertLeadRequest as _roster_notifications_v1_ConvertLeadRequest, ConvertLeadRequest__Output as _roster_notifications_v1_ConvertLeadRequest__Output } from '../../../roster/notifications/v1/ConvertLeadRequest';
import type { ConvertLeadResponse as _roster_notifications_v1_ConvertLeadResponse, ConvertLeadResponse__Output as _roster_notifications_v1_ConvertLeadResponse__Output } from '../../../roster/notifications/v1/ConvertLeadResponse';
import type { CreateLeadRequest as _roster_notifications_v1_CreateLeadRequest, CreateLeadRequest__Output as _roster_notifications_v1_CreateLeadRequest__Output } from '../../../roster/notifications/v1/CreateLeadRequest';
import type { CreateLeadResponse as _roster_notifications_v1_CreateLeadResponse, CreateLeadResponse__Output as _roster_notifications_v1_CreateLeadResponse__Output } from '../../../roster/notifications/v1/CreateLeadResponse';
import type { CreateWebhookRequest as _roster_notifications_v1_CreateWebhookRequest, CreateWebhookRequest__Output as _roster_notifications_v1_CreateWebhookRequest__Output } from '../../../roster/notifications/v1/CreateWebhookRequest';
import type { CreateWebhookResponse as _roster_notifications_v1_CreateWebhookResponse, CreateWebhookResponse__Output as _roster_notifications_v1_CreateWebhookResponse__Output } from '../../../roster/notifications/v1/CreateWebhookResponse';
import type { DeleteIntegrationRequest as _roster_notifications_v1_DeleteIntegrationRequest, DeleteIntegrationRequest__Output as _roster_notifications_v1_DeleteIntegrationRequest__Output } from '../../../roster/notifications/v1/DeleteIntegrationRequest';
import type { DeleteIntegrationResponse as _roster_notifications_v1_DeleteIntegrationResponse, DeleteIntegrationResponse__Output as _roster_notifications_v1_DeleteIntegrationResponse__Output } from '../../../roster/notifications/v1/DeleteIntegrationResponse';
import type { DeleteWebhookRequest as _roster_notifications_v1_DeleteWebhookRequest, DeleteWebhookRequest__Output as _roster_notifications_v1_DeleteWebhookRequest__Output } from '../../../roster/notifications/v1/DeleteWebhookRequest';
import type { DeleteWebhookResponse as _roster_notifications_v1_DeleteWebhookResponse, DeleteWebhookResponse__Output as _roster_notifications_v1_DeleteWebhookResponse__Output } from '../../../roster/notifications/v1/DeleteWebhookResponse';
import type { GetContactPreferencesRequest as _roster_notifications_v1_GetContactPreferencesRequest, GetContactPreferencesRequest__Output as _roster_notifications_v1_GetContactPreferencesRequest__Output } from '../../../roster/notifications/v1/GetContactPreferencesRequest';
import type { GetContactPreferencesResponse as _roster_notifications_v1_GetContactPreferencesResponse, GetContactPreferencesResponse__Output as _roster_notifications_v1_GetContactPreferencesResponse__Output } from '../../../roster/notifications/v1/GetContactPreferencesResponse';
import type { GetDeliveryRequest as _roster_notifications_v1_GetDeliveryRequest, GetDeliveryRequest__Output as _roster_notifications_v1_GetDeliveryRequest__Output } from '../../../roster/notifications/v1/GetDeliveryRequest';
import type { GetDeliveryResponse as _roster_notifications_v1_GetDeliveryResponse, GetDeliveryResponse__Output as _roster_notifications_v1_GetDeliveryResponse__Output } from '../../../roster/notifications/v1/GetDeliveryResponse';
import type { GetIntegrationRequest as _roster_notifications_v1_GetIntegrationRequest, GetIntegrationRequest__Output as _roster_notifications_v1_GetIntegrationRequest__Output } from '../../../roster/notifications/v1/GetIntegrationRequest';
import type { GetIntegrationResponse as _roster_notifications_v1_GetIntegrationResponse, GetIntegrationResponse__Output as _roster_notifications_v1_GetIntegrationResponse__Output } from '../../../roster/notifications/v1/GetIntegrationResponse';
import type { GetLeadRequest as _roster_notifications_v1_GetLeadRequest, GetLeadRequest__Output as _roster_notifications_v1_GetLeadRequest__Output } from '../../../roster/notifications/v1/GetLeadRequest';
import type { GetLeadResponse as _roster_notifications_v1_GetLeadResponse, GetLeadResponse__Output as _roster_notifications_v1_GetLeadResponse__Output } from '../../../roster/notifications/v1/GetLeadResponse';
import type { GetMessageRequest as _roster_notifications_v1_GetMessageRequest, GetMessageRequest__Output as _roster_notifications_v1_GetMessageRequest__Output } from '../../../roster/notifications/v1/GetMessageRequest';
import type { GetMessageResponse as _roster_notifications_v1_GetMessageResponse, GetMessageResponse__Output as _roster_notifications_v1_GetMessageResponse__Output } from '../../../roster/notifications/v1/GetMessageResponse';
import type { GetMessagingSettingsRequest as _roster_notifications_v1_GetMessagingSettingsRequest, GetMessagingSettingsRequest__Output as _roster_notifications_v1_GetMessagingSettingsRequest__Output } from '../../../roster/notifications/v1/GetMessagingSettingsRequest';
import type { GetMessagingSettingsResponse as _roster_notifications_v1_GetMessagingSettingsResponse, GetMessagingSettingsResponse__Output as _roster_notifications_v1_GetMessagingSettingsResponse__Output } from '../../../roster/notifications/v1/GetMessagingSettingsResponse';
import type { GetRoomRequest as _roster_notifications_v1_GetRoomRequest, GetRoomRequest__Output as _roster_notifications_v1_GetRoomRequest__Output } from '../../../roster/notifications/v1/GetRoomRequest';
import type { GetRoomResponse as _roster_notifications_v1_GetRoomResponse, GetRoomResponse__Output as _roster_notifications_v1_GetRoomResponse__Output } from '../../../roster/notifications/v1/GetRoomResponse';
import type { GetWebhookRequest as _roster_notifications_v1_GetWebhookRequest, GetWebhookRequest__Output as _roster_notifications_v1_GetWebhookRequest__Output } from '../../../roster/notifications/v1/GetWebhookRequest';
import type { GetWebhookResponse as _roster_notifications_v1_GetWebhookResponse, GetWebhookResponse__Output as _roster_notifications_v1_GetWebhookResponse__Output } from '../../../roster/notifications/v1/GetWebhookResponse';
import type { ListAttendanceSuggestionsRequest as _roster_notifications_v1_ListAttendanceSuggestionsRequest, ListAttendanceSuggestionsRequest__Output as _roster_notifications_v1_ListAttendanceSuggestionsRequest__Output } from '../../../roster/notifications/v1/ListAttendanceSuggestionsRequest';
import type { ListAttendanceSuggestionsResponse as _roster_notifications_v1_ListAttendanceSuggestionsResponse, ListAttendanceSuggestionsResponse__Output as _roster_notifications_v1_ListAttendanceSuggestionsResponse__Output } from '../../../roster/notifications/v1/ListAttendanceSuggestionsResponse';
import type { ListDeliveriesRequest as _roster_notifications_v1_ListDeliveriesRequest, ListDeliveriesRequest__Output as _roster_notifications_v1_ListDeliveriesRequest__Output } from '../../../roster/notifications/v1/ListDeliveriesRequest';
import type { ListDeliveriesResponse as _roster_notifications_v1_ListDeliveriesResponse, ListDeliveriesResponse__Output as _roster_notifications_v1_ListDeliveriesResponse__Output } from '../../../roster/notifications/v1/ListDeliveriesResponse';
import type { ListLeadsRequest as _roster_notifications_v1_ListLeadsRequest, ListLeadsRequest__Output as _roster_notifications_v1_ListLeadsRequest__Output } from '../../../roster/notifications/v1/ListLeadsRequest';
import type { ListLeadsResponse as _roster_notifications_v1_ListLeadsResponse, ListLeadsResponse__Output as _roster_notifications_v1_ListLeadsResponse__Output } from '../../../roster/notifications/v1/ListLeadsResponse';
import type { ListMessagesRequest as _roster_notifications_v1_ListMessagesRequest, ListMessagesRequest__Output as _roster_notifications_v1_ListMessagesRequest__Output } from '../../../roster/notifications/v1/ListMessagesRequest';
import type { ListMessagesResponse as _roster_notifications_v1_ListMessagesResponse, ListMessagesResponse__Output as _roster_notifications_v1_ListMessagesResponse__Output } from '../../../roster/notifications/v1/ListMessagesResponse';
import type { ListPlannedMessagesRequest as _roster_notifications_v1_ListPlannedMessagesRequest, ListPlannedMessagesRequest__Output as _roster_notifications_v1_ListPlannedMessagesRequest__Output } from '../../../roster/notifications/v1/ListPlannedMessagesRequest';
import type { ListPlannedMessagesResponse as _roster_notifications_v1_ListPlannedMessagesResponse, ListPlannedMessagesResponse__Output as _roster_notifications_v1_ListPlannedMessagesResponse__Output } from '../../../roster/notifications/v1/ListPlannedMessagesResponse';
import type { ListPlannedOfMeetingRequest as _roster_notifications_v1_ListPlannedOfMeetingRequest, ListPlannedOfMeetingRequest__Output as _roster_notifications_v1_ListPlannedOfMeetingRequest__Output } from '../../../roster/notifications/v1/ListPlannedOfMeetingRequest';
import type { ListPlannedOfMeetingResponse as _roster_notifications_v1_ListPlannedOfMeetingResponse, ListPlannedOfMeetingResponse__Output as _roster_notifications_v1_ListPlannedOfMeetingResponse__Output } from '../../../roster/notifications/v1/ListPlannedOfMeetingResponse';
import type { ListRoomsRequest as _roster_notifications_v1_ListRoomsRequest, ListRoomsRequest__Output as _roster_notifications_v1_ListRoomsRequest__Output } from '../../../roster/notifications/v1/ListRoomsRequest';
import type { ListRoomsResponse as _roster_notifications_v1_ListRoomsResponse, ListRoomsResponse__Output as _roster_notifications_v1_ListRoomsResponse__Output } from '../../../roster/notifications/v1/ListRoomsResponse';
import type { ListWebhookEventsRequest as _roster_notifications_v1_ListWebhookEventsRequest, ListWebhookEventsRequest__Output as _roster_notifications_v1_ListWebhookEventsRequest__Output } from '../../../roster/notifications/v1/ListWebhookEventsRequest';
import type { ListWebhookEventsResponse as _roster_notifications_v1_ListWebhookEventsResponse, ListWebhookEventsResponse__Output as _roster_notifications_v1_ListWebhookEventsResponse__Output } from '../../../roster/notifications/v1/ListWebhookEventsResponse';
import type { ListWebhooksRequest as _roster_notifications_v1_ListWebhooksRequest, ListWebhooksRequest__Output as _roster_notifications_v1_ListWebhooksRequest__Output } from '../../../roster/notifications/v1/ListWebhooksRequest';
import type { ListWebhooksResponse as _roster_notifications_v1_ListWebhooksResponse, ListWebhooksResponse__Output as _roster_notifications_v1_ListWebhooksResponse__Output } from '../../../roster/notifications/v1/ListWebhooksResponse';
import type { PutIntegrationRequest as _roster_notifications_v1_PutIntegrationRequest, PutIntegrationRequest__Output as _roster_notifications_v1_PutIntegrationRequest__Output } from '../../../roster/notifications/v1/PutIntegrationRequest';
import type { PutIntegrationResponse as _roster_notifications_v1_PutIntegrationResponse, PutIntegrationResponse__Output as _roster_notifications_v1_PutIntegrationResponse__Output } from '../../../roster/notifications/v1/PutIntegrationResponse';
import type { ReadEventsRequest as _roster_notifications_v1_ReadEventsRequest, ReadEventsRequest__Output as _roster_notifications_v1_ReadEventsRequest__Output } from '../../../roster/notifications/v1/ReadEventsRequest';
import type { ReadEventsResponse as _roster_notifications_v1_ReadEventsResponse, ReadEventsResponse__Output as _roster_notifications_v1_ReadEventsResponse__Output } from '../../../roster/notifications/v1/ReadEventsResponse';
import type { ReceiveWhatsAppWebhookRequest as _roster_notifications_v1_ReceiveWhatsAppWebhookRequest, ReceiveWhatsAppWebhookRequest__Output as _roster_notifications_v1_ReceiveWhatsAppWebhookRequest__Output } from '../../../roster/notifications/v1/ReceiveWhatsAppWebhookRequest';
import type { ReceiveWhatsAppWebhookResponse as _roster_notifications_v1_ReceiveWhatsAppWebhookResponse, ReceiveWhatsAppWebhookResponse__Output as _roster_notifications_v1_ReceiveWhatsAppWebhookResponse__Output } from '../../../roster/notifications/v1/ReceiveWhatsAppWebhookResponse';
import type { ReceiveZoomWebhookRequest as _roster_notifications_v1_ReceiveZoomWebhookRequest, ReceiveZoomWebhookRequest__Output as _roster_notifications_v1_ReceiveZoomWebhookRequest__Output } from '../../../roster/notifications/v1/ReceiveZoomWebhookRequest';
import type { ReceiveZoomWebhookResponse as _roster_notifications_v1_ReceiveZoomWebhookResponse, ReceiveZoomWebhookResponse__Output as _roster_notifications_v1_ReceiveZoomWebhookResponse__Output } from '../../../roster/notifications/v1/ReceiveZoomWebhookResponse';
import type { ReplayDeliveriesRequest as _roster_notifications_v1_ReplayDeliveriesRequest, ReplayDeliveriesRequest__Output as _roster_notifications_v1_ReplayDeliveriesRequest__Output } from '../../../roster/notifications/v1/ReplayDeliveriesRequest';
import type { ReplayDeliveriesResponse as _roster_notifications_v1_ReplayDeliveriesResponse, ReplayDeliveriesResponse__Output as _roster_notifications_v1_ReplayDeliveriesResponse__Output } from '../../../roster/notifications/v1/ReplayDeliveriesResponse';
import type { ReplayWebhookRequest as _roster_notifications_v1_ReplayWebhookRequest, ReplayWebhookRequest__Output as _roster_notifications_v1_ReplayWebhookRequest__Output } from '../../../roster/notifications/v1/ReplayWebhookRequest';
import type { ReplayWebhookResponse as _roster_notifications_v1_ReplayWebhookResponse, ReplayWebhookResponse__Output as _roster_notifications_v1_ReplayWebhookResponse__Output } from '../../../roster/notifications/v1/ReplayWebhookResponse';
import type { ResendMessageRequest as _roster_notifications_v1_ResendMessageRequest, ResendMessageRequest__Output as _roster_notifications_v1_ResendMessageRequest__Output } from '../../../roster/notifications/v1/ResendMessageRequest';
import type { ResendMessageResponse as _roster_notifications_v1_ResendMessageResponse, ResendMessageResponse__Output as _roster_notifications_v1_ResendMessageResponse__Output } from '../../../roster/notifications/v1/ResendMessageResponse';
import type { RotateWebhookSecretRequest as _roster_notifications_v1_RotateWebhookSecretRequest, RotateWebhookSecretRequest__Output as _roster_notifications_v1_RotateWebhookSecretRequest__Output } from '../../../roster/notifications/v1/RotateWebhookSecretRequest';
import type { RotateWebhookSecretResponse as _roster_notifications_v1_RotateWebhookSecretResponse, RotateWebhookSecretResponse__Output as _roster_notifications_v1_RotateWebhookSecretResponse__Output } from '../../../roster/notifications/v1/RotateWebhookSecretResponse';
import type { SendTestDeliveryRequest as _roster_notifications_v1_SendTestDeliveryRequest, SendTestDeliveryRequest__Output as _roster_notifications_v1_SendTestDeliveryRequest__Output } from '../../../roster/notifications/v1/SendTestDeliveryRequest';
import type { SendTestDeliveryResponse as _roster_notifications_v1_SendTestDeliveryResponse, SendTestDeliveryResponse__Output as _roster_notifications_v1_SendTestDeliveryResponse__Output } from '../../../roster/notifications/v1/SendTestDeliveryResponse';
import type { SyncRoomRequest as _roster_notifications_v1_SyncRoomRequest, SyncRoomRequest__Output as _roster_notifications_v1_SyncRoomRequest__Output } from '../../../roster/notifications/v1/SyncRoomRequest';
import type { SyncRoomResponse as _roster_notifications_v1_SyncRoomResponse, SyncRoomResponse__Output as _roster_notifications_v1_SyncRoomResponse__Output } from '../../../roster/notifications/v1/SyncRoomResponse';
import type { TestIntegrationRequest as _roster_notifications_v1_TestIntegrationRequest, TestIntegrationRequest__Output as _roster_notifications_v1_TestIntegrationRequest__Output } from '../../../roster/notifications/v1/TestIntegrationRequest';
import type { TestIntegrationResponse as _roster_notifications_v1_TestIntegrationResponse, TestIntegrationResponse__Output as _roster_notifications_v1_TestIntegrationResponse__Output } from '../../../roster/notifications/v1/TestIntegrationResponse';
import type { UpdateContactPreferencesRequest as _roster_notifications_v1_UpdateContactPreferencesRequest, UpdateContactPreferencesRequest__Output as _roster_notifications_v1_UpdateContactPreferencesRequest__Output } from '../../../roster/notifications/v1/UpdateContactPreferencesRequest';
import type { UpdateContactPreferencesResponse as _roster_notifications_v1_UpdateContactPreferencesResponse, UpdateContactPreferencesResponse__Output as _roster_notifications_v1_UpdateContactPreferencesResponse__Output } from '../../../roster/notifications/v1/UpdateContactPreferencesResponse';
import type { UpdateLeadRequest as _roster_notifications_v1_UpdateLeadRequest, UpdateLeadRequest__Output as _roster_notifications_v1_UpdateLeadRequest__Output } from '../../../roster/notifications/v1/UpdateLeadRequest';
import type { UpdateLeadResponse as _roster_notifications_v1_UpdateLeadResponse, UpdateLeadResponse__Output as _roster_notifications_v1_UpdateLeadResponse__Output } from '../../../roster/notifications/v1/UpdateLeadResponse';
import type { UpdateMessagingSettingsRequest as _roster_notifications_v1_UpdateMessagingSettingsRequest, UpdateMessagingSettingsRequest__Output as _roster_notifications_v1_UpdateMessagingSettingsRequest__Output } from '../../../roster/notifications/v1/UpdateMessagingSettingsRequest';
import type { UpdateMessagingSettingsResponse as _roster_notifications_v1_UpdateMessagingSettingsResponse, UpdateMessagingSettingsResponse__Output as _roster_notifications_v1_UpdateMessagingSettingsResponse__Output } from '../../../roster/notifications/v1/UpdateMessagingSettingsResponse';
import type { UpdateWebhookRequest as _roster_notifications_v1_UpdateWebhookRequest, UpdateWebhookRequest__Output as _roster_notifications_v1_UpdateWebhookRequest__Output } from '../../../roster/notifications/v1/UpdateWebhookRequest';
import type { UpdateWebhookResponse as _roster_notifications_v1_UpdateWebhookResponse, UpdateWebhookResponse__Output as _roster_notifications_v1_UpdateWebhookResponse__Output } from '../../../roster/notifications/v1/UpdateWebhookResponse';
import type { VerifyWhatsAppWebhookRequest as _roster_notifications_v1_VerifyWhatsAppWebhookRequest, VerifyWhatsAppWebhookRequest__Output as _roster_notifications_v1_VerifyWhatsAppWebhookRequest__Output } from '../../../roster/notifications/v1/VerifyWhatsAppWebhookRequest';
import type { VerifyWhatsAppWebhookResponse as _roster_notifications_v1_VerifyWhatsAppWebhookResponse, VerifyWhatsAppWebhookResponse__Output as _roster_notifications_v1_VerifyWhatsAppWebhookResponse__Output } from '../../../roster/notifications/v1/VerifyWhatsAppWebhookResponse';

export interface NotificationsServiceClient extends grpc.Client {
  BackfillWebhook(argument: _roster_notifications_v1_BackfillWebhookRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_BackfillWebhookResponse__Output>): grpc.ClientUnaryCall;
  BackfillWebhook(argument: _roster_notifications_v1_BackfillWebhookRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_BackfillWebhookResponse__Output>): grpc.ClientUnaryCall;
  BackfillWebhook(argument: _roster_notifications_v1_BackfillWebhookRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_BackfillWebhookResponse__Output>): grpc.ClientUnaryCall;
  BackfillWebhook(argument: _roster_notifications_v1_BackfillWebhookRequest, callback: grpc.requestCallback<_roster_notifications_v1_BackfillWebhookResponse__Output>): grpc.ClientUnaryCall;
  backfillWebhook(argument: _roster_notifications_v1_BackfillWebhookRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_BackfillWebhookResponse__Output>): grpc.ClientUnaryCall;
  backfillWebhook(argument: _roster_notifications_v1_BackfillWebhookRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_BackfillWebhookResponse__Output>): grpc.ClientUnaryCall;
  backfillWebhook(argument: _roster_notifications_v1_BackfillWebhookRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_BackfillWebhookResponse__Output>): grpc.ClientUnaryCall;
  backfillWebhook(argument: _roster_notifications_v1_BackfillWebhookRequest, callback: grpc.requestCallback<_roster_notifications_v1_BackfillWebhookResponse__Output>): grpc.ClientUnaryCall;
  
  ConvertLead(argument: _roster_notifications_v1_ConvertLeadRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ConvertLeadResponse__Output>): grpc.ClientUnaryCall;
  ConvertLead(argument: _roster_notifications_v1_ConvertLeadRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_ConvertLeadResponse__Output>): grpc.ClientUnaryCall;
  ConvertLead(argument: _roster_notifications_v1_ConvertLeadRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ConvertLeadResponse__Output>): grpc.ClientUnaryCall;
  ConvertLead(argument: _roster_notifications_v1_ConvertLeadRequest, callback: grpc.requestCallback<_roster_notifications_v1_ConvertLeadResponse__Output>): grpc.ClientUnaryCall;
  convertLead(argument: _roster_notifications_v1_ConvertLeadRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ConvertLeadResponse__Output>): grpc.ClientUnaryCall;
  convertLead(argument: _roster_notifications_v1_ConvertLeadRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_ConvertLeadResponse__Output>): grpc.ClientUnaryCall;
  convertLead(argument: _roster_notifications_v1_ConvertLeadRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ConvertLeadResponse__Output>): grpc.ClientUnaryCall;
  convertLead(argument: _roster_notifications_v1_ConvertLeadRequest, callback: grpc.requestCallback<_roster_notifications_v1_ConvertLeadResponse__Output>): grpc.ClientUnaryCall;
  
  CreateLead(argument: _roster_notifications_v1_CreateLeadRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_CreateLeadResponse__Output>): grpc.ClientUnaryCall;
  CreateLead(argument: _roster_notifications_v1_CreateLeadRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_CreateLeadResponse__Output>): grpc.ClientUnaryCall;
  CreateLead(argument: _roster_notifications_v1_CreateLeadRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_CreateLeadResponse__Output>): grpc.ClientUnaryCall;
  CreateLead(argument: _roster_notifications_v1_CreateLeadRequest, callback: grpc.requestCallback<_roster_notifications_v1_CreateLeadResponse__Output>): grpc.ClientUnaryCall;
  createLead(argument: _roster_notifications_v1_CreateLeadRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_CreateLeadResponse__Output>): grpc.ClientUnaryCall;
  createLead(argument: _roster_notifications_v1_CreateLeadRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_CreateLeadResponse__Output>): grpc.ClientUnaryCall;
  createLead(argument: _roster_notifications_v1_CreateLeadRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_CreateLeadResponse__Output>): grpc.ClientUnaryCall;
  createLead(argument: _roster_notifications_v1_CreateLeadRequest, callback: grpc.requestCallback<_roster_notifications_v1_CreateLeadResponse__Output>): grpc.ClientUnaryCall;
  
  CreateWebhook(argument: _roster_notifications_v1_CreateWebhookRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_CreateWebhookResponse__Output>): grpc.ClientUnaryCall;
  CreateWebhook(argument: _roster_notifications_v1_CreateWebhookRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_CreateWebhookResponse__Output>): grpc.ClientUnaryCall;
  CreateWebhook(argument: _roster_notifications_v1_CreateWebhookRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_CreateWebhookResponse__Output>): grpc.ClientUnaryCall;
  CreateWebhook(argument: _roster_notifications_v1_CreateWebhookRequest, callback: grpc.requestCallback<_roster_notifications_v1_CreateWebhookResponse__Output>): grpc.ClientUnaryCall;
  createWebhook(argument: _roster_notifications_v1_CreateWebhookRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_CreateWebhookResponse__Output>): grpc.ClientUnaryCall;
  createWebhook(argument: _roster_notifications_v1_CreateWebhookRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_CreateWebhookResponse__Output>): grpc.ClientUnaryCall;
  createWebhook(argument: _roster_notifications_v1_CreateWebhookRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_CreateWebhookResponse__Output>): grpc.ClientUnaryCall;
  createWebhook(argument: _roster_notifications_v1_CreateWebhookRequest, callback: grpc.requestCallback<_roster_notifications_v1_CreateWebhookResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteIntegration(argument: _roster_notifications_v1_DeleteIntegrationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_DeleteIntegrationResponse__Output>): grpc.ClientUnaryCall;
  DeleteIntegration(argument: _roster_notifications_v1_DeleteIntegrationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_DeleteIntegrationResponse__Output>): grpc.ClientUnaryCall;
  DeleteIntegration(argument: _roster_notifications_v1_DeleteIntegrationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_DeleteIntegrationResponse__Output>): grpc.ClientUnaryCall;
  DeleteIntegration(argument: _roster_notifications_v1_DeleteIntegrationRequest, callback: grpc.requestCallback<_roster_notifications_v1_DeleteIntegrationResponse__Output>): grpc.ClientUnaryCall;
  deleteIntegration(argument: _roster_notifications_v1_DeleteIntegrationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_DeleteIntegrationResponse__Output>): grpc.ClientUnaryCall;
  deleteIntegration(argument: _roster_notifications_v1_DeleteIntegrationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_DeleteIntegrationResponse__Output>): grpc.ClientUnaryCall;
  deleteIntegration(argument: _roster_notifications_v1_DeleteIntegrationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_DeleteIntegrationResponse__Output>): grpc.ClientUnaryCall;
  deleteIntegration(argument: _roster_notifications_v1_DeleteIntegrationRequest, callback: grpc.requestCallback<_roster_notifications_v1_DeleteIntegrationResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteWebhook(argument: _roster_notifications_v1_DeleteWebhookRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_DeleteWebhookResponse__Output>): grpc.ClientUnaryCall;
  DeleteWebhook(argument: _roster_notifications_v1_DeleteWebhookRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_DeleteWebhookResponse__Output>): grpc.ClientUnaryCall;
  DeleteWebhook(argument: _roster_notifications_v1_DeleteWebhookRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_DeleteWebhookResponse__Output>): grpc.ClientUnaryCall;
  DeleteWebhook(argument: _roster_notifications_v1_DeleteWebhookRequest, callback: grpc.requestCallback<_roster_notifications_v1_DeleteWebhookResponse__Output>): grpc.ClientUnaryCall;
  deleteWebhook(argument: _roster_notifications_v1_DeleteWebhookRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_DeleteWebhookResponse__Output>): grpc.ClientUnaryCall;
  deleteWebhook(argument: _roster_notifications_v1_DeleteWebhookRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_DeleteWebhookResponse__Output>): grpc.ClientUnaryCall;
  deleteWebhook(argument: _roster_notifications_v1_DeleteWebhookRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_DeleteWebhookResponse__Output>): grpc.ClientUnaryCall;
  deleteWebhook(argument: _roster_notifications_v1_DeleteWebhookRequest, callback: grpc.requestCallback<_roster_notifications_v1_DeleteWebhookResponse__Output>): grpc.ClientUnaryCall;
  
  GetContactPreferences(argument: _roster_notifications_v1_GetContactPreferencesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_GetContactPreferencesResponse__Output>): grpc.ClientUnaryCall;
  GetContactPreferences(argument: _roster_notifications_v1_GetContactPreferencesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_GetContactPreferencesResponse__Output>): grpc.ClientUnaryCall;
  GetContactPreferences(argument: _roster_notifications_v1_GetContactPreferencesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_GetContactPreferencesResponse__Output>): grpc.ClientUnaryCall;
  GetContactPreferences(argument: _roster_notifications_v1_GetContactPreferencesRequest, callback: grpc.requestCallback<_roster_notifications_v1_GetContactPreferencesResponse__Output>): grpc.ClientUnaryCall;
  getContactPreferences(argument: _roster_notifications_v1_GetContactPreferencesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_GetContactPreferencesResponse__Output>): grpc.ClientUnaryCall;
  getContactPreferences(argument: _roster_notifications_v1_GetContactPreferencesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_GetContactPreferencesResponse__Output>): grpc.ClientUnaryCall;
  getContactPreferences(argument: _roster_notifications_v1_GetContactPreferencesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_GetContactPreferencesResponse__Output>): grpc.ClientUnaryCall;
  getContactPreferences(argument: _roster_notifications_v1_GetContactPreferencesRequest, callback: grpc.requestCallback<_roster_notifications_v1_GetContactPreferencesResponse__Output>): grpc.ClientUnaryCall;
  
  GetDelivery(argument: _roster_notifications_v1_GetDeliveryRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_GetDeliveryResponse__Output>): grpc.ClientUnaryCall;
  GetDelivery(argument: _roster_notifications_v1_GetDeliveryRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_GetDeliveryResponse__Output>): grpc.ClientUnaryCall;
  GetDelivery(argument: _roster_notifications_v1_GetDeliveryRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_GetDeliveryResponse__Output>): grpc.ClientUnaryCall;
  GetDelivery(argument: _roster_notifications_v1_GetDeliveryRequest, callback: grpc.requestCallback<_roster_notifications_v1_GetDeliveryResponse__Output>): grpc.ClientUnaryCall;
  getDelivery(argument: _roster_notifications_v1_GetDeliveryRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_GetDeliveryResponse__Output>): grpc.ClientUnaryCall;
  getDelivery(argument: _roster_notifications_v1_GetDeliveryRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_GetDeliveryResponse__Output>): grpc.ClientUnaryCall;
  getDelivery(argument: _roster_notifications_v1_GetDeliveryRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_GetDeliveryResponse__Output>): grpc.ClientUnaryCall;
  getDelivery(argument: _roster_notifications_v1_GetDeliveryRequest, callback: grpc.requestCallback<_roster_notifications_v1_GetDeliveryResponse__Output>): grpc.ClientUnaryCall;
  
  GetIntegration(argument: _roster_notifications_v1_GetIntegrationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_GetIntegrationResponse__Output>): grpc.ClientUnaryCall;
  GetIntegration(argument: _roster_notifications_v1_GetIntegrationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_GetIntegrationResponse__Output>): grpc.ClientUnaryCall;
  GetIntegration(argument: _roster_notifications_v1_GetIntegrationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_GetIntegrationResponse__Output>): grpc.ClientUnaryCall;
  GetIntegration(argument: _roster_notifications_v1_GetIntegrationRequest, callback: grpc.requestCallback<_roster_notifications_v1_GetIntegrationResponse__Output>): grpc.ClientUnaryCall;
  getIntegration(argument: _roster_notifications_v1_GetIntegrationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_GetIntegrationResponse__Output>): grpc.ClientUnaryCall;
  getIntegration(argument: _roster_notifications_v1_GetIntegrationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_GetIntegrationResponse__Output>): grpc.ClientUnaryCall;
  getIntegration(argument: _roster_notifications_v1_GetIntegrationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_GetIntegrationResponse__Output>): grpc.ClientUnaryCall;
  getIntegration(argument: _roster_notifications_v1_GetIntegrationRequest, callback: grpc.requestCallback<_roster_notifications_v1_GetIntegrationResponse__Output>): grpc.ClientUnaryCall;
  
  GetLead(argument: _roster_notifications_v1_GetLeadRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_GetLeadResponse__Output>): grpc.ClientUnaryCall;
  GetLead(argument: _roster_notifications_v1_GetLeadRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_GetLeadResponse__Output>): grpc.ClientUnaryCall;
  GetLead(argument: _roster_notifications_v1_GetLeadRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_GetLeadResponse__Output>): grpc.ClientUnaryCall;
  GetLead(argument: _roster_notifications_v1_GetLeadRequest, callback: grpc.requestCallback<_roster_notifications_v1_GetLeadResponse__Output>): grpc.ClientUnaryCall;
  getLead(argument: _roster_notifications_v1_GetLeadRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_GetLeadResponse__Output>): grpc.ClientUnaryCall;
  getLead(argument: _roster_notifications_v1_GetLeadRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_GetLeadResponse__Output>): grpc.ClientUnaryCall;
  getLead(argument: _roster_notifications_v1_GetLeadRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_GetLeadResponse__Output>): grpc.ClientUnaryCall;
  getLead(argument: _roster_notifications_v1_GetLeadRequest, callback: grpc.requestCallback<_roster_notifications_v1_GetLeadResponse__Output>): grpc.ClientUnaryCall;
  
  GetMessage(argument: _roster_notifications_v1_GetMessageRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_GetMessageResponse__Output>): grpc.ClientUnaryCall;
  GetMessage(argument: _roster_notifications_v1_GetMessageRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_GetMessageResponse__Output>): grpc.ClientUnaryCall;
  GetMessage(argument: _roster_notifications_v1_GetMessageRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_GetMessageResponse__Output>): grpc.ClientUnaryCall;
  GetMessage(argument: _roster_notifications_v1_GetMessageRequest, callback: grpc.requestCallback<_roster_notifications_v1_GetMessageResponse__Output>): grpc.ClientUnaryCall;
  getMessage(argument: _roster_notifications_v1_GetMessageRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_GetMessageResponse__Output>): grpc.ClientUnaryCall;
  getMessage(argument: _roster_notifications_v1_GetMessageRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_GetMessageResponse__Output>): grpc.ClientUnaryCall;
  getMessage(argument: _roster_notifications_v1_GetMessageRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_GetMessageResponse__Output>): grpc.ClientUnaryCall;
  getMessage(argument: _roster_notifications_v1_GetMessageRequest, callback: grpc.requestCallback<_roster_notifications_v1_GetMessageResponse__Output>): grpc.ClientUnaryCall;
  
  GetMessagingSettings(argument: _roster_notifications_v1_GetMessagingSettingsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_GetMessagingSettingsResponse__Output>): grpc.ClientUnaryCall;
  GetMessagingSettings(argument: _roster_notifications_v1_GetMessagingSettingsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_GetMessagingSettingsResponse__Output>): grpc.ClientUnaryCall;
  GetMessagingSettings(argument: _roster_notifications_v1_GetMessagingSettingsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_GetMessagingSettingsResponse__Output>): grpc.ClientUnaryCall;
  GetMessagingSettings(argument: _roster_notifications_v1_GetMessagingSettingsRequest, callback: grpc.requestCallback<_roster_notifications_v1_GetMessagingSettingsResponse__Output>): grpc.ClientUnaryCall;
  getMessagingSettings(argument: _roster_notifications_v1_GetMessagingSettingsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_GetMessagingSettingsResponse__Output>): grpc.ClientUnaryCall;
  getMessagingSettings(argument: _roster_notifications_v1_GetMessagingSettingsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_GetMessagingSettingsResponse__Output>): grpc.ClientUnaryCall;
  getMessagingSettings(argument: _roster_notifications_v1_GetMessagingSettingsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_GetMessagingSettingsResponse__Output>): grpc.ClientUnaryCall;
  getMessagingSettings(argument: _roster_notifications_v1_GetMessagingSettingsRequest, callback: grpc.requestCallback<_roster_notifications_v1_GetMessagingSettingsResponse__Output>): grpc.ClientUnaryCall;
  
  GetRoom(argument: _roster_notifications_v1_GetRoomRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_GetRoomResponse__Output>): grpc.ClientUnaryCall;
  GetRoom(argument: _roster_notifications_v1_GetRoomRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_GetRoomResponse__Output>): grpc.ClientUnaryCall;
  GetRoom(argument: _roster_notifications_v1_GetRoomRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_GetRoomResponse__Output>): grpc.ClientUnaryCall;
  GetRoom(argument: _roster_notifications_v1_GetRoomRequest, callback: grpc.requestCallback<_roster_notifications_v1_GetRoomResponse__Output>): grpc.ClientUnaryCall;
  getRoom(argument: _roster_notifications_v1_GetRoomRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_GetRoomResponse__Output>): grpc.ClientUnaryCall;
  getRoom(argument: _roster_notifications_v1_GetRoomRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_GetRoomResponse__Output>): grpc.ClientUnaryCall;
  getRoom(argument: _roster_notifications_v1_GetRoomRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_GetRoomResponse__Output>): grpc.ClientUnaryCall;
  getRoom(argument: _roster_notifications_v1_GetRoomRequest, callback: grpc.requestCallback<_roster_notifications_v1_GetRoomResponse__Output>): grpc.ClientUnaryCall;
  
  GetWebhook(argument: _roster_notifications_v1_GetWebhookRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_GetWebhookResponse__Output>): grpc.ClientUnaryCall;
  GetWebhook(argument: _roster_notifications_v1_GetWebhookRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_GetWebhookResponse__Output>): grpc.ClientUnaryCall;
  GetWebhook(argument: _roster_notifications_v1_GetWebhookRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_GetWebhookResponse__Output>): grpc.ClientUnaryCall;
  GetWebhook(argument: _roster_notifications_v1_GetWebhookRequest, callback: grpc.requestCallback<_roster_notifications_v1_GetWebhookResponse__Output>): grpc.ClientUnaryCall;
  getWebhook(argument: _roster_notifications_v1_GetWebhookRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_GetWebhookResponse__Output>): grpc.ClientUnaryCall;
  getWebhook(argument: _roster_notifications_v1_GetWebhookRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_GetWebhookResponse__Output>): grpc.ClientUnaryCall;
  getWebhook(argument: _roster_notifications_v1_GetWebhookRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_GetWebhookResponse__Output>): grpc.ClientUnaryCall;
  getWebhook(argument: _roster_notifications_v1_GetWebhookRequest, callback: grpc.requestCallback<_roster_notifications_v1_GetWebhookResponse__Output>): grpc.ClientUnaryCall;
  
  ListAttendanceSuggestions(argument: _roster_notifications_v1_ListAttendanceSuggestionsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ListAttendanceSuggestionsResponse__Output>): grpc.ClientUnaryCall;
  ListAttendanceSuggestions(argument: _roster_notifications_v1_ListAttendanceSuggestionsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_ListAttendanceSuggestionsResponse__Output>): grpc.ClientUnaryCall;
  ListAttendanceSuggestions(argument: _roster_notifications_v1_ListAttendanceSuggestionsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ListAttendanceSuggestionsResponse__Output>): grpc.ClientUnaryCall;
  ListAttendanceSuggestions(argument: _roster_notifications_v1_ListAttendanceSuggestionsRequest, callback: grpc.requestCallback<_roster_notifications_v1_ListAttendanceSuggestionsResponse__Output>): grpc.ClientUnaryCall;
  listAttendanceSuggestions(argument: _roster_notifications_v1_ListAttendanceSuggestionsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ListAttendanceSuggestionsResponse__Output>): grpc.ClientUnaryCall;
  listAttendanceSuggestions(argument: _roster_notifications_v1_ListAttendanceSuggestionsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_ListAttendanceSuggestionsResponse__Output>): grpc.ClientUnaryCall;
  listAttendanceSuggestions(argument: _roster_notifications_v1_ListAttendanceSuggestionsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ListAttendanceSuggestionsResponse__Output>): grpc.ClientUnaryCall;
  listAttendanceSuggestions(argument: _roster_notifications_v1_ListAttendanceSuggestionsRequest, callback: grpc.requestCallback<_roster_notifications_v1_ListAttendanceSuggestionsResponse__Output>): grpc.ClientUnaryCall;
  
  ListDeliveries(argument: _roster_notifications_v1_ListDeliveriesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ListDeliveriesResponse__Output>): grpc.ClientUnaryCall;
  ListDeliveries(argument: _roster_notifications_v1_ListDeliveriesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_ListDeliveriesResponse__Output>): grpc.ClientUnaryCall;
  ListDeliveries(argument: _roster_notifications_v1_ListDeliveriesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ListDeliveriesResponse__Output>): grpc.ClientUnaryCall;
  ListDeliveries(argument: _roster_notifications_v1_ListDeliveriesRequest, callback: grpc.requestCallback<_roster_notifications_v1_ListDeliveriesResponse__Output>): grpc.ClientUnaryCall;
  listDeliveries(argument: _roster_notifications_v1_ListDeliveriesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ListDeliveriesResponse__Output>): grpc.ClientUnaryCall;
  listDeliveries(argument: _roster_notifications_v1_ListDeliveriesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_ListDeliveriesResponse__Output>): grpc.ClientUnaryCall;
  listDeliveries(argument: _roster_notifications_v1_ListDeliveriesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ListDeliveriesResponse__Output>): grpc.ClientUnaryCall;
  listDeliveries(argument: _roster_notifications_v1_ListDeliveriesRequest, callback: grpc.requestCallback<_roster_notifications_v1_ListDeliveriesResponse__Output>): grpc.ClientUnaryCall;
  
  ListLeads(argument: _roster_notifications_v1_ListLeadsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ListLeadsResponse__Output>): grpc.ClientUnaryCall;
  ListLeads(argument: _roster_notifications_v1_ListLeadsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_ListLeadsResponse__Output>): grpc.ClientUnaryCall;
  ListLeads(argument: _roster_notifications_v1_ListLeadsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ListLeadsResponse__Output>): grpc.ClientUnaryCall;
  ListLeads(argument: _roster_notifications_v1_ListLeadsRequest, callback: grpc.requestCallback<_roster_notifications_v1_ListLeadsResponse__Output>): grpc.ClientUnaryCall;
  listLeads(argument: _roster_notifications_v1_ListLeadsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ListLeadsResponse__Output>): grpc.ClientUnaryCall;
  listLeads(argument: _roster_notifications_v1_ListLeadsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_ListLeadsResponse__Output>): grpc.ClientUnaryCall;
  listLeads(argument: _roster_notifications_v1_ListLeadsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ListLeadsResponse__Output>): grpc.ClientUnaryCall;
  listLeads(argument: _roster_notifications_v1_ListLeadsRequest, callback: grpc.requestCallback<_roster_notifications_v1_ListLeadsResponse__Output>): grpc.ClientUnaryCall;
  
  ListMessages(argument: _roster_notifications_v1_ListMessagesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ListMessagesResponse__Output>): grpc.ClientUnaryCall;
  ListMessages(argument: _roster_notifications_v1_ListMessagesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_ListMessagesResponse__Output>): grpc.ClientUnaryCall;
  ListMessages(argument: _roster_notifications_v1_ListMessagesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ListMessagesResponse__Output>): grpc.ClientUnaryCall;
  ListMessages(argument: _roster_notifications_v1_ListMessagesRequest, callback: grpc.requestCallback<_roster_notifications_v1_ListMessagesResponse__Output>): grpc.ClientUnaryCall;
  listMessages(argument: _roster_notifications_v1_ListMessagesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ListMessagesResponse__Output>): grpc.ClientUnaryCall;
  listMessages(argument: _roster_notifications_v1_ListMessagesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_ListMessagesResponse__Output>): grpc.ClientUnaryCall;
  listMessages(argument: _roster_notifications_v1_ListMessagesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ListMessagesResponse__Output>): grpc.ClientUnaryCall;
  listMessages(argument: _roster_notifications_v1_ListMessagesRequest, callback: grpc.requestCallback<_roster_notifications_v1_ListMessagesResponse__Output>): grpc.ClientUnaryCall;
  
  ListPlannedMessages(argument: _roster_notifications_v1_ListPlannedMessagesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ListPlannedMessagesResponse__Output>): grpc.ClientUnaryCall;
  ListPlannedMessages(argument: _roster_notifications_v1_ListPlannedMessagesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_ListPlannedMessagesResponse__Output>): grpc.ClientUnaryCall;
  ListPlannedMessages(argument: _roster_notifications_v1_ListPlannedMessagesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ListPlannedMessagesResponse__Output>): grpc.ClientUnaryCall;
  ListPlannedMessages(argument: _roster_notifications_v1_ListPlannedMessagesRequest, callback: grpc.requestCallback<_roster_notifications_v1_ListPlannedMessagesResponse__Output>): grpc.ClientUnaryCall;
  listPlannedMessages(argument: _roster_notifications_v1_ListPlannedMessagesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ListPlannedMessagesResponse__Output>): grpc.ClientUnaryCall;
  listPlannedMessages(argument: _roster_notifications_v1_ListPlannedMessagesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_ListPlannedMessagesResponse__Output>): grpc.ClientUnaryCall;
  listPlannedMessages(argument: _roster_notifications_v1_ListPlannedMessagesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ListPlannedMessagesResponse__Output>): grpc.ClientUnaryCall;
  listPlannedMessages(argument: _roster_notifications_v1_ListPlannedMessagesRequest, callback: grpc.requestCallback<_roster_notifications_v1_ListPlannedMessagesResponse__Output>): grpc.ClientUnaryCall;
  
  ListPlannedOfMeeting(argument: _roster_notifications_v1_ListPlannedOfMeetingRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ListPlannedOfMeetingResponse__Output>): grpc.ClientUnaryCall;
  ListPlannedOfMeeting(argument: _roster_notifications_v1_ListPlannedOfMeetingRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_ListPlannedOfMeetingResponse__Output>): grpc.ClientUnaryCall;
  ListPlannedOfMeeting(argument: _roster_notifications_v1_ListPlannedOfMeetingRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ListPlannedOfMeetingResponse__Output>): grpc.ClientUnaryCall;
  ListPlannedOfMeeting(argument: _roster_notifications_v1_ListPlannedOfMeetingRequest, callback: grpc.requestCallback<_roster_notifications_v1_ListPlannedOfMeetingResponse__Output>): grpc.ClientUnaryCall;
  listPlannedOfMeeting(argument: _roster_notifications_v1_ListPlannedOfMeetingRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ListPlannedOfMeetingResponse__Output>): grpc.ClientUnaryCall;
  listPlannedOfMeeting(argument: _roster_notifications_v1_ListPlannedOfMeetingRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_ListPlannedOfMeetingResponse__Output>): grpc.ClientUnaryCall;
  listPlannedOfMeeting(argument: _roster_notifications_v1_ListPlannedOfMeetingRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ListPlannedOfMeetingResponse__Output>): grpc.ClientUnaryCall;
  listPlannedOfMeeting(argument: _roster_notifications_v1_ListPlannedOfMeetingRequest, callback: grpc.requestCallback<_roster_notifications_v1_ListPlannedOfMeetingResponse__Output>): grpc.ClientUnaryCall;
  
  ListRooms(argument: _roster_notifications_v1_ListRoomsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ListRoomsResponse__Output>): grpc.ClientUnaryCall;
  ListRooms(argument: _roster_notifications_v1_ListRoomsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_ListRoomsResponse__Output>): grpc.ClientUnaryCall;
  ListRooms(argument: _roster_notifications_v1_ListRoomsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ListRoomsResponse__Output>): grpc.ClientUnaryCall;
  ListRooms(argument: _roster_notifications_v1_ListRoomsRequest, callback: grpc.requestCallback<_roster_notifications_v1_ListRoomsResponse__Output>): grpc.ClientUnaryCall;
  listRooms(argument: _roster_notifications_v1_ListRoomsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ListRoomsResponse__Output>): grpc.ClientUnaryCall;
  listRooms(argument: _roster_notifications_v1_ListRoomsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_ListRoomsResponse__Output>): grpc.ClientUnaryCall;
  listRooms(argument: _roster_notifications_v1_ListRoomsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ListRoomsResponse__Output>): grpc.ClientUnaryCall;
  listRooms(argument: _roster_notifications_v1_ListRoomsRequest, callback: grpc.requestCallback<_roster_notifications_v1_ListRoomsResponse__Output>): grpc.ClientUnaryCall;
  
  ListWebhookEvents(argument: _roster_notifications_v1_ListWebhookEventsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ListWebhookEventsResponse__Output>): grpc.ClientUnaryCall;
  ListWebhookEvents(argument: _roster_notifications_v1_ListWebhookEventsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_ListWebhookEventsResponse__Output>): grpc.ClientUnaryCall;
  ListWebhookEvents(argument: _roster_notifications_v1_ListWebhookEventsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ListWebhookEventsResponse__Output>): grpc.ClientUnaryCall;
  ListWebhookEvents(argument: _roster_notifications_v1_ListWebhookEventsRequest, callback: grpc.requestCallback<_roster_notifications_v1_ListWebhookEventsResponse__Output>): grpc.ClientUnaryCall;
  listWebhookEvents(argument: _roster_notifications_v1_ListWebhookEventsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ListWebhookEventsResponse__Output>): grpc.ClientUnaryCall;
  listWebhookEvents(argument: _roster_notifications_v1_ListWebhookEventsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_ListWebhookEventsResponse__Output>): grpc.ClientUnaryCall;
  listWebhookEvents(argument: _roster_notifications_v1_ListWebhookEventsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ListWebhookEventsResponse__Output>): grpc.ClientUnaryCall;
  listWebhookEvents(argument: _roster_notifications_v1_ListWebhookEventsRequest, callback: grpc.requestCallback<_roster_notifications_v1_ListWebhookEventsResponse__Output>): grpc.ClientUnaryCall;
  
  ListWebhooks(argument: _roster_notifications_v1_ListWebhooksRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ListWebhooksResponse__Output>): grpc.ClientUnaryCall;
  ListWebhooks(argument: _roster_notifications_v1_ListWebhooksRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_ListWebhooksResponse__Output>): grpc.ClientUnaryCall;
  ListWebhooks(argument: _roster_notifications_v1_ListWebhooksRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ListWebhooksResponse__Output>): grpc.ClientUnaryCall;
  ListWebhooks(argument: _roster_notifications_v1_ListWebhooksRequest, callback: grpc.requestCallback<_roster_notifications_v1_ListWebhooksResponse__Output>): grpc.ClientUnaryCall;
  listWebhooks(argument: _roster_notifications_v1_ListWebhooksRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ListWebhooksResponse__Output>): grpc.ClientUnaryCall;
  listWebhooks(argument: _roster_notifications_v1_ListWebhooksRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_ListWebhooksResponse__Output>): grpc.ClientUnaryCall;
  listWebhooks(argument: _roster_notifications_v1_ListWebhooksRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ListWebhooksResponse__Output>): grpc.ClientUnaryCall;
  listWebhooks(argument: _roster_notifications_v1_ListWebhooksRequest, callback: grpc.requestCallback<_roster_notifications_v1_ListWebhooksResponse__Output>): grpc.ClientUnaryCall;
  
  PutIntegration(argument: _roster_notifications_v1_PutIntegrationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_PutIntegrationResponse__Output>): grpc.ClientUnaryCall;
  PutIntegration(argument: _roster_notifications_v1_PutIntegrationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_PutIntegrationResponse__Output>): grpc.ClientUnaryCall;
  PutIntegration(argument: _roster_notifications_v1_PutIntegrationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_PutIntegrationResponse__Output>): grpc.ClientUnaryCall;
  PutIntegration(argument: _roster_notifications_v1_PutIntegrationRequest, callback: grpc.requestCallback<_roster_notifications_v1_PutIntegrationResponse__Output>): grpc.ClientUnaryCall;
  putIntegration(argument: _roster_notifications_v1_PutIntegrationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_PutIntegrationResponse__Output>): grpc.ClientUnaryCall;
  putIntegration(argument: _roster_notifications_v1_PutIntegrationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_PutIntegrationResponse__Output>): grpc.ClientUnaryCall;
  putIntegration(argument: _roster_notifications_v1_PutIntegrationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_PutIntegrationResponse__Output>): grpc.ClientUnaryCall;
  putIntegration(argument: _roster_notifications_v1_PutIntegrationRequest, callback: grpc.requestCallback<_roster_notifications_v1_PutIntegrationResponse__Output>): grpc.ClientUnaryCall;
  
  ReadEvents(argument: _roster_notifications_v1_ReadEventsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ReadEventsResponse__Output>): grpc.ClientUnaryCall;
  ReadEvents(argument: _roster_notifications_v1_ReadEventsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_ReadEventsResponse__Output>): grpc.ClientUnaryCall;
  ReadEvents(argument: _roster_notifications_v1_ReadEventsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ReadEventsResponse__Output>): grpc.ClientUnaryCall;
  ReadEvents(argument: _roster_notifications_v1_ReadEventsRequest, callback: grpc.requestCallback<_roster_notifications_v1_ReadEventsResponse__Output>): grpc.ClientUnaryCall;
  readEvents(argument: _roster_notifications_v1_ReadEventsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ReadEventsResponse__Output>): grpc.ClientUnaryCall;
  readEvents(argument: _roster_notifications_v1_ReadEventsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_ReadEventsResponse__Output>): grpc.ClientUnaryCall;
  readEvents(argument: _roster_notifications_v1_ReadEventsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ReadEventsResponse__Output>): grpc.ClientUnaryCall;
  readEvents(argument: _roster_notifications_v1_ReadEventsRequest, callback: grpc.requestCallback<_roster_notifications_v1_ReadEventsResponse__Output>): grpc.ClientUnaryCall;
  
  ReceiveWhatsAppWebhook(argument: _roster_notifications_v1_ReceiveWhatsAppWebhookRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ReceiveWhatsAppWebhookResponse__Output>): grpc.ClientUnaryCall;
  ReceiveWhatsAppWebhook(argument: _roster_notifications_v1_ReceiveWhatsAppWebhookRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_ReceiveWhatsAppWebhookResponse__Output>): grpc.ClientUnaryCall;
  ReceiveWhatsAppWebhook(argument: _roster_notifications_v1_ReceiveWhatsAppWebhookRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ReceiveWhatsAppWebhookResponse__Output>): grpc.ClientUnaryCall;
  ReceiveWhatsAppWebhook(argument: _roster_notifications_v1_ReceiveWhatsAppWebhookRequest, callback: grpc.requestCallback<_roster_notifications_v1_ReceiveWhatsAppWebhookResponse__Output>): grpc.ClientUnaryCall;
  receiveWhatsAppWebhook(argument: _roster_notifications_v1_ReceiveWhatsAppWebhookRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ReceiveWhatsAppWebhookResponse__Output>): grpc.ClientUnaryCall;
  receiveWhatsAppWebhook(argument: _roster_notifications_v1_ReceiveWhatsAppWebhookRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_ReceiveWhatsAppWebhookResponse__Output>): grpc.ClientUnaryCall;
  receiveWhatsAppWebhook(argument: _roster_notifications_v1_ReceiveWhatsAppWebhookRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ReceiveWhatsAppWebhookResponse__Output>): grpc.ClientUnaryCall;
  receiveWhatsAppWebhook(argument: _roster_notifications_v1_ReceiveWhatsAppWebhookRequest, callback: grpc.requestCallback<_roster_notifications_v1_ReceiveWhatsAppWebhookResponse__Output>): grpc.ClientUnaryCall;
  
  ReceiveZoomWebhook(argument: _roster_notifications_v1_ReceiveZoomWebhookRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ReceiveZoomWebhookResponse__Output>): grpc.ClientUnaryCall;
  ReceiveZoomWebhook(argument: _roster_notifications_v1_ReceiveZoomWebhookRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_ReceiveZoomWebhookResponse__Output>): grpc.ClientUnaryCall;
  ReceiveZoomWebhook(argument: _roster_notifications_v1_ReceiveZoomWebhookRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ReceiveZoomWebhookResponse__Output>): grpc.ClientUnaryCall;
  ReceiveZoomWebhook(argument: _roster_notifications_v1_ReceiveZoomWebhookRequest, callback: grpc.requestCallback<_roster_notifications_v1_ReceiveZoomWebhookResponse__Output>): grpc.ClientUnaryCall;
  receiveZoomWebhook(argument: _roster_notifications_v1_ReceiveZoomWebhookRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ReceiveZoomWebhookResponse__Output>): grpc.ClientUnaryCall;
  receiveZoomWebhook(argument: _roster_notifications_v1_ReceiveZoomWebhookRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_ReceiveZoomWebhookResponse__Output>): grpc.ClientUnaryCall;
  receiveZoomWebhook(argument: _roster_notifications_v1_ReceiveZoomWebhookRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ReceiveZoomWebhookResponse__Output>): grpc.ClientUnaryCall;
  receiveZoomWebhook(argument: _roster_notifications_v1_ReceiveZoomWebhookRequest, callback: grpc.requestCallback<_roster_notifications_v1_ReceiveZoomWebhookResponse__Output>): grpc.ClientUnaryCall;
  
  ReplayDeliveries(argument: _roster_notifications_v1_ReplayDeliveriesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ReplayDeliveriesResponse__Output>): grpc.ClientUnaryCall;
  ReplayDeliveries(argument: _roster_notifications_v1_ReplayDeliveriesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_ReplayDeliveriesResponse__Output>): grpc.ClientUnaryCall;
  ReplayDeliveries(argument: _roster_notifications_v1_ReplayDeliveriesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ReplayDeliveriesResponse__Output>): grpc.ClientUnaryCall;
  ReplayDeliveries(argument: _roster_notifications_v1_ReplayDeliveriesRequest, callback: grpc.requestCallback<_roster_notifications_v1_ReplayDeliveriesResponse__Output>): grpc.ClientUnaryCall;
  replayDeliveries(argument: _roster_notifications_v1_ReplayDeliveriesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ReplayDeliveriesResponse__Output>): grpc.ClientUnaryCall;
  replayDeliveries(argument: _roster_notifications_v1_ReplayDeliveriesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_ReplayDeliveriesResponse__Output>): grpc.ClientUnaryCall;
  replayDeliveries(argument: _roster_notifications_v1_ReplayDeliveriesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ReplayDeliveriesResponse__Output>): grpc.ClientUnaryCall;
  replayDeliveries(argument: _roster_notifications_v1_ReplayDeliveriesRequest, callback: grpc.requestCallback<_roster_notifications_v1_ReplayDeliveriesResponse__Output>): grpc.ClientUnaryCall;
  
  ReplayWebhook(argument: _roster_notifications_v1_ReplayWebhookRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ReplayWebhookResponse__Output>): grpc.ClientUnaryCall;
  ReplayWebhook(argument: _roster_notifications_v1_ReplayWebhookRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_ReplayWebhookResponse__Output>): grpc.ClientUnaryCall;
  ReplayWebhook(argument: _roster_notifications_v1_ReplayWebhookRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ReplayWebhookResponse__Output>): grpc.ClientUnaryCall;
  ReplayWebhook(argument: _roster_notifications_v1_ReplayWebhookRequest, callback: grpc.requestCallback<_roster_notifications_v1_ReplayWebhookResponse__Output>): grpc.ClientUnaryCall;
  replayWebhook(argument: _roster_notifications_v1_ReplayWebhookRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ReplayWebhookResponse__Output>): grpc.ClientUnaryCall;
  replayWebhook(argument: _roster_notifications_v1_ReplayWebhookRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_ReplayWebhookResponse__Output>): grpc.ClientUnaryCall;
  replayWebhook(argument: _roster_notifications_v1_ReplayWebhookRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ReplayWebhookResponse__Output>): grpc.ClientUnaryCall;
  replayWebhook(argument: _roster_notifications_v1_ReplayWebhookRequest, callback: grpc.requestCallback<_roster_notifications_v1_ReplayWebhookResponse__Output>): grpc.ClientUnaryCall;
  
  ResendMessage(argument: _roster_notifications_v1_ResendMessageRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ResendMessageResponse__Output>): grpc.ClientUnaryCall;
  ResendMessage(argument: _roster_notifications_v1_ResendMessageRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_ResendMessageResponse__Output>): grpc.ClientUnaryCall;
  ResendMessage(argument: _roster_notifications_v1_ResendMessageRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ResendMessageResponse__Output>): grpc.ClientUnaryCall;
  ResendMessage(argument: _roster_notifications_v1_ResendMessageRequest, callback: grpc.requestCallback<_roster_notifications_v1_ResendMessageResponse__Output>): grpc.ClientUnaryCall;
  resendMessage(argument: _roster_notifications_v1_ResendMessageRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ResendMessageResponse__Output>): grpc.ClientUnaryCall;
  resendMessage(argument: _roster_notifications_v1_ResendMessageRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_ResendMessageResponse__Output>): grpc.ClientUnaryCall;
  resendMessage(argument: _roster_notifications_v1_ResendMessageRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ResendMessageResponse__Output>): grpc.ClientUnaryCall;
  resendMessage(argument: _roster_notifications_v1_ResendMessageRequest, callback: grpc.requestCallback<_roster_notifications_v1_ResendMessageResponse__Output>): grpc.ClientUnaryCall;
  
  RotateWebhookSecret(argument: _roster_notifications_v1_RotateWebhookSecretRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_RotateWebhookSecretResponse__Output>): grpc.ClientUnaryCall;
  RotateWebhookSecret(argument: _roster_notifications_v1_RotateWebhookSecretRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_RotateWebhookSecretResponse__Output>): grpc.ClientUnaryCall;
  RotateWebhookSecret(argument: _roster_notifications_v1_RotateWebhookSecretRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_RotateWebhookSecretResponse__Output>): grpc.ClientUnaryCall;
  RotateWebhookSecret(argument: _roster_notifications_v1_RotateWebhookSecretRequest, callback: grpc.requestCallback<_roster_notifications_v1_RotateWebhookSecretResponse__Output>): grpc.ClientUnaryCall;
  rotateWebhookSecret(argument: _roster_notifications_v1_RotateWebhookSecretRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_RotateWebhookSecretResponse__Output>): grpc.ClientUnaryCall;
  rotateWebhookSecret(argument: _roster_notifications_v1_RotateWebhookSecretRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_RotateWebhookSecretResponse__Output>): grpc.ClientUnaryCall;
  rotateWebhookSecret(argument: _roster_notifications_v1_RotateWebhookSecretRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_RotateWebhookSecretResponse__Output>): grpc.ClientUnaryCall;
  rotateWebhookSecret(argument: _roster_notifications_v1_RotateWebhookSecretRequest, callback: grpc.requestCallback<_roster_notifications_v1_RotateWebhookSecretResponse__Output>): grpc.ClientUnaryCall;
  
  SendTestDelivery(argument: _roster_notifications_v1_SendTestDeliveryRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_SendTestDeliveryResponse__Output>): grpc.ClientUnaryCall;
  SendTestDelivery(argument: _roster_notifications_v1_SendTestDeliveryRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_SendTestDeliveryResponse__Output>): grpc.ClientUnaryCall;
  SendTestDelivery(argument: _roster_notifications_v1_SendTestDeliveryRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_SendTestDeliveryResponse__Output>): grpc.ClientUnaryCall;
  SendTestDelivery(argument: _roster_notifications_v1_SendTestDeliveryRequest, callback: grpc.requestCallback<_roster_notifications_v1_SendTestDeliveryResponse__Output>): grpc.ClientUnaryCall;
  sendTestDelivery(argument: _roster_notifications_v1_SendTestDeliveryRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_SendTestDeliveryResponse__Output>): grpc.ClientUnaryCall;
  sendTestDelivery(argument: _roster_notifications_v1_SendTestDeliveryRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_SendTestDeliveryResponse__Output>): grpc.ClientUnaryCall;
  sendTestDelivery(argument: _roster_notifications_v1_SendTestDeliveryRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_SendTestDeliveryResponse__Output>): grpc.ClientUnaryCall;
  sendTestDelivery(argument: _roster_notifications_v1_SendTestDeliveryRequest, callback: grpc.requestCallback<_roster_notifications_v1_SendTestDeliveryResponse__Output>): grpc.ClientUnaryCall;
  
  SyncRoom(argument: _roster_notifications_v1_SyncRoomRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_SyncRoomResponse__Output>): grpc.ClientUnaryCall;
  SyncRoom(argument: _roster_notifications_v1_SyncRoomRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_SyncRoomResponse__Output>): grpc.ClientUnaryCall;
  SyncRoom(argument: _roster_notifications_v1_SyncRoomRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_SyncRoomResponse__Output>): grpc.ClientUnaryCall;
  SyncRoom(argument: _roster_notifications_v1_SyncRoomRequest, callback: grpc.requestCallback<_roster_notifications_v1_SyncRoomResponse__Output>): grpc.ClientUnaryCall;
  syncRoom(argument: _roster_notifications_v1_SyncRoomRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_SyncRoomResponse__Output>): grpc.ClientUnaryCall;
  syncRoom(argument: _roster_notifications_v1_SyncRoomRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_SyncRoomResponse__Output>): grpc.ClientUnaryCall;
  syncRoom(argument: _roster_notifications_v1_SyncRoomRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_SyncRoomResponse__Output>): grpc.ClientUnaryCall;
  syncRoom(argument: _roster_notifications_v1_SyncRoomRequest, callback: grpc.requestCallback<_roster_notifications_v1_SyncRoomResponse__Output>): grpc.ClientUnaryCall;
  
  TestIntegration(argument: _roster_notifications_v1_TestIntegrationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_TestIntegrationResponse__Output>): grpc.ClientUnaryCall;
  TestIntegration(argument: _roster_notifications_v1_TestIntegrationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_TestIntegrationResponse__Output>): grpc.ClientUnaryCall;
  TestIntegration(argument: _roster_notifications_v1_TestIntegrationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_TestIntegrationResponse__Output>): grpc.ClientUnaryCall;
  TestIntegration(argument: _roster_notifications_v1_TestIntegrationRequest, callback: grpc.requestCallback<_roster_notifications_v1_TestIntegrationResponse__Output>): grpc.ClientUnaryCall;
  testIntegration(argument: _roster_notifications_v1_TestIntegrationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_TestIntegrationResponse__Output>): grpc.ClientUnaryCall;
  testIntegration(argument: _roster_notifications_v1_TestIntegrationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_TestIntegrationResponse__Output>): grpc.ClientUnaryCall;
  testIntegration(argument: _roster_notifications_v1_TestIntegrationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_TestIntegrationResponse__Output>): grpc.ClientUnaryCall;
  testIntegration(argument: _roster_notifications_v1_TestIntegrationRequest, callback: grpc.requestCallback<_roster_notifications_v1_TestIntegrationResponse__Output>): grpc.ClientUnaryCall;
  
  UpdateContactPreferences(argument: _roster_notifications_v1_UpdateContactPreferencesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_UpdateContactPreferencesResponse__Output>): grpc.ClientUnaryCall;
  UpdateContactPreferences(argument: _roster_notifications_v1_UpdateContactPreferencesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_UpdateContactPreferencesResponse__Output>): grpc.ClientUnaryCall;
  UpdateContactPreferences(argument: _roster_notifications_v1_UpdateContactPreferencesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_UpdateContactPreferencesResponse__Output>): grpc.ClientUnaryCall;
  UpdateContactPreferences(argument: _roster_notifications_v1_UpdateContactPreferencesRequest, callback: grpc.requestCallback<_roster_notifications_v1_UpdateContactPreferencesResponse__Output>): grpc.ClientUnaryCall;
  updateContactPreferences(argument: _roster_notifications_v1_UpdateContactPreferencesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_UpdateContactPreferencesResponse__Output>): grpc.ClientUnaryCall;
  updateContactPreferences(argument: _roster_notifications_v1_UpdateContactPreferencesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_UpdateContactPreferencesResponse__Output>): grpc.ClientUnaryCall;
  updateContactPreferences(argument: _roster_notifications_v1_UpdateContactPreferencesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_UpdateContactPreferencesResponse__Output>): grpc.ClientUnaryCall;
  updateContactPreferences(argument: _roster_notifications_v1_UpdateContactPreferencesRequest, callback: grpc.requestCallback<_roster_notifications_v1_UpdateContactPreferencesResponse__Output>): grpc.ClientUnaryCall;
  
  UpdateLead(argument: _roster_notifications_v1_UpdateLeadRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_UpdateLeadResponse__Output>): grpc.ClientUnaryCall;
  UpdateLead(argument: _roster_notifications_v1_UpdateLeadRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_UpdateLeadResponse__Output>): grpc.ClientUnaryCall;
  UpdateLead(argument: _roster_notifications_v1_UpdateLeadRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_UpdateLeadResponse__Output>): grpc.ClientUnaryCall;
  UpdateLead(argument: _roster_notifications_v1_UpdateLeadRequest, callback: grpc.requestCallback<_roster_notifications_v1_UpdateLeadResponse__Output>): grpc.ClientUnaryCall;
  updateLead(argument: _roster_notifications_v1_UpdateLeadRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_UpdateLeadResponse__Output>): grpc.ClientUnaryCall;
  updateLead(argument: _roster_notifications_v1_UpdateLeadRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_UpdateLeadResponse__Output>): grpc.ClientUnaryCall;
  updateLead(argument: _roster_notifications_v1_UpdateLeadRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_UpdateLeadResponse__Output>): grpc.ClientUnaryCall;
  updateLead(argument: _roster_notifications_v1_UpdateLeadRequest, callback: grpc.requestCallback<_roster_notifications_v1_UpdateLeadResponse__Output>): grpc.ClientUnaryCall;
  
  UpdateMessagingSettings(argument: _roster_notifications_v1_UpdateMessagingSettingsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_UpdateMessagingSettingsResponse__Output>): grpc.ClientUnaryCall;
  UpdateMessagingSettings(argument: _roster_notifications_v1_UpdateMessagingSettingsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_UpdateMessagingSettingsResponse__Output>): grpc.ClientUnaryCall;
  UpdateMessagingSettings(argument: _roster_notifications_v1_UpdateMessagingSettingsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_UpdateMessagingSettingsResponse__Output>): grpc.ClientUnaryCall;
  UpdateMessagingSettings(argument: _roster_notifications_v1_UpdateMessagingSettingsRequest, callback: grpc.requestCallback<_roster_notifications_v1_UpdateMessagingSettingsResponse__Output>): grpc.ClientUnaryCall;
  updateMessagingSettings(argument: _roster_notifications_v1_UpdateMessagingSettingsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_UpdateMessagingSettingsResponse__Output>): grpc.ClientUnaryCall;
  updateMessagingSettings(argument: _roster_notifications_v1_UpdateMessagingSettingsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_UpdateMessagingSettingsResponse__Output>): grpc.ClientUnaryCall;
  updateMessagingSettings(argument: _roster_notifications_v1_UpdateMessagingSettingsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_UpdateMessagingSettingsResponse__Output>): grpc.ClientUnaryCall;
  updateMessagingSettings(argument: _roster_notifications_v1_UpdateMessagingSettingsRequest, callback: grpc.requestCallback<_roster_notifications_v1_UpdateMessagingSettingsResponse__Output>): grpc.ClientUnaryCall;
  
  UpdateWebhook(argument: _roster_notifications_v1_UpdateWebhookRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_UpdateWebhookResponse__Output>): grpc.ClientUnaryCall;
  UpdateWebhook(argument: _roster_notifications_v1_UpdateWebhookRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_UpdateWebhookResponse__Output>): grpc.ClientUnaryCall;
  UpdateWebhook(argument: _roster_notifications_v1_UpdateWebhookRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_UpdateWebhookResponse__Output>): grpc.ClientUnaryCall;
  UpdateWebhook(argument: _roster_notifications_v1_UpdateWebhookRequest, callback: grpc.requestCallback<_roster_notifications_v1_UpdateWebhookResponse__Output>): grpc.ClientUnaryCall;
  updateWebhook(argument: _roster_notifications_v1_UpdateWebhookRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_UpdateWebhookResponse__Output>): grpc.ClientUnaryCall;
  updateWebhook(argument: _roster_notifications_v1_UpdateWebhookRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_UpdateWebhookResponse__Output>): grpc.ClientUnaryCall;
  updateWebhook(argument: _roster_notifications_v1_UpdateWebhookRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_UpdateWebhookResponse__Output>): grpc.ClientUnaryCall;
  updateWebhook(argument: _roster_notifications_v1_UpdateWebhookRequest, callback: grpc.requestCallback<_roster_notifications_v1_UpdateWebhookResponse__Output>): grpc.ClientUnaryCall;
  
  VerifyWhatsAppWebhook(argument: _roster_notifications_v1_VerifyWhatsAppWebhookRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_VerifyWhatsAppWebhookResponse__Output>): grpc.ClientUnaryCall;
  VerifyWhatsAppWebhook(argument: _roster_notifications_v1_VerifyWhatsAppWebhookRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_VerifyWhatsAppWebhookResponse__Output>): grpc.ClientUnaryCall;
  VerifyWhatsAppWebhook(argument: _roster_notifications_v1_VerifyWhatsAppWebhookRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_VerifyWhatsAppWebhookResponse__Output>): grpc.ClientUnaryCall;
  VerifyWhatsAppWebhook(argument: _roster_notifications_v1_VerifyWhatsAppWebhookRequest, callback: grpc.requestCallback<_roster_notifications_v1_VerifyWhatsAppWebhookResponse__Output>): grpc.ClientUnaryCall;
  verifyWhatsAppWebhook(argument: _roster_notifications_v1_VerifyWhatsAppWebhookRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_VerifyWhatsAppWebhookResponse__Output>): grpc.ClientUnaryCall;
  verifyWhatsAppWebhook(argument: _roster_notifications_v1_VerifyWhatsAppWebhookRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_VerifyWhatsAppWebhookResponse__Output>): grpc.ClientUnaryCall;
  verifyWhatsAppWebhook(argument: _roster_notifications_v1_VerifyWhatsAppWebhookRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_VerifyWhatsAppWebhookResponse__Output>): grpc.ClientUnaryCall;
  verifyWhatsAppWebhook(argument: _roster_notifications_v1_VerifyWhatsAppWebhookRequest, callback: grpc.requestCallback<_roster_notifications_v1_VerifyWhatsAppWebhookResponse__Output>): grpc.ClientUnaryCall;
  
}

export interface NotificationsServiceHandlers extends grpc.UntypedServiceImplementation {
  BackfillWebhook: grpc.handleUnaryCall<_roster_notifications_v1_BackfillWebhookRequest__Output, _roster_notifications_v1_BackfillWebhookResponse>;
  
  ConvertLead: grpc.handleUnaryCall<_roster_notifications_v1_ConvertLeadRequest__Output, _roster_notifications_v1_ConvertLeadResponse>;
  
  CreateLead: grpc.handleUnaryCall<_roster_notifications_v1_CreateLeadRequest__Output, _roster_notifications_v1_CreateLeadResponse>;
  
  CreateWebhook: grpc.handleUnaryCall<_roster_notifications_v1_CreateWebhookRequest__Output, _roster_notifications_v1_CreateWebhookResponse>;
  
  DeleteIntegration: grpc.handleUnaryCall<_roster_notifications_v1_DeleteIntegrationRequest__Output, _roster_notifications_v1_DeleteIntegrationResponse>;
  
  DeleteWebhook: grpc.handleUnaryCall<_roster_notifications_v1_DeleteWebhookRequest__Output, _roster_notifications_v1_DeleteWebhookResponse>;
  
  GetContactPreferences: grpc.handleUnaryCall<_roster_notifications_v1_GetContactPreferencesRequest__Output, _roster_notifications_v1_GetContactPreferencesResponse>;
  
  GetDelivery: grpc.handleUnaryCall<_roster_notifications_v1_GetDeliveryRequest__Output, _roster_notifications_v1_GetDeliveryResponse>;
  
  GetIntegration: grpc.handleUnaryCall<_roster_notifications_v1_GetIntegrationRequest__Output, _roster_notifications_v1_GetIntegrationResponse>;
  
  GetLead: grpc.handleUnaryCall<_roster_notifications_v1_GetLeadRequest__Output, _roster_notifications_v1_GetLeadResponse>;
  
  GetMessage: grpc.handleUnaryCall<_roster_notifications_v1_GetMessageRequest__Output, _roster_notifications_v1_GetMessageResponse>;
  
  GetMessagingSettings: grpc.handleUnaryCall<_roster_notifications_v1_GetMessagingSettingsRequest__Output, _roster_notifications_v1_GetMessagingSettingsResponse>;
  
  GetRoom: grpc.handleUnaryCall<_roster_notifications_v1_GetRoomRequest__Output, _roster_notifications_v1_GetRoomResponse>;
  
  GetWebhook: grpc.handleUnaryCall<_roster_notifications_v1_GetWebhookRequest__Output, _roster_notifications_v1_GetWebhookResponse>;
  
  ListAttendanceSuggestions: grpc.handleUnaryCall<_roster_notifications_v1_ListAttendanceSuggestionsRequest__Output, _roster_notifications_v1_ListAttendanceSuggestionsResponse>;
  
  ListDeliveries: grpc.handleUnaryCall<_roster_notifications_v1_ListDeliveriesRequest__Output, _roster_notifications_v1_ListDeliveriesResponse>;
  
  ListLeads: grpc.handleUnaryCall<_roster_notifications_v1_ListLeadsRequest__Output, _roster_notifications_v1_ListLeadsResponse>;
  
  ListMessages: grpc.handleUnaryCall<_roster_notifications_v1_ListMessagesRequest__Output, _roster_notifications_v1_ListMessagesResponse>;
  
  ListPlannedMessages: grpc.handleUnaryCall<_roster_notifications_v1_ListPlannedMessagesRequest__Output, _roster_notifications_v1_ListPlannedMessagesResponse>;
  
  ListPlannedOfMeeting: grpc.handleUnaryCall<_roster_notifications_v1_ListPlannedOfMeetingRequest__Output, _roster_notifications_v1_ListPlannedOfMeetingResponse>;
  
  ListRooms: grpc.handleUnaryCall<_roster_notifications_v1_ListRoomsRequest__Output, _roster_notifications_v1_ListRoomsResponse>;
  
  ListWebhookEvents: grpc.handleUnaryCall<_roster_notifications_v1_ListWebhookEventsRequest__Output, _roster_notifications_v1_ListWebhookEventsResponse>;
  
  ListWebhooks: grpc.handleUnaryCall<_roster_notifications_v1_ListWebhooksRequest__Output, _roster_notifications_v1_ListWebhooksResponse>;
  
  PutIntegration: grpc.handleUnaryCall<_roster_notifications_v1_PutIntegrationRequest__Output, _roster_notifications_v1_PutIntegrationResponse>;
  
  ReadEvents: grpc.handleUnaryCall<_roster_notifications_v1_ReadEventsRequest__Output, _roster_notifications_v1_ReadEventsResponse>;
  
  ReceiveWhatsAppWebhook: grpc.handleUnaryCall<_roster_notifications_v1_ReceiveWhatsAppWebhookRequest__Output, _roster_notifications_v1_ReceiveWhatsAppWebhookResponse>;
  
  ReceiveZoomWebhook: grpc.handleUnaryCall<_roster_notifications_v1_ReceiveZoomWebhookRequest__Output, _roster_notifications_v1_ReceiveZoomWebhookResponse>;
  
  ReplayDeliveries: grpc.handleUnaryCall<_roster_notifications_v1_ReplayDeliveriesRequest__Output, _roster_notifications_v1_ReplayDeliveriesResponse>;
  
  ReplayWebhook: grpc.handleUnaryCall<_roster_notifications_v1_ReplayWebhookRequest__Output, _roster_notifications_v1_ReplayWebhookResponse>;
  
  ResendMessage: grpc.handleUnaryCall<_roster_notifications_v1_ResendMessageRequest__Output, _roster_notifications_v1_ResendMessageResponse>;
  
  RotateWebhookSecret: grpc.handleUnaryCall<_roster_notifications_v1_RotateWebhookSecretRequest__Output, _roster_notifications_v1_RotateWebhookSecretResponse>;
  
  SendTestDelivery: grpc.handleUnaryCall<_roster_notifications_v1_SendTestDeliveryRequest__Output, _roster_notifications_v1_SendTestDeliveryResponse>;
  
  SyncRoom: grpc.handleUnaryCall<_roster_notifications_v1_SyncRoomRequest__Output, _roster_notifications_v1_SyncRoomResponse>;
  
  TestIntegration: grpc.handleUnaryCall<_roster_notifications_v1_TestIntegrationRequest__Output, _roster_notifications_v1_TestIntegrationResponse>;
  
  UpdateContactPreferences: grpc.handleUnaryCall<_roster_notifications_v1_UpdateContactPreferencesRequest__Output, _roster_notifications_v1_UpdateContactPreferencesResponse>;
  
  UpdateLead: grpc.handleUnaryCall<_roster_notifications_v1_UpdateLeadRequest__Output, _roster_notifications_v1_UpdateLeadResponse>;
  
  UpdateMessagingSettings: grpc.handleUnaryCall<_roster_notifications_v1_UpdateMessagingSettingsRequest__Output, _roster_notifications_v1_UpdateMessagingSettingsResponse>;
  
  UpdateWebhook: grpc.handleUnaryCall<_roster_notifications_v1_UpdateWebhookRequest__Output, _roster_notifications_v1_UpdateWebhookResponse>;
  
  VerifyWhatsAppWebhook: grpc.handleUnaryCall<_roster_notifications_v1_VerifyWhatsAppWebhookRequest__Output, _roster_notifications_v1_VerifyWhatsAppWebhookResponse>;
  
}

export interface NotificationsServiceDefinition extends grpc.ServiceDefinition {
  BackfillWebhook: MethodDefinition<_roster_notifications_v1_BackfillWebhookRequest, _roster_notifications_v1_BackfillWebhookResponse, _roster_notifications_v1_BackfillWebhookRequest__Output, _roster_notifications_v1_BackfillWebhookResponse__Output>
  ConvertLead: MethodDefinition<_roster_notifications_v1_ConvertLeadRequest, _roster_notifications_v1_ConvertLeadResponse, _roster_notifications_v1_ConvertLeadRequest__Output, _roster_notifications_v1_ConvertLeadResponse__Output>
  CreateLead: MethodDefinition<_roster_notifications_v1_CreateLeadRequest, _roster_notifications_v1_CreateLeadResponse, _roster_notifications_v1_CreateLeadRequest__Output, _roster_notifications_v1_CreateLeadResponse__Output>
  CreateWebhook: MethodDefinition<_roster_notifications_v1_CreateWebhookRequest, _roster_notifications_v1_CreateWebhookResponse, _roster_notifications_v1_CreateWebhookRequest__Output, _roster_notifications_v1_CreateWebhookResponse__Output>
  DeleteIntegration: MethodDefinition<_roster_notifications_v1_DeleteIntegrationRequest, _roster_notifications_v1_DeleteIntegrationResponse, _roster_notifications_v1_DeleteIntegrationRequest__Output, _roster_notifications_v1_DeleteIntegrationResponse__Output>
  DeleteWebhook: MethodDefinition<_roster_notifications_v1_DeleteWebhookRequest, _roster_notifications_v1_DeleteWebhookResponse, _roster_notifications_v1_DeleteWebhookRequest__Output, _roster_notifications_v1_DeleteWebhookResponse__Output>
  GetContactPreferences: MethodDefinition<_roster_notifications_v1_GetContactPreferencesRequest, _roster_notifications_v1_GetContactPreferencesResponse, _roster_notifications_v1_GetContactPreferencesRequest__Output, _roster_notifications_v1_GetContactPreferencesResponse__Output>
  GetDelivery: MethodDefinition<_roster_notifications_v1_GetDeliveryRequest, _roster_notifications_v1_GetDeliveryResponse, _roster_notifications_v1_GetDeliveryRequest__Output, _roster_notifications_v1_GetDeliveryResponse__Output>
  GetIntegration: MethodDefinition<_roster_notifications_v1_GetIntegrationRequest, _roster_notifications_v1_GetIntegrationResponse, _roster_notifications_v1_GetIntegrationRequest__Output, _roster_notifications_v1_GetIntegrationResponse__Output>
  GetLead: MethodDefinition<_roster_notifications_v1_GetLeadRequest, _roster_notifications_v1_GetLeadResponse, _roster_notifications_v1_GetLeadRequest__Output, _roster_notifications_v1_GetLeadResponse__Output>
  GetMessage: MethodDefinition<_roster_notifications_v1_GetMessageRequest, _roster_notifications_v1_GetMessageResponse, _roster_notifications_v1_GetMessageRequest__Output, _roster_notifications_v1_GetMessageResponse__Output>
  GetMessagingSettings: MethodDefinition<_roster_notifications_v1_GetMessagingSettingsRequest, _roster_notifications_v1_GetMessagingSettingsResponse, _roster_notifications_v1_GetMessagingSettingsRequest__Output, _roster_notifications_v1_GetMessagingSettingsResponse__Output>
  GetRoom: MethodDefinition<_roster_notifications_v1_GetRoomRequest, _roster_notifications_v1_GetRoomResponse, _roster_notifications_v1_GetRoomRequest__Output, _roster_notifications_v1_GetRoomResponse__Output>
  GetWebhook: MethodDefinition<_roster_notifications_v1_GetWebhookRequest, _roster_notifications_v1_GetWebhookResponse, _roster_notifications_v1_GetWebhookRequest__Output, _roster_notifications_v1_GetWebhookResponse__Output>
  ListAttendanceSuggestions: MethodDefinition<_roster_notifications_v1_ListAttendanceSuggestionsRequest, _roster_notifications_v1_ListAttendanceSuggestionsResponse, _roster_notifications_v1_ListAttendanceSuggestionsRequest__Output, _roster_notifications_v1_ListAttendanceSuggestionsResponse__Output>
  ListDeliveries: MethodDefinition<_roster_notifications_v1_ListDeliveriesRequest, _roster_notifications_v1_ListDeliveriesResponse, _roster_notifications_v1_ListDeliveriesRequest__Output, _roster_notifications_v1_ListDeliveriesResponse__Output>
  ListLeads: MethodDefinition<_roster_notifications_v1_ListLeadsRequest, _roster_notifications_v1_ListLeadsResponse, _roster_notifications_v1_ListLeadsRequest__Output, _roster_notifications_v1_ListLeadsResponse__Output>
  ListMessages: MethodDefinition<_roster_notifications_v1_ListMessagesRequest, _roster_notifications_v1_ListMessagesResponse, _roster_notifications_v1_ListMessagesRequest__Output, _roster_notifications_v1_ListMessagesResponse__Output>
  ListPlannedMessages: MethodDefinition<_roster_notifications_v1_ListPlannedMessagesRequest, _roster_notifications_v1_ListPlannedMessagesResponse, _roster_notifications_v1_ListPlannedMessagesRequest__Output, _roster_notifications_v1_ListPlannedMessagesResponse__Output>
  ListPlannedOfMeeting: MethodDefinition<_roster_notifications_v1_ListPlannedOfMeetingRequest, _roster_notifications_v1_ListPlannedOfMeetingResponse, _roster_notifications_v1_ListPlannedOfMeetingRequest__Output, _roster_notifications_v1_ListPlannedOfMeetingResponse__Output>
  ListRooms: MethodDefinition<_roster_notifications_v1_ListRoomsRequest, _roster_notifications_v1_ListRoomsResponse, _roster_notifications_v1_ListRoomsRequest__Output, _roster_notifications_v1_ListRoomsResponse__Output>
  ListWebhookEvents: MethodDefinition<_roster_notifications_v1_ListWebhookEventsRequest, _roster_notifications_v1_ListWebhookEventsResponse, _roster_notifications_v1_ListWebhookEventsRequest__Output, _roster_notifications_v1_ListWebhookEventsResponse__Output>
  ListWebhooks: MethodDefinition<_roster_notifications_v1_ListWebhooksRequest, _roster_notifications_v1_ListWebhooksResponse, _roster_notifications_v1_ListWebhooksRequest__Output, _roster_notifications_v1_ListWebhooksResponse__Output>
  PutIntegration: MethodDefinition<_roster_notifications_v1_PutIntegrationRequest, _roster_notifications_v1_PutIntegrationResponse, _roster_notifications_v1_PutIntegrationRequest__Output, _roster_notifications_v1_PutIntegrationResponse__Output>
  ReadEvents: MethodDefinition<_roster_notifications_v1_ReadEventsRequest, _roster_notifications_v1_ReadEventsResponse, _roster_notifications_v1_ReadEventsRequest__Output, _roster_notifications_v1_ReadEventsResponse__Output>
  ReceiveWhatsAppWebhook: MethodDefinition<_roster_notifications_v1_ReceiveWhatsAppWebhookRequest, _roster_notifications_v1_ReceiveWhatsAppWebhookResponse, _roster_notifications_v1_ReceiveWhatsAppWebhookRequest__Output, _roster_notifications_v1_ReceiveWhatsAppWebhookResponse__Output>
  ReceiveZoomWebhook: MethodDefinition<_roster_notifications_v1_ReceiveZoomWebhookRequest, _roster_notifications_v1_ReceiveZoomWebhookResponse, _roster_notifications_v1_ReceiveZoomWebhookRequest__Output, _roster_notifications_v1_ReceiveZoomWebhookResponse__Output>
  ReplayDeliveries: MethodDefinition<_roster_notifications_v1_ReplayDeliveriesRequest, _roster_notifications_v1_ReplayDeliveriesResponse, _roster_notifications_v1_ReplayDeliveriesRequest__Output, _roster_notifications_v1_ReplayDeliveriesResponse__Output>
  ReplayWebhook: MethodDefinition<_roster_notifications_v1_ReplayWebhookRequest, _roster_notifications_v1_ReplayWebhookResponse, _roster_notifications_v1_ReplayWebhookRequest__Output, _roster_notifications_v1_ReplayWebhookResponse__Output>
  ResendMessage: MethodDefinition<_roster_notifications_v1_ResendMessageRequest, _roster_notifications_v1_ResendMessageResponse, _roster_notifications_v1_ResendMessageRequest__Output, _roster_notifications_v1_ResendMessageResponse__Output>
  RotateWebhookSecret: MethodDefinition<_roster_notifications_v1_RotateWebhookSecretRequest, _roster_notifications_v1_RotateWebhookSecretResponse, _roster_notifications_v1_RotateWebhookSecretRequest__Output, _roster_notifications_v1_RotateWebhookSecretResponse__Output>
  SendTestDelivery: MethodDefinition<_roster_notifications_v1_SendTestDeliveryRequest, _roster_notifications_v1_SendTestDeliveryResponse, _roster_notifications_v1_SendTestDeliveryRequest__Output, _roster_notifications_v1_SendTestDeliveryResponse__Output>
  SyncRoom: MethodDefinition<_roster_notifications_v1_SyncRoomRequest, _roster_notifications_v1_SyncRoomResponse, _roster_notifications_v1_SyncRoomRequest__Output, _roster_notifications_v1_SyncRoomResponse__Output>
  TestIntegration: MethodDefinition<_roster_notifications_v1_TestIntegrationRequest, _roster_notifications_v1_TestIntegrationResponse, _roster_notifications_v1_TestIntegrationRequest__Output, _roster_notifications_v1_TestIntegrationResponse__Output>
  UpdateContactPreferences: MethodDefinition<_roster_notifications_v1_UpdateContactPreferencesRequest, _roster_notifications_v1_UpdateContactPreferencesResponse, _roster_notifications_v1_UpdateContactPreferencesRequest__Output, _roster_notifications_v1_UpdateContactPreferencesResponse__Output>
  UpdateLead: MethodDefinition<_roster_notifications_v1_UpdateLeadRequest, _roster_notifications_v1_UpdateLeadResponse, _roster_notifications_v1_UpdateLeadRequest__Output, _roster_notifications_v1_UpdateLeadResponse__Output>
  UpdateMessagingSettings: MethodDefinition<_roster_notifications_v1_UpdateMessagingSettingsRequest, _roster_notifications_v1_UpdateMessagingSettingsResponse, _roster_notifications_v1_UpdateMessagingSettingsRequest__Output, _roster_notifications_v1_UpdateMessagingSettingsResponse__Output>
  UpdateWebhook: MethodDefinition<_roster_notifications_v1_UpdateWebhookRequest, _roster_notifications_v1_UpdateWebhookResponse, _roster_notifications_v1_UpdateWebhookRequest__Output, _roster_notifications_v1_UpdateWebhookResponse__Output>
  VerifyWhatsAppWebhook: MethodDefinition<_roster_notifications_v1_VerifyWhatsAppWebhookRequest, _roster_notifications_v1_VerifyWhatsAppWebhookResponse, _roster_notifications_v1_VerifyWhatsAppWebhookRequest__Output, _roster_notifications_v1_VerifyWhatsAppWebhookResponse__Output>
}
