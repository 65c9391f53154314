// Generated from spec/hire/v1/offer_custom_field/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Update a custom field of the offer form / 更新 Offer 申请表自定义字段: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.config(…))`.
    pub fn update(
        &self,
        offer_custom_field_id: impl Into<String>,
        name: v1::I18nInput,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(self.client, Update::new(offer_custom_field_id, name))
    }
}
/// Update a custom field of the offer form / 更新 Offer 申请表自定义字段.
///
/// Changes one custom field of the offer application form. / 修改 Offer 申请表的一个自定义字段。
///
/// - `PUT /open-apis/hire/v1/offer_custom_fields/:offer_custom_field_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:offer_selection_object`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_custom_field/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID of the custom field to update, taken from the offer application form.
    ///
    /// 要更新的 Offer 申请表自定义字段的 ID，取自 Offer 申请表信息。
    /// - Example: `"6906755946257615112"`
    pub offer_custom_field_id: String,
    /// The name of the custom field; at least one of `zh_cn` and `en_us` is needed.
    ///
    /// 自定义字段的名称，`zh_cn` 和 `en_us` 至少填一个。
    pub name: v1::I18nInput,
    /// The settings of the custom field. / 自定义字段的设置。
    pub config: Option<UpdateOfferCustomFieldConfig>,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(offer_custom_field_id: impl Into<String>, name: v1::I18nInput) -> Self {
        Self {
            offer_custom_field_id: offer_custom_field_id.into(),
            name,
            config: Default::default(),
        }
    }
    /// Sets `config`.
    #[must_use]
    pub fn config(mut self, value: UpdateOfferCustomFieldConfig) -> Self {
        self.config = Some(value);
        self
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("offer_custom_field_id", &mut self.offer_custom_field_id);
        f.field("name", &mut self.name);
        f.field("config", &mut self.config);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("hire.v1.offer_custom_field.update", Put, "/open-apis/hire/v1/offer_custom_fields/:offer_custom_field_id")
        .documented(text("更新 Offer 申请表自定义字段", "Update a custom field of the offer form"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_custom_field/update")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_OFFER_SELECTION_OBJECT])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("offer_custom_field_id", String).required(),
            body("name", Object).required(),
            body("config", Object),
        ])
}
/// The reply to [`Update`](struct@Update).
pub type UpdateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// [`1002065`](error::UNEXPECTED_FIELD_OPTIONS): 入参选项错误
    UnexpectedFieldOptions = error::UNEXPECTED_FIELD_OPTIONS,
}
/// The settings of the custom field. / 自定义字段的设置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOfferCustomFieldConfig {
    /// The options to choose from, needed only for fields of single or multiple choice; the form tells the type of a field.
    ///
    /// 可选的选项，仅单选和多选字段需要填写；字段类型见 Offer 申请表信息。
    pub options: Option<Vec<UpdateOfferCustomFieldConfigOption>>,
}
impl UpdateOfferCustomFieldConfig {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `options`.
    #[must_use]
    pub fn options(
        mut self,
        value: impl Into<Vec<UpdateOfferCustomFieldConfigOption>>,
    ) -> Self {
        self.options = Some(value.into());
        self
    }
}
impl wire::Object for UpdateOfferCustomFieldConfig {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("options", &mut self.options);
    }
}
/// The options to choose from, needed only for fields of single or multiple choice; the form tells the type of a field.
///
/// 可选的选项，仅单选和多选字段需要填写；字段类型见 Offer 申请表信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOfferCustomFieldConfigOption {
    /// The name of the option; at least one of `zh_cn` and `en_us` is needed.
    ///
    /// 选项的名称，`zh_cn` 和 `en_us` 至少填一个。
    pub name: v1::I18nInput,
}
impl UpdateOfferCustomFieldConfigOption {
    /// Creates the value from its required fields.
    pub fn new(name: v1::I18nInput) -> Self {
        Self { name }
    }
}
impl wire::Object for UpdateOfferCustomFieldConfigOption {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
    }
}
crate::codegen::__impl_object! {
    UpdateOfferCustomFieldConfig UpdateOfferCustomFieldConfigOption
}
