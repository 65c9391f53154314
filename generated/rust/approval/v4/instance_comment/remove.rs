// Generated from spec/approval/v4/instance_comment/remove.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::approval::error;
impl super::Api<'_> {
    /// Clear the comments on an approval / 清空评论: [`Remove`](struct@Remove).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn remove(
        &self,
        instance_id: impl Into<String>,
    ) -> crate::codegen::Call<Remove> {
        crate::codegen::Call::new(self.client, Remove::new(instance_id))
    }
}
/// Clear the comments on an approval / 清空评论.
///
/// Clears all comments and replies on an approval instance, including those shown as deleted.
///
/// 清空一个审批实例下的全部评论和回复，连同先前标为已删除的。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.approval().v4().instance_comment().remove("6A123516-FB88-470D-A428-9AF58B71B3C0").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/approval/v4/instances/:instance_id/comments/remove`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval`, `approval:instance.comment`
///
/// Errors: [`RemoveError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/remove)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Remove {
    /// The code of the instance, returned when it was created and also found by listing instance IDs or querying instances. A custom instance ID works as well.
    ///
    /// 审批实例的 Code，创建实例时返回，也可通过获取实例 ID 列表或查询实例列表得到；也可填自定义的实例 ID。
    /// - Example: `"6A123516-FB88-470D-A428-9AF58B71B3C0"`
    pub instance_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The user who acts, as a `user_id_type` ID. / 操作用户的 ID，类型由 `user_id_type` 决定。
    /// - Example: `"ou_806a18fb5bdf525e38ba219733bdbd73"`
    pub user_id: Option<String>,
}
impl Remove {
    /// Creates the value from its required fields.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            user_id_type: Default::default(),
            user_id: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}
impl wire::Object for Remove {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("instance_id", &mut self.instance_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("user_id", &mut self.user_id);
    }
}
crate::codegen::__impl_object! {
    Remove
}
crate::codegen::__operation! {
    Remove => RemoveResponse, RemoveError:
    Endpoint::new("approval.v4.instance_comment.remove", Post, "/open-apis/approval/v4/instances/:instance_id/comments/remove")
        .documented(text("清空评论", "Clear the comments on an approval"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/remove")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::APPROVAL_APPROVAL]),
            scopes(&[crate::scope::APPROVAL_INSTANCE_COMMENT]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("instance_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("user_id", String),
        ])
}
/// The reply to [`Remove`](struct@Remove).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveResponse {
    /// The code of the approval instance. / 审批实例的 Code。
    pub instance_id: String,
    /// The custom ID of the approval instance. / 自定义的审批实例 ID。
    pub external_id: String,
}
impl wire::Object for RemoveResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("instance_id", &mut self.instance_id);
        f.field("external_id", &mut self.external_id);
    }
}
crate::codegen::__impl_object! {
    RemoveResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Remove`](struct@Remove).
    RemoveError:
    /// [`1390001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
