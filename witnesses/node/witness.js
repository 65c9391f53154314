// The platform's own SDK for Node, executing steps on the sandbox.
//
// Reads the name of a step per line from standard input, executes the step, and prints one line of JSON: the name, the
// code and the message of the reply, and the reply as the SDK provides it; at the end, the steps that were not requested.
// The input is JSON in the environment variable WITNESS; tests/witness/world.rs defines it.

'use strict';

const readline = require('node:readline');
const { Scene, read } = require('./scene');

const steps = Object.assign(
  {},
  require('./tokens'),
  require('./files'),
  require('./messages'),
  require('./cards'),
  require('./chats'),
);

// The result of the SDK is the reply, for an upload only its data, and for a download a stream.
async function outcome(reply) {
  if (typeof reply.getReadableStream === 'function') {
    return { code: 0, data: { bytes: [...(await read(reply.getReadableStream()))] } };
  }
  if (reply.code === undefined) {
    return { code: 0, data: reply };
  }
  const { code, msg, data, error, ...others } = reply;
  return { code, msg: msg === undefined ? others.error_description : msg, data: code === 0 ? data || others : {} };
}

// axios throws replies with an error status. If a stream was requested, the error body is a stream, too.
async function refusal(error) {
  if (!error.response) {
    // Report every error to the test, and continue with the other steps.
    return { msg: String(error) };
  }
  const { data } = error.response;
  const reply = typeof data.pipe === 'function' ? JSON.parse(await read(data)) : data;
  return { code: reply.code, msg: reply.msg === undefined ? reply.error_description : reply.msg, data: {} };
}

async function perform(step, scene) {
  try {
    return await outcome(await step(scene));
  } catch (error) {
    return refusal(error);
  }
}

async function main() {
  const scene = await Scene.from(JSON.parse(process.env.WITNESS));
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const name = line.trim();
    const result = steps[name] ? await perform(steps[name], scene) : { msg: 'the script has no such step' };
    scene.replies[name] = result.data || {};
    process.stdout.write(`${JSON.stringify({ step: name, ...result })}\n`);
  }
  const unasked = Object.keys(steps).filter((name) => !(name in scene.replies));
  process.stdout.write(`${JSON.stringify({ unasked })}\n`);
}

main();
