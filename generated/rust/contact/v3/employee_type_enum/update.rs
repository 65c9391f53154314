// Generated from spec/contact/v3/employee_type_enum/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::contact::v3;
impl super::Api<'_> {
    /// Update an employee type / 更新人员类型: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.i18n_content(…))`.
    pub fn update(
        &self,
        enum_id: impl Into<String>,
        content: impl Into<String>,
        enum_type: i64,
        enum_status: i64,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(
            self.client,
            Update::new(enum_id, content, enum_type, enum_status),
        )
    }
}
/// Update an employee type / 更新人员类型.
///
/// Changes a custom employee type, such as its content and status. / 修改一个自定义人员类型的内容和状态等信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().employee_type_enum().update("exGeIjow7zIqWMy+ONkFxA==", "text", 2, 1).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/contact/v3/employee_type_enums/:enum_id`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:contact`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID of the custom employee type to act on, returned when it was created or found by listing employee types.
    ///
    /// 所操作的自定义人员类型的 ID，可在新建时从返回值取得，或查询人员类型取得。
    /// - Example: `"exGeIjow7zIqWMy+ONkFxA=="`
    pub enum_id: String,
    /// The new name of the employee type. / 人员类型的新名称。
    /// - Length: 1 to 100
    /// - Example: `"text"`
    pub content: String,
    /// Whether the employee type is built in or custom; always `2` when updating one.
    ///
    /// 人员类型是内置的还是自定义的；更新时固定为 `2`。
    /// - `1`: Built in, found in queries only, cannot be updated / 内置，只见于查询结果，不能更新
    /// - `2`: Custom / 自定义
    /// - Example: `2`
    pub enum_type: i64,
    /// Whether the employee type is active after the update; only active ones can be assigned to users.
    ///
    /// 更新后人员类型是否激活；只有激活的类型才能设为用户属性。
    /// - `1`: Active / 激活
    /// - `2`: Inactive / 未激活
    /// - Example: `1`
    pub enum_status: i64,
    /// The name of the employee type in other languages, unchanged if omitted; `content` is shown in a client whose language is missing here.
    ///
    /// 人员类型名称的多语言版本，不传则保持不变；客户端语言没有对应版本时显示 `content`。
    pub i18n_content: Option<Vec<v3::I18nContentInput>>,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(
        enum_id: impl Into<String>,
        content: impl Into<String>,
        enum_type: i64,
        enum_status: i64,
    ) -> Self {
        Self {
            enum_id: enum_id.into(),
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
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_id", &mut self.enum_id);
        f.field("content", &mut self.content);
        f.field("enum_type", &mut self.enum_type);
        f.field("enum_status", &mut self.enum_status);
        f.field("i18n_content", &mut self.i18n_content);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("contact.v3.employee_type_enum.update", Put, "/open-apis/contact/v3/employee_type_enums/:enum_id")
        .documented(text("更新人员类型", "Update an employee type"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/update")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CONTACT_CONTACT])])
        .limits(RateLimit::Special, &[])
        .request(Json, &[
            path("enum_id", String).required(),
            body("content", String).required(),
            body("enum_type", Integer).required(),
            body("enum_status", Integer).required(),
            body("i18n_content", Array),
        ])
}
/// The reply to [`Update`](struct@Update).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The employee type after the update. / 更新后的人员类型。
    pub employee_type_enum: v3::EmployeeTypeEnum,
}
impl wire::Object for UpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_type_enum", &mut self.employee_type_enum);
    }
}
crate::codegen::__impl_object! {
    UpdateResponse
}
/// The documented errors of [`Update`](struct@Update).
pub type UpdateError = crate::codegen::NoError;
