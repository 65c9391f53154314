// Generated from spec/hire/v1/eco_account_custom_field/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Create the custom fields of an account / 创建账号自定义字段: [`Create`](struct@Create).
    pub fn create(
        &self,
        scope: i64,
        custom_field_list: impl Into<Vec<v1::EcoAccountCustomFieldData>>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(scope, custom_field_list))
    }
}
/// Create the custom fields of an account / 创建账号自定义字段.
///
/// Defines the custom account fields by which a background check or exam provider identifies customers, replacing all earlier ones.
///
/// 由背调或笔试服务商定义用于识别客户身份的账号自定义字段，每次调用全量覆盖。
///
/// - `POST /open-apis/hire/v1/eco_account_custom_fields`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:background_check_order`, `hire:exam`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_account_custom_field/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// Whether the custom fields are for background checks or written tests. / 自定义字段用于背调还是笔试。
    /// - `1`: Background check / 背调
    /// - `2`: Written test / 笔试
    /// - Example: `1`
    pub scope: i64,
    /// The custom fields to create. / 要创建的自定义字段。
    pub custom_field_list: Vec<v1::EcoAccountCustomFieldData>,
}
impl Create {
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
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("scope", &mut self.scope);
        f.field("custom_field_list", &mut self.custom_field_list);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("hire.v1.eco_account_custom_field.create", Post, "/open-apis/hire/v1/eco_account_custom_fields")
        .documented(text("创建账号自定义字段", "Create the custom fields of an account"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_account_custom_field/create")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_BACKGROUND_CHECK_ORDER]),
            scopes(&[crate::scope::HIRE_EXAM]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[body("scope", Integer).required(), body("custom_field_list", Array).required()])
}
/// The reply to [`Create`](struct@Create).
pub type CreateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
}
