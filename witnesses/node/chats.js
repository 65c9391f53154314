// Chats, their members and their managers.

'use strict';

const { pages } = require('./scene');

const CREATED = 'im.v1.chat.create';

const of = (chat) => ({ chat_id: chat });

const created = (scene) => scene.replied(CREATED, 'chat_id');

const create = (scene, users, uuid) =>
  scene.im.chat.create({
    params: { user_id_type: 'open_id', set_bot_manager: false, uuid },
    data: {
      name: 'Witnesses',
      description: 'For those who saw it',
      user_id_list: users,
      chat_type: 'private',
      join_message_visibility: 'only_owner',
    },
  });

const get = (scene, chat) => scene.im.chat.get({ path: of(chat), params: { user_id_type: 'open_id' } });

const list = (params) => ({ params: { sort_type: 'ByCreateTimeAsc', ...params } });

const search = (scene, params) => scene.im.chat.search({ params: { query: 'Witness', ...params } });

const update = (scene, chat) =>
  scene.im.chat.update({
    path: of(chat),
    params: { user_id_type: 'open_id' },
    data: { name: 'Witnesses at work', edit_permission: 'only_owner' },
  });

const link = (scene, chat) => scene.im.chat.link({ path: of(chat), data: { validity_period: 'year' } });

const addMembers = (scene, chat) =>
  scene.im.chatMembers.create({
    path: of(chat),
    params: { member_id_type: 'open_id', succeed_type: 1 },
    data: { id_list: [scene.given.colleague, 'ou_nobody'] },
  });

const members = (chat, params) => ({ path: of(chat), params: { member_id_type: 'open_id', ...params } });

const removeMembers = (scene, chat) =>
  scene.im.chatMembers.delete({
    path: of(chat),
    params: { member_id_type: 'open_id' },
    data: { id_list: [scene.given.colleague] },
  });

const managers = (scene, chat) => ({
  path: of(chat),
  params: { member_id_type: 'open_id' },
  data: { manager_ids: [scene.given.colleague] },
});

module.exports = {
  [CREATED]: (s) => create(s, [s.given.user], 'chat-1'),
  'im.v1.chat.create:232043': (s) => create(s, ['ou_nobody'], 'chat-2'),
  'im.v1.chat.get': (s) => get(s, created(s)),
  'im.v1.chat.get:232006': (s) => get(s, 'oc_nowhere'),
  'im.v1.chat.list': (s) => s.im.chat.list(list({ page_size: 50 })),
  'im.v1.chat.list:232001': (s) => s.im.chat.list(list({ page_token: 'nonsense' })),
  'im.v1.chat.list:pages': (s) => pages(s.im.chat.listWithIterator(list({ page_size: 2 }))),
  'im.v1.chat.search': (s) => search(s, { page_size: 20 }),
  'im.v1.chat.search:232001': (s) => search(s, { page_token: 'nonsense' }),
  'im.v1.chat.update': (s) => update(s, created(s)),
  'im.v1.chat.update:232009': (s) => update(s, s.given.dissolved_chat),
  'im.v1.chat.link': (s) => link(s, created(s)),
  'im.v1.chat.link:232009': (s) => link(s, s.given.dissolved_chat),
  'im.v1.chat_members.create': (s) => addMembers(s, created(s)),
  'im.v1.chat_members.create:232011': (s) => addMembers(s, s.given.other_chat),
  'im.v1.chat_members.get': (s) => s.im.chatMembers.get(members(created(s), { page_size: 20 })),
  'im.v1.chat_members.get:232011': (s) => s.im.chatMembers.get(members(s.given.other_chat, {})),
  'im.v1.chat_members.get:pages': (s) =>
    pages(s.im.chatMembers.getWithIterator(members(created(s), { page_size: 1 }))),
  'im.v1.chat_members.is_in_chat': (s) => s.im.chatMembers.isInChat({ path: of(created(s)) }),
  'im.v1.chat_members.is_in_chat:232006': (s) => s.im.chatMembers.isInChat({ path: of('oc_nowhere') }),
  'im.v1.chat_members.me_join': (s) => s.im.chatMembers.meJoin({ path: of(s.given.public_chat) }),
  'im.v1.chat_members.me_join:232008': (s) => s.im.chatMembers.meJoin({ path: of(s.given.other_chat) }),
  'im.v1.chat_managers.add_managers': (s) => s.im.chatManagers.addManagers(managers(s, created(s))),
  'im.v1.chat_managers.add_managers:232038': (s) => s.im.chatManagers.addManagers(managers(s, s.given.chat)),
  'im.v1.chat_managers.delete_managers': (s) => s.im.chatManagers.deleteManagers(managers(s, created(s))),
  'im.v1.chat_managers.delete_managers:232038': (s) => s.im.chatManagers.deleteManagers(managers(s, s.given.chat)),
  'im.v1.chat_members.delete': (s) => removeMembers(s, created(s)),
  'im.v1.chat_members.delete:232011': (s) => removeMembers(s, s.given.other_chat),
  'im.v1.chat.delete': (s) => s.im.chat.delete({ path: of(created(s)) }),
  'im.v1.chat.delete:232017': (s) => s.im.chat.delete({ path: of(s.given.chat) }),
};
