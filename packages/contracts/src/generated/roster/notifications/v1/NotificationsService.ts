// Original file: protos/roster/notifications/v1/notifications.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { CreateWebhookRequest as _roster_notifications_v1_CreateWebhookRequest, CreateWebhookRequest__Output as _roster_notifications_v1_CreateWebhookRequest__Output } from '../../../roster/notifications/v1/CreateWebhookRequest';
import type { CreateWebhookResponse as _roster_notifications_v1_CreateWebhookResponse, CreateWebhookResponse__Output as _roster_notifications_v1_CreateWebhookResponse__Output } from '../../../roster/notifications/v1/CreateWebhookResponse';
import type { DeleteWebhookRequest as _roster_notifications_v1_DeleteWebhookRequest, DeleteWebhookRequest__Output as _roster_notifications_v1_DeleteWebhookRequest__Output } from '../../../roster/notifications/v1/DeleteWebhookRequest';
import type { DeleteWebhookResponse as _roster_notifications_v1_DeleteWebhookResponse, DeleteWebhookResponse__Output as _roster_notifications_v1_DeleteWebhookResponse__Output } from '../../../roster/notifications/v1/DeleteWebhookResponse';
import type { GetWebhookRequest as _roster_notifications_v1_GetWebhookRequest, GetWebhookRequest__Output as _roster_notifications_v1_GetWebhookRequest__Output } from '../../../roster/notifications/v1/GetWebhookRequest';
import type { GetWebhookResponse as _roster_notifications_v1_GetWebhookResponse, GetWebhookResponse__Output as _roster_notifications_v1_GetWebhookResponse__Output } from '../../../roster/notifications/v1/GetWebhookResponse';
import type { ListDeliveriesRequest as _roster_notifications_v1_ListDeliveriesRequest, ListDeliveriesRequest__Output as _roster_notifications_v1_ListDeliveriesRequest__Output } from '../../../roster/notifications/v1/ListDeliveriesRequest';
import type { ListDeliveriesResponse as _roster_notifications_v1_ListDeliveriesResponse, ListDeliveriesResponse__Output as _roster_notifications_v1_ListDeliveriesResponse__Output } from '../../../roster/notifications/v1/ListDeliveriesResponse';
import type { ListWebhookEventsRequest as _roster_notifications_v1_ListWebhookEventsRequest, ListWebhookEventsRequest__Output as _roster_notifications_v1_ListWebhookEventsRequest__Output } from '../../../roster/notifications/v1/ListWebhookEventsRequest';
import type { ListWebhookEventsResponse as _roster_notifications_v1_ListWebhookEventsResponse, ListWebhookEventsResponse__Output as _roster_notifications_v1_ListWebhookEventsResponse__Output } from '../../../roster/notifications/v1/ListWebhookEventsResponse';
import type { ListWebhooksRequest as _roster_notifications_v1_ListWebhooksRequest, ListWebhooksRequest__Output as _roster_notifications_v1_ListWebhooksRequest__Output } from '../../../roster/notifications/v1/ListWebhooksRequest';
import type { ListWebhooksResponse as _roster_notifications_v1_ListWebhooksResponse, ListWebhooksResponse__Output as _roster_notifications_v1_ListWebhooksResponse__Output } from '../../../roster/notifications/v1/ListWebhooksResponse';
import type { SendTestDeliveryRequest as _roster_notifications_v1_SendTestDeliveryRequest, SendTestDeliveryRequest__Output as _roster_notifications_v1_SendTestDeliveryRequest__Output } from '../../../roster/notifications/v1/SendTestDeliveryRequest';
import type { SendTestDeliveryResponse as _roster_notifications_v1_SendTestDeliveryResponse, SendTestDeliveryResponse__Output as _roster_notifications_v1_SendTestDeliveryResponse__Output } from '../../../roster/notifications/v1/SendTestDeliveryResponse';
import type { UpdateWebhookRequest as _roster_notifications_v1_UpdateWebhookRequest, UpdateWebhookRequest__Output as _roster_notifications_v1_UpdateWebhookRequest__Output } from '../../../roster/notifications/v1/UpdateWebhookRequest';
import type { UpdateWebhookResponse as _roster_notifications_v1_UpdateWebhookResponse, UpdateWebhookResponse__Output as _roster_notifications_v1_UpdateWebhookResponse__Output } from '../../../roster/notifications/v1/UpdateWebhookResponse';

