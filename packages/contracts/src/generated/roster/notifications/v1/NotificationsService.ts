// Original file: protos/roster/notifications/v1/notifications.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { CreateLeadRequest as _roster_notifications_v1_CreateLeadRequest, CreateLeadRequest__Output as _roster_notifications_v1_CreateLeadRequest__Output } from '../../../roster/notifications/v1/CreateLeadRequest';
import type { CreateLeadResponse as _roster_notifications_v1_CreateLeadResponse, CreateLeadResponse__Output as _roster_notifications_v1_CreateLeadResponse__Output } from '../../../roster/notifications/v1/CreateLeadResponse';
import type { CreateWebhookRequest as _roster_notifications_v1_CreateWebhookRequest, CreateWebhookRequest__Output as _roster_notifications_v1_CreateWebhookRequest__Output } from '../../../roster/notifications/v1/CreateWebhookRequest';
import type { CreateWebhookResponse as _roster_notifications_v1_CreateWebhookResponse, CreateWebhookResponse__Output as _roster_notifications_v1_CreateWebhookResponse__Output } from '../../../roster/notifications/v1/CreateWebhookResponse';
import type { DeleteIntegrationRequest as _roster_notifications_v1_DeleteIntegrationRequest, DeleteIntegrationRequest__Output as _roster_notifications_v1_DeleteIntegrationRequest__Output } from '../../../roster/notifications/v1/DeleteIntegrationRequest';
import type { DeleteIntegrationResponse as _roster_notifications_v1_DeleteIntegrationResponse, DeleteIntegrationResponse__Output as _roster_notifications_v1_DeleteIntegrationResponse__Output } from '../../../roster/notifications/v1/DeleteIntegrationResponse';
import type { DeleteWebhookRequest as _roster_notifications_v1_DeleteWebhookRequest, DeleteWebhookRequest__Output as _roster_notifications_v1_DeleteWebhookRequest__Output } from '../../../roster/notifications/v1/DeleteWebhookRequest';
import type { DeleteWebhookResponse as _roster_notifications_v1_DeleteWebhookResponse, DeleteWebhookResponse__Output as _roster_notifications_v1_DeleteWebhookResponse__Output } from '../../../roster/notifications/v1/DeleteWebhookResponse';
import type { GetIntegrationRequest as _roster_notifications_v1_GetIntegrationRequest, GetIntegrationRequest__Output as _roster_notifications_v1_GetIntegrationRequest__Output } from '../../../roster/notifications/v1/GetIntegrationRequest';
import type { GetIntegrationResponse as _roster_notifications_v1_GetIntegrationResponse, GetIntegrationResponse__Output as _roster_notifications_v1_GetIntegrationResponse__Output } from '../../../roster/notifications/v1/GetIntegrationResponse';
import type { GetLeadRequest as _roster_notifications_v1_GetLeadRequest, GetLeadRequest__Output as _roster_notifications_v1_GetLeadRequest__Output } from '../../../roster/notifications/v1/GetLeadRequest';
import type { GetLeadResponse as _roster_notifications_v1_GetLeadResponse, GetLeadResponse__Output as _roster_notifications_v1_GetLeadResponse__Output } from '../../../roster/notifications/v1/GetLeadResponse';
import type { GetWebhookRequest as _roster_notifications_v1_GetWebhookRequest, GetWebhookRequest__Output as _roster_notifications_v1_GetWebhookRequest__Output } from '../../../roster/notifications/v1/GetWebhookRequest';
import type { GetWebhookResponse as _roster_notifications_v1_GetWebhookResponse, GetWebhookResponse__Output as _roster_notifications_v1_GetWebhookResponse__Output } from '../../../roster/notifications/v1/GetWebhookResponse';
import type { ListDeliveriesRequest as _roster_notifications_v1_ListDeliveriesRequest, ListDeliveriesRequest__Output as _roster_notifications_v1_ListDeliveriesRequest__Output } from '../../../roster/notifications/v1/ListDeliveriesRequest';
import type { ListDeliveriesResponse as _roster_notifications_v1_ListDeliveriesResponse, ListDeliveriesResponse__Output as _roster_notifications_v1_ListDeliveriesResponse__Output } from '../../../roster/notifications/v1/ListDeliveriesResponse';
import type { ListLeadsRequest as _roster_notifications_v1_ListLeadsRequest, ListLeadsRequest__Output as _roster_notifications_v1_ListLeadsRequest__Output } from '../../../roster/notifications/v1/ListLeadsRequest';
import type { ListLeadsResponse as _roster_notifications_v1_ListLeadsResponse, ListLeadsResponse__Output as _roster_notifications_v1_ListLeadsResponse__Output } from '../../../roster/notifications/v1/ListLeadsResponse';
import type { ListWebhookEventsRequest as _roster_notifications_v1_ListWebhookEventsRequest, ListWebhookEventsRequest__Output as _roster_notifications_v1_ListWebhookEventsRequest__Output } from '../../../roster/notifications/v1/ListWebhookEventsRequest';
import type { ListWebhookEventsResponse as _roster_notifications_v1_ListWebhookEventsResponse, ListWebhookEventsResponse__Output as _roster_notifications_v1_ListWebhookEventsResponse__Output } from '../../../roster/notifications/v1/ListWebhookEventsResponse';
import type { ListWebhooksRequest as _roster_notifications_v1_ListWebhooksRequest, ListWebhooksRequest__Output as _roster_notifications_v1_ListWebhooksRequest__Output } from '../../../roster/notifications/v1/ListWebhooksRequest';
import type { ListWebhooksResponse as _roster_notifications_v1_ListWebhooksResponse, ListWebhooksResponse__Output as _roster_notifications_v1_ListWebhooksResponse__Output } from '../../../roster/notifications/v1/ListWebhooksResponse';
import type { PutIntegrationRequest as _roster_notifications_v1_PutIntegrationRequest, PutIntegrationRequest__Output as _roster_notifications_v1_PutIntegrationRequest__Output } from '../../../roster/notifications/v1/PutIntegrationRequest';
import type { PutIntegrationResponse as _roster_notifications_v1_PutIntegrationResponse, PutIntegrationResponse__Output as _roster_notifications_v1_PutIntegrationResponse__Output } from '../../../roster/notifications/v1/PutIntegrationResponse';
import type { ReceiveZoomWebhookRequest as _roster_notifications_v1_ReceiveZoomWebhookRequest, ReceiveZoomWebhookRequest__Output as _roster_notifications_v1_ReceiveZoomWebhookRequest__Output } from '../../../roster/notifications/v1/ReceiveZoomWebhookRequest';
import type { ReceiveZoomWebhookResponse as _roster_notifications_v1_ReceiveZoomWebhookResponse, ReceiveZoomWebhookResponse__Output as _roster_notifications_v1_ReceiveZoomWebhookResponse__Output } from '../../../roster/notifications/v1/ReceiveZoomWebhookResponse';
import type { SendTestDeliveryRequest as _roster_notifications_v1_SendTestDeliveryRequest, SendTestDeliveryRequest__Output as _roster_notifications_v1_SendTestDeliveryRequest__Output } from '../../../roster/notifications/v1/SendTestDeliveryRequest';
import type { SendTestDeliveryResponse as _roster_notifications_v1_SendTestDeliveryResponse, SendTestDeliveryResponse__Output as _roster_notifications_v1_SendTestDeliveryResponse__Output } from '../../../roster/notifications/v1/SendTestDeliveryResponse';
import type { TestIntegrationRequest as _roster_notifications_v1_TestIntegrationRequest, TestIntegrationRequest__Output as _roster_notifications_v1_TestIntegrationRequest__Output } from '../../../roster/notifications/v1/TestIntegrationRequest';
import type { TestIntegrationResponse as _roster_notifications_v1_TestIntegrationResponse, TestIntegrationResponse__Output as _roster_notifications_v1_TestIntegrationResponse__Output } from '../../../roster/notifications/v1/TestIntegrationResponse';
import type { UpdateLeadRequest as _roster_notifications_v1_UpdateLeadRequest, UpdateLeadRequest__Output as _roster_notifications_v1_UpdateLeadRequest__Output } from '../../../roster/notifications/v1/UpdateLeadRequest';
import type { UpdateLeadResponse as _roster_notifications_v1_UpdateLeadResponse, UpdateLeadResponse__Output as _roster_notifications_v1_UpdateLeadResponse__Output } from '../../../roster/notifications/v1/UpdateLeadResponse';
import type { UpdateWebhookRequest as _roster_notifications_v1_UpdateWebhookRequest, UpdateWebhookRequest__Output as _roster_notifications_v1_UpdateWebhookRequest__Output } from '../../../roster/notifications/v1/UpdateWebhookRequest';
import type { UpdateWebhookResponse as _roster_notifications_v1_UpdateWebhookResponse, UpdateWebhookResponse__Output as _roster_notifications_v1_UpdateWebhookResponse__Output } from '../../../roster/notifications/v1/UpdateWebhookResponse';

