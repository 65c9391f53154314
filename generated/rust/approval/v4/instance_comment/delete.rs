// Generated from spec/approval/v4/instance_comment/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::approval::error;
impl super::Api<'_> {
    /// Delete a comment on an approval / 删除评论: [`Delete`](struct@Delete).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn delete(
        &self,
        instance_id: impl Into<String>,
        comment_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(
            self.client,
            Delete::new(instance_id, comment_id, user_id),
        )
    }
}
/// Delete a comment on an approval / 删除评论.
///
/// Deletes one comment or reply on an approval instance; the approval center then shows that it was deleted.
///
/// 删除一个审批实例下的一条评论或回复，审批中心改为显示评论已删除。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.approval().v4().instance_comment().delete("6A123516-FB88-470D-A428-9AF58B71B3C0", "7081516627711606803", "ou_806a18fb5bdf525e38ba219733bdbd73").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/approval/v4/instances/:instance_id/comments/:comment_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval`, `approval:instance.comment`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The code of the instance, returned when it was created and also found by listing instance IDs or querying instances. A custom instance ID works as well.
    ///
    /// 审批实例的 Code，创建实例时返回，也可通过获取实例 ID 列表或查询实例列表得到；也可填自定义的实例 ID。
    /// - Example: `"6A123516-FB88-470D-A428-9AF58B71B3C0"`
    pub instance_id: String,
    /// The ID of the comment to delete, returned when comments are created or listed.
    ///
    /// 要删除的评论的 ID，由创建评论或获取评论返回。
    /// - Example: `"7081516627711606803"`
    pub comment_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The user who acts, as a `user_id_type` ID. / 操作用户的 ID，类型由 `user_id_type` 决定。
    /// - Example: `"ou_806a18fb5bdf525e38ba219733bdbd73"`
    pub user_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(
        instance_id: impl Into<String>,
        comment_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            comment_id: comment_id.into(),
            user_id_type: Default::default(),
            user_id: user_id.into(),
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
        f.field("instance_id", &mut self.instance_id);
        f.field("comment_id", &mut self.comment_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("user_id", &mut self.user_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("approval.v4.instance_comment.delete", Delete, "/open-apis/approval/v4/instances/:instance_id/comments/:comment_id")
        .documented(text("删除评论", "Delete a comment on an approval"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/delete")
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
            path("comment_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("user_id", String).required(),
        ])
}
/// The reply to [`Delete`](struct@Delete).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResponse {
    /// The ID of the comment that was deleted. / 被删除的评论的 ID。
    pub comment_id: String,
}
impl wire::Object for DeleteResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("comment_id", &mut self.comment_id);
    }
}
crate::codegen::__impl_object! {
    DeleteResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`1390001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
