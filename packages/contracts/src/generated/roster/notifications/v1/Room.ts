// Original file: protos/roster/notifications/v1/notifications.proto

import type { RoomReason as _roster_notifications_v1_RoomReason, RoomReason__Output as _roster_notifications_v1_RoomReason__Output } from '../../../roster/notifications/v1/RoomReason';
import type { Long } from '@grpc/proto-loader';

export interface Room {
  'id'?: (string);
  'meetingId'?: (string);
  'cycleId'?: (string);
  'status'?: (string);
  'reason'?: (_roster_notifications_v1_RoomReason | null);
  'startsAt'?: (string);
  'endsAt'?: (string);
  'timeZone'?: (string);
  'topic'?: (string);
  'hostEmail'?: (string);
  'zoomMeetingId'?: (string);
  'zoomJoinUrl'?: (string);
  'createdAt'?: (string);
  'updatedAt'?: (string);
  'version'?: (number | string | Long);
  'startedAt'?: (string);
  'endedAt'?: (string);
  '_cycleId'?: "cycleId";
  '_reason'?: "reason";
  '_hostEmail'?: "hostEmail";
  '_zoomMeetingId'?: "zoomMeetingId";
  '_zoomJoinUrl'?: "zoomJoinUrl";
  '_startedAt'?: "startedAt";
  '_endedAt'?: "endedAt";
}

export interface Room__Output {
  'id': (string);
  'meetingId': (string);
  'cycleId'?: (string);
  'status': (string);
  'reason'?: (_roster_notifications_v1_RoomReason__Output | null);
  'startsAt': (string);
  'endsAt': (string);
  'timeZone': (string);
  'topic': (string);
  'hostEmail'?: (string);
  'zoomMeetingId'?: (string);
  'zoomJoinUrl'?: (string);
  'createdAt': (string);
  'updatedAt': (string);
  'version': (number);
  'startedAt'?: (string);
  'endedAt'?: (string);
  '_cycleId'?: "cycleId";
  '_reason'?: "reason";
  '_hostEmail'?: "hostEmail";
  '_zoomMeetingId'?: "zoomMeetingId";
  '_zoomJoinUrl'?: "zoomJoinUrl";
  '_startedAt'?: "startedAt";
  '_endedAt'?: "endedAt";
}
