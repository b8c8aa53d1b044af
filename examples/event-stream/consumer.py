"""Follows Roster's events over HTTP and goes on where it left off, however it ended. Python 3.9 or later, and no packages:

    API_KEY=haitech_live_... python3 consumer.py
"""

import http.client
import json
import os
import random
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

API = os.environ.get("API", "http://127.0.0.1:8000/api/v1")
API_KEY = os.environ.get("API_KEY", "")
TYPES = os.environ.get("TYPES", "customer.*,meeting.*")
POSITION_FILE = os.environ.get("POSITION_FILE", "position")

# Something comes at least every 15 seconds: a stream that is silent for so long is dead, whatever the network says.
SILENCE_SECONDS = 45
LONGEST_PAUSE_SECONDS = 60


def handle(event):
    """What is done with an event; who does more than this does it so that a repeat (the same event["id"]) is harmless."""
    after = event["data"]["after"]
    print(f"{event['type']} {after['id']} version {after['version']}", flush=True)


def read_position():
    try:
        with open(POSITION_FILE, encoding="utf-8") as file:
            return file.read().strip()
    except FileNotFoundError:
        return ""


def keep_position(event_id):
    """A death in the middle of it leaves the old file."""
    with open(f"{POSITION_FILE}.new", "w", encoding="utf-8") as file:
        file.write(f"{event_id}\n")
    os.replace(f"{POSITION_FILE}.new", POSITION_FILE)


def frames_in(response):
    """The frames of a stream: https://html.spec.whatwg.org/multipage/server-sent-events.html"""
    frame = {}
    for line in response:
        text = line.decode("utf-8").rstrip("\r\n")
        if text == "":
            yield frame
            frame = {}
            continue
        field, _, value = text.partition(":")
        value = value[1:] if value.startswith(" ") else value
        if field == "data" and "data" in frame:
            frame["data"] += f"\n{value}"
        else:
            frame[field] = value


class Refused(Exception):
    """A refusal; is_final where asking again would be refused again."""

    def __init__(self, error):
        try:
            said = json.loads(error.read())["error"]["message"]
        except (ValueError, KeyError, TypeError):
            said = error.reason
        hint = f". Read the data anew, and remove {POSITION_FILE}." if error.code == 410 else ""
        super().__init__(f"{error.code} {said}{hint}")
        self.is_final = 400 <= error.code < 500 and error.code not in (408, 429)
        self.retry_after = int(error.headers.get("retry-after") or 0)


class Consumer:
    def __init__(self):
        self.pause = 2.0
        self.failures = 0

    def follow(self):
        headers = {"Accept": "text/event-stream", "X-API-Key": API_KEY}
        position = read_position()
        if position:
            headers["Last-Event-ID"] = position
        url = f"{API}/events?{urllib.parse.urlencode({'types': TYPES})}"
        try:
            response = urllib.request.urlopen(
                urllib.request.Request(url, headers=headers), timeout=SILENCE_SECONDS
            )
        except urllib.error.HTTPError as error:
            raise Refused(error) from None
        with response:
            for frame in frames_in(response):
                self.failures = 0
                if "retry" in frame:
                    self.pause = int(frame["retry"]) / 1000
                if "data" in frame:
                    handle(json.loads(frame["data"]))
                # After the effect, never before. A frame without data says only how far the stream has come.
                if "id" in frame:
                    keep_position(frame["id"])

    def run(self):
        while True:
            retry_after = 0
            try:
                self.follow()
            except Refused as refused:
                print(refused, file=sys.stderr)
                if refused.is_final:
                    sys.exit(1)
                retry_after = refused.retry_after
            except (OSError, http.client.HTTPException) as error:
                # No network, no server, or nothing came any more.
                print(error, file=sys.stderr)
            pause = min(self.pause * 2**self.failures, LONGEST_PAUSE_SECONDS)
            self.failures += 1
            time.sleep(max(retry_after, pause * random.uniform(0.5, 1)))


if __name__ == "__main__":
    Consumer().run()