export interface NotificationsServiceClient extends grpc.Client {
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
  
  GetWebhook(argument: _roster_notifications_v1_GetWebhookRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_GetWebhookResponse__Output>): grpc.ClientUnaryCall;
  GetWebhook(argument: _roster_notifications_v1_GetWebhookRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_GetWebhookResponse__Output>): grpc.ClientUnaryCall;
  GetWebhook(argument: _roster_notifications_v1_GetWebhookRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_GetWebhookResponse__Output>): grpc.ClientUnaryCall;
  GetWebhook(argument: _roster_notifications_v1_GetWebhookRequest, callback: grpc.requestCallback<_roster_notifications_v1_GetWebhookResponse__Output>): grpc.ClientUnaryCall;
  getWebhook(argument: _roster_notifications_v1_GetWebhookRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_GetWebhookResponse__Output>): grpc.ClientUnaryCall;
  getWebhook(argument: _roster_notifications_v1_GetWebhookRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_GetWebhookResponse__Output>): grpc.ClientUnaryCall;
  getWebhook(argument: _roster_notifications_v1_GetWebhookRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_GetWebhookResponse__Output>): grpc.ClientUnaryCall;
  getWebhook(argument: _roster_notifications_v1_GetWebhookRequest, callback: grpc.requestCallback<_roster_notifications_v1_GetWebhookResponse__Output>): grpc.ClientUnaryCall;
  
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
  
