// Generated from spec/hire/v1/event/eco_account_created.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Provider account linked / 账号绑定.
///
/// Is pushed to a background check or exam provider when a customer adds an account, with its type, ID and custom fields for linking.
///
/// 客户添加背调或笔试服务商账号时推送给服务商，含账号类型、账号 ID 和自定义字段，供其完成绑定。
///
/// - Type: `hire.eco_account.created_v1`
/// - Scopes, any of: `hire:background_check_order:readonly`, `hire:exam:readonly`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_account/events/created)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EcoAccountCreated {
    /// Whether the account is for background checks or written tests. / 绑定的是背调账号还是笔试账号。
    /// - `1`: Background check account / 背调账号
    /// - `2`: Written test account / 笔试账号
    pub scope: i64,
    /// The ID of the account, unique in the recruiting system, by which the background check and test operations name it.
    ///
    /// 账号 ID，在招聘系统内唯一；调用背调或笔试的接口时以此指定账号。
    pub account_id: String,
    /// The name of the account. / 账号的名称。
    pub account_name: String,
    /// What the account may be used for: `1` for experienced hires, `2` for campus recruitment.
    ///
    /// 账号的适用范围：`1` 为社招，`2` 为校招。
    pub usage_list: Vec<i64>,
    /// The custom fields the customer filled in. / 客户填写的自定义字段。
    pub custom_field_list: Vec<EcoAccountCreatedEcoAccountCustomFieldEventData>,
}
impl wire::Object for EcoAccountCreated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("scope", &mut self.scope);
        f.field("account_id", &mut self.account_id);
        f.field("account_name", &mut self.account_name);
        f.field("usage_list", &mut self.usage_list);
        f.field("custom_field_list", &mut self.custom_field_list);
    }
}
crate::codegen::__impl_object! {
    EcoAccountCreated
}
crate::codegen::__event! {
    EcoAccountCreated:
    Descriptor::new("hire.v1.event.eco_account_created", "hire.eco_account.created_v1")
        .documented(text("账号绑定", "Provider account linked"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_account/events/created")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::HIRE_BACKGROUND_CHECK_ORDER_READONLY]),
            scopes(&[crate::scope::HIRE_EXAM_READONLY]),
        ])
}
/// The custom fields the customer filled in. / 客户填写的自定义字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EcoAccountCreatedEcoAccountCustomFieldEventData {
    /// The key of the custom field, the `key` given when it was created. / 自定义字段的标识，即创建账号自定义字段时所传的 `key`。
    pub key: String,
    /// What the customer entered in the field. / 客户为该字段填写的值。
    pub value: String,
}
impl wire::Object for EcoAccountCreatedEcoAccountCustomFieldEventData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("key", &mut self.key);
        f.field("value", &mut self.value);
    }
}
crate::codegen::__impl_object! {
    EcoAccountCreatedEcoAccountCustomFieldEventData
}
