// Generated from spec/contact/v3/user/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::contact::error;
impl super::Api<'_> {
    /// Delete a user / 删除用户: [`Delete`](struct@Delete).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn delete(&self, user_id: impl Into<String>) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(user_id))
    }
}
/// Delete a user / 删除用户.
///
/// Deletes a user from the contacts, as when an employee leaves; the user's chats, documents, calendar events and apps can be handed to others.
///
/// 从通讯录中删除一个用户，相当于员工离职，其群、文档、日程和应用等可以转交他人。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().user().delete("ou_7dab8a3d3cdcc9da365777c7ad535d62").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/contact/v3/users/:user_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:contact`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the user to act on, as a `user_id_type` ID. / 所操作用户的 ID，类型由 `user_id_type` 决定。
    /// - Example: `"ou_7dab8a3d3cdcc9da365777c7ad535d62"`
    pub user_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The ID of the user who becomes owner of department chats the deleted user owned, as a `user_id_type` ID; if omitted, the earliest member of the chat does.
    ///
    /// 接收部门群的用户 ID，类型由 `user_id_type` 决定：被删除的用户是部门群群主时，群主转给此人；不传则转给最早入群的成员。
    /// - Example: `"ou_7dab8a3d3cdcc9da365777c7ad535d62"`
    pub department_chat_acceptor_user_id: Option<String>,
    /// The ID of the user who becomes owner of external chats the deleted user owned, as a `user_id_type` ID. If omitted, the earliest member from the same organization does, and a chat without any other such member is dissolved.
    ///
    /// 接收外部群的用户 ID，类型由 `user_id_type` 决定：被删除的用户是外部群群主时，群主转给此人；不传则转给同组织中最早入群的成员，群内没有同组织的其他人时解散。
    /// - Example: `"ou_7dab8a3d3cdcc9da365777c7ad535d62"`
    pub external_chat_acceptor_user_id: Option<String>,
    /// The ID of the user who receives the documents of the deleted user, as a `user_id_type` ID; only their owner changes, other permissions stay. If omitted, they go to the direct manager or, without one, remain with the deleted user.
    ///
    /// 接收文档的用户 ID，类型由 `user_id_type` 决定，只变更文档所有者，其他权限不变；不传则转给直属上级，没有上级时保留在原用户名下。
    /// - Example: `"ou_7dab8a3d3cdcc9da365777c7ad535d62"`
    pub docs_acceptor_user_id: Option<String>,
    /// The ID of the user who receives the calendar events of the deleted user, as a `user_id_type` ID. If omitted, they go to the direct manager or, without one, are deleted.
    ///
    /// 接收日程的用户 ID，类型由 `user_id_type` 决定；不传则转给直属上级，没有上级时直接删除。
    /// - Example: `"ou_7dab8a3d3cdcc9da365777c7ad535d62"`
    pub calendar_acceptor_user_id: Option<String>,
    /// The ID of the user who receives the apps the deleted user created, as a `user_id_type` ID. If omitted, they go to the direct manager; without one they remain with the deleted user, who can no longer log in to the developer console, until an administrator transfers them in the admin console.
    ///
    /// 接收应用的用户 ID，类型由 `user_id_type` 决定；不传则转给直属上级，没有上级时保留在原用户名下，但其无法再登录开发者后台，须由管理员在管理后台手动转移。
    /// - Example: `"ou_7dab8a3d3cdcc9da365777c7ad535d62"`
    pub application_acceptor_user_id: Option<String>,
    /// The ID of the user who receives the minutes of the deleted user, as a `user_id_type` ID; only their owner changes, and shared links keep working. If omitted, they go to the direct manager or, without one, remain with the deleted user.
    ///
    /// 接收妙记的用户 ID，类型由 `user_id_type` 决定，只变更所有者，已分享的链接不受影响；不传则转给直属上级，没有上级时保留在原用户名下。
    /// - Example: `"ou_7dab8a3d3cdcc9da365777c7ad535d62"`
    pub minutes_acceptor_user_id: Option<String>,
    /// The ID of the user who receives the Feishu surveys of the deleted user, as a `user_id_type` ID. If omitted, they go to the direct manager or, without one, are deleted.
    ///
    /// 接收飞书问卷的用户 ID，类型由 `user_id_type` 决定；不传则转给直属上级，没有上级时直接删除。
    /// - Example: `"ou_7dab8a3d3cdcc9da365777c7ad535d62"`
    pub survey_acceptor_user_id: Option<String>,
    /// What happens to the email of the deleted user; if omitted, it goes to the direct manager or, without one, remains with the deleted user.
    ///
    /// 被删除用户的邮件如何处理；不传则转给直属上级，没有上级时保留在原用户名下。
    pub email_acceptor: Option<DeleteResourceAcceptor>,
    /// The ID of the user who receives the Feishu AnyCross resources of the deleted user, as a `user_id_type` ID. If omitted, they go to the direct manager; without one they remain with the deleted user, who can no longer log in to AnyCross, until an administrator transfers them in the admin console.
    ///
    /// 接收飞书集成平台资源的用户 ID，类型由 `user_id_type` 决定；不传则转给直属上级，没有上级时保留在原用户名下，但其无法再登录集成平台，须由管理员在管理后台手动转移。
    /// - Example: `"ou_7dab8a3d3cdcc9da365777c7ad535d62"`
    pub anycross_acceptor_user_id: Option<String>,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            user_id_type: Default::default(),
            department_chat_acceptor_user_id: Default::default(),
            external_chat_acceptor_user_id: Default::default(),
            docs_acceptor_user_id: Default::default(),
            calendar_acceptor_user_id: Default::default(),
            application_acceptor_user_id: Default::default(),
            minutes_acceptor_user_id: Default::default(),
            survey_acceptor_user_id: Default::default(),
            email_acceptor: Default::default(),
            anycross_acceptor_user_id: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `department_chat_acceptor_user_id`.
    #[must_use]
    pub fn department_chat_acceptor_user_id(mut self, value: impl Into<String>) -> Self {
        self.department_chat_acceptor_user_id = Some(value.into());
        self
    }
    /// Sets `external_chat_acceptor_user_id`.
    #[must_use]
    pub fn external_chat_acceptor_user_id(mut self, value: impl Into<String>) -> Self {
        self.external_chat_acceptor_user_id = Some(value.into());
        self
    }
    /// Sets `docs_acceptor_user_id`.
    #[must_use]
    pub fn docs_acceptor_user_id(mut self, value: impl Into<String>) -> Self {
        self.docs_acceptor_user_id = Some(value.into());
        self
    }
    /// Sets `calendar_acceptor_user_id`.
    #[must_use]
    pub fn calendar_acceptor_user_id(mut self, value: impl Into<String>) -> Self {
        self.calendar_acceptor_user_id = Some(value.into());
        self
    }
    /// Sets `application_acceptor_user_id`.
    #[must_use]
    pub fn application_acceptor_user_id(mut self, value: impl Into<String>) -> Self {
        self.application_acceptor_user_id = Some(value.into());
        self
    }
    /// Sets `minutes_acceptor_user_id`.
    #[must_use]
    pub fn minutes_acceptor_user_id(mut self, value: impl Into<String>) -> Self {
        self.minutes_acceptor_user_id = Some(value.into());
        self
    }
    /// Sets `survey_acceptor_user_id`.
    #[must_use]
    pub fn survey_acceptor_user_id(mut self, value: impl Into<String>) -> Self {
        self.survey_acceptor_user_id = Some(value.into());
        self
    }
    /// Sets `email_acceptor`.
    #[must_use]
    pub fn email_acceptor(mut self, value: DeleteResourceAcceptor) -> Self {
        self.email_acceptor = Some(value);
        self
    }
    /// Sets `anycross_acceptor_user_id`.
    #[must_use]
    pub fn anycross_acceptor_user_id(mut self, value: impl Into<String>) -> Self {
        self.anycross_acceptor_user_id = Some(value.into());
        self
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field(
            "department_chat_acceptor_user_id",
            &mut self.department_chat_acceptor_user_id,
        );
        f.field(
            "external_chat_acceptor_user_id",
            &mut self.external_chat_acceptor_user_id,
        );
        f.field("docs_acceptor_user_id", &mut self.docs_acceptor_user_id);
        f.field("calendar_acceptor_user_id", &mut self.calendar_acceptor_user_id);
        f.field("application_acceptor_user_id", &mut self.application_acceptor_user_id);
        f.field("minutes_acceptor_user_id", &mut self.minutes_acceptor_user_id);
        f.field("survey_acceptor_user_id", &mut self.survey_acceptor_user_id);
        f.field("email_acceptor", &mut self.email_acceptor);
        f.field("anycross_acceptor_user_id", &mut self.anycross_acceptor_user_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("contact.v3.user.delete", Delete, "/open-apis/contact/v3/users/:user_id")
        .documented(text("删除用户", "Delete a user"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/delete")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CONTACT_CONTACT])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("user_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("department_chat_acceptor_user_id", String),
            body("external_chat_acceptor_user_id", String),
            body("docs_acceptor_user_id", String),
            body("calendar_acceptor_user_id", String),
            body("application_acceptor_user_id", String),
            body("minutes_acceptor_user_id", String),
            body("survey_acceptor_user_id", String),
            body("email_acceptor", Object),
            body("anycross_acceptor_user_id", String),
        ])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`40001`](error::INVALID_PARAMETER): param error
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`40004`](error::DEPT_PERMISSION_DENIED): no dept authority error
    DeptPermissionDenied = error::DEPT_PERMISSION_DENIED,
    /// [`41050`](error::USER_PERMISSION_DENIED): no user authority error
    UserPermissionDenied = error::USER_PERMISSION_DENIED,
    /// [`41052`](error::INVALID_RESOURCE_ACCEPTOR): user resign acceptor is invalid error
    InvalidResourceAcceptor = error::INVALID_RESOURCE_ACCEPTOR,
    /// [`44037`](error::TENANT_MANAGER_CANNOT_BE_DELETED): tenant manager cannot be deleted
    TenantManagerCannotBeDeleted = error::TENANT_MANAGER_CANNOT_BE_DELETED,
    /// [`44042`](error::USER_IN_RESURRECT_PROGRESS): User is in resurrect progress, retry later
    UserInResurrectProgress = error::USER_IN_RESURRECT_PROGRESS,
    /// [`44062`](error::DELETION_ONLY_BY_LIFECYCLE): According to the settings, this member's account can only be deleted through Member life cycle.
    DeletionOnlyByLifecycle = error::DELETION_ONLY_BY_LIFECYCLE,
}
/// What to do with the email. / 邮件资源的处理方式。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DeleteProcessingType {
    /// `1`: Transfer / 转移
    N1,
    /// `2`: Keep / 保留
    N2,
    /// `3`: Delete / 删除
    N3,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for DeleteProcessingType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for DeleteProcessingType {
    fn as_str(&self) -> &str {
        match self {
            Self::N1 => "1",
            Self::N2 => "2",
            Self::N3 => "3",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "1" => Self::N1,
            "2" => Self::N2,
            "3" => Self::N3,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// What happens to the email of the deleted user; if omitted, it goes to the direct manager or, without one, remains with the deleted user.
///
/// 被删除用户的邮件如何处理；不传则转给直属上级，没有上级时保留在原用户名下。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceAcceptor {
    /// What to do with the email. / 邮件资源的处理方式。
    pub processing_type: DeleteProcessingType,
    /// The ID of the user who receives the email, as a `user_id_type` ID; set it only if `processing_type` is `1`.
    ///
    /// 接收邮件的用户 ID，类型由 `user_id_type` 决定；仅当 `processing_type` 为 `1` 时设置。
    /// - Example: `"ou_7dab8a3d3cdcc9da365777c7ad535d62"`
    pub acceptor_user_id: Option<String>,
}
impl DeleteResourceAcceptor {
    /// Creates the value from its required fields.
    pub fn new(processing_type: DeleteProcessingType) -> Self {
        Self {
            processing_type,
            acceptor_user_id: Default::default(),
        }
    }
    /// Sets `acceptor_user_id`.
    #[must_use]
    pub fn acceptor_user_id(mut self, value: impl Into<String>) -> Self {
        self.acceptor_user_id = Some(value.into());
        self
    }
}
impl wire::Object for DeleteResourceAcceptor {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("processing_type", &mut self.processing_type);
        f.field("acceptor_user_id", &mut self.acceptor_user_id);
    }
}
crate::codegen::__impl_object! {
    DeleteResourceAcceptor
}
crate::codegen::__impl_enum! {
    DeleteProcessingType
}
