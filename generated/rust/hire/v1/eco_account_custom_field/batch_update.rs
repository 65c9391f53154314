// Generated from spec/hire/v1/eco_account_custom_field/batch_update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Update the custom fields of an account / 更新账号自定义字段: [`BatchUpdate`](struct@BatchUpdate).
    pub fn batch_update(
        &self,
        scope: i64,
        custom_field_list: impl Into<Vec<v1::EcoAccountCustomFieldData>>,
    ) -> crate::codegen::Call<BatchUpdate> {
        crate::codegen::Call::new(
            self.client,
            BatchUpdate::new(scope, custom_field_list),
        )
    }
}
/// Update the custom fields of an account / 更新账号自定义字段.
///
/// Changes the names and descriptions of custom account fields on behalf of a background check or exam provider; values stay as they are.
///
/// 由背调或笔试服务商更新账号自定义字段的名称和描述，不影响已有的值。
///
/// - `PATCH /open-apis/hire/v1/eco_account_custom_fields/batch_update`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:background_check_order`, `hire:exam`
///
/// Errors: [`BatchUpdateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_account_custom_field/batch_update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdate {
    /// Whether the custom fields are for background checks or written tests. / 自定义字段用于背调还是笔试。
    /// - `1`: Background check / 背调
    /// - `2`: Written test / 笔试
    /// - Example: `1`
    pub scope: i64,
    /// The custom fields to update. / 要更新的自定义字段。
    pub custom_field_list: Vec<v1::EcoAccountCustomFieldData>,
}
impl BatchUpdate {
    /// Creates the value from its required fields.
    pub fn new(
        scope: i64,
        custom_field_list: impl Into<Vec<v1::EcoAccountCustomFieldData>>,
    ) -> Self {
        Self {
            scope,
            custom_field_list: custom_field_list.into(),
        }
    }
}
impl wire::Object for BatchUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("scope", &mut self.scope);
        f.field("custom_field_list", &mut self.custom_field_list);
    }
}
crate::codegen::__impl_object! {
    BatchUpdate
}
crate::codegen::__operation! {
    BatchUpdate => BatchUpdateResponse, BatchUpdateError:
    Endpoint::new("hire.v1.eco_account_custom_field.batch_update", Patch, "/open-apis/hire/v1/eco_account_custom_fields/batch_update")
        .documented(text("更新账号自定义字段", "Update the custom fields of an account"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_account_custom_field/batch_update")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_BACKGROUND_CHECK_ORDER]),
            scopes(&[crate::scope::HIRE_EXAM]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[body("scope", Integer).required(), body("custom_field_list", Array).required()])
}
/// The reply to [`BatchUpdate`](struct@BatchUpdate).
pub type BatchUpdateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchUpdate`](struct@BatchUpdate).
    BatchUpdateError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
}
