// Generated from spec/hire/v1/eco_account_custom_field/batch_delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Delete the custom fields of an account / 删除账号自定义字段: [`BatchDelete`](struct@BatchDelete).
    ///
    /// Optional fields are set on the call: `.with(|request| request.custom_field_key_list(…))`.
    pub fn batch_delete(&self, scope: i64) -> crate::codegen::Call<BatchDelete> {
        crate::codegen::Call::new(self.client, BatchDelete::new(scope))
    }
}
/// Delete the custom fields of an account / 删除账号自定义字段.
///
/// Permanently deletes custom account fields on behalf of a background check or exam provider; keys cannot be reused and one field must stay.
///
/// 由背调或笔试服务商删除账号自定义字段，不可撤销，key 不能复用，且至少保留一个。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().eco_account_custom_field().batch_delete(1).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/eco_account_custom_fields/batch_delete`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:background_check_order`, `hire:exam`
///
/// Errors: [`BatchDeleteError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_account_custom_field/batch_delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDelete {
    /// Whether the custom fields are for background checks or written tests. / 自定义字段用于背调还是笔试。
    /// - `1`: Background check / 背调
    /// - `2`: Written test / 笔试
    /// - Example: `1`
    pub scope: i64,
    /// The keys of the custom fields to delete. / 要删除的自定义字段的 `key`。
    /// - Example: `["account_token_v1"]`
    pub custom_field_key_list: Option<Vec<String>>,
}
impl BatchDelete {
    /// Creates the value from its required fields.
    pub fn new(scope: i64) -> Self {
        Self {
            scope,
            custom_field_key_list: Default::default(),
        }
    }
    /// Sets `custom_field_key_list`.
    #[must_use]
    pub fn custom_field_key_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.custom_field_key_list = Some(value.into());
        self
    }
}
impl wire::Object for BatchDelete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("scope", &mut self.scope);
        f.field("custom_field_key_list", &mut self.custom_field_key_list);
    }
}
crate::codegen::__impl_object! {
    BatchDelete
}
crate::codegen::__operation! {
    BatchDelete => BatchDeleteResponse, BatchDeleteError:
    Endpoint::new("hire.v1.eco_account_custom_field.batch_delete", Post, "/open-apis/hire/v1/eco_account_custom_fields/batch_delete")
        .documented(text("删除账号自定义字段", "Delete the custom fields of an account"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_account_custom_field/batch_delete")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_BACKGROUND_CHECK_ORDER]),
            scopes(&[crate::scope::HIRE_EXAM]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[body("scope", Integer).required(), body("custom_field_key_list", Array)])
}
/// The reply to [`BatchDelete`](struct@BatchDelete).
pub type BatchDeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchDelete`](struct@BatchDelete).
    BatchDeleteError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
}
