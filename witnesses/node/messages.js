// Messages, reactions and pins.

'use strict';

const lark = require('@larksuiteoapi/node-sdk');
const { content, pages } = require('./scene');

const CREATED = 'im.v1.message.create';
const REPLIED = 'im.v1.message.reply';
const CARD = 'im.v1.message.create:card';

const of = (message) => ({ message_id: message });

const create = (scene, chat, type, value) =>
  scene.im.message.create({
    params: { receive_id_type: 'chat_id' },
    data: { receive_id: chat, msg_type: type, content: content(value), uuid: `create-${type}` },
  });

const reply = (scene, message) =>
  scene.im.message.reply({
    path: of(message),
    data: {
      msg_type: 'text',
      content: content({ text: 'and a good day to you' }),
      reply_in_thread: false,
      uuid: 'reply-1',
    },
  });

const get = (scene, message) => scene.im.message.get({ path: of(message), params: { user_id_type: 'open_id' } });

const list = (params) => ({ params: { container_id_type: 'chat', ...params } });

const update = (scene, message) =>
  scene.im.message.update({
    path: of(message),
    data: { msg_type: 'text', content: content({ text: 'good evening' }) },
  });

const patch = (scene, message) =>
  scene.im.message.patch({ path: of(message), data: { content: content({ elements: [{ tag: 'hr' }] }) } });

const urgent = (scene, message) =>
  scene.im.message.urgentApp({
    path: of(message),
    params: { user_id_type: 'open_id' },
    data: { user_id_list: [scene.given.user] },
  });

const readUsers = (scene, message) =>
  scene.im.message.readUsers({ path: of(message), params: { user_id_type: 'open_id', page_size: 20 } });

const forward = (scene, message, uuid) =>
  scene.im.message.forward({
    path: of(message),
    params: { receive_id_type: 'chat_id', uuid },
    data: { receive_id: scene.given.chat },
  });

const mergeForward = (scene, messages, uuid) =>
  scene.im.message.mergeForward({
    params: { receive_id_type: 'chat_id', uuid },
    data: { receive_id: scene.given.chat, message_id_list: messages },
  });

const remove = (scene, message) => scene.im.message.delete({ path: of(message) });

const react = (scene, message, emoji) =>
  scene.im.messageReaction.create({ path: of(message), data: { reaction_type: { emoji_type: emoji } } });

const reactions = (message, params) => ({ path: of(message), params: { user_id_type: 'open_id', ...params } });

const unreact = (scene, reaction) =>
  scene.im.messageReaction.delete({ path: { message_id: scene.given.message, reaction_id: reaction } });

const pin = (scene, message) => scene.im.pin.create({ data: of(message) });

module.exports = {
  [CREATED]: (s) => create(s, s.given.chat, 'text', { text: 'good morning' }),
  'im.v1.message.create:230002': (s) => create(s, s.given.other_chat, 'text', { text: 'good morning' }),
  [CARD]: (s) => create(s, s.given.chat, 'interactive', { elements: [] }),
  [REPLIED]: (s) => reply(s, s.replied(CREATED, 'message_id')),
  'im.v1.message.reply:230011': (s) => reply(s, s.given.recalled),
  'im.v1.message.get': (s) => get(s, s.replied(REPLIED, 'message_id')),
  'im.v1.message.get:230110': (s) => get(s, s.given.deleted),
  'im.v1.message.get:user': (s) =>
    s.im.message.get({ path: of(s.given.message) }, lark.withUserAccessToken(s.given.user_token)),
  'im.v1.message.list': (s) =>
    s.im.message.list(list({ container_id: s.given.chat, sort_type: 'ByCreateTimeDesc', page_size: 50 })),
  'im.v1.message.list:230001': (s) => s.im.message.list(list({ container_id: 'nonsense' })),
  'im.v1.message.list:pages': (s) =>
    pages(
      s.im.message.listWithIterator(list({ container_id: s.given.chat, sort_type: 'ByCreateTimeAsc', page_size: 5 })),
    ),
  'im.v1.message.update': (s) => update(s, s.replied(CREATED, 'message_id')),
  'im.v1.message.update:230071': (s) => update(s, s.given.message),
  'im.v1.message.patch': (s) => patch(s, s.replied(CARD, 'message_id')),
  'im.v1.message.patch:230031': (s) => patch(s, s.given.old_card),
  'im.v1.message.urgent_app': (s) => urgent(s, s.replied(CREATED, 'message_id')),
  'im.v1.message.urgent_app:230012': (s) => urgent(s, s.given.message),
  'im.v1.message.read_users': (s) => readUsers(s, s.replied(CREATED, 'message_id')),
  'im.v1.message.read_users:230012': (s) => readUsers(s, s.given.message),
  'im.v1.message.forward': (s) => forward(s, s.replied(CREATED, 'message_id'), 'forward-1'),
  'im.v1.message.forward:230065': (s) => forward(s, s.given.recalled, 'forward-2'),
  'im.v1.message.merge_forward': (s) =>
    mergeForward(
      s,
      [s.replied(CREATED, 'message_id'), s.replied(REPLIED, 'message_id'), s.given.unsupported],
      'merge-1',
    ),
  'im.v1.message.merge_forward:230065': (s) => mergeForward(s, [s.given.recalled], 'merge-2'),
  'im.v1.message.delete': (s) => remove(s, s.replied(REPLIED, 'message_id')),
  'im.v1.message.delete:230026': (s) => remove(s, s.given.message),
  'im.v1.message_reaction.create': (s) => react(s, s.given.message, 'SMILE'),
  'im.v1.message_reaction.create:second': (s) => react(s, s.given.message, 'OK'),
  'im.v1.message_reaction.create:231017': (s) => react(s, s.given.unsupported, 'SMILE'),
  'im.v1.message_reaction.list': (s) =>
    s.im.messageReaction.list(reactions(s.given.message, { reaction_type: 'SMILE' })),
  'im.v1.message_reaction.list:231003': (s) => s.im.messageReaction.list(reactions('om_nowhere', {})),
  'im.v1.message_reaction.list:pages': (s) =>
    pages(s.im.messageReaction.listWithIterator(reactions(s.given.message, { page_size: 1 }))),
  'im.v1.message_reaction.delete': (s) => unreact(s, s.replied('im.v1.message_reaction.create', 'reaction_id')),
  'im.v1.message_reaction.delete:231011': (s) => unreact(s, 'reaction_nowhere'),
  'im.v1.pin.create': (s) => pin(s, s.given.message),
  'im.v1.pin.create:230011': (s) => pin(s, s.given.recalled),
  'im.v1.pin.create:second': (s) => pin(s, s.replied(CREATED, 'message_id')),
  'im.v1.pin.list': (s) => s.im.pin.list({ params: { chat_id: s.given.chat, page_size: 50 } }),
  'im.v1.pin.list:230002': (s) => s.im.pin.list({ params: { chat_id: s.given.other_chat } }),
  'im.v1.pin.list:pages': (s) => pages(s.im.pin.listWithIterator({ params: { chat_id: s.given.chat, page_size: 1 } })),
  'im.v1.pin.delete': (s) => s.im.pin.delete({ path: of(s.given.message) }),
  'im.v1.pin.delete:230001': (s) => s.im.pin.delete({ path: of('nonsense') }),
};
