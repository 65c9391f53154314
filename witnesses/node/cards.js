// Cards that are created, sent and changed.

'use strict';

const { content } = require('./scene');

const MADE = 'cardkit.v1.card.create';
const SENT = 'im.v1.message.create:entity';

const CARD = content({
  schema: '2.0',
  config: { streaming_mode: true },
  body: {
    elements: [
      { tag: 'hr', element_id: 'rule' },
      { tag: 'markdown', element_id: 'answer', content: '' },
    ],
  },
});
const OFF = content({ config: { streaming_mode: false } });
const LINE = content([{ tag: 'hr', element_id: 'line' }]);
const RULE = content({ tag: 'hr', element_id: 'rule' });
const ACTIONS = content([{ action: 'delete_elements', params: { element_ids: ['line'] } }]);

const made = (scene) => scene.replied(MADE, 'card_id');
const cards = (scene) => scene.client.cardkit.v1.card;
const elements = (scene) => scene.client.cardkit.v1.cardElement;
const of = (scene, element) => ({ card_id: made(scene), ...(element && { element_id: element }) });

const make = (scene, data) => cards(scene).create({ data: { type: 'card_json', data } });

const send = (scene) =>
  scene.im.message.create({
    params: { receive_id_type: 'chat_id' },
    data: {
      receive_id: scene.given.chat,
      msg_type: 'interactive',
      content: content({ type: 'card', data: { card_id: made(scene) } }),
      uuid: 'create-entity',
    },
  });

const convert = (scene, message) => cards(scene).idConvert({ data: { message_id: message } });

const write = (scene, element, sequence) =>
  elements(scene).content({ path: of(scene, element), data: { content: 'Hello', sequence } });

const add = (scene, added, sequence) =>
  elements(scene).create({ path: of(scene), data: { type: 'append', elements: added, sequence } });

const patch = (scene, change, sequence) =>
  elements(scene).patch({ path: of(scene, 'answer'), data: { partial_element: content(change), sequence } });

const replace = (scene, element, sequence) =>
  elements(scene).update({ path: of(scene, element), data: { element: RULE, sequence } });

const remove = (scene, sequence) => elements(scene).delete({ path: of(scene, 'rule'), data: { sequence } });

const batch = (scene, actions, sequence) => cards(scene).batchUpdate({ path: of(scene), data: { actions, sequence } });

const settings = (scene, value, sequence) =>
  cards(scene).settings({ path: of(scene), data: { settings: value, sequence } });

const whole = (scene, sequence) =>
  cards(scene).update({ path: of(scene), data: { card: { type: 'card_json', data: CARD }, sequence } });

// The SDK has no method for this operation.
const later = (scene, token) =>
  scene.client.request({
    method: 'POST',
    url: '/open-apis/interactive/v1/card/update',
    data: { token, card: { elements: [] } },
  });

module.exports = {
  [MADE]: (s) => make(s, CARD),
  [`${MADE}:300307`]: (s) => make(s, '{}'),
  [SENT]: send,
  'cardkit.v1.card.id_convert': (s) => convert(s, s.replied(SENT, 'message_id')),
  'cardkit.v1.card.id_convert:99992402': (s) => convert(s, s.given.message),
  'cardkit.v1.card_element.content': (s) => write(s, 'answer', 1),
  'cardkit.v1.card_element.content:300310': (s) => write(s, 'rule', 2),
  'cardkit.v1.card_element.create': (s) => add(s, LINE, 2),
  'cardkit.v1.card_element.create:300315': (s) => add(s, '{}', 3),
  'cardkit.v1.card_element.patch': (s) => patch(s, { content: 'Hi' }, 3),
  'cardkit.v1.card_element.patch:300312': (s) => patch(s, { tag: 'div' }, 4),
  'cardkit.v1.card_element.update': (s) => replace(s, 'rule', 4),
  'cardkit.v1.card_element.update:300121': (s) => replace(s, 'none', 5),
  'cardkit.v1.card.batch_update': (s) => batch(s, ACTIONS, 5),
  'cardkit.v1.card.batch_update:10002': (s) => batch(s, '[]', 6),
  'cardkit.v1.card_element.delete': (s) => remove(s, 6),
  'cardkit.v1.card_element.delete:300314': (s) => remove(s, 7),
  'cardkit.v1.card.settings': (s) => settings(s, OFF, 7),
  'cardkit.v1.card.settings:300122': (s) => settings(s, '{}', 8),
  'cardkit.v1.card.update': (s) => whole(s, 8),
  'cardkit.v1.card.update:300317': (s) => whole(s, 8),
  'interactive.v1.card.update': (s) => later(s, s.given.click),
  'interactive.v1.card.update:300020': (s) => later(s, 'c-none'),
};
