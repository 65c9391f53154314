// Generated from spec/hire/v1/eco_background_check_package/batch_delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Delete background check packages / 删除背调套餐和附加调查项: [`BatchDelete`](struct@BatchDelete).
    ///
    /// Optional fields are set on the call: `.with(|request| request.package_id_list(…))`.
    pub fn batch_delete(
        &self,
        account_id: impl Into<String>,
    ) -> crate::codegen::Call<BatchDelete> {
        crate::codegen::Call::new(self.client, BatchDelete::new(account_id))
    }
}
/// Delete background check packages / 删除背调套餐和附加调查项.
///
/// Deletes packages and additional items of a background check account; existing orders stay.
///
/// 删除背调账号下的套餐和附加调查项，不影响已有背调。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().eco_background_check_package().batch_delete("6995842370159937061").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/eco_background_check_packages/batch_delete`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:background_check_order`
///
/// Errors: [`BatchDeleteError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_package/batch_delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDelete {
    /// The ID of the background check account, carried by the account binding event. / 背调账号 ID，随账号绑定事件推送。
    /// - Example: `"6995842370159937061"`
    pub account_id: String,
    /// The IDs of the packages to delete; background checks already arranged are unaffected.
    ///
    /// 要删除的套餐的 ID；已经安排的背调不受影响。
    /// - Example: `["7230753910687080001"]`
    pub package_id_list: Option<Vec<String>>,
    /// The IDs of the additional check items to delete; background checks already arranged are unaffected.
    ///
    /// 要删除的附加调查项的 ID；已经安排的背调不受影响。
    /// - Example: `["7230753910687080002"]`
    pub additional_item_id_list: Option<Vec<String>>,
}
impl BatchDelete {
    /// Creates the value from its required fields.
    pub fn new(account_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            package_id_list: Default::default(),
            additional_item_id_list: Default::default(),
        }
    }
    /// Sets `package_id_list`.
    #[must_use]
    pub fn package_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.package_id_list = Some(value.into());
        self
    }
    /// Sets `additional_item_id_list`.
    #[must_use]
    pub fn additional_item_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.additional_item_id_list = Some(value.into());
        self
    }
}
impl wire::Object for BatchDelete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("account_id", &mut self.account_id);
        f.field("package_id_list", &mut self.package_id_list);
        f.field("additional_item_id_list", &mut self.additional_item_id_list);
    }
}
crate::codegen::__impl_object! {
    BatchDelete
}
crate::codegen::__operation! {
    BatchDelete => BatchDeleteResponse, BatchDeleteError:
    Endpoint::new("hire.v1.eco_background_check_package.batch_delete", Post, "/open-apis/hire/v1/eco_background_check_packages/batch_delete")
        .documented(text("删除背调套餐和附加调查项", "Delete background check packages"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_package/batch_delete")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_BACKGROUND_CHECK_ORDER])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            body("account_id", String).required(),
            body("package_id_list", Array),
            body("additional_item_id_list", Array),
        ])
}
/// The reply to [`BatchDelete`](struct@BatchDelete).
pub type BatchDeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchDelete`](struct@BatchDelete).
    BatchDeleteError:
    /// [`1002859`](error::PACKAGE_DELETE_FAILED): 参数错误或系统异常
    PackageDeleteFailed = error::PACKAGE_DELETE_FAILED,
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
}
