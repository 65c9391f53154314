// Generated from spec/hire/v1/event/eco_background_check_created.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::v1;
/// Background check created / 创建背调.
///
/// Is pushed to the provider when a customer has ordered a background check, with the candidate, the client and custom fields.
///
/// 客户为候选人安排背调时推送给背调服务商，含候选人、委托人和自定义字段。
///
/// - Type: `hire.eco_background_check.created_v1`
/// - Scopes, any of: `hire:background_check_order:readonly`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/events/created)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EcoBackgroundCheckCreated {
    /// The ID of the background check, unique in the recruiting system; the provider should tie it to its own order.
    ///
    /// 背调 ID，在招聘系统内唯一，服务商应将其与自己的订单关联。
    pub background_check_id: String,
    /// The ID of the account, unique in the recruiting system and the same as in the account binding event.
    ///
    /// 账号 ID，在招聘系统内唯一，与账号绑定事件中的相同。
    pub account_id: String,
    /// The ID of the package ordered, as given when the package was created. / 所选套餐的 ID，即创建背调套餐时所传的 ID。
    pub package_id: String,
    /// The IDs of the additional check items ordered, as given when they were created.
    ///
    /// 所选附加调查项的 ID，即创建附加调查项时所传的 ID。
    pub additional_item_id_list: Vec<String>,
    /// The remark entered when the check was ordered. / 发起背调时填写的备注。
    pub comment: String,
    /// The candidate to be checked or tested. / 接受背调或笔试的候选人。
    pub candidate_info: EcoBackgroundCheckCreatedEcoBackgroundCheckCreateEventCandidateInfo,
    /// The contact on the side of the client who ordered the check. / 委托方的联系人。
    pub client_contact_info: EcoBackgroundCheckCreatedEcoBackgroundCheckCreateEventContactInfo,
    /// The custom fields the customer filled in. / 客户填写的自定义字段。
    pub custom_field_list: Vec<
        EcoBackgroundCheckCreatedEcoBackgroundCheckCreateEventCustomKv,
    >,
}
impl wire::Object for EcoBackgroundCheckCreated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("background_check_id", &mut self.background_check_id);
        f.field("account_id", &mut self.account_id);
        f.field("package_id", &mut self.package_id);
        f.field("additional_item_id_list", &mut self.additional_item_id_list);
        f.field("comment", &mut self.comment);
        f.field("candidate_info", &mut self.candidate_info);
        f.field("client_contact_info", &mut self.client_contact_info);
        f.field("custom_field_list", &mut self.custom_field_list);
    }
}
crate::codegen::__impl_object! {
    EcoBackgroundCheckCreated
}
crate::codegen::__event! {
    EcoBackgroundCheckCreated:
    Descriptor::new("hire.v1.event.eco_background_check_created", "hire.eco_background_check.created_v1")
        .documented(text("创建背调", "Background check created"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/events/created")
        .access(&[Custom, Store], &[scopes(&[crate::scope::HIRE_BACKGROUND_CHECK_ORDER_READONLY])])
}
/// The candidate to be checked or tested. / 接受背调或笔试的候选人。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EcoBackgroundCheckCreatedEcoBackgroundCheckCreateEventCandidateInfo {
    /// The name of the candidate. / 候选人的姓名。
    pub name: String,
    /// The mobile number of the candidate. / 候选人的手机号。
    pub mobile: v1::EcoBackgroundCheckCreateEventMobile,
    /// The email address of the candidate. / 候选人的邮箱地址。
    pub email: String,
    /// The first name of the candidate. / 候选人的名字，不含姓氏。
    pub first_name: String,
    /// The last name of the candidate. / 候选人的姓氏。
    pub last_name: String,
}
impl wire::Object
for EcoBackgroundCheckCreatedEcoBackgroundCheckCreateEventCandidateInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("mobile", &mut self.mobile);
        f.field("email", &mut self.email);
        f.field("first_name", &mut self.first_name);
        f.field("last_name", &mut self.last_name);
    }
}
/// The contact on the side of the client who ordered the check. / 委托方的联系人。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EcoBackgroundCheckCreatedEcoBackgroundCheckCreateEventContactInfo {
    /// The name of the contact. / 联系人的姓名。
    pub name: String,
    /// The mobile number of the contact. / 联系人的手机号。
    pub mobile: v1::EcoBackgroundCheckCreateEventMobile,
    /// The email address of the contact. / 联系人的邮箱地址。
    pub email: String,
}
impl wire::Object for EcoBackgroundCheckCreatedEcoBackgroundCheckCreateEventContactInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("mobile", &mut self.mobile);
        f.field("email", &mut self.email);
    }
}
/// The custom fields the customer filled in. / 客户填写的自定义字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EcoBackgroundCheckCreatedEcoBackgroundCheckCreateEventCustomKv {
    /// The key of the custom field, the `key` given when it was created. / 自定义字段的标识，即创建背调自定义字段时所传的 `key`。
    pub key: String,
    /// What the user entered when ordering the check, in a form given by the type of the field.
    ///
    /// 用户发起背调时为该字段填写的值，格式由创建时指定的字段类型决定。
    pub value: String,
}
impl wire::Object for EcoBackgroundCheckCreatedEcoBackgroundCheckCreateEventCustomKv {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("key", &mut self.key);
        f.field("value", &mut self.value);
    }
}
crate::codegen::__impl_object! {
    EcoBackgroundCheckCreatedEcoBackgroundCheckCreateEventCandidateInfo
    EcoBackgroundCheckCreatedEcoBackgroundCheckCreateEventContactInfo
    EcoBackgroundCheckCreatedEcoBackgroundCheckCreateEventCustomKv
}
