// The platform's own SDK for Node, receiving the pushes of the sandbox.
//
// Prints its port, and then one line of JSON for each event, as the SDK provides it: header and payload in one object.
// The input is JSON in the environment variable WITNESS; tests/witness/events.rs defines it.

'use strict';

const http = require('node:http');
const lark = require('@larksuiteoapi/node-sdk');
const { logger } = require('./scene');

const given = JSON.parse(process.env.WITNESS);

const print = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);

const heard = ({ token, schema, ...event }) => print(event);

const dispatcher = new lark.EventDispatcher({
  encryptKey: given.encrypt_key,
  verificationToken: given.verification_token,
  logger,
}).register(Object.fromEntries(given.event_types.map((type) => [type, heard])));

const server = http.createServer(lark.adaptDefault('/events', dispatcher, { autoChallenge: true }));
server.listen(0, '127.0.0.1', () => print({ port: server.address().port }));
