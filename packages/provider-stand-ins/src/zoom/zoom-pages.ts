import { escaped, htmlPage, htmlTable } from '../html';
import type { ZoomMeeting } from './meeting-body';

const shown = 200;

/** For people: the meetings that were made, the next ones first. */
export function meetingsPage(meetings: readonly ZoomMeeting[]): string {
  const rows = meetings
    .toSorted((one, other) => one.startTime.localeCompare(other.startTime))
    .slice(0, shown)
    .map(({ id, startTime, timezone, duration, host, topic, joinUrl }) => [
      new Date(startTime).toLocaleString('sv-SE', { timeZone: timezone }),
      `${duration} min`,
      escaped(host),
      escaped(topic),
      `<a href="${escaped(joinUrl)}">${id}</a>`,
    ]);
  const table =
    rows.length > 0 ? htmlTable(['at', 'for', 'host', 'topic', 'join'], rows) : '<p>There are none yet.</p>';
  return htmlPage('Zoom, standing in', `<p>${meetings.length} meetings.</p>${table}`, true);
}

/** Where a link to join leads: whoever enters is told to Roster as Zoom would. */
export function lobbyPage({ id, topic }: ZoomMeeting, said = ''): string {
  const form = `<form method="post" action="/j/${id}">
<label>Name <input name="name" maxlength="64" required></label> <label>E-mail <input name="email" maxlength="128"></label>
<button name="do" value="join">Join</button> <button name="do" value="leave">Leave</button></form>
<form method="post" action="/j/${id}"><button name="do" value="start">Start the meeting</button>
<button name="do" value="end">End it</button></form>`;
  return htmlPage(`Zoom, standing in: ${escaped(topic)}`, `${said === '' ? '' : `<p>${escaped(said)}</p>`}${form}`);
}
