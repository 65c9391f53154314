// Generated from spec/hire/v1/eco_background_check_custom_field/batch_update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Update the custom fields of background checks / 更新背调自定义字段: [`BatchUpdate`](struct@BatchUpdate).
    pub fn batch_update(
        &self,
        account_id: impl Into<String>,
        custom_field_list: impl Into<Vec<v1::EcoBackgroundCheckCustomFieldDataInput>>,
    ) -> crate::codegen::Call<BatchUpdate> {
        crate::codegen::Call::new(
            self.client,
            BatchUpdate::new(account_id, custom_field_list),
        )
    }
}
/// Update the custom fields of background checks / 更新背调自定义字段.
///
/// Changes the names and descriptions of custom fields of the background check form, but neither their types nor their number.
///
/// 更新背调表单自定义字段的名称和描述，不能改类型或增删字段。
///
/// - `PATCH /open-apis/hire/v1/eco_background_check_custom_fields/batch_update`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:background_check_order`
///
/// Errors: [`BatchUpdateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_custom_field/batch_update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdate {
    /// The ID of the background check account, carried by the account binding event. / 背调账号 ID，随账号绑定事件推送。
    /// - Example: `"6995842370159937061"`
    pub account_id: String,
    /// The custom fields as they shall be, as many as were created. / 更新后的自定义字段，数量必须与创建时一致。
    pub custom_field_list: Vec<v1::EcoBackgroundCheckCustomFieldDataInput>,
}
impl BatchUpdate {
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
impl wire::Object for BatchUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("account_id", &mut self.account_id);
        f.field("custom_field_list", &mut self.custom_field_list);
    }
}
crate::codegen::__impl_object! {
    BatchUpdate
}
crate::codegen::__operation! {
    BatchUpdate => BatchUpdateResponse, BatchUpdateError:
    Endpoint::new("hire.v1.eco_background_check_custom_field.batch_update", Patch, "/open-apis/hire/v1/eco_background_check_custom_fields/batch_update")
        .documented(text("更新背调自定义字段", "Update the custom fields of background checks"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_custom_field/batch_update")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_BACKGROUND_CHECK_ORDER])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[body("account_id", String).required(), body("custom_field_list", Array).required()])
}
/// The reply to [`BatchUpdate`](struct@BatchUpdate).
pub type BatchUpdateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchUpdate`](struct@BatchUpdate).
    BatchUpdateError:
    /// `1002001` (HTTP 400): 参数错误或系统异常
    ///
    /// Act on the `msg` of the response first; if it does not explain the failure or the failure persists, contact support with the log id.
    ///
    /// 请先根据响应中的 `msg` 排查请求；若原因不明或持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        status: Some(400),
        message: "参数错误或系统异常",
        ..*error::INTERNAL_ERROR
    },
}
