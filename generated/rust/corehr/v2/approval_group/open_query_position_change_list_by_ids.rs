// Generated from spec/corehr/v2/approval_group/open_query_position_change_list_by_ids.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Get position changes of a reorganization / 批量查询岗位调整内容: [`OpenQueryPositionChangeListByIds`](struct@OpenQueryPositionChangeListByIds).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn open_query_position_change_list_by_ids(
        &self,
        process_id: impl Into<String>,
    ) -> crate::codegen::Call<OpenQueryPositionChangeListByIds> {
        crate::codegen::Call::new(
            self.client,
            OpenQueryPositionChangeListByIds::new(process_id),
        )
    }
}
/// Get position changes of a reorganization / 批量查询岗位调整内容.
///
/// Returns what a reorganization changes for positions, by position change record, about 2 seconds after a status change.
///
/// 按岗位调整记录 ID 批量返回组织架构调整中的岗位调整内容，状态变更后约 2 秒可查。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().approval_group().open_query_position_change_list_by_ids("6893014062142064111").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/approval_groups/open_query_position_change_list_by_ids`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:approval_groups.orgdraft_position_change:read`
///
/// Errors: [`OpenQueryPositionChangeListByIdsError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approval_groups/open_query_position_change_list_by_ids)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenQueryPositionChangeListByIds {
    /// The process ID of the reorganization, as given in the event `corehr.v2.event.approval_groups_updated`. When a reorganization is submitted, the rules set by the administrator turn it into one or more approval forms, each with its own process.
    ///
    /// 组织架构调整的流程 ID，可由组织架构调整状态变更事件 `corehr.v2.event.approval_groups_updated` 得到。调整提交审批后按管理员配置的规则生成一个或多个审批单，各对应一个流程。
    /// - Example: `"6893014062142064111"`
    pub process_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<v2::CorehrDepartmentIdType>,
    /// The IDs of the position changes to query. They must belong to the process `process_id`, and without them no position changes are returned, from `corehr.v2.approval_groups.get`.
    ///
    /// 要查询的岗位调整记录的 ID，须属于 `process_id` 对应的流程，不填则查不到任何岗位调整记录，可由 `corehr.v2.approval_groups.get` 得到。
    /// - Length: 1 to 100
    /// - Example: `["6893014062142064111"]`
    pub position_change_ids: Option<Vec<String>>,
    /// Whether to return the full path of each department. It helps when the department of a position is created by the same reorganization and not in effect yet.
    ///
    /// 是否返回部门的全路径。岗位所属部门由本次调整新建、尚未生效时，可借助全路径查询数据。
    /// - Default: `false`
    pub need_department_path: Option<bool>,
}
impl OpenQueryPositionChangeListByIds {
    /// Creates the value from its required fields.
    pub fn new(process_id: impl Into<String>) -> Self {
        Self {
            process_id: process_id.into(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            position_change_ids: Default::default(),
            need_department_path: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: v2::CorehrDepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
    /// Sets `position_change_ids`.
    #[must_use]
    pub fn position_change_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.position_change_ids = Some(value.into());
        self
    }
    /// Sets `need_department_path`.
    #[must_use]
    pub fn need_department_path(mut self, value: bool) -> Self {
        self.need_department_path = Some(value);
        self
    }
}
impl wire::Object for OpenQueryPositionChangeListByIds {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("process_id", &mut self.process_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("position_change_ids", &mut self.position_change_ids);
        f.field("need_department_path", &mut self.need_department_path);
    }
}
crate::codegen::__impl_object! {
    OpenQueryPositionChangeListByIds
}
crate::codegen::__operation! {
    OpenQueryPositionChangeListByIds => OpenQueryPositionChangeListByIdsResponse, OpenQueryPositionChangeListByIdsError:
    Endpoint::new("corehr.v2.approval_group.open_query_position_change_list_by_ids", Post, "/open-apis/corehr/v2/approval_groups/open_query_position_change_list_by_ids")
        .documented(text("批量查询岗位调整内容", "Get position changes of a reorganization"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approval_groups/open_query_position_change_list_by_ids")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_APPROVAL_GROUPS_ORGDRAFT_POSITION_CHANGE_READ]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("position_changes.position_adjustment_info.original_job_families", &[scopes(&[crate::scope::COREHR_POSITION_JOB_FAMILY_READ])]),
            Guard::received("position_changes.position_adjustment_info.target_job_families", &[scopes(&[crate::scope::COREHR_POSITION_JOB_FAMILY_READ])]),
            Guard::received("position_changes.position_adjustment_info.original_working_hours_type", &[scopes(&[crate::scope::COREHR_POSITION_WORKING_HOURS_TYPE_READ])]),
            Guard::received("position_changes.position_adjustment_info.target_working_hours_type", &[scopes(&[crate::scope::COREHR_POSITION_WORKING_HOURS_TYPE_READ])]),
            Guard::received("position_changes.position_adjustment_info.original_job", &[scopes(&[crate::scope::COREHR_POSITION_JOB_READ])]),
            Guard::received("position_changes.position_adjustment_info.target_job", &[scopes(&[crate::scope::COREHR_POSITION_JOB_READ])]),
            Guard::received("position_changes.position_adjustment_info.original_employee_types", &[scopes(&[crate::scope::COREHR_POSITION_EMPLOYEE_TYPE_READ])]),
            Guard::received("position_changes.position_adjustment_info.target_employee_types", &[scopes(&[crate::scope::COREHR_POSITION_EMPLOYEE_TYPE_READ])]),
            Guard::received("position_changes.position_adjustment_info.original_job_grades", &[scopes(&[crate::scope::COREHR_POSITION_JOB_GRADE_READ])]),
            Guard::received("position_changes.position_adjustment_info.target_job_grades", &[scopes(&[crate::scope::COREHR_POSITION_JOB_GRADE_READ])]),
            Guard::received("position_changes.position_adjustment_info.original_job_levels", &[scopes(&[crate::scope::COREHR_POSITION_JOB_LEVEL_READ])]),
            Guard::received("position_changes.position_adjustment_info.target_job_levels", &[scopes(&[crate::scope::COREHR_POSITION_JOB_LEVEL_READ])]),
            Guard::received("position_changes.position_adjustment_info.original_direct_leader", &[scopes(&[crate::scope::COREHR_POSITION_DIRECT_LEADER_READ])]),
            Guard::received("position_changes.position_adjustment_info.target_direct_leader", &[scopes(&[crate::scope::COREHR_POSITION_DIRECT_LEADER_READ])]),
            Guard::received("position_changes.position_adjustment_info.target_draft_direct_leader", &[scopes(&[crate::scope::COREHR_POSITION_DIRECT_LEADER_READ])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            query("process_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            body("position_change_ids", Array),
            body("need_department_path", Boolean).default("false"),
        ])
}
/// The reply to [`OpenQueryPositionChangeListByIds`](struct@OpenQueryPositionChangeListByIds).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenQueryPositionChangeListByIdsResponse {
    /// The position changes found. / 查到的岗位调整记录。
    pub position_changes: Vec<OpenQueryPositionChangeListByIdsPositionChange>,
}
impl wire::Object for OpenQueryPositionChangeListByIdsResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("position_changes", &mut self.position_changes);
    }
}
crate::codegen::__impl_object! {
    OpenQueryPositionChangeListByIdsResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`OpenQueryPositionChangeListByIds`](struct@OpenQueryPositionChangeListByIds).
    OpenQueryPositionChangeListByIdsError:
    /// `1162001` (HTTP 400): Approval process not found
    ///
    /// The approval process does not exist. Correct the `process_id`. / 审批流程不存在。请确认流程 ID（`process_id`）正确。
    ApprovalProcessNotFound = &ErrorInfo {
        status: Some(400),
        ..*error::APPROVAL_PROCESS_NOT_FOUND
    },
    /// `1161000` (HTTP 400): Adjustment draft not found
    ///
    /// The organization adjustment does not exist. Correct the process ID and the IDs of the department changes.
    ///
    /// 组织架构调整不存在。请确认流程 ID 和部门调整记录 ID 正确。
    UpstreamSystemError = &ErrorInfo {
        status: Some(400),
        message: "Adjustment draft not found",
        fix: Text { zh: "组织架构调整不存在。请确认流程 ID 和部门调整记录 ID 正确。", en: "The organization adjustment does not exist. Correct the process ID and the IDs of the department changes." },
        ..*error::UPSTREAM_SYSTEM_ERROR
    },
}
/// The position before and after the change. / 岗位调整前后的各项信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenQueryPositionChangeListByIdsPositionAdjustmentInfo {
    /// The IDs of the job families before the change; `corehr.v1.job_family.list` returns the details.
    ///
    /// 调整前岗位的序列 ID，详情用 `corehr.v1.job_family.list` 查询。
    /// - Present only with one of the scopes `corehr:position.job_family:read`
    pub original_job_families: Vec<String>,
    /// The IDs of the job families after the change; `corehr.v1.job_family.list` returns the details.
    ///
    /// 调整后岗位的序列 ID，详情用 `corehr.v1.job_family.list` 查询。
    /// - Present only with one of the scopes `corehr:position.job_family:read`
    pub target_job_families: Vec<String>,
    /// The ID of the department before the change; `corehr.v2.department.batch_get` and `corehr.v2.department.search` return the details.
    ///
    /// 调整前所属部门的 ID，详情用 `corehr.v2.department.batch_get` 或 `corehr.v2.department.search` 查询。
    pub original_department: String,
    /// The ID of the department after the change if that department already exists, as an ID of Feishu People; `corehr.v2.department.batch_get` and `corehr.v2.department.search` return the details.
    ///
    /// 调整后所属部门的 ID，适用于已存在的部门，为飞书人事的部门 ID，详情用 `corehr.v2.department.batch_get` 或 `corehr.v2.department.search` 查询。
    pub target_department: String,
    /// The temporary ID of the department after the change, starting with `td_`, a `people_corehr_department_id`. Departments created by a reorganization get one so that nothing in use is affected before the approval; `corehr.v2.approval_group.open_query_department_change_list_by_ids` returns the details.
    ///
    /// 调整后所属部门的临时 ID，以 `td_` 开头，为 `people_corehr_department_id` 类型。未经审批的调整不能影响线上数据，所以调整中新建的部门先用临时 ID，详情用 `corehr.v2.approval_group.open_query_department_change_list_by_ids` 查询。
    pub target_draft_department: String,
    /// The ID of the default cost center of the position before the change; `corehr.v2.cost_center.search` returns the details.
    ///
    /// 调整前岗位默认成本中心的 ID，详情用 `corehr.v2.cost_center.search` 查询。
    pub original_cost_center: String,
    /// The ID of the default cost center of the position after the change; `corehr.v2.cost_center.search` returns the details.
    ///
    /// 调整后岗位默认成本中心的 ID，详情用 `corehr.v2.cost_center.search` 查询。
    pub target_cost_center: String,
    /// The ID of the working hours type before the change; `corehr.v1.working_hours_type.list` returns the details.
    ///
    /// 调整前工时制度的 ID，详情用 `corehr.v1.working_hours_type.list` 查询。
    /// - Present only with one of the scopes `corehr:position.working_hours_type:read`
    pub original_working_hours_type: String,
    /// The ID of the working hours type after the change; `corehr.v1.working_hours_type.list` returns the details.
    ///
    /// 调整后工时制度的 ID，详情用 `corehr.v1.working_hours_type.list` 查询。
    /// - Present only with one of the scopes `corehr:position.working_hours_type:read`
    pub target_working_hours_type: String,
    /// The ID of the job before the change; `corehr.v1.job.get` returns the details.
    ///
    /// 调整前岗位的职务 ID，详情用 `corehr.v1.job.get` 查询。
    /// - Present only with one of the scopes `corehr:position.job:read`
    pub original_job: String,
    /// The ID of the job after the change; `corehr.v1.job.get` returns the details.
    ///
    /// 调整后岗位的职务 ID，详情用 `corehr.v1.job.get` 查询。
    /// - Present only with one of the scopes `corehr:position.job:read`
    pub target_job: String,
    /// Whether it was a key position before the change. / 调整前是否为关键岗位。
    pub original_is_key_position: bool,
    /// Whether it is a key position after the change. / 调整后是否为关键岗位。
    pub target_is_key_position: bool,
    /// The IDs of the employee types of the position before the change; `corehr.v1.employee_type.get` returns the details.
    ///
    /// 调整前岗位适用的人员类型 ID，详情用 `corehr.v1.employee_type.get` 查询。
    /// - Present only with one of the scopes `corehr:position.employee_type:read`
    pub original_employee_types: Vec<String>,
    /// The IDs of the employee types of the position after the change; `corehr.v1.employee_type.get` returns the details.
    ///
    /// 调整后岗位适用的人员类型 ID，详情用 `corehr.v1.employee_type.get` 查询。
    /// - Present only with one of the scopes `corehr:position.employee_type:read`
    pub target_employee_types: Vec<String>,
    /// The name of the position before the change, by language. / 调整前的岗位名称，按语言给出。
    pub original_names: Vec<v2::I18n>,
    /// The name of the position after the change, by language. / 调整后的岗位名称，按语言给出。
    pub target_names: Vec<v2::I18n>,
    /// The IDs of the job grades before the change; `corehr.v2.job_grade.query` returns the details.
    ///
    /// 调整前岗位的职等 ID，详情用 `corehr.v2.job_grade.query` 查询。
    /// - Present only with one of the scopes `corehr:position.job_grade:read`
    pub original_job_grades: Vec<String>,
    /// The IDs of the job grades after the change; `corehr.v2.job_grade.query` returns the details.
    ///
    /// 调整后岗位的职等 ID，详情用 `corehr.v2.job_grade.query` 查询。
    /// - Present only with one of the scopes `corehr:position.job_grade:read`
    pub target_job_grades: Vec<String>,
    /// The code of the position before the change. / 调整前的岗位编码。
    pub original_code: String,
    /// The code of the position after the change. / 调整后的岗位编码。
    pub target_code: String,
    /// The IDs of the job levels before the change; `corehr.v2.job_level.batch_get` returns the details.
    ///
    /// 调整前岗位的职级 ID，详情用 `corehr.v2.job_level.batch_get` 查询。
    /// - Present only with one of the scopes `corehr:position.job_level:read`
    pub original_job_levels: Vec<String>,
    /// The IDs of the job levels after the change; `corehr.v2.job_level.batch_get` returns the details.
    ///
    /// 调整后岗位的职级 ID，详情用 `corehr.v2.job_level.batch_get` 查询。
    /// - Present only with one of the scopes `corehr:position.job_level:read`
    pub target_job_levels: Vec<String>,
    /// Whether the position was active before the change. / 调整前岗位是否启用。
    pub original_active: bool,
    /// Whether the position is active after the change. / 调整后岗位是否启用。
    pub target_active: bool,
    /// The ID of the position that this one reported to before the change; `corehr.v2.position.query` returns the details.
    ///
    /// 调整前直线上级岗位的 ID，详情用 `corehr.v2.position.query` 查询。
    /// - Present only with one of the scopes `corehr:position.direct_leader:read`
    pub original_direct_leader: String,
    /// The ID of the position that this one reports to after the change, if that position already exists; `corehr.v2.position.query` returns the details.
    ///
    /// 调整后直线上级岗位的 ID，适用于已存在的岗位，详情用 `corehr.v2.position.query` 查询。
    /// - Present only with one of the scopes `corehr:position.direct_leader:read`
    pub target_direct_leader: String,
    /// The ID within the reorganization of the position that this one will report to. For a new position it is a temporary ID starting with `td_` until the change takes effect, then the final ID.
    ///
    /// 调整过程中直线上级岗位的 ID。本次新建的岗位在调整生效前为 `td_` 开头的临时 ID，生效后为正式 ID。
    /// - Present only with one of the scopes `corehr:position.direct_leader:read`
    pub target_draft_direct_leader: String,
    /// The IDs of the work locations before the change; `corehr.v2.location.batch_get` returns the details.
    ///
    /// 调整前工作地点的 ID，详情用 `corehr.v2.location.batch_get` 查询。
    pub original_work_locations: Vec<String>,
    /// The IDs of the work locations after the change; `corehr.v2.location.batch_get` returns the details.
    ///
    /// 调整后工作地点的 ID，详情用 `corehr.v2.location.batch_get` 查询。
    pub target_work_locations: Vec<String>,
    /// The description before the change, by language. / 调整前的描述，按语言给出。
    pub original_descriptions: Vec<v2::I18n>,
    /// The description after the change, by language. / 调整后的描述，按语言给出。
    pub target_descriptions: Vec<v2::I18n>,
    /// The path of the department before the change, from the root department down, for use while the approval is not finished.
    ///
    /// 调整前岗位所属部门的全路径，从根部门依次向下排列，供审批完成前计算部门路径使用。
    pub original_department_id_paths: Vec<v2::OrgdraftDepartmentId>,
    /// The path of the department after the change, from the root department down.
    ///
    /// 调整后岗位所属部门的全路径，从根部门依次向下排列。
    pub target_department_id_paths: Vec<v2::OrgdraftDepartmentId>,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Vec<v2::ChangeFieldPair>,
}
impl wire::Object for OpenQueryPositionChangeListByIdsPositionAdjustmentInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("original_job_families", &mut self.original_job_families);
        f.field("target_job_families", &mut self.target_job_families);
        f.field("original_department", &mut self.original_department);
        f.field("target_department", &mut self.target_department);
        f.field("target_draft_department", &mut self.target_draft_department);
        f.field("original_cost_center", &mut self.original_cost_center);
        f.field("target_cost_center", &mut self.target_cost_center);
        f.field("original_working_hours_type", &mut self.original_working_hours_type);
        f.field("target_working_hours_type", &mut self.target_working_hours_type);
        f.field("original_job", &mut self.original_job);
        f.field("target_job", &mut self.target_job);
        f.field("original_is_key_position", &mut self.original_is_key_position);
        f.field("target_is_key_position", &mut self.target_is_key_position);
        f.field("original_employee_types", &mut self.original_employee_types);
        f.field("target_employee_types", &mut self.target_employee_types);
        f.field("original_names", &mut self.original_names);
        f.field("target_names", &mut self.target_names);
        f.field("original_job_grades", &mut self.original_job_grades);
        f.field("target_job_grades", &mut self.target_job_grades);
        f.field("original_code", &mut self.original_code);
        f.field("target_code", &mut self.target_code);
        f.field("original_job_levels", &mut self.original_job_levels);
        f.field("target_job_levels", &mut self.target_job_levels);
        f.field("original_active", &mut self.original_active);
        f.field("target_active", &mut self.target_active);
        f.field("original_direct_leader", &mut self.original_direct_leader);
        f.field("target_direct_leader", &mut self.target_direct_leader);
        f.field("target_draft_direct_leader", &mut self.target_draft_direct_leader);
        f.field("original_work_locations", &mut self.original_work_locations);
        f.field("target_work_locations", &mut self.target_work_locations);
        f.field("original_descriptions", &mut self.original_descriptions);
        f.field("target_descriptions", &mut self.target_descriptions);
        f.field("original_department_id_paths", &mut self.original_department_id_paths);
        f.field("target_department_id_paths", &mut self.target_department_id_paths);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The position changes found. / 查到的岗位调整记录。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenQueryPositionChangeListByIdsPositionChange {
    /// The ID of the position change. / 岗位调整记录的 ID。
    pub position_change_id: String,
    /// The ID of the position. Empty for a position created by this reorganization until it takes effect.
    ///
    /// 岗位 ID。本次调整新建的岗位在调整生效前为空。
    pub position_id: String,
    /// The ID of the position within the reorganization. For a new position it is a temporary ID starting with `td_` until the change takes effect, then the final ID.
    ///
    /// 调整过程中的岗位 ID。本次新建的岗位在调整生效前为 `td_` 开头的临时 ID，生效后为正式 ID。
    pub draft_position_id: String,
    /// What is done to the position. / 对岗位做了何种调整。
    pub position_change_type: OpenQueryPositionChangeListByIdsPositionChangeType,
    /// The position before and after the change. / 岗位调整前后的各项信息。
    pub position_adjustment_info: OpenQueryPositionChangeListByIdsPositionAdjustmentInfo,
}
impl wire::Object for OpenQueryPositionChangeListByIdsPositionChange {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("position_change_id", &mut self.position_change_id);
        f.field("position_id", &mut self.position_id);
        f.field("draft_position_id", &mut self.draft_position_id);
        f.field("position_change_type", &mut self.position_change_type);
        f.field("position_adjustment_info", &mut self.position_adjustment_info);
    }
}
/// What is done to the position. / 对岗位做了何种调整。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OpenQueryPositionChangeListByIdsPositionChangeType {
    /// `Unknown`: Unknown / 未知
    Unknown,
    /// `Create`: Created / 新建
    Create,
    /// `Modify`: Edited / 编辑
    Modify,
    /// `Inactive`: Deactivated / 停用
    Inactive,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for OpenQueryPositionChangeListByIdsPositionChangeType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for OpenQueryPositionChangeListByIdsPositionChangeType {
    fn as_str(&self) -> &str {
        match self {
            Self::Unknown => "Unknown",
            Self::Create => "Create",
            Self::Modify => "Modify",
            Self::Inactive => "Inactive",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "Unknown" => Self::Unknown,
            "Create" => Self::Create,
            "Modify" => Self::Modify,
            "Inactive" => Self::Inactive,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    OpenQueryPositionChangeListByIdsPositionAdjustmentInfo
    OpenQueryPositionChangeListByIdsPositionChange
}
crate::codegen::__impl_enum! {
    OpenQueryPositionChangeListByIdsPositionChangeType
}
