// The shared state of the steps: clients, the contents of the world, and earlier replies.

'use strict';

const lark = require('@larksuiteoapi/node-sdk');

// The SDK would only log errors that the steps cause on purpose.
const silent = () => {};
const logger = { error: silent, warn: silent, info: silent, debug: silent, trace: silent };

class Scene {
  static async from(given) {
    const scene = new Scene();
    const { base_url: domain, app_id: appId, app_secret: appSecret } = given;
    scene.given = given;
    scene.replies = {};
    scene.client = new lark.Client({ appId, appSecret, domain, logger });
    // A ticket is pushed to programs that receive events; the SDK then stores it in its cache.
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

  // Returns a value of an earlier reply.
  replied(step, ...path) {
    return path.reduce((value, key) => value[key], this.replies[step]);
  }
}

// Returns the content of a message.
const content = (value) => JSON.stringify(value);

// Returns all entries of a list, page by page, with the iterator of the SDK.
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
