import { meetingState } from '../testing/states';
import { roomWish, withRoomWish } from './room-wish';

describe('the room that a meeting asks for', () => {
  it('is what was said, and nothing where nothing was said', () => {
    expect(roomWish(true)).toEqual({ withZoom: true });
    expect(roomWish(undefined)).toEqual({ withZoom: false });
    expect(roomWish(false)).toEqual({ withZoom: false, roomDeclined: true });
  });

  it('is changed by saying otherwise, and by nothing else', () => {
    const meeting = meetingState('2026-01-13', { activityType: 'online', withZoom: true });
    expect(withRoomWish(meeting, undefined)).toBeUndefined();
    expect(withRoomWish(meeting, true)).toBeUndefined();
    const declined = { ...meeting, withZoom: false, roomDeclined: true };
    expect(withRoomWish(meeting, false)).toEqual(declined);
    expect(withRoomWish(declined, false)).toBeUndefined();
    expect(withRoomWish(declined, true)).toEqual(meeting);
    // Nobody has said anything yet of one that is online and has its room for that alone.
    expect(withRoomWish({ ...meeting, withZoom: false }, false)).toEqual(declined);
  });
});
