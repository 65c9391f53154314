"""Pins a message by a client that openapi-python-client generated. usage: pin.py PACKAGE, with WITNESS as JSON."""

import importlib
import json
import os
import sys
from pathlib import Path

package = Path(sys.argv[1])
sys.path.insert(0, str(package.parent))
given = json.loads(os.environ["WITNESS"])


def module(name):
    return importlib.import_module(f"{package.name}.{name}")


client = module("client").AuthenticatedClient(base_url=given["base_url"], token=given["token"])
api, models = package.name + ".api.im", module("models")

request = models.ImV1PinCreateRequest(message_id=given["message"])
reply = importlib.import_module(f"{api}.im_v1_pin_create").sync(client=client, body=request)
assert reply.code == 0 and reply.data.pin.operator_id_type == models.ImV1PinOperatorIdType.APP_ID, reply

pins = importlib.import_module(f"{api}.im_v1_pin_list").sync(client=client, chat_id=reply.data.pin.chat_id)
recalled = models.ImV1PinCreateRequest(message_id=given["recalled"])
error = importlib.import_module(f"{api}.im_v1_pin_create").sync(client=client, body=recalled)
assert isinstance(error, models.ErrorResponse), error
print(json.dumps({"pinned": [pin.message_id for pin in pins.data.items], "code": error.code}))
