// Generated from spec/performance/v2/user_group_user_rel/write.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::performance::{error, v2};
impl super::Api<'_> {
    /// Replace the members of a user group / 更新人员组成员: [`Write`](struct@Write).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn write(&self, client_token: impl Into<String>) -> crate::codegen::Call<Write> {
        crate::codegen::Call::new(self.client, Write::new(client_token))
    }
}
/// Replace the members of a user group / 更新人员组成员.
///
/// Replaces the members of a user group, removing those it had before. / 以覆盖方式更新一个人员组的成员，原有成员会被清除。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.performance().v2().user_group_user_rel().write("123456").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/performance/v2/user_group_user_rels/write`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `performance:semester_activity:write`
///
/// Errors: [`WriteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/user_group_user_rel/write)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Write {
    /// The idempotency token: requests with the same value count as one. / 幂等标识：相同的值视为同一请求。
    /// - Length: 0 to 64
    /// - Example: `"123456"`
    pub client_token: String,
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    /// - Length: 0 to 999999999
    pub user_id_type: Option<v2::PerformanceUserIdType>,
    /// The ID of the user group, found on the page that manages user groups. / 人员组 ID，可在人员组管理页面找到。
    /// - Length: 0 to 128
    /// - Example: `"ABCDEFG"`
    pub group_id: Option<String>,
    /// Who can see the user group. / 人员组对谁可见。
    /// - Default: `1`
    /// - From 0 to 10
    /// - `0`: No limit / 不限制
    /// - `1`: Hidden from admins / 后台管理员不可见
    pub scope_visible_setting: Option<i64>,
    /// The people to put into the user group, as `user_id_type` IDs. / 写入人员组的人员，类型由 `user_id_type` 决定。
    /// - Length: 0 to 10000
    /// - Example: `["ou_fab1210511b6d2f990ba3b4e2e0dbeef"]`
    pub user_ids: Option<Vec<String>>,
}
impl Write {
    /// Creates the value from its required fields.
    pub fn new(client_token: impl Into<String>) -> Self {
        Self {
            client_token: client_token.into(),
            user_id_type: Default::default(),
            group_id: Default::default(),
            scope_visible_setting: Default::default(),
            user_ids: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::PerformanceUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `group_id`.
    #[must_use]
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `scope_visible_setting`.
    #[must_use]
    pub fn scope_visible_setting(mut self, value: i64) -> Self {
        self.scope_visible_setting = Some(value);
        self
    }
    /// Sets `user_ids`.
    #[must_use]
    pub fn user_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.user_ids = Some(value.into());
        self
    }
}
impl wire::Object for Write {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("client_token", &mut self.client_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("group_id", &mut self.group_id);
        f.field("scope_visible_setting", &mut self.scope_visible_setting);
        f.field("user_ids", &mut self.user_ids);
    }
}
crate::codegen::__impl_object! {
    Write
}
crate::codegen::__operation! {
    Write => WriteResponse, WriteError:
    Endpoint::new("performance.v2.user_group_user_rel.write", Post, "/open-apis/performance/v2/user_group_user_rels/write")
        .documented(text("更新人员组成员", "Replace the members of a user group"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/user_group_user_rel/write")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::PERFORMANCE_SEMESTER_ACTIVITY_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(Json, &[
            query("client_token", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("group_id", String),
            body("scope_visible_setting", Integer).between(Some(0), Some(10)).default("1"),
            body("user_ids", Array),
        ])
}
/// The reply to [`Write`](struct@Write).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WriteResponse {
    /// The outcome of the update. / 更新的结果。
    pub data: WriteWriteUserGroupScopeData,
}
impl wire::Object for WriteResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("data", &mut self.data);
    }
}
crate::codegen::__impl_object! {
    WriteResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Write`](struct@Write).
    WriteError:
    /// [`1580101`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`1580102`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1580401`](error::USER_GROUP_API_IMPORT_UNSUPPORTED): user group not support api import
    UserGroupApiImportUnsupported = error::USER_GROUP_API_IMPORT_UNSUPPORTED,
    /// [`1580402`](error::USER_GROUP_HAS_RUNNING_IMPORT_TASK): user group has running import task
    UserGroupHasRunningImportTask = error::USER_GROUP_HAS_RUNNING_IMPORT_TASK,
    /// [`1580403`](error::USER_GROUP_MEMBER_LIMIT_EXCEEDED): scope over limit
    UserGroupMemberLimitExceeded = error::USER_GROUP_MEMBER_LIMIT_EXCEEDED,
    /// [`1580110`](error::CLIENT_TOKEN_DUPLICATED): request ID repeat
    ClientTokenDuplicated = error::CLIENT_TOKEN_DUPLICATED,
}
/// The outcome of the update. / 更新的结果。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WriteWriteUserGroupScopeData {
    /// The employees who have been updated, as `user_id_type` IDs. / 更新成功的员工，类型由 `user_id_type` 决定。
    pub success_user_ids: Vec<String>,
    /// The employees who could not be updated, with the reasons. / 更新失败的员工及原因。
    pub fail_user_datas: Vec<WriteWriteUserGroupScopeFailUserData>,
}
impl wire::Object for WriteWriteUserGroupScopeData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("success_user_ids", &mut self.success_user_ids);
        f.field("fail_user_datas", &mut self.fail_user_datas);
    }
}
/// The employees who could not be updated, with the reasons. / 更新失败的员工及原因。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WriteWriteUserGroupScopeFailUserData {
    /// The employee who could not be updated, as a `user_id_type` ID. / 更新失败的员工，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// Why the employee could not be updated. / 更新失败的原因。
    /// - `1`: Employee not found / 未找到该员工
    pub fail_code: i64,
}
impl wire::Object for WriteWriteUserGroupScopeFailUserData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("fail_code", &mut self.fail_code);
    }
}
crate::codegen::__impl_object! {
    WriteWriteUserGroupScopeData WriteWriteUserGroupScopeFailUserData
}
