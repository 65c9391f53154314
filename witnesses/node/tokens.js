// Tokens of apps and of users.

'use strict';

const lark = require('@larksuiteoapi/node-sdk');

const own = (scene, secret) => ({ data: { app_id: scene.given.app_id, app_secret: secret } });

const appToken = (scene, ticket) =>
  scene.client.auth.v3.appAccessToken.create({
    data: { app_id: scene.given.store_app, app_secret: scene.given.app_secret, app_ticket: ticket },
  });

const tenantToken = (scene, tenant) =>
  scene.client.auth.v3.tenantAccessToken.create({
    data: {
      app_access_token: scene.replied('auth.v3.app_access_token.create', 'app_access_token'),
      tenant_key: tenant,
    },
  });

const resend = (scene, app) =>
  scene.client.auth.v3.appTicket.resend({ data: { app_id: app, app_secret: scene.given.app_secret } });

// The SDK has no method for this path, only for a newer one, so this uses its generic call.
const oauth = (scene, grant) =>
  scene.client.request({
    method: 'POST',
    url: '/open-apis/authen/v2/oauth/token',
    data: { client_id: scene.given.app_id, client_secret: scene.given.app_secret, ...grant },
  });

const byCode = (scene) => oauth(scene, { grant_type: 'authorization_code', code: scene.given.code });

const byRefresh = (scene) =>
  oauth(scene, {
    grant_type: 'refresh_token',
    refresh_token: scene.replied('authen.v2.oauth_token.create', 'refresh_token'),
  });

const userInfo = (scene, token) => scene.client.authen.v1.userInfo.get({}, lark.withUserAccessToken(token));

module.exports = {
  'auth.v3.tenant_access_token.internal': (s) =>
    s.client.auth.v3.tenantAccessToken.internal(own(s, s.given.app_secret)),
  'auth.v3.tenant_access_token.internal:10014': (s) => s.client.auth.v3.tenantAccessToken.internal(own(s, 'wrong')),
  'auth.v3.app_access_token.internal': (s) => s.client.auth.v3.appAccessToken.internal(own(s, s.given.app_secret)),
  'auth.v3.app_access_token.internal:10014': (s) => s.client.auth.v3.appAccessToken.internal(own(s, 'wrong')),
  'auth.v3.app_access_token.create': (s) => appToken(s, s.given.app_ticket),
  'auth.v3.app_access_token.create:10012': (s) => appToken(s, 'wrong'),
  'auth.v3.tenant_access_token.create': (s) => tenantToken(s, s.given.tenant_key),
  'auth.v3.tenant_access_token.create:10005': (s) => tenantToken(s, 'elsewhere'),
  'im.v1.pin.list:store': (s) =>
    s.store.im.v1.pin.list({ params: { chat_id: s.given.chat } }, lark.withTenantKey(s.given.tenant_key)),
  'auth.v3.app_ticket.resend': (s) => resend(s, s.given.store_app),
  'auth.v3.app_ticket.resend:10016': (s) => resend(s, s.given.app_id),
  'authen.v2.oauth_token.create': byCode,
  'authen.v2.oauth_token.create:20065': byCode,
  'authen.v2.oauth_token.refresh': byRefresh,
  'authen.v2.oauth_token.refresh:20064': byRefresh,
  'authen.v1.user_info.get': (s) => userInfo(s, s.replied('authen.v2.oauth_token.refresh', 'access_token')),
  'authen.v1.user_info.get:20021': (s) => userInfo(s, s.given.resigned_token),
};
