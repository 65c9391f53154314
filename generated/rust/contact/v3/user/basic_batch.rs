// Generated from spec/contact/v3/user/basic_batch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::contact::error;
impl super::Api<'_> {
    /// Get the names of users / 获取用户姓名: [`BasicBatch`](struct@BasicBatch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn basic_batch(
        &self,
        user_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<BasicBatch> {
        crate::codegen::Call::new(self.client, BasicBatch::new(user_ids))
    }
}
/// Get the names of users / 获取用户姓名.
///
/// Returns the names of up to 10 users by their IDs, also in Chinese, English and Japanese, even outside the contact scope of the app.
///
/// 按 ID 返回最多 10 个用户的姓名及其中、英、日文名，不受应用的通讯录权限范围限制。
///
/// - `POST /open-apis/contact/v3/users/basic_batch`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `contact:user.basic_profile:readonly`
///
/// Errors: [`BasicBatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/basic_batch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BasicBatch {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The users to look up, as `user_id_type` IDs. / 要查询的用户的 ID，类型由 `user_id_type` 决定。
    /// - Length: 1 to 10
    /// - Example: `["ou_b3b46653c99f1f6177a478974bdabb72"]`
    pub user_ids: Vec<String>,
}
impl BasicBatch {
    /// Creates the value from its required fields.
    pub fn new(user_ids: impl Into<Vec<String>>) -> Self {
        Self {
            user_id_type: Default::default(),
            user_ids: user_ids.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for BasicBatch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("user_ids", &mut self.user_ids);
    }
}
crate::codegen::__impl_object! {
    BasicBatch
}
crate::codegen::__operation! {
    BasicBatch => BasicBatchResponse, BasicBatchError:
    Endpoint::new("contact.v3.user.basic_batch", Post, "/open-apis/contact/v3/users/basic_batch")
        .documented(text("获取用户姓名", "Get the names of users"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/basic_batch")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::CONTACT_USER_BASIC_PROFILE_READONLY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[query("user_id_type", String).default("\"open_id\""), body("user_ids", Array).required()])
}
/// The reply to [`BasicBatch`](struct@BasicBatch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BasicBatchResponse {
    /// The users found, with their names. / 查到的用户及其姓名。
    pub users: Vec<BasicBatchBasicUser>,
}
impl wire::Object for BasicBatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("users", &mut self.users);
    }
}
crate::codegen::__impl_object! {
    BasicBatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BasicBatch`](struct@BasicBatch).
    BasicBatchError:
    /// `40001` (HTTP 400): param is invalid
    ///
    /// A request parameter is invalid. Compare the values and types with the fields of the operation and correct them; if it still fails, contact support with the log id.
    ///
    /// 请求参数不合法。请对照接口的字段说明，修改取值或类型不符的参数；若仍失败，请联系技术支持并提供 log id。
    InvalidParameter = &ErrorInfo {
        message: "param is invalid",
        ..*error::INVALID_PARAMETER
    },
}
/// The users found, with their names. / 查到的用户及其姓名。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BasicBatchBasicUser {
    /// The ID of the person, as a `user_id_type` ID. / 此人的用户 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// The name of the user. / 用户的姓名。
    pub name: String,
    /// The name of the user in Chinese, English and Japanese. / 用户的中文名、英文名和日文名。
    pub i18n_name: BasicBatchI18nName,
}
impl wire::Object for BasicBatchBasicUser {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("name", &mut self.name);
        f.field("i18n_name", &mut self.i18n_name);
    }
}
/// The name of the user in Chinese, English and Japanese. / 用户的中文名、英文名和日文名。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BasicBatchI18nName {
    /// The name in Chinese. / 中文的名称。
    pub zh_cn: String,
    /// The name in Japanese. / 日文的名称。
    pub ja_jp: String,
    /// The name in English. / 英文的名称。
    pub en_us: String,
}
impl wire::Object for BasicBatchI18nName {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("ja_jp", &mut self.ja_jp);
        f.field("en_us", &mut self.en_us);
    }
}
crate::codegen::__impl_object! {
    BasicBatchBasicUser BasicBatchI18nName
}
