// Pins a message by openapi-fetch, with the types that openapi-typescript generated in `im.ts`.
import createClient from 'openapi-fetch';
import type { components, paths } from './im.ts';

declare const process: { env: Record<string, string> };

const given: Record<string, string> = JSON.parse(process.env.WITNESS);
const client = createClient<paths>({
  baseUrl: given.base_url,
  headers: { Authorization: `Bearer ${given.token}` },
});

const request: components['schemas']['ImV1PinCreateRequest'] = { message_id: given.message };
const pinned = await client.POST('/open-apis/im/v1/pins', { body: request });
const pin: components['schemas']['ImV1Pin'] | undefined = pinned.data?.data?.pin;
if (pinned.data?.code !== 0 || pin?.chat_id === undefined) throw new Error(JSON.stringify(pinned));

const pins = await client.GET('/open-apis/im/v1/pins', { params: { query: { chat_id: pin.chat_id } } });
const failed = await client.POST('/open-apis/im/v1/pins', { body: { message_id: given.recalled } });
// @ts-expect-error: the types know that there is no such field.
const mistaken: components['schemas']['ImV1PinCreateRequest'] = { message: given.message };
void mistaken;
console.log(JSON.stringify({ pinned: pins.data?.data?.items?.map((one) => one.message_id), code: failed.error?.code }));