  ReceiveZoomWebhook(argument: _roster_notifications_v1_ReceiveZoomWebhookRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ReceiveZoomWebhookResponse__Output>): grpc.ClientUnaryCall;
  ReceiveZoomWebhook(argument: _roster_notifications_v1_ReceiveZoomWebhookRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_ReceiveZoomWebhookResponse__Output>): grpc.ClientUnaryCall;
  ReceiveZoomWebhook(argument: _roster_notifications_v1_ReceiveZoomWebhookRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ReceiveZoomWebhookResponse__Output>): grpc.ClientUnaryCall;
  ReceiveZoomWebhook(argument: _roster_notifications_v1_ReceiveZoomWebhookRequest, callback: grpc.requestCallback<_roster_notifications_v1_ReceiveZoomWebhookResponse__Output>): grpc.ClientUnaryCall;
  receiveZoomWebhook(argument: _roster_notifications_v1_ReceiveZoomWebhookRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ReceiveZoomWebhookResponse__Output>): grpc.ClientUnaryCall;
  receiveZoomWebhook(argument: _roster_notifications_v1_ReceiveZoomWebhookRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_ReceiveZoomWebhookResponse__Output>): grpc.ClientUnaryCall;
  receiveZoomWebhook(argument: _roster_notifications_v1_ReceiveZoomWebhookRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_ReceiveZoomWebhookResponse__Output>): grpc.ClientUnaryCall;
  receiveZoomWebhook(argument: _roster_notifications_v1_ReceiveZoomWebhookRequest, callback: grpc.requestCallback<_roster_notifications_v1_ReceiveZoomWebhookResponse__Output>): grpc.ClientUnaryCall;
  
  SendTestDelivery(argument: _roster_notifications_v1_SendTestDeliveryRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_SendTestDeliveryResponse__Output>): grpc.ClientUnaryCall;
  SendTestDelivery(argument: _roster_notifications_v1_SendTestDeliveryRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_SendTestDeliveryResponse__Output>): grpc.ClientUnaryCall;
  SendTestDelivery(argument: _roster_notifications_v1_SendTestDeliveryRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_SendTestDeliveryResponse__Output>): grpc.ClientUnaryCall;
  SendTestDelivery(argument: _roster_notifications_v1_SendTestDeliveryRequest, callback: grpc.requestCallback<_roster_notifications_v1_SendTestDeliveryResponse__Output>): grpc.ClientUnaryCall;
  sendTestDelivery(argument: _roster_notifications_v1_SendTestDeliveryRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_SendTestDeliveryResponse__Output>): grpc.ClientUnaryCall;
  sendTestDelivery(argument: _roster_notifications_v1_SendTestDeliveryRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_SendTestDeliveryResponse__Output>): grpc.ClientUnaryCall;
  sendTestDelivery(argument: _roster_notifications_v1_SendTestDeliveryRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_SendTestDeliveryResponse__Output>): grpc.ClientUnaryCall;
  sendTestDelivery(argument: _roster_notifications_v1_SendTestDeliveryRequest, callback: grpc.requestCallback<_roster_notifications_v1_SendTestDeliveryResponse__Output>): grpc.ClientUnaryCall;
  
