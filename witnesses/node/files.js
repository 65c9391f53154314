// Images and files.

'use strict';

const { Readable } = require('node:stream');

// Like the stream of a file on disk: with a path, which determines the name and type of the part.
const opened = (path, bytes) => Object.assign(Readable.from([Buffer.from(bytes)], { objectMode: false }), { path });

const createImage = (scene, bytes) =>
  scene.im.image.create({ data: { image_type: 'message', image: opened('pixel.png', bytes) } });

const createFile = (scene, type) =>
  scene.im.file.create({
    data: { file_type: type, file_name: 'notes.txt', duration: 3000, file: Buffer.from(scene.given.file_bytes) },
  });

const getImage = (scene, key) => scene.im.image.get({ path: { image_key: key } });

const getFile = (scene, key) => scene.im.file.get({ path: { file_key: key } });

const getResource = (scene, key) =>
  scene.im.messageResource.get({
    path: { message_id: scene.given.image_message, file_key: key },
    params: { type: 'image' },
  });

module.exports = {
  'im.v1.image.create': (s) => createImage(s, s.given.image_bytes),
  'im.v1.image.create:234011': (s) => createImage(s, 'no image'),
  'im.v1.image.get': (s) => getImage(s, s.replied('im.v1.image.create', 'image_key')),
  'im.v1.image.get:234005': (s) => getImage(s, 'img_deleted'),
  'im.v1.file.create': (s) => createFile(s, 'stream'),
  'im.v1.file.create:234001': (s) => createFile(s, 'unheard-of'),
  'im.v1.file.get': (s) => getFile(s, s.replied('im.v1.file.create', 'file_key')),
  'im.v1.file.get:234008': (s) => getFile(s, s.given.others_file),
  'im.v1.message_resource.get': (s) => getResource(s, s.given.image),
  'im.v1.message_resource.get:234003': (s) => getResource(s, 'img_another'),
};
