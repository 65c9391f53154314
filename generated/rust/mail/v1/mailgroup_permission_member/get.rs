// Generated from spec/mail/v1/mailgroup_permission_member/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// Get a permitted sender of a mail group / 获取邮件组权限成员: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(
        &self,
        mailgroup_id: impl Into<String>,
        permission_member_id: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(
            self.client,
            Get::new(mailgroup_id, permission_member_id),
        )
    }
}
/// Get a permitted sender of a mail group / 获取邮件组权限成员.
///
/// Returns one permitted sender of a mail group by its ID. / 按 ID 返回邮件组的一个权限成员。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().mailgroup_permission_member().get("text", "xxxxxxxxxxxxxxx").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/:permission_member_id`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `mail:mailgroup`, `mail:mailgroup:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID or email address of the mail group. / 邮件组的 ID 或邮箱地址。
    /// - Example: `"text"`
    pub mailgroup_id: String,
    /// The unique ID of the member within the permission group. / 成员在权限组内的唯一标识。
    /// - Example: `"xxxxxxxxxxxxxxx"`
    pub permission_member_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    pub department_id_type: Option<types::DepartmentIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(
        mailgroup_id: impl Into<String>,
        permission_member_id: impl Into<String>,
    ) -> Self {
        Self {
            mailgroup_id: mailgroup_id.into(),
            permission_member_id: permission_member_id.into(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: types::DepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("mailgroup_id", &mut self.mailgroup_id);
        f.field("permission_member_id", &mut self.permission_member_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("mail.v1.mailgroup_permission_member.get", Get, "/open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/:permission_member_id")
        .documented(text("获取邮件组权限成员", "Get a permitted sender of a mail group"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/get")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::MAIL_MAILGROUP]),
            scopes(&[crate::scope::MAIL_MAILGROUP_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Special, &[])
        .request(NoBody, &[
            path("mailgroup_id", String).required(),
            path("permission_member_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String),
        ])
}
/// The reply to [`Get`](struct@Get).
pub type GetResponse = v1::MailgroupPermissionMember;
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1234013`](error::MAIL_GROUP_NOT_FOUND): mail group not found
    MailGroupNotFound = error::MAIL_GROUP_NOT_FOUND,
    /// [`1234015`](error::MAIL_GROUP_PERMISSION_MEMBER_NOT_FOUND): mail group permission member not found
    MailGroupPermissionMemberNotFound = error::MAIL_GROUP_PERMISSION_MEMBER_NOT_FOUND,
}
