// Generated from spec/approval/v4/event/leave_approval_v2.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// Leave approved, version 2 / 请假审批通过 V2.
///
/// Is pushed together with `leave_approval` when an approval instance whose form has the controls for leave was approved, and says more. The `uuid` of the two differs, the `instance_code` is the same; one of them is enough to handle. It is also sent to subscribers of `leave_approval`.
///
/// 表单含请假控件组的审批实例通过时，与 `leave_approval` 一并推送，内容更详细。二者 `uuid` 不同，`instance_code` 相同，处理其一即可；订阅 `leave_approval` 后即可收到。
///
/// - Type: `leave_approvalV2`
/// - Scopes, any of: `approval:approval:readonly`, `approval:approval`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/leave)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveApprovalV2 {
    /// The ID of the app. / 应用的 App ID。
    pub app_id: id::AppId,
    /// The code of the approval definition, by which its details can be looked up. / 审批定义的 Code，可用来查询审批定义的详情。
    pub approval_code: id::ApprovalCode,
    /// The code of the approval instance, by which its details can be looked up. / 审批实例的 Code，可用来查询审批实例的详情。
    pub instance_code: id::InstanceCode,
    /// The texts of the types of leave, as a text with the `locale`, `is_default` and `texts` of each language.
    ///
    /// 请假类型选项的国际化文案，以文本给出：各语言的 `locale`、是否为默认语言 `is_default`、文案 `texts`。
    pub i18n_resources: String,
    /// The text key of the type of leave, whose text is in `i18n_resources`.
    ///
    /// 请假类型的文案 Key，文案在 `i18n_resources` 中查找。
    pub leave_name: String,
    /// When the approval started, in seconds since 1970. / 审批的开始时间，秒级时间戳。
    pub start_time: i64,
    /// When the approval ended, in seconds since 1970. / 审批的结束时间，秒级时间戳。
    pub end_time: i64,
    /// The documents that support the leave. / 请假的证明材料。
    pub leave_certification: Vec<String>,
    /// The details of the leave, as a text in the format `[[start,end],…]`.
    ///
    /// 请假的明细，以文本给出，形如 `[[开始时间,结束时间],…]`。
    pub leave_detail: String,
    /// Whether the childbirth was a difficult one. / 是否难产。
    pub leave_difficult_labour: String,
    /// Which relative it is. / 亲属的类型。
    pub leave_family_relation_type: LeaveApprovalV2LeaveFamilyRelationType,
    /// For nursing leave: how much later work starts. / 哺乳假期间上班晚到的时间。
    pub leave_feeding_arrive_late: i64,
    /// For nursing leave: how much earlier work ends. / 哺乳假期间下班早走的时间。
    pub leave_feeding_leave_early: i64,
    /// For nursing leave: how long the rest is each day. / 哺乳假期间每天的休息时间。
    pub leave_feeding_rest_daily: i64,
    /// The number of infants. / 胎儿的数量。
    pub leave_infant_num: String,
    /// How long the leave is, in seconds. / 请假的时长，单位为秒。
    pub leave_interval: i64,
    /// The month of the pregnancy. / 怀孕的月数。
    pub leave_pregnancy_age: String,
    /// Whether it is for a check-up before pregnancy. / 是否参加孕前检查。
    pub leave_pregnancy_check_up: String,
    /// Whether it is for a check-up before marriage. / 是否参加婚前检查。
    pub leave_premarital_check_up: String,
    /// The time ranges of the leave, as a text in the format `[[start,end],…]`.
    ///
    /// 请假的各个时段，以文本给出，形如 `[[开始时间,结束时间],…]`。
    pub leave_range: String,
    /// The reason for the leave. / 请假的事由。
    pub leave_reason: String,
    /// When the leave starts, in the format `2025-01-14 00:00:00`. / 请假的开始时间，格式如 `2025-01-14 00:00:00`。
    pub leave_start_time: String,
    /// When the leave ends, in the format `2025-01-14 00:00:00`. / 请假的结束时间，格式如 `2025-01-14 00:00:00`。
    pub leave_end_time: String,
    /// The smallest unit of the leave. / 请假的最小时长。
    pub leave_unit: LeaveApprovalV2LeaveUnit,
    /// The user ID of the user who submitted the approval. / 审批提交人的 user_id。
    pub user_id: id::UserId,
    /// The open ID of the user who submitted the approval. / 审批提交人的 open_id。
    pub open_id: id::OpenId,
    /// For a form that ends a leave early, the approval instance of the original leave. / 销假单所对应的原请假审批实例。
    pub origin_instance_code: id::InstanceCode,
    /// The key of the tenant. / 租户的唯一标识。
    pub tenant_key: id::TenantKey,
    /// The type of the event, always `leave_approvalV2`. / 事件类型，固定为 `leave_approvalV2`。
    pub r#type: String,
}
impl wire::Object for LeaveApprovalV2 {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("approval_code", &mut self.approval_code);
        f.field("instance_code", &mut self.instance_code);
        f.field("i18n_resources", &mut self.i18n_resources);
        f.field("leave_name", &mut self.leave_name);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("leave_certification", &mut self.leave_certification);
        f.field("leave_detail", &mut self.leave_detail);
        f.field("leave_difficult_labour", &mut self.leave_difficult_labour);
        f.field("leave_family_relation_type", &mut self.leave_family_relation_type);
        f.field("leave_feeding_arrive_late", &mut self.leave_feeding_arrive_late);
        f.field("leave_feeding_leave_early", &mut self.leave_feeding_leave_early);
        f.field("leave_feeding_rest_daily", &mut self.leave_feeding_rest_daily);
        f.field("leave_infant_num", &mut self.leave_infant_num);
        f.field("leave_interval", &mut self.leave_interval);
        f.field("leave_pregnancy_age", &mut self.leave_pregnancy_age);
        f.field("leave_pregnancy_check_up", &mut self.leave_pregnancy_check_up);
        f.field("leave_premarital_check_up", &mut self.leave_premarital_check_up);
        f.field("leave_range", &mut self.leave_range);
        f.field("leave_reason", &mut self.leave_reason);
        f.field("leave_start_time", &mut self.leave_start_time);
        f.field("leave_end_time", &mut self.leave_end_time);
        f.field("leave_unit", &mut self.leave_unit);
        f.field("user_id", &mut self.user_id);
        f.field("open_id", &mut self.open_id);
        f.field("origin_instance_code", &mut self.origin_instance_code);
        f.field("tenant_key", &mut self.tenant_key);
        f.field("type", &mut self.r#type);
    }
}
crate::codegen::__impl_object! {
    LeaveApprovalV2
}
crate::codegen::__event! {
    LeaveApprovalV2:
    Descriptor::new("approval.v4.event.leave_approval_v2", "leave_approvalV2")
        .documented(text("请假审批通过 V2", "Leave approved, version 2"), "https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/leave")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY]),
            scopes(&[crate::scope::APPROVAL_APPROVAL]),
        ])
}
/// Which relative it is. / 亲属的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LeaveApprovalV2LeaveFamilyRelationType {
    /// `0`: Unknown / 未知
    Unknown,
    /// `1`: Parent / 父母
    Parent,
    /// `2`: Child / 子女
    Child,
    /// `3`: Spouse / 配偶
    Spouse,
    /// `4`: Sibling / 兄弟姐妹
    Sibling,
    /// `5`: Step-parent / 继父母
    StepParent,
    /// `7`: Parent of the spouse / 配偶父母
    ParentInLaw,
    /// `8`: Father's parent / 祖父母
    PaternalGrandparent,
    /// `9`: Mother's parent / 外祖父母
    MaternalGrandparent,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for LeaveApprovalV2LeaveFamilyRelationType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for LeaveApprovalV2LeaveFamilyRelationType {
    fn as_str(&self) -> &str {
        match self {
            Self::Unknown => "0",
            Self::Parent => "1",
            Self::Child => "2",
            Self::Spouse => "3",
            Self::Sibling => "4",
            Self::StepParent => "5",
            Self::ParentInLaw => "7",
            Self::PaternalGrandparent => "8",
            Self::MaternalGrandparent => "9",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "0" => Self::Unknown,
            "1" => Self::Parent,
            "2" => Self::Child,
            "3" => Self::Spouse,
            "4" => Self::Sibling,
            "5" => Self::StepParent,
            "7" => Self::ParentInLaw,
            "8" => Self::PaternalGrandparent,
            "9" => Self::MaternalGrandparent,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The smallest unit of the leave. / 请假的最小时长。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LeaveApprovalV2LeaveUnit {
    /// `HALF_DAY`: Half a day / 半天
    HalfDay,
    /// `DAY`: A day / 天
    Day,
    /// `HOUR`: An hour / 小时
    Hour,
    /// `HALF_HOUR`: Half an hour / 半小时
    HalfHour,
    /// `MINUTE`: A minute / 分钟
    Minute,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for LeaveApprovalV2LeaveUnit {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for LeaveApprovalV2LeaveUnit {
    fn as_str(&self) -> &str {
        match self {
            Self::HalfDay => "HALF_DAY",
            Self::Day => "DAY",
            Self::Hour => "HOUR",
            Self::HalfHour => "HALF_HOUR",
            Self::Minute => "MINUTE",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "HALF_DAY" => Self::HalfDay,
            "DAY" => Self::Day,
            "HOUR" => Self::Hour,
            "HALF_HOUR" => Self::HalfHour,
            "MINUTE" => Self::Minute,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    LeaveApprovalV2LeaveFamilyRelationType LeaveApprovalV2LeaveUnit
}