  TestIntegration(argument: _roster_notifications_v1_TestIntegrationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_TestIntegrationResponse__Output>): grpc.ClientUnaryCall;
  TestIntegration(argument: _roster_notifications_v1_TestIntegrationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_TestIntegrationResponse__Output>): grpc.ClientUnaryCall;
  TestIntegration(argument: _roster_notifications_v1_TestIntegrationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_TestIntegrationResponse__Output>): grpc.ClientUnaryCall;
  TestIntegration(argument: _roster_notifications_v1_TestIntegrationRequest, callback: grpc.requestCallback<_roster_notifications_v1_TestIntegrationResponse__Output>): grpc.ClientUnaryCall;
  testIntegration(argument: _roster_notifications_v1_TestIntegrationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_TestIntegrationResponse__Output>): grpc.ClientUnaryCall;
  testIntegration(argument: _roster_notifications_v1_TestIntegrationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_TestIntegrationResponse__Output>): grpc.ClientUnaryCall;
  testIntegration(argument: _roster_notifications_v1_TestIntegrationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_TestIntegrationResponse__Output>): grpc.ClientUnaryCall;
  testIntegration(argument: _roster_notifications_v1_TestIntegrationRequest, callback: grpc.requestCallback<_roster_notifications_v1_TestIntegrationResponse__Output>): grpc.ClientUnaryCall;
  
  UpdateLead(argument: _roster_notifications_v1_UpdateLeadRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_UpdateLeadResponse__Output>): grpc.ClientUnaryCall;
  UpdateLead(argument: _roster_notifications_v1_UpdateLeadRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_UpdateLeadResponse__Output>): grpc.ClientUnaryCall;
  UpdateLead(argument: _roster_notifications_v1_UpdateLeadRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_UpdateLeadResponse__Output>): grpc.ClientUnaryCall;
  UpdateLead(argument: _roster_notifications_v1_UpdateLeadRequest, callback: grpc.requestCallback<_roster_notifications_v1_UpdateLeadResponse__Output>): grpc.ClientUnaryCall;
  updateLead(argument: _roster_notifications_v1_UpdateLeadRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_UpdateLeadResponse__Output>): grpc.ClientUnaryCall;
  updateLead(argument: _roster_notifications_v1_UpdateLeadRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_UpdateLeadResponse__Output>): grpc.ClientUnaryCall;
  updateLead(argument: _roster_notifications_v1_UpdateLeadRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_UpdateLeadResponse__Output>): grpc.ClientUnaryCall;
  updateLead(argument: _roster_notifications_v1_UpdateLeadRequest, callback: grpc.requestCallback<_roster_notifications_v1_UpdateLeadResponse__Output>): grpc.ClientUnaryCall;
  
  UpdateWebhook(argument: _roster_notifications_v1_UpdateWebhookRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_UpdateWebhookResponse__Output>): grpc.ClientUnaryCall;
  UpdateWebhook(argument: _roster_notifications_v1_UpdateWebhookRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_UpdateWebhookResponse__Output>): grpc.ClientUnaryCall;
  UpdateWebhook(argument: _roster_notifications_v1_UpdateWebhookRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_UpdateWebhookResponse__Output>): grpc.ClientUnaryCall;
  UpdateWebhook(argument: _roster_notifications_v1_UpdateWebhookRequest, callback: grpc.requestCallback<_roster_notifications_v1_UpdateWebhookResponse__Output>): grpc.ClientUnaryCall;
  updateWebhook(argument: _roster_notifications_v1_UpdateWebhookRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_UpdateWebhookResponse__Output>): grpc.ClientUnaryCall;
  updateWebhook(argument: _roster_notifications_v1_UpdateWebhookRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_UpdateWebhookResponse__Output>): grpc.ClientUnaryCall;
  updateWebhook(argument: _roster_notifications_v1_UpdateWebhookRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_UpdateWebhookResponse__Output>): grpc.ClientUnaryCall;
  updateWebhook(argument: _roster_notifications_v1_UpdateWebhookRequest, callback: grpc.requestCallback<_roster_notifications_v1_UpdateWebhookResponse__Output>): grpc.ClientUnaryCall;
  
}

