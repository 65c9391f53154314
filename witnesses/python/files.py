"""Images and files."""

import io

from lark_oapi.api.im.v1 import (
    CreateFileRequest,
    CreateFileRequestBody,
    CreateImageRequest,
    CreateImageRequestBody,
    GetFileRequest,
    GetImageRequest,
    GetMessageResourceRequest,
)

from scene import build


def opened(name, content):
    file = io.BytesIO(bytes(content))
    file.name = name
    return file


def create_image(scene, content):
    body = build(CreateImageRequestBody, image_type="message", image=("pixel.png", opened("pixel.png", content), "image/png"))
    return scene.im.image.create(build(CreateImageRequest, request_body=body))


def create_file(scene, file_type):
    file = opened("notes.txt", scene["file_bytes"])
    body = build(CreateFileRequestBody, file_type=file_type, file_name="notes.txt", duration=3000, file=file)
    return scene.im.file.create(build(CreateFileRequest, request_body=body))


def get_resource(scene, key):
    request = build(GetMessageResourceRequest, message_id=scene["image_message"], file_key=key, type="image")
    return scene.im.message_resource.get(request)


def get_image(scene, key):
    return scene.im.image.get(build(GetImageRequest, image_key=key))


def get_file(scene, key):
    return scene.im.file.get(build(GetFileRequest, file_key=key))


STEPS = {
    "im.v1.image.create": lambda s: create_image(s, s["image_bytes"]),
    "im.v1.image.create:234011": lambda s: create_image(s, b"no image"),
    "im.v1.image.get": lambda s: get_image(s, s.replied("im.v1.image.create", "image_key")),
    "im.v1.image.get:234005": lambda s: get_image(s, "img_deleted"),
    "im.v1.file.create": lambda s: create_file(s, "stream"),
    "im.v1.file.create:234001": lambda s: create_file(s, "unheard-of"),
    "im.v1.file.get": lambda s: get_file(s, s.replied("im.v1.file.create", "file_key")),
    "im.v1.file.get:234008": lambda s: get_file(s, s["others_file"]),
    "im.v1.message_resource.get": lambda s: get_resource(s, s["image"]),
    "im.v1.message_resource.get:234003": lambda s: get_resource(s, "img_another"),
}
