// Generated from spec/hire/v1/eco_background_check_package/batch_update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Update background check packages / 更新背调套餐和附加调查项: [`BatchUpdate`](struct@BatchUpdate).
    ///
    /// Optional fields are set on the call: `.with(|request| request.additional_item_list(…))`.
    pub fn batch_update(
        &self,
        account_id: impl Into<String>,
        package_list: impl Into<Vec<v1::EcoBackgroundCheckPackageData>>,
    ) -> crate::codegen::Call<BatchUpdate> {
        crate::codegen::Call::new(
            self.client,
            BatchUpdate::new(account_id, package_list),
        )
    }
}
/// Update background check packages / 更新背调套餐和附加调查项.
///
/// Updates existing packages and additional items of a background check account, which also changes the forms of existing orders.
///
/// 更新背调账号下已有的套餐和附加调查项，会影响已发起背调的表单展示。
///
/// - `PATCH /open-apis/hire/v1/eco_background_check_packages/batch_update`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:background_check_order`
///
/// Errors: [`BatchUpdateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_package/batch_update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdate {
    /// The ID of the background check account, carried by the account binding event. / 背调账号 ID，随账号绑定事件推送。
    /// - Example: `"6995842370159937061"`
    pub account_id: String,
    /// The background check packages to update. / 要更新的背调套餐。
    pub package_list: Vec<v1::EcoBackgroundCheckPackageData>,
    /// The additional check items to update, which can be ordered on top of a package. / 要更新的附加调查项，可与套餐搭配选用。
    pub additional_item_list: Option<Vec<v1::EcoBackgroundCheckPackageAdditionalItem>>,
}
impl BatchUpdate {
    /// Creates the value from its required fields.
    pub fn new(
        account_id: impl Into<String>,
        package_list: impl Into<Vec<v1::EcoBackgroundCheckPackageData>>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            package_list: package_list.into(),
            additional_item_list: Default::default(),
        }
    }
    /// Sets `additional_item_list`.
    #[must_use]
    pub fn additional_item_list(
        mut self,
        value: impl Into<Vec<v1::EcoBackgroundCheckPackageAdditionalItem>>,
    ) -> Self {
        self.additional_item_list = Some(value.into());
        self
    }
}
impl wire::Object for BatchUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("account_id", &mut self.account_id);
        f.field("package_list", &mut self.package_list);
        f.field("additional_item_list", &mut self.additional_item_list);
    }
}
crate::codegen::__impl_object! {
    BatchUpdate
}
crate::codegen::__operation! {
    BatchUpdate => BatchUpdateResponse, BatchUpdateError:
    Endpoint::new("hire.v1.eco_background_check_package.batch_update", Patch, "/open-apis/hire/v1/eco_background_check_packages/batch_update")
        .documented(text("更新背调套餐和附加调查项", "Update background check packages"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_package/batch_update")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_BACKGROUND_CHECK_ORDER])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            body("account_id", String).required(),
            body("package_list", Array).required(),
            body("additional_item_list", Array),
        ])
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