export interface NotificationsServiceHandlers extends grpc.UntypedServiceImplementation {
  CreateLead: grpc.handleUnaryCall<_roster_notifications_v1_CreateLeadRequest__Output, _roster_notifications_v1_CreateLeadResponse>;
  
  CreateWebhook: grpc.handleUnaryCall<_roster_notifications_v1_CreateWebhookRequest__Output, _roster_notifications_v1_CreateWebhookResponse>;
  
  DeleteIntegration: grpc.handleUnaryCall<_roster_notifications_v1_DeleteIntegrationRequest__Output, _roster_notifications_v1_DeleteIntegrationResponse>;
  
  DeleteWebhook: grpc.handleUnaryCall<_roster_notifications_v1_DeleteWebhookRequest__Output, _roster_notifications_v1_DeleteWebhookResponse>;
  
  GetIntegration: grpc.handleUnaryCall<_roster_notifications_v1_GetIntegrationRequest__Output, _roster_notifications_v1_GetIntegrationResponse>;
  
  GetLead: grpc.handleUnaryCall<_roster_notifications_v1_GetLeadRequest__Output, _roster_notifications_v1_GetLeadResponse>;
  
  GetWebhook: grpc.handleUnaryCall<_roster_notifications_v1_GetWebhookRequest__Output, _roster_notifications_v1_GetWebhookResponse>;
  
  ListDeliveries: grpc.handleUnaryCall<_roster_notifications_v1_ListDeliveriesRequest__Output, _roster_notifications_v1_ListDeliveriesResponse>;
  
  ListLeads: grpc.handleUnaryCall<_roster_notifications_v1_ListLeadsRequest__Output, _roster_notifications_v1_ListLeadsResponse>;
  
  ListWebhookEvents: grpc.handleUnaryCall<_roster_notifications_v1_ListWebhookEventsRequest__Output, _roster_notifications_v1_ListWebhookEventsResponse>;
  
  ListWebhooks: grpc.handleUnaryCall<_roster_notifications_v1_ListWebhooksRequest__Output, _roster_notifications_v1_ListWebhooksResponse>;
  
  PutIntegration: grpc.handleUnaryCall<_roster_notifications_v1_PutIntegrationRequest__Output, _roster_notifications_v1_PutIntegrationResponse>;
  
  ReceiveZoomWebhook: grpc.handleUnaryCall<_roster_notifications_v1_ReceiveZoomWebhookRequest__Output, _roster_notifications_v1_ReceiveZoomWebhookResponse>;
  
  SendTestDelivery: grpc.handleUnaryCall<_roster_notifications_v1_SendTestDeliveryRequest__Output, _roster_notifications_v1_SendTestDeliveryResponse>;
  
  TestIntegration: grpc.handleUnaryCall<_roster_notifications_v1_TestIntegrationRequest__Output, _roster_notifications_v1_TestIntegrationResponse>;
  
  UpdateLead: grpc.handleUnaryCall<_roster_notifications_v1_UpdateLeadRequest__Output, _roster_notifications_v1_UpdateLeadResponse>;
  
  UpdateWebhook: grpc.handleUnaryCall<_roster_notifications_v1_UpdateWebhookRequest__Output, _roster_notifications_v1_UpdateWebhookResponse>;
  
}

