// What the steps share: clients, what the world holds, and what was replied so far.

'use strict';

const lark = require('@larksuiteoapi/node-sdk');

// What the SDK logs are errors that the steps ask for.
const silent = () => {};
const logger = { error: silent, warn: silent, info: silent, debug: silent, trace: silent };

class Scene {
  static async from(given) {
    const scene = new Scene();
    const { base_url: domain, app_id: appId, app_secret: appSecret } = given;
    scene.given = given;
    scene.replies = {};
    scene.client = new lark.Client({ appId, appSecret, domain, logger });
    // A ticket is pushed to a program that receives events, and the SDK then keeps it in its cache.
    const cache = new lark.DefaultCache();
    await cache.set(lark.CAppTicket, given.app_ticket, undefined, { namespace: given.store_app });
    scene.store = new lark.Client({
      appId: given.store_app,
      appSecret,
      domain,
      appType: lark.AppType.ISV,
      cache,
      logger,
    });
    return scene;
  }

  get im() {
    return this.client.im.v1;
  }

  // A value of an earlier reply.
  replied(step, ...path) {
    return path.reduce((value, key) => value[key], this.replies[step]);
  }
}

// The content of a message.
const content = (value) => JSON.stringify(value);

// All entries of a list, page by page, by the iterator of the SDK.
async function pages(iterable) {
  const items = [];
  let count = 0;
  for await (const page of await iterable) {
    items.push(...page.items);
    count += 1;
  }
  return { code: 0, data: { items, pages: count } };
}

async function read(stream) {
  const chunks = [];
  for await (const chunk of stream) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

module.exports = { Scene, content, logger, pages, read };
