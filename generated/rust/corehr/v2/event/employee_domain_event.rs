// Generated from spec/corehr/v2/event/employee_domain_event.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Employee data changed / 人员信息变更.
///
/// Is pushed when the personal, employment, job or additional-job data of an employee has changed, possibly several times per action; query it 5 to 10 seconds later.
///
/// 员工的个人、雇佣、任职、兼职等信息变更时推送，一次操作可能产生多个事件，建议 5～10 秒后再查询。
///
/// - Type: `corehr.employee.domain_event_v2`
/// - Scopes, any of: `corehr:employee.event:read`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee/events/domain_event)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeeDomainEvent {
    /// The kind of event, which `sub_event_type` refines. / 事件的大类，细分见 `sub_event_type`。
    /// - `1`: Employee joined / 员工入职
    /// - `2`: Personal data updated / 更新人员信息
    /// - `4`: Additional job changed / 员工兼职变动
    /// - `5`: Primary job changed / 员工主任职变动
    /// - `7`: Employee left / 员工离职
    /// - `8`: Custom organization record changed / 自定义组织记录变动
    pub event_type: i64,
    /// The kind of event in detail. / 事件的子类。
    /// - `1001`: New employee / 新入职
    /// - `2001`: Personal data updated / 更新人员信息
    /// - `4001`: Additional job created / 创建兼职
    /// - `4002`: Additional job edited, including its end date / 编辑兼职，含更新结束日期
    /// - `4003`: Additional job revoked, no longer used / 撤销兼职，已弃用
    /// - `4004`: End date of an additional job set for the first time / 首次设置兼职的结束日期
    /// - `4005`: Additional job deleted / 删除兼职
    /// - `5001`: Job change added / 添加异动
    /// - `5002`: Job change edited / 编辑异动信息
    /// - `5003`: Job change revoked / 撤销异动
    /// - `7001`: Offboarding approved / 离职通过
    /// - `7002`: Offboarding revoked / 撤销离职
    /// - `8001`: First custom organization record added / 新增首条自定义组织记录
    /// - `8002`: Further custom organization record added / 新增后续的自定义组织记录
    /// - `8003`: Custom organization record edited / 编辑自定义组织记录
    pub sub_event_type: i64,
    /// The user ID of the operator. / 操作者的用户 ID。
    pub operator_user_id: String,
    /// The setting in which the event was caused, such as a page of the system or a call of the open platform.
    ///
    /// 触发事件的操作场景，如系统页面操作或开放平台接口调用。
    pub opt_scene: String,
    /// The description of the operation. / 对操作的描述。
    pub opt_desc: String,
    /// When the operation was made, in seconds since 1970. / 操作的时间，秒级时间戳。
    pub opt_time: wire::TimestampSec,
    /// The ID of the operation. / 操作 ID。
    pub opt_id: String,
    /// The employment ID of the employee concerned. / 被操作员工的雇佣 ID。
    pub employment_id: String,
    /// What changed, one entry per entity. / 变更的数据，每个实体一项。
    /// - Length: 0 to 1000
    pub data: Vec<EmployeeDomainEventEmployeeDomainEventData>,
}
impl wire::Object for EmployeeDomainEvent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("event_type", &mut self.event_type);
        f.field("sub_event_type", &mut self.sub_event_type);
        f.field("operator_user_id", &mut self.operator_user_id);
        f.field("opt_scene", &mut self.opt_scene);
        f.field("opt_desc", &mut self.opt_desc);
        f.field("opt_time", &mut self.opt_time);
        f.field("opt_id", &mut self.opt_id);
        f.field("employment_id", &mut self.employment_id);
        f.field("data", &mut self.data);
    }
}
crate::codegen::__impl_object! {
    EmployeeDomainEvent
}
crate::codegen::__event! {
    EmployeeDomainEvent:
    Descriptor::new("corehr.v2.event.employee_domain_event", "corehr.employee.domain_event_v2")
        .documented(text("人员信息变更", "Employee data changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee/events/domain_event")
        .access(&[Custom], &[scopes(&[crate::scope::COREHR_EMPLOYEE_EVENT_READ])])
}
/// The aggregate that the changed entity is part of, such as `job_data`, `person` or `employment`.
///
/// 变更实体所属的聚合实体，如 `job_data` 任职信息、`person` 个人信息、`employment` 雇佣信息。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EmployeeDomainEventAggEntity {
    /// `job_data`
    JobData,
    /// `person`
    Person,
    /// `employment`
    Employment,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for EmployeeDomainEventAggEntity {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for EmployeeDomainEventAggEntity {
    fn as_str(&self) -> &str {
        match self {
            Self::JobData => "job_data",
            Self::Person => "person",
            Self::Employment => "employment",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "job_data" => Self::JobData,
            "person" => Self::Person,
            "employment" => Self::Employment,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// What changed, one entry per entity. / 变更的数据，每个实体一项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeeDomainEventEmployeeDomainEventData {
    /// The ID of the changed entity, such as an employment ID or person ID. For job data it is the ID of a version: query `corehr.v2.employees_job_data.batch_get` and look for the `version_id`.
    ///
    /// 变更实体的 ID，如雇佣 ID 或个人信息 ID。任职信息给出的是任职记录版本 ID，须用 `corehr.v2.employees_job_data.batch_get` 查询后对照 `version_id` 查找。
    pub id: String,
    /// The entity that changed, such as `job_data`, `person`, `employment`, `email` or `person_name`.
    ///
    /// 变更的实体，如 `job_data` 任职信息、`person` 个人信息、`employment` 雇佣信息、`email` 邮箱、`person_name` 姓名。
    pub entity: EmployeeDomainEventEntity,
    /// The aggregate that the changed entity is part of, such as `job_data`, `person` or `employment`.
    ///
    /// 变更实体所属的聚合实体，如 `job_data` 任职信息、`person` 个人信息、`employment` 雇佣信息。
    pub agg_entity: EmployeeDomainEventAggEntity,
    /// The ID of the aggregate, that is of the parent object; what it stands for depends on `agg_entity`.
    ///
    /// 聚合实体即父对象的 ID，含义由 `agg_entity` 决定。
    pub agg_entity_id: String,
    /// What was done to the entity. / 对实体做了何种操作。
    /// - `1`: Added / 新增
    /// - `2`: Changed / 修改
    /// - `3`: Deleted / 删除
    pub opt_type: i64,
    /// The API names of the fields that changed. / 变更字段的 API 名称。
    /// - Length: 0 to 1000
    pub fields: Vec<String>,
}
impl wire::Object for EmployeeDomainEventEmployeeDomainEventData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("entity", &mut self.entity);
        f.field("agg_entity", &mut self.agg_entity);
        f.field("agg_entity_id", &mut self.agg_entity_id);
        f.field("opt_type", &mut self.opt_type);
        f.field("fields", &mut self.fields);
    }
}
/// The entity that changed, such as `job_data`, `person`, `employment`, `email` or `person_name`.
///
/// 变更的实体，如 `job_data` 任职信息、`person` 个人信息、`employment` 雇佣信息、`email` 邮箱、`person_name` 姓名。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EmployeeDomainEventEntity {
    /// `job_data`
    JobData,
    /// `person`
    Person,
    /// `employment`
    Employment,
    /// `email`
    Email,
    /// `person_name`
    PersonName,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for EmployeeDomainEventEntity {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for EmployeeDomainEventEntity {
    fn as_str(&self) -> &str {
        match self {
            Self::JobData => "job_data",
            Self::Person => "person",
            Self::Employment => "employment",
            Self::Email => "email",
            Self::PersonName => "person_name",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "job_data" => Self::JobData,
            "person" => Self::Person,
            "employment" => Self::Employment,
            "email" => Self::Email,
            "person_name" => Self::PersonName,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    EmployeeDomainEventEmployeeDomainEventData
}
crate::codegen::__impl_enum! {
    EmployeeDomainEventAggEntity EmployeeDomainEventEntity
}
