// The platform's own SDK for Node, with a long connection to the sandbox.
//
// Prints one line of JSON for each event and callback, as the SDK provides it. Answers callbacks with the given answers,
// and fails on the first event of the type `fails_once`. The input is JSON in the environment variable WITNESS;
// tests/witness/long_connection.rs defines it.

'use strict';

const lark = require('@larksuiteoapi/node-sdk');
const { logger } = require('./scene');

const given = JSON.parse(process.env.WITNESS);
const fails = new Set([given.fails_once]);

const print = ({ token, schema, ...event }) => process.stdout.write(`${JSON.stringify(event)}\n`);

const heard = (event) => {
  print(event);
  if (fails.delete(event.event_type)) {
    throw new Error('as requested');
  }
};

const callback = (answer) => (event) => {
  print(event);
  return answer;
};

const eventDispatcher = new lark.EventDispatcher({ logger }).register({
  ...Object.fromEntries(given.event_types.map((type) => [type, heard])),
  'card.action.trigger': callback(given.card_answer),
  'url.preview.get': callback(given.preview_answer),
});

new lark.WSClient({
  appId: given.app_id,
  appSecret: given.app_secret,
  domain: given.base_url,
  logger,
}).start({ eventDispatcher });
