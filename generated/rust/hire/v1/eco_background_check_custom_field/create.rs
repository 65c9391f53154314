// Generated from spec/hire/v1/eco_background_check_custom_field/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Create the custom fields of background checks / 创建背调自定义字段: [`Create`](struct@Create).
    pub fn create(
        &self,
        account_id: impl Into<String>,
        custom_field_list: impl Into<Vec<v1::EcoBackgroundCheckCustomFieldDataInput>>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(account_id, custom_field_list),
        )
    }
}
/// Create the custom fields of background checks / 创建背调自定义字段.
///
/// Defines the custom fields of the form that orders a background check, replacing all earlier ones without changing existing orders.
///
/// 定义发起背调表单的自定义字段，每次调用全量覆盖，不影响已发起的背调。
///
/// - `POST /open-apis/hire/v1/eco_background_check_custom_fields`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:background_check_order`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_custom_field/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The ID of the background check account, carried by the account binding event. / 背调账号 ID，随账号绑定事件推送。
    /// - Example: `"6995842370159937061"`
    pub account_id: String,
    /// The custom fields to create. / 要创建的自定义字段。
    pub custom_field_list: Vec<v1::EcoBackgroundCheckCustomFieldDataInput>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        account_id: impl Into<String>,
        custom_field_list: impl Into<Vec<v1::EcoBackgroundCheckCustomFieldDataInput>>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            custom_field_list: custom_field_list.into(),
        }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("account_id", &mut self.account_id);
        f.field("custom_field_list", &mut self.custom_field_list);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("hire.v1.eco_background_check_custom_field.create", Post, "/open-apis/hire/v1/eco_background_check_custom_fields")
        .documented(text("创建背调自定义字段", "Create the custom fields of background checks"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_custom_field/create")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_BACKGROUND_CHECK_ORDER])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[body("account_id", String).required(), body("custom_field_list", Array).required()])
}
/// The reply to [`Create`](struct@Create).
pub type CreateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1002855`](error::PARAMETER_OR_SYSTEM_ERROR): 参数错误或系统异常
    ParameterOrSystemError = error::PARAMETER_OR_SYSTEM_ERROR,
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
}
