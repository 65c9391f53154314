// The official SDK for Node, as a program that benches/events.py measures.

'use strict';

const lark = require('@larksuiteoapi/node-sdk');

const { FEISHU_BASE_URL: domain, FEISHU_APP_ID: appId, FEISHU_APP_SECRET: appSecret } = process.env;
const step = Number(process.env.EVENTS_STEP);
let received = 0;

const eventDispatcher = new lark.EventDispatcher({}).register({
  'im.message.receive_v1': () => {
    received += 1;
    if (received % step === 0) {
      process.stdout.write(`received ${received}\n`);
    }
  },
});
const client = new lark.WSClient({ appId, appSecret, domain, loggerLevel: lark.LoggerLevel.error });
client.start({ eventDispatcher });
