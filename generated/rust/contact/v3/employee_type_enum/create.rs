// Generated from spec/contact/v3/employee_type_enum/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::contact::{error, v3};
impl super::Api<'_> {
    /// Create an employee type / 新增人员类型: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.i18n_content(…))`.
    pub fn create(
        &self,
        content: impl Into<String>,
        enum_type: i64,
        enum_status: i64,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(content, enum_type, enum_status),
        )
    }
}
/// Create an employee type / 新增人员类型.
///
/// Creates a custom employee type, which marks what kind of employee a user is. / 新增一个自定义人员类型，用来标记用户的身份。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().employee_type_enum().create("text", 2, 1).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/contact/v3/employee_type_enums`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:contact`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The name of the employee type, shown where no translation fits the language of the client.
    ///
    /// 人员类型的名称，客户端语言没有对应译名时显示该名称。
    /// - Length: 1 to 100
    /// - Example: `"text"`
    pub content: String,
    /// Whether the employee type is built in or custom; always `2` when creating one.
    ///
    /// 人员类型是内置的还是自定义的；新增时固定为 `2`。
    /// - `1`: Built in, read-only, cannot be created / 内置，只读，不能新增
    /// - `2`: Custom / 自定义
    /// - Example: `2`
    pub enum_type: i64,
    /// Whether the employee type is active; only active ones can be assigned to users.
    ///
    /// 人员类型是否已激活；只有激活的类型才能设为用户属性。
    /// - `1`: Active / 激活
    /// - `2`: Inactive / 未激活
    /// - Example: `1`
    pub enum_status: i64,
    /// The name of the employee type in other languages; `content` is shown in a client whose language is missing here.
    ///
    /// 人员类型名称的多语言版本；客户端语言没有对应版本时显示 `content`。
    pub i18n_content: Option<Vec<v3::I18nContentInput>>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(content: impl Into<String>, enum_type: i64, enum_status: i64) -> Self {
        Self {
            content: content.into(),
            enum_type,
            enum_status,
            i18n_content: Default::default(),
        }
    }
    /// Sets `i18n_content`.
    #[must_use]
    pub fn i18n_content(mut self, value: impl Into<Vec<v3::I18nContentInput>>) -> Self {
        self.i18n_content = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("content", &mut self.content);
        f.field("enum_type", &mut self.enum_type);
        f.field("enum_status", &mut self.enum_status);
        f.field("i18n_content", &mut self.i18n_content);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("contact.v3.employee_type_enum.create", Post, "/open-apis/contact/v3/employee_type_enums")
        .documented(text("新增人员类型", "Create an employee type"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CONTACT_CONTACT])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(Json, &[
            body("content", String).required(),
            body("enum_type", Integer).required(),
            body("enum_status", Integer).required(),
            body("i18n_content", Array),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The employee type that was created. / 新建的人员类型。
    pub employee_type_enum: v3::EmployeeTypeEnum,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_type_enum", &mut self.employee_type_enum);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `42301` (HTTP 400): param content duplicate
    ///
    /// A custom employee type already has this `content`. Use the existing type, or choose a different `content`.
    ///
    /// 已有相同 `content` 的自定义人员类型。请改用已有的类型，或换一个 `content`。
    JobLevelNotFound = &ErrorInfo {
        status: Some(400),
        message: "param content duplicate",
        fix: Text { zh: "已有相同 `content` 的自定义人员类型。请改用已有的类型，或换一个 `content`。", en: "A custom employee type already has this `content`. Use the existing type, or choose a different `content`." },
        ..*error::JOB_LEVEL_NOT_FOUND
    },
    /// `42302` (HTTP 400): param i18n_content duplicate
    ///
    /// A custom employee type already has this `i18n_content`. Use the existing type, or choose a different `i18n_content`.
    ///
    /// 已有相同 `i18n_content` 的自定义人员类型。请改用已有的类型，或换一个 `i18n_content`。
    JobLevelTenantLockFailed = &ErrorInfo {
        message: "param i18n_content duplicate",
        fix: Text { zh: "已有相同 `i18n_content` 的自定义人员类型。请改用已有的类型，或换一个 `i18n_content`。", en: "A custom employee type already has this `i18n_content`. Use the existing type, or choose a different `i18n_content`." },
        ..*error::JOB_LEVEL_TENANT_LOCK_FAILED
    },
    /// `42303` (HTTP 400): exceed content max num
    ///
    /// The content is too long. Shorten `content` to at most 100 characters.
    ///
    /// 内容过长。请将 `content` 缩短到 100 个字符以内。
    InvalidJobLevelName = &ErrorInfo {
        message: "exceed content max num",
        fix: Text { zh: "内容过长。请将 `content` 缩短到 100 个字符以内。", en: "The content is too long. Shorten `content` to at most 100 characters." },
        ..*error::INVALID_JOB_LEVEL_NAME
    },
}
