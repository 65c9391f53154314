// Generated from spec/corehr/v2/event/position_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Position updated / 更新岗位事件.
///
/// Is pushed when an update of a position actually takes effect, not when it is entered.
///
/// 岗位信息的更新实际生效时推送，而非修改当时。
///
/// - Type: `corehr.position.updated_v2`
/// - Scopes, any of: `corehr:position:read`, `corehr:position:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PositionUpdated {
    /// The ID of the position; `corehr.v2.position.query` returns the details.
    ///
    /// 岗位 ID，详情用 `corehr.v2.position.query` 查询。
    pub position_id: String,
    /// The fields that changed: `name`, `code`, `active`, `department`, `cost_center`, `job`, `job_family`, `job_level`, `job_grade`, `work_location`, `employee_type`, `working_hours_type`, `direct_leader`, `dotted_line_leader`, `is_key_position`, `description`, `effective_time`, `expiration_time` or custom fields, which `corehr.v1.custom_field.query` lists.
    ///
    /// 发生变更的字段：`name`、`code`、`active`、`department`、`cost_center`、`job`、`job_family`、`job_level`、`job_grade`、`work_location`、`employee_type`、`working_hours_type`、`direct_leader`、`dotted_line_leader`、`is_key_position`、`description`、`effective_time`、`expiration_time`，或自定义字段，后者可用 `corehr.v1.custom_field.query` 查询。
    /// - Length: 0 to 200
    pub field_changes: Vec<PositionUpdatedFieldChanges>,
}
impl wire::Object for PositionUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("position_id", &mut self.position_id);
        f.field("field_changes", &mut self.field_changes);
    }
}
crate::codegen::__impl_object! {
    PositionUpdated
}
crate::codegen::__event! {
    PositionUpdated:
    Descriptor::new("corehr.v2.event.position_updated", "corehr.position.updated_v2")
        .documented(text("更新岗位事件", "Position updated"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/events/updated")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_POSITION_READ]),
            scopes(&[crate::scope::COREHR_POSITION_WRITE]),
        ])
}
/// The fields that changed: `name`, `code`, `active`, `department`, `cost_center`, `job`, `job_family`, `job_level`, `job_grade`, `work_location`, `employee_type`, `working_hours_type`, `direct_leader`, `dotted_line_leader`, `is_key_position`, `description`, `effective_time`, `expiration_time` or custom fields, which `corehr.v1.custom_field.query` lists.
///
/// 发生变更的字段：`name`、`code`、`active`、`department`、`cost_center`、`job`、`job_family`、`job_level`、`job_grade`、`work_location`、`employee_type`、`working_hours_type`、`direct_leader`、`dotted_line_leader`、`is_key_position`、`description`、`effective_time`、`expiration_time`，或自定义字段，后者可用 `corehr.v1.custom_field.query` 查询。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PositionUpdatedFieldChanges {
    /// `name`
    Name,
    /// `code`
    Code,
    /// `active`
    Active,
    /// `department`
    Department,
    /// `cost_center`
    CostCenter,
    /// `job`
    Job,
    /// `job_family`
    JobFamily,
    /// `job_level`
    JobLevel,
    /// `job_grade`
    JobGrade,
    /// `work_location`
    WorkLocation,
    /// `employee_type`
    EmployeeType,
    /// `working_hours_type`
    WorkingHoursType,
    /// `direct_leader`
    DirectLeader,
    /// `dotted_line_leader`
    DottedLineLeader,
    /// `is_key_position`
    IsKeyPosition,
    /// `description`
    Description,
    /// `effective_time`
    EffectiveTime,
    /// `expiration_time`
    ExpirationTime,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for PositionUpdatedFieldChanges {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for PositionUpdatedFieldChanges {
    fn as_str(&self) -> &str {
        match self {
            Self::Name => "name",
            Self::Code => "code",
            Self::Active => "active",
            Self::Department => "department",
            Self::CostCenter => "cost_center",
            Self::Job => "job",
            Self::JobFamily => "job_family",
            Self::JobLevel => "job_level",
            Self::JobGrade => "job_grade",
            Self::WorkLocation => "work_location",
            Self::EmployeeType => "employee_type",
            Self::WorkingHoursType => "working_hours_type",
            Self::DirectLeader => "direct_leader",
            Self::DottedLineLeader => "dotted_line_leader",
            Self::IsKeyPosition => "is_key_position",
            Self::Description => "description",
            Self::EffectiveTime => "effective_time",
            Self::ExpirationTime => "expiration_time",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "name" => Self::Name,
            "code" => Self::Code,
            "active" => Self::Active,
            "department" => Self::Department,
            "cost_center" => Self::CostCenter,
            "job" => Self::Job,
            "job_family" => Self::JobFamily,
            "job_level" => Self::JobLevel,
            "job_grade" => Self::JobGrade,
            "work_location" => Self::WorkLocation,
            "employee_type" => Self::EmployeeType,
            "working_hours_type" => Self::WorkingHoursType,
            "direct_leader" => Self::DirectLeader,
            "dotted_line_leader" => Self::DottedLineLeader,
            "is_key_position" => Self::IsKeyPosition,
            "description" => Self::Description,
            "effective_time" => Self::EffectiveTime,
            "expiration_time" => Self::ExpirationTime,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    PositionUpdatedFieldChanges
}
