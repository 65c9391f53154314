// Generated from spec/approval/v4/event/out_approval.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// Outing approved / 外出审批通过.
///
/// Is pushed when an approval instance whose form has the controls for outings was approved. `out_approval_revert` is pushed when it was revoked after that.
///
/// 表单含外出控件组的审批实例通过时推送；通过后又被撤销时，推送 `out_approval_revert`。
///
/// - Type: `out_approval`
/// - Scopes, any of: `approval:approval:readonly`, `approval:approval`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/out-of-office)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutApproval {
    /// The ID of the app. / 应用的 App ID。
    pub app_id: id::AppId,
    /// When the approval started, in seconds since 1970. / 审批的开始时间，秒级时间戳。
    pub start_time: i64,
    /// When the approval ended, in seconds since 1970. / 审批的结束时间，秒级时间戳。
    pub end_time: i64,
    /// The texts of the types of going out, each item being the JSON of one language.
    ///
    /// 外出类型选项的国际化文案，每项为一种语言的 JSON 字符串。
    pub i18n_resources: Vec<String>,
    /// The code of the approval instance, by which its details can be looked up. / 审批实例的 Code，可用来查询审批实例的详情。
    pub instance_code: id::InstanceCode,
    /// The code of the approval definition, by which its details can be looked up. / 审批定义的 Code，可用来查询审批定义的详情。
    pub approval_code: id::ApprovalCode,
    /// The open ID of the user who initiated the approval. / 审批发起人的 open_id。
    pub open_id: id::OpenId,
    /// When the time out of the office starts, in the format `2025-01-14 19:00:00`.
    ///
    /// 外出的开始时间，格式如 `2025-01-14 19:00:00`。
    pub out_start_time: String,
    /// When the time out of the office ends, in the format `2025-01-14 19:00:00`.
    ///
    /// 外出的结束时间，格式如 `2025-01-14 19:00:00`。
    pub out_end_time: String,
    /// The photo taken while out of the office. / 外出时拍摄的照片。
    pub out_image: String,
    /// How long the time out of the office is, in seconds. / 外出的时长，单位为秒。
    pub out_interval: i64,
    /// The text key of the type of going out, whose text is in `i18n_resources`.
    ///
    /// 外出类型的文案 Key，文案在 `i18n_resources` 中查找。
    pub out_name: String,
    /// The reason for being out of the office. / 外出的事由。
    pub out_reason: String,
    /// The unit in which the duration was given in the form: `HOUR`, `DAY` or `HALR_DAY` (half a day, spelled so).
    ///
    /// 填写表单时外出时长的单位：`HOUR` 小时、`DAY` 天、`HALR_DAY` 半天（拼写如此）。
    pub out_unit: OutApprovalOutUnit,
    /// The key of the tenant. / 租户的唯一标识。
    pub tenant_key: id::TenantKey,
    /// The type of the event, always `out_approval`. / 事件类型，固定为 `out_approval`。
    pub r#type: String,
    /// The user ID of the user who initiated the approval. / 审批发起人的 user_id。
    pub user_id: id::UserId,
}
impl wire::Object for OutApproval {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("i18n_resources", &mut self.i18n_resources);
        f.field("instance_code", &mut self.instance_code);
        f.field("approval_code", &mut self.approval_code);
        f.field("open_id", &mut self.open_id);
        f.field("out_start_time", &mut self.out_start_time);
        f.field("out_end_time", &mut self.out_end_time);
        f.field("out_image", &mut self.out_image);
        f.field("out_interval", &mut self.out_interval);
        f.field("out_name", &mut self.out_name);
        f.field("out_reason", &mut self.out_reason);
        f.field("out_unit", &mut self.out_unit);
        f.field("tenant_key", &mut self.tenant_key);
        f.field("type", &mut self.r#type);
        f.field("user_id", &mut self.user_id);
    }
}
crate::codegen::__impl_object! {
    OutApproval
}
crate::codegen::__event! {
    OutApproval:
    Descriptor::new("approval.v4.event.out_approval", "out_approval")
        .documented(text("外出审批通过", "Outing approved"), "https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/out-of-office")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY]),
            scopes(&[crate::scope::APPROVAL_APPROVAL]),
        ])
}
/// The unit in which the duration was given in the form: `HOUR`, `DAY` or `HALR_DAY` (half a day, spelled so).
///
/// 填写表单时外出时长的单位：`HOUR` 小时、`DAY` 天、`HALR_DAY` 半天（拼写如此）。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OutApprovalOutUnit {
    /// `HOUR`
    Hour,
    /// `DAY`
    Day,
    /// `HALR_DAY`
    HalrDay,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for OutApprovalOutUnit {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for OutApprovalOutUnit {
    fn as_str(&self) -> &str {
        match self {
            Self::Hour => "HOUR",
            Self::Day => "DAY",
            Self::HalrDay => "HALR_DAY",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "HOUR" => Self::Hour,
            "DAY" => Self::Day,
            "HALR_DAY" => Self::HalrDay,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    OutApprovalOutUnit
}
