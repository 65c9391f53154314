// Generated from spec/mail/v1/mailgroup_member/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// Add a member of a mail group / 创建邮件组成员: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(
        &self,
        mailgroup_id: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(mailgroup_id))
    }
}
/// Add a member of a mail group / 创建邮件组成员.
///
/// Adds one member to a mail group and returns the ID of the member. / 为邮件组添加一名成员，返回成员 ID。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().mailgroup_member().create("text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/mail/v1/mailgroups/:mailgroup_id/members`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `mail:mailgroup`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-member/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The ID or email address of the mail group. / 邮件组的 ID 或邮箱地址。
    /// - Example: `"text"`
    pub mailgroup_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    pub department_id_type: Option<types::DepartmentIdType>,
    /// The email address of the member; only set for the member types `EXTERNAL_USER`, `MAIL_GROUP` and `OTHER_MEMBER`.
    ///
    /// 成员的邮箱地址，仅当成员类型为 `EXTERNAL_USER`、`MAIL_GROUP` 或 `OTHER_MEMBER` 时有值。
    /// - Example: `"test_member@xxx.xx"`
    pub email: Option<String>,
    /// The user ID of the member, as a `user_id_type` ID; only set for the member type `USER`.
    ///
    /// 成员的用户 ID，类型由 `user_id_type` 决定，仅当成员类型为 `USER` 时有值。
    /// - Example: `"xxxxxxxxxx"`
    pub user_id: Option<String>,
    /// The department ID of the member, as a `department_id_type` ID; only set for the member type `DEPARTMENT`.
    ///
    /// 成员的部门 ID，类型由 `department_id_type` 决定，仅当成员类型为 `DEPARTMENT` 时有值。
    /// - Example: `"xxxxxxxxxx"`
    pub department_id: Option<String>,
    /// The type of member, which decides which field identifies it. / 成员是何种对象，同时决定用哪个字段指明成员。
    pub r#type: Option<v1::Type>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(mailgroup_id: impl Into<String>) -> Self {
        Self {
            mailgroup_id: mailgroup_id.into(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            email: Default::default(),
            user_id: Default::default(),
            department_id: Default::default(),
            r#type: Default::default(),
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
    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `department_id`.
    #[must_use]
    pub fn department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: v1::Type) -> Self {
        self.r#type = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("mailgroup_id", &mut self.mailgroup_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("email", &mut self.email);
        f.field("user_id", &mut self.user_id);
        f.field("department_id", &mut self.department_id);
        f.field("type", &mut self.r#type);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("mail.v1.mailgroup_member.create", Post, "/open-apis/mail/v1/mailgroups/:mailgroup_id/members")
        .documented(text("创建邮件组成员", "Add a member of a mail group"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-member/create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::MAIL_MAILGROUP])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("mailgroup_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String),
            body("email", String),
            body("user_id", String),
            body("department_id", String),
            body("type", String),
        ])
}
/// The reply to [`Create`](struct@Create).
pub type CreateResponse = v1::MailgroupMember;
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1234013`](error::MAIL_GROUP_NOT_FOUND): mail group not found
    MailGroupNotFound = error::MAIL_GROUP_NOT_FOUND,
    /// [`1234008`](error::INVALID_PARAMETER1234008): request parameter error
    InvalidParameter1234008 = error::INVALID_PARAMETER1234008,
    /// `1234030` (HTTP 400): mailing group member count is over max limit
    ///
    /// The mail group has the maximum number of members. Remove some before adding others.
    ///
    /// 邮件组的成员数量已达上限。请删除部分成员后再添加。
    MailGroupLimitExceeded = &ErrorInfo {
        message: "mailing group member count is over max limit",
        fix: Text { zh: "邮件组的成员数量已达上限。请删除部分成员后再添加。", en: "The mail group has the maximum number of members. Remove some before adding others." },
        ..*error::MAIL_GROUP_LIMIT_EXCEEDED
    },
}