export interface NotificationsServiceDefinition extends grpc.ServiceDefinition {
  CreateLead: MethodDefinition<_roster_notifications_v1_CreateLeadRequest, _roster_notifications_v1_CreateLeadResponse, _roster_notifications_v1_CreateLeadRequest__Output, _roster_notifications_v1_CreateLeadResponse__Output>
  CreateWebhook: MethodDefinition<_roster_notifications_v1_CreateWebhookRequest, _roster_notifications_v1_CreateWebhookResponse, _roster_notifications_v1_CreateWebhookRequest__Output, _roster_notifications_v1_CreateWebhookResponse__Output>
  DeleteIntegration: MethodDefinition<_roster_notifications_v1_DeleteIntegrationRequest, _roster_notifications_v1_DeleteIntegrationResponse, _roster_notifications_v1_DeleteIntegrationRequest__Output, _roster_notifications_v1_DeleteIntegrationResponse__Output>
  DeleteWebhook: MethodDefinition<_roster_notifications_v1_DeleteWebhookRequest, _roster_notifications_v1_DeleteWebhookResponse, _roster_notifications_v1_DeleteWebhookRequest__Output, _roster_notifications_v1_DeleteWebhookResponse__Output>
  GetIntegration: MethodDefinition<_roster_notifications_v1_GetIntegrationRequest, _roster_notifications_v1_GetIntegrationResponse, _roster_notifications_v1_GetIntegrationRequest__Output, _roster_notifications_v1_GetIntegrationResponse__Output>
  GetLead: MethodDefinition<_roster_notifications_v1_GetLeadRequest, _roster_notifications_v1_GetLeadResponse, _roster_notifications_v1_GetLeadRequest__Output, _roster_notifications_v1_GetLeadResponse__Output>
  GetWebhook: MethodDefinition<_roster_notifications_v1_GetWebhookRequest, _roster_notifications_v1_GetWebhookResponse, _roster_notifications_v1_GetWebhookRequest__Output, _roster_notifications_v1_GetWebhookResponse__Output>
  ListDeliveries: MethodDefinition<_roster_notifications_v1_ListDeliveriesRequest, _roster_notifications_v1_ListDeliveriesResponse, _roster_notifications_v1_ListDeliveriesRequest__Output, _roster_notifications_v1_ListDeliveriesResponse__Output>
  ListLeads: MethodDefinition<_roster_notifications_v1_ListLeadsRequest, _roster_notifications_v1_ListLeadsResponse, _roster_notifications_v1_ListLeadsRequest__Output, _roster_notifications_v1_ListLeadsResponse__Output>
  ListWebhookEvents: MethodDefinition<_roster_notifications_v1_ListWebhookEventsRequest, _roster_notifications_v1_ListWebhookEventsResponse, _roster_notifications_v1_ListWebhookEventsRequest__Output, _roster_notifications_v1_ListWebhookEventsResponse__Output>
  ListWebhooks: MethodDefinition<_roster_notifications_v1_ListWebhooksRequest, _roster_notifications_v1_ListWebhooksResponse, _roster_notifications_v1_ListWebhooksRequest__Output, _roster_notifications_v1_ListWebhooksResponse__Output>
  PutIntegration: MethodDefinition<_roster_notifications_v1_PutIntegrationRequest, _roster_notifications_v1_PutIntegrationResponse, _roster_notifications_v1_PutIntegrationRequest__Output, _roster_notifications_v1_PutIntegrationResponse__Output>
  ReceiveZoomWebhook: MethodDefinition<_roster_notifications_v1_ReceiveZoomWebhookRequest, _roster_notifications_v1_ReceiveZoomWebhookResponse, _roster_notifications_v1_ReceiveZoomWebhookRequest__Output, _roster_notifications_v1_ReceiveZoomWebhookResponse__Output>
  SendTestDelivery: MethodDefinition<_roster_notifications_v1_SendTestDeliveryRequest, _roster_notifications_v1_SendTestDeliveryResponse, _roster_notifications_v1_SendTestDeliveryRequest__Output, _roster_notifications_v1_SendTestDeliveryResponse__Output>
  TestIntegration: MethodDefinition<_roster_notifications_v1_TestIntegrationRequest, _roster_notifications_v1_TestIntegrationResponse, _roster_notifications_v1_TestIntegrationRequest__Output, _roster_notifications_v1_TestIntegrationResponse__Output>
  UpdateLead: MethodDefinition<_roster_notifications_v1_UpdateLeadRequest, _roster_notifications_v1_UpdateLeadResponse, _roster_notifications_v1_UpdateLeadRequest__Output, _roster_notifications_v1_UpdateLeadResponse__Output>
  UpdateWebhook: MethodDefinition<_roster_notifications_v1_UpdateWebhookRequest, _roster_notifications_v1_UpdateWebhookResponse, _roster_notifications_v1_UpdateWebhookRequest__Output, _roster_notifications_v1_UpdateWebhookResponse__Output>
}
