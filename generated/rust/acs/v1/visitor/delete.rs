// Generated from spec/acs/v1/visitor/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
impl super::Api<'_> {
    /// Delete a visitor / 删除访客: [`Delete`](struct@Delete).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn delete(&self, visitor_id: impl Into<String>) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(visitor_id))
    }
}
/// Delete a visitor / 删除访客.
///
/// Deletes one visitor by their ID. / 按 ID 删除一名访客。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.acs().v1().visitor().delete("6939433228970082566").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/acs/v1/visitors/:visitor_id`
/// - Rate limit: 5 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `acs:users`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/visitor/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the visitor to delete, from `acs.v1.visitor.create`.
    ///
    /// 要删除的访客的 ID，由 `acs.v1.visitor.create` 返回。
    /// - Example: `"6939433228970082566"`
    pub visitor_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(visitor_id: impl Into<String>) -> Self {
        Self {
            visitor_id: visitor_id.into(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("visitor_id", &mut self.visitor_id);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("acs.v1.visitor.delete", Delete, "/open-apis/acs/v1/visitors/:visitor_id")
        .documented(text("删除访客", "Delete a visitor"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/visitor/delete")
        .access(&[User], &[Custom, Store], &[scopes(&[crate::scope::ACS_USERS])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(NoBody, &[
            path("visitor_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
/// The documented errors of [`Delete`](struct@Delete).
pub type DeleteError = crate::codegen::NoError;
