// Generated from spec/hire/v1/eco_background_check_package/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Add background check packages / 创建背调套餐和附加调查项: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.additional_item_list(…))`.
    pub fn create(
        &self,
        account_id: impl Into<String>,
        package_list: impl Into<Vec<v1::EcoBackgroundCheckPackageData>>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(account_id, package_list))
    }
}
/// Add background check packages / 创建背调套餐和附加调查项.
///
/// Adds packages and additional items to a background check account, keeping those that exist.
///
/// 在背调账号下增量添加套餐和附加调查项。
///
/// - `POST /open-apis/hire/v1/eco_background_check_packages`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:background_check_order`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_package/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The ID of the background check account, carried by the account binding event. / 背调账号 ID，随账号绑定事件推送。
    /// - Example: `"6995842370159937061"`
    pub account_id: String,
    /// The background check packages to create. / 要创建的背调套餐。
    pub package_list: Vec<v1::EcoBackgroundCheckPackageData>,
    /// The additional check items to create, which can be ordered on top of a package. / 要创建的附加调查项，可与套餐搭配选用。
    pub additional_item_list: Option<Vec<v1::EcoBackgroundCheckPackageAdditionalItem>>,
}
impl Create {
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
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("account_id", &mut self.account_id);
        f.field("package_list", &mut self.package_list);
        f.field("additional_item_list", &mut self.additional_item_list);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("hire.v1.eco_background_check_package.create", Post, "/open-apis/hire/v1/eco_background_check_packages")
        .documented(text("创建背调套餐和附加调查项", "Add background check packages"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_package/create")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_BACKGROUND_CHECK_ORDER])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            body("account_id", String).required(),
            body("package_list", Array).required(),
            body("additional_item_list", Array),
        ])
}
/// The reply to [`Create`](struct@Create).
pub type CreateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
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