export interface NotificationsServiceClient extends grpc.Client {
  CreateWebhook(argument: _roster_notifications_v1_CreateWebhookRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_CreateWebhookResponse__Output>): grpc.ClientUnaryCall;
  CreateWebhook(argument: _roster_notifications_v1_CreateWebhookRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_CreateWebhookResponse__Output>): grpc.ClientUnaryCall;
  CreateWebhook(argument: _roster_notifications_v1_CreateWebhookRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_CreateWebhookResponse__Output>): grpc.ClientUnaryCall;
  CreateWebhook(argument: _roster_notifications_v1_CreateWebhookRequest, callback: grpc.requestCallback<_roster_notifications_v1_CreateWebhookResponse__Output>): grpc.ClientUnaryCall;
  createWebhook(argument: _roster_notifications_v1_CreateWebhookRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_CreateWebhookResponse__Output>): grpc.ClientUnaryCall;
  createWebhook(argument: _roster_notifications_v1_CreateWebhookRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_CreateWebhookResponse__Output>): grpc.ClientUnaryCall;
  createWebhook(argument: _roster_notifications_v1_CreateWebhookRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_CreateWebhookResponse__Output>): grpc.ClientUnaryCall;
  createWebhook(argument: _roster_notifications_v1_CreateWebhookRequest, callback: grpc.requestCallback<_roster_notifications_v1_CreateWebhookResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteWebhook(argument: _roster_notifications_v1_DeleteWebhookRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_DeleteWebhookResponse__Output>): grpc.ClientUnaryCall;
  DeleteWebhook(argument: _roster_notifications_v1_DeleteWebhookRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_DeleteWebhookResponse__Output>): grpc.ClientUnaryCall;
  DeleteWebhook(argument: _roster_notifications_v1_DeleteWebhookRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_DeleteWebhookResponse__Output>): grpc.ClientUnaryCall;
  DeleteWebhook(argument: _roster_notifications_v1_DeleteWebhookRequest, callback: grpc.requestCallback<_roster_notifications_v1_DeleteWebhookResponse__Output>): grpc.ClientUnaryCall;
  deleteWebhook(argument: _roster_notifications_v1_DeleteWebhookRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_DeleteWebhookResponse__Output>): grpc.ClientUnaryCall;
  deleteWebhook(argument: _roster_notifications_v1_DeleteWebhookRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_DeleteWebhookResponse__Output>): grpc.ClientUnaryCall;
  deleteWebhook(argument: _roster_notifications_v1_DeleteWebhookRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_DeleteWebhookResponse__Output>): grpc.ClientUnaryCall;
  deleteWebhook(argument: _roster_notifications_v1_DeleteWebhookRequest, callback: grpc.requestCallback<_roster_notifications_v1_DeleteWebhookResponse__Output>): grpc.ClientUnaryCall;
  
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
  
  SendTestDelivery(argument: _roster_notifications_v1_SendTestDeliveryRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_SendTestDeliveryResponse__Output>): grpc.ClientUnaryCall;
  SendTestDelivery(argument: _roster_notifications_v1_SendTestDeliveryRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_SendTestDeliveryResponse__Output>): grpc.ClientUnaryCall;
  SendTestDelivery(argument: _roster_notifications_v1_SendTestDeliveryRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_SendTestDeliveryResponse__Output>): grpc.ClientUnaryCall;
  SendTestDelivery(argument: _roster_notifications_v1_SendTestDeliveryRequest, callback: grpc.requestCallback<_roster_notifications_v1_SendTestDeliveryResponse__Output>): grpc.ClientUnaryCall;
  sendTestDelivery(argument: _roster_notifications_v1_SendTestDeliveryRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_SendTestDeliveryResponse__Output>): grpc.ClientUnaryCall;
  sendTestDelivery(argument: _roster_notifications_v1_SendTestDeliveryRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_notifications_v1_SendTestDeliveryResponse__Output>): grpc.ClientUnaryCall;
  sendTestDelivery(argument: _roster_notifications_v1_SendTestDeliveryRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_notifications_v1_SendTestDeliveryResponse__Output>): grpc.ClientUnaryCall;
  sendTestDelivery(argument: _roster_notifications_v1_SendTestDeliveryRequest, callback: grpc.requestCallback<_roster_notifications_v1_SendTestDeliveryResponse__Output>): grpc.ClientUnaryCall;
  
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
  CreateWebhook: grpc.handleUnaryCall<_roster_notifications_v1_CreateWebhookRequest__Output, _roster_notifications_v1_CreateWebhookResponse>;
  
  DeleteWebhook: grpc.handleUnaryCall<_roster_notifications_v1_DeleteWebhookRequest__Output, _roster_notifications_v1_DeleteWebhookResponse>;
  
  GetWebhook: grpc.handleUnaryCall<_roster_notifications_v1_GetWebhookRequest__Output, _roster_notifications_v1_GetWebhookResponse>;
  
  ListDeliveries: grpc.handleUnaryCall<_roster_notifications_v1_ListDeliveriesRequest__Output, _roster_notifications_v1_ListDeliveriesResponse>;
  
  ListWebhookEvents: grpc.handleUnaryCall<_roster_notifications_v1_ListWebhookEventsRequest__Output, _roster_notifications_v1_ListWebhookEventsResponse>;
  
  ListWebhooks: grpc.handleUnaryCall<_roster_notifications_v1_ListWebhooksRequest__Output, _roster_notifications_v1_ListWebhooksResponse>;
  
  SendTestDelivery: grpc.handleUnaryCall<_roster_notifications_v1_SendTestDeliveryRequest__Output, _roster_notifications_v1_SendTestDeliveryResponse>;
  
  UpdateWebhook: grpc.handleUnaryCall<_roster_notifications_v1_UpdateWebhookRequest__Output, _roster_notifications_v1_UpdateWebhookResponse>;
  
}

export interface NotificationsServiceDefinition extends grpc.ServiceDefinition {
  CreateWebhook: MethodDefinition<_roster_notifications_v1_CreateWebhookRequest, _roster_notifications_v1_CreateWebhookResponse, _roster_notifications_v1_CreateWebhookRequest__Output, _roster_notifications_v1_CreateWebhookResponse__Output>
  DeleteWebhook: MethodDefinition<_roster_notifications_v1_DeleteWebhookRequest, _roster_notifications_v1_DeleteWebhookResponse, _roster_notifications_v1_DeleteWebhookRequest__Output, _roster_notifications_v1_DeleteWebhookResponse__Output>
  GetWebhook: MethodDefinition<_roster_notifications_v1_GetWebhookRequest, _roster_notifications_v1_GetWebhookResponse, _roster_notifications_v1_GetWebhookRequest__Output, _roster_notifications_v1_GetWebhookResponse__Output>
  ListDeliveries: MethodDefinition<_roster_notifications_v1_ListDeliveriesRequest, _roster_notifications_v1_ListDeliveriesResponse, _roster_notifications_v1_ListDeliveriesRequest__Output, _roster_notifications_v1_ListDeliveriesResponse__Output>
  ListWebhookEvents: MethodDefinition<_roster_notifications_v1_ListWebhookEventsRequest, _roster_notifications_v1_ListWebhookEventsResponse, _roster_notifications_v1_ListWebhookEventsRequest__Output, _roster_notifications_v1_ListWebhookEventsResponse__Output>
  ListWebhooks: MethodDefinition<_roster_notifications_v1_ListWebhooksRequest, _roster_notifications_v1_ListWebhooksResponse, _roster_notifications_v1_ListWebhooksRequest__Output, _roster_notifications_v1_ListWebhooksResponse__Output>
  SendTestDelivery: MethodDefinition<_roster_notifications_v1_SendTestDeliveryRequest, _roster_notifications_v1_SendTestDeliveryResponse, _roster_notifications_v1_SendTestDeliveryRequest__Output, _roster_notifications_v1_SendTestDeliveryResponse__Output>
  UpdateWebhook: MethodDefinition<_roster_notifications_v1_UpdateWebhookRequest, _roster_notifications_v1_UpdateWebhookResponse, _roster_notifications_v1_UpdateWebhookRequest__Output, _roster_notifications_v1_UpdateWebhookResponse__Output>
}
