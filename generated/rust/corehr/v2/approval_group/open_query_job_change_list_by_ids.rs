// Generated from spec/corehr/v2/approval_group/open_query_job_change_list_by_ids.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Get personnel changes of a reorganization / 批量查询人员调整内容: [`OpenQueryJobChangeListByIds`](struct@OpenQueryJobChangeListByIds).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn open_query_job_change_list_by_ids(
        &self,
        process_id: impl Into<String>,
    ) -> crate::codegen::Call<OpenQueryJobChangeListByIds> {
        crate::codegen::Call::new(
            self.client,
            OpenQueryJobChangeListByIds::new(process_id),
        )
    }
}
/// Get personnel changes of a reorganization / 批量查询人员调整内容.
///
/// Returns what a reorganization changes for employees, by job change record, about 2 seconds after a status change.
///
/// 按人员异动记录 ID 批量返回组织架构调整中的人员调整内容，状态变更后约 2 秒可查。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().approval_group().open_query_job_change_list_by_ids("6991776076699549697").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/approval_groups/open_query_job_change_list_by_ids`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:approval_groups.orgdraft_job_change:read`
///
/// Errors: [`OpenQueryJobChangeListByIdsError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approval_groups/open_query_job_change_list_by_ids)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenQueryJobChangeListByIds {
    /// The process ID of the reorganization. When a reorganization started in Feishu People is submitted, the rules set by the administrator turn it into one or more approval forms, each with its own process.
    ///
    /// 组织架构调整的流程 ID。用户在飞书人事中发起调整并提交审批后，系统按管理员配置的审批规则生成一个或多个审批单，每个审批单对应一个流程。
    /// - Example: `"6991776076699549697"`
    pub process_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<v2::CorehrDepartmentIdType>,
    /// The IDs of the job changes to query, which must belong to the process `process_id`; without them nothing is returned. Each employee affected by a reorganization gets one job change, whose ID comes from `corehr.v2.approval_groups.get`.
    ///
    /// 要查询的人员异动记录的 ID，须属于 `process_id` 对应的流程，不填则查不到任何记录；发起调整后，每个涉及的员工各有一条异动记录，其 ID 由 `corehr.v2.approval_groups.get` 得到。
    /// - Length: 1 to 100
    /// - Example: `["6991776076699549697"]`
    pub job_change_ids: Option<Vec<String>>,
    /// Whether to return the full path of each department. / 是否返回部门的全路径。
    /// - Default: `false`
    pub need_department_path: Option<bool>,
}
impl OpenQueryJobChangeListByIds {
    /// Creates the value from its required fields.
    pub fn new(process_id: impl Into<String>) -> Self {
        Self {
            process_id: process_id.into(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            job_change_ids: Default::default(),
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
    /// Sets `job_change_ids`.
    #[must_use]
    pub fn job_change_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.job_change_ids = Some(value.into());
        self
    }
    /// Sets `need_department_path`.
    #[must_use]
    pub fn need_department_path(mut self, value: bool) -> Self {
        self.need_department_path = Some(value);
        self
    }
}
impl wire::Object for OpenQueryJobChangeListByIds {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("process_id", &mut self.process_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("job_change_ids", &mut self.job_change_ids);
        f.field("need_department_path", &mut self.need_department_path);
    }
}
crate::codegen::__impl_object! {
    OpenQueryJobChangeListByIds
}
crate::codegen::__operation! {
    OpenQueryJobChangeListByIds => OpenQueryJobChangeListByIdsResponse, OpenQueryJobChangeListByIdsError:
    Endpoint::new("corehr.v2.approval_group.open_query_job_change_list_by_ids", Post, "/open-apis/corehr/v2/approval_groups/open_query_job_change_list_by_ids")
        .documented(text("批量查询人员调整内容", "Get personnel changes of a reorganization"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approval_groups/open_query_job_change_list_by_ids")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_APPROVAL_GROUPS_ORGDRAFT_JOB_CHANGE_READ]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("job_changes.transfer_info.original_job", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_WRITE])]),
            Guard::received("job_changes.transfer_info.target_job", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_WRITE])]),
            Guard::received("job_changes.transfer_info.original_job_level", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_WRITE])]),
            Guard::received("job_changes.transfer_info.target_job_level", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_WRITE])]),
            Guard::received("job_changes.transfer_info.original_job_grade", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_GRADE_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_GRADE_WRITE])]),
            Guard::received("job_changes.transfer_info.target_job_grade", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_GRADE_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_GRADE_WRITE])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            query("process_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            body("job_change_ids", Array),
            body("need_department_path", Boolean).default("false"),
        ])
}
/// The reply to [`OpenQueryJobChangeListByIds`](struct@OpenQueryJobChangeListByIds).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenQueryJobChangeListByIdsResponse {
    /// The job changes found. / 查到的人员异动记录。
    pub job_changes: Vec<OpenQueryJobChangeListByIdsJobChanges>,
}
impl wire::Object for OpenQueryJobChangeListByIdsResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_changes", &mut self.job_changes);
    }
}
crate::codegen::__impl_object! {
    OpenQueryJobChangeListByIdsResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`OpenQueryJobChangeListByIds`](struct@OpenQueryJobChangeListByIds).
    OpenQueryJobChangeListByIdsError:
    /// [`1162001`](error::APPROVAL_PROCESS_NOT_FOUND): Approval process not found
    ApprovalProcessNotFound = error::APPROVAL_PROCESS_NOT_FOUND,
    /// `1161000` (HTTP 200): Adjustment draft not found
    ///
    /// The organization adjustment does not exist. Correct the process ID and the IDs of the job changes.
    ///
    /// 组织架构调整不存在。请确认流程 ID 和人员异动记录 ID 正确。
    UpstreamSystemError = &ErrorInfo {
        status: Some(200),
        message: "Adjustment draft not found",
        fix: Text { zh: "组织架构调整不存在。请确认流程 ID 和人员异动记录 ID 正确。", en: "The organization adjustment does not exist. Correct the process ID and the IDs of the job changes." },
        ..*error::UPSTREAM_SYSTEM_ERROR
    },
}
/// The job changes found. / 查到的人员异动记录。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenQueryJobChangeListByIdsJobChanges {
    /// The ID of the job change, which the reorganization creates for each employee it affects.
    ///
    /// 人员异动记录的 ID，由组织架构调整为涉及的每个员工生成。
    pub job_change_id: String,
    /// The employment ID of the employee; `corehr.v2.employee.search` returns the details.
    ///
    /// 被调整员工的雇佣 ID，详情用 `corehr.v2.employee.search` 查询。
    pub employment_id: String,
    /// The changes of the job change. / 异动的具体内容。
    pub transfer_info: OpenQueryJobChangeListByIdsTransferInfo,
}
impl wire::Object for OpenQueryJobChangeListByIdsJobChanges {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_change_id", &mut self.job_change_id);
        f.field("employment_id", &mut self.employment_id);
        f.field("transfer_info", &mut self.transfer_info);
    }
}
/// The changes of the job change. / 异动的具体内容。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenQueryJobChangeListByIdsTransferInfo {
    /// The ID of the department before the change, a `people_corehr_department_id`; `corehr.v1.department.get` returns the details.
    ///
    /// 调整前部门的 ID，为 `people_corehr_department_id` 类型，详情用 `corehr.v1.department.get` 查询。
    pub original_department: String,
    /// The ID of the department after the change if that department already exists, as an ID of Feishu People; `corehr.v1.department.get` returns the details.
    ///
    /// 调整后部门的 ID，适用于已存在的部门，为飞书人事的部门 ID，详情用 `corehr.v1.department.get` 查询。
    pub target_department: String,
    /// The temporary ID of the department after the change, starting with `td_`, a `people_corehr_department_id`. Departments created by a reorganization get one so that nothing in use is affected before the approval; `corehr.v2.approval_group.open_query_department_change_list_by_ids` returns the details.
    ///
    /// 调整后部门的临时 ID，以 `td_` 开头，为 `people_corehr_department_id` 类型。未经审批的调整不能影响线上数据，所以调整中新建的部门先用临时 ID，详情用 `corehr.v2.approval_group.open_query_department_change_list_by_ids` 查询。
    pub target_draft_department: String,
    /// The path of the department before the change, from the root department down, for use while the approval is not finished.
    ///
    /// 调整前部门的全路径，从根部门到该部门依次排列，供审批完成前计算部门路径使用。
    pub original_department_id_path: Vec<v2::OrgdraftDepartmentId>,
    /// The path of the department after the change, from the root department down. / 调整后部门的全路径，从根部门到该部门依次排列。
    pub target_department_id_path: Vec<v2::OrgdraftDepartmentId>,
    /// The ID of the direct manager before the change; `corehr.v2.employee.search` returns the details.
    ///
    /// 调整前直属上级的 ID，详情用 `corehr.v2.employee.search` 查询。
    pub original_direct_manager: String,
    /// The ID of the direct manager after the change; `corehr.v2.employee.search` returns the details.
    ///
    /// 调整后直属上级的 ID，详情用 `corehr.v2.employee.search` 查询。
    pub target_direct_manager: String,
    /// The ID of the job before the change; `corehr.v1.job.get` returns the details.
    ///
    /// 调整前职务的 ID，详情用 `corehr.v1.job.get` 查询。
    /// - Present only with one of the scopes `corehr:employment.job:read`, `corehr:employment.job_level:read`, `corehr:employment.job_level:write`
    pub original_job: String,
    /// The ID of the job after the change; `corehr.v1.job.get` returns the details.
    ///
    /// 调整后职务的 ID，详情用 `corehr.v1.job.get` 查询。
    /// - Present only with one of the scopes `corehr:employment.job:read`, `corehr:employment.job_level:read`, `corehr:employment.job_level:write`
    pub target_job: String,
    /// The ID of the job family before the change; `corehr.v1.job_family.get` returns the details.
    ///
    /// 调整前序列的 ID，详情用 `corehr.v1.job_family.get` 查询。
    pub original_job_family: String,
    /// The ID of the job family after the change; `corehr.v1.job_family.get` returns the details.
    ///
    /// 调整后序列的 ID，详情用 `corehr.v1.job_family.get` 查询。
    pub target_job_family: String,
    /// The ID of the job level before the change; `corehr.v1.job_level.get` returns the details.
    ///
    /// 调整前职级的 ID，详情用 `corehr.v1.job_level.get` 查询。
    /// - Present only with one of the scopes `corehr:employment.job_level:read`, `corehr:employment.job_level:write`
    pub original_job_level: String,
    /// The ID of the job level after the change; `corehr.v1.job_level.get` returns the details.
    ///
    /// 调整后职级的 ID，详情用 `corehr.v1.job_level.get` 查询。
    /// - Present only with one of the scopes `corehr:employment.job_level:read`, `corehr:employment.job_level:write`
    pub target_job_level: String,
    /// How costs were split among cost centers before the change. / 调整前成本中心的分摊方式。
    pub original_cost_center_rate: Vec<v2::JobDataCostCenter>,
    /// How costs are split among cost centers after the change. / 调整后成本中心的分摊方式。
    pub target_cost_center_rate: Vec<v2::JobDataCostCenter>,
    /// When the new cost split ends, as `YYYY-MM-DD HH:MM:SS`. Empty unless cost allocation, still in gradual rollout, is enabled for the tenant.
    ///
    /// 调整后分摊的失效时间，格式为 `YYYY-MM-DD HH:MM:SS`。成本分摊功能灰度开放前无值。
    pub target_allocation_expiration_time: String,
    /// When the previous cost split ends, as `YYYY-MM-DD HH:MM:SS`. Empty unless cost allocation, still in gradual rollout, is enabled for the tenant.
    ///
    /// 调整前分摊的失效时间，格式为 `YYYY-MM-DD HH:MM:SS`。成本分摊功能灰度开放前无值。
    pub original_allocation_expiration_time: String,
    /// When the new cost split takes effect, as `YYYY-MM-DD HH:MM:SS`. Empty unless cost allocation, still in gradual rollout, is enabled for the tenant.
    ///
    /// 调整后分摊的生效时间，格式为 `YYYY-MM-DD HH:MM:SS`。成本分摊功能灰度开放前无值。
    pub target_allocation_effective_time: String,
    /// When the previous cost split took effect, as `YYYY-MM-DD HH:MM:SS`. Empty unless cost allocation, still in gradual rollout, is enabled for the tenant.
    ///
    /// 调整前分摊的生效时间，格式为 `YYYY-MM-DD HH:MM:SS`。成本分摊功能灰度开放前无值。
    pub original_allocation_effective_time: String,
    /// The ID of the default cost center before the change; `corehr.v2.cost_center.search` returns the details. Empty if it was inherited, if neither the previous position nor the previous department had one, or while cost allocation is not enabled for the tenant.
    ///
    /// 调整前默认成本中心的 ID，详情用 `corehr.v2.cost_center.search` 查询。默认成本中心系继承而来、或原岗位和原部门都没有默认成本中心时无值；成本分摊功能灰度开放前也无值。
    pub original_default_cost_center: String,
    /// The ID of the default cost center after the change; `corehr.v2.cost_center.search` returns the details. Empty if it is inherited, if neither the new position nor the new department has one, or while cost allocation is not enabled for the tenant.
    ///
    /// 调整后默认成本中心的 ID，详情用 `corehr.v2.cost_center.search` 查询。默认成本中心系继承而来、或新岗位和新部门都没有默认成本中心时无值；成本分摊功能灰度开放前也无值。
    pub target_default_cost_center: String,
    /// Whether the default cost center before the change was inherited: from the position held on the effective date or else from the department. Empty unless cost allocation is enabled for the tenant.
    ///
    /// 调整前的默认成本中心是否继承而来：先取生效日期当日岗位的默认成本中心，没有则取部门的。成本分摊功能灰度开放前无值。
    pub original_is_default_cost_center_inherited: bool,
    /// Whether the default cost center after the change is inherited: from the position held on the effective date or else from the department. Empty unless cost allocation is enabled for the tenant.
    ///
    /// 调整后的默认成本中心是否继承而来：先取生效日期当日岗位的默认成本中心，没有则取部门的。成本分摊功能灰度开放前无值。
    pub target_is_default_cost_center_inherited: bool,
    /// The ID of the job grade before the change; `corehr.v2.job_grade.query` returns the details.
    ///
    /// 调整前职等的 ID，详情用 `corehr.v2.job_grade.query` 查询。
    /// - Present only with one of the scopes `corehr:employment.job_grade:read`, `corehr:employment.job_grade:write`
    pub original_job_grade: String,
    /// The ID of the job grade after the change; `corehr.v2.job_grade.query` returns the details.
    ///
    /// 调整后职等的 ID，详情用 `corehr.v2.job_grade.query` 查询。
    /// - Present only with one of the scopes `corehr:employment.job_grade:read`, `corehr:employment.job_grade:write`
    pub target_job_grade: String,
    /// The ID of the position before the change. Positions are in gradual rollout; once enabled, `corehr.v2.position.query` returns the details.
    ///
    /// 调整前岗位的 ID。岗位功能灰度中，开通后可用 `corehr.v2.position.query` 查询详情。
    pub original_position: String,
    /// The ID of the position after the change if that position already exists. Positions are in gradual rollout; once enabled, `corehr.v2.position.query` returns the details.
    ///
    /// 调整后岗位的 ID，适用于已存在的岗位。岗位功能灰度中，开通后可用 `corehr.v2.position.query` 查询详情。
    pub target_position: String,
    /// The ID of the new position within the reorganization. For a position created by it, a temporary ID starting with `td_` until the change takes effect, then the final ID.
    ///
    /// 调整过程中岗位的 ID。本次新建的岗位在调整生效前为 `td_` 开头的临时 ID，生效后为正式 ID。
    pub target_draft_position: String,
}
impl wire::Object for OpenQueryJobChangeListByIdsTransferInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("original_department", &mut self.original_department);
        f.field("target_department", &mut self.target_department);
        f.field("target_draft_department", &mut self.target_draft_department);
        f.field("original_department_id_path", &mut self.original_department_id_path);
        f.field("target_department_id_path", &mut self.target_department_id_path);
        f.field("original_direct_manager", &mut self.original_direct_manager);
        f.field("target_direct_manager", &mut self.target_direct_manager);
        f.field("original_job", &mut self.original_job);
        f.field("target_job", &mut self.target_job);
        f.field("original_job_family", &mut self.original_job_family);
        f.field("target_job_family", &mut self.target_job_family);
        f.field("original_job_level", &mut self.original_job_level);
        f.field("target_job_level", &mut self.target_job_level);
        f.field("original_cost_center_rate", &mut self.original_cost_center_rate);
        f.field("target_cost_center_rate", &mut self.target_cost_center_rate);
        f.field(
            "target_allocation_expiration_time",
            &mut self.target_allocation_expiration_time,
        );
        f.field(
            "original_allocation_expiration_time",
            &mut self.original_allocation_expiration_time,
        );
        f.field(
            "target_allocation_effective_time",
            &mut self.target_allocation_effective_time,
        );
        f.field(
            "original_allocation_effective_time",
            &mut self.original_allocation_effective_time,
        );
        f.field("original_default_cost_center", &mut self.original_default_cost_center);
        f.field("target_default_cost_center", &mut self.target_default_cost_center);
        f.field(
            "original_is_default_cost_center_inherited",
            &mut self.original_is_default_cost_center_inherited,
        );
        f.field(
            "target_is_default_cost_center_inherited",
            &mut self.target_is_default_cost_center_inherited,
        );
        f.field("original_job_grade", &mut self.original_job_grade);
        f.field("target_job_grade", &mut self.target_job_grade);
        f.field("original_position", &mut self.original_position);
        f.field("target_position", &mut self.target_position);
        f.field("target_draft_position", &mut self.target_draft_position);
    }
}
crate::codegen::__impl_object! {
    OpenQueryJobChangeListByIdsJobChanges OpenQueryJobChangeListByIdsTransferInfo
}
