"""Receives Roster's webhooks and believes only what is signed. Python 3.9 or later, and the official library:

    pip install -r requirements.txt
    WEBHOOK_SECRET=whsec_... PORT=9000 python3 receiver.py
"""

import os
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock

from standardwebhooks import Webhook, WebhookVerificationError

SECRET = os.environ.get("WEBHOOK_SECRET", "")
PORT = int(os.environ.get("PORT", "9000"))
LARGEST_BODY = 1024 * 1024

if not SECRET.startswith("whsec_"):
    sys.exit("WEBHOOK_SECRET has to be the secret that POST /webhooks answered with: whsec_...")
webhook = Webhook(SECRET)

# A receiver that keeps what it did would keep these ids beside it.
handled = set()
one_at_a_time = Lock()


def event_in(body, headers):
    """The event in a request; None where Roster did not sign it, or did so too long ago."""
    try:
        return webhook.verify(body, headers)
    except (WebhookVerificationError, ValueError):
        # The library answers to some of what is malformed (no comma, no base64, no UTF-8) with a plain ValueError.
        return None


def handle(event, event_id):
    with one_at_a_time:
        if event_id in handled:
            return
        handled.add(event_id)
        data = event["data"]
        print(f"{event['type']} {data['id']} version {data['version']}", flush=True)


class Receiver(BaseHTTPRequestHandler):
    # Who says how much comes and does not send it holds up nobody for longer than this, in seconds.
    timeout = 15

    def do_POST(self):
        length = self.headers.get("content-length", "")
        if not length.isdecimal():
            return self.answer(411)
        if int(length) > LARGEST_BODY:
            return self.answer(413)
        event = event_in(self.rfile.read(int(length)), dict(self.headers))
        if event is None:
            return self.answer(401)
        self.answer(204)
        handle(event, self.headers["webhook-id"])

    def answer(self, status):
        self.send_response(status)
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, *_):
        """Says nothing of each request: what is handled is printed."""


server = ThreadingHTTPServer(("127.0.0.1", PORT), Receiver)
print(f"listening on {server.server_port}", flush=True)
server.serve_forever()
