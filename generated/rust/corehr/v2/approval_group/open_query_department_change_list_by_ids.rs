// Generated from spec/corehr/v2/approval_group/open_query_department_change_list_by_ids.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Get department changes of a reorganization / 批量查询部门调整内容: [`OpenQueryDepartmentChangeListByIds`](struct@OpenQueryDepartmentChangeListByIds).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn open_query_department_change_list_by_ids(
        &self,
        process_id: impl Into<String>,
    ) -> crate::codegen::Call<OpenQueryDepartmentChangeListByIds> {
        crate::codegen::Call::new(
            self.client,
            OpenQueryDepartmentChangeListByIds::new(process_id),
        )
    }
}
/// Get department changes of a reorganization / 批量查询部门调整内容.
///
/// Returns the type and the names, roles and more before and after the change for department change records, about 2 seconds after a status change.
///
/// 按部门调整记录 ID 批量返回调整类型以及调整前后的名称、角色等内容，状态变更后约 2 秒可查。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().approval_group().open_query_department_change_list_by_ids("6893014062142064211").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/approval_groups/open_query_department_change_list_by_ids`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:approval_groups.orgdraft_department_change:read`
///
/// Errors: [`OpenQueryDepartmentChangeListByIdsError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approval_groups/open_query_department_change_list_by_ids)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenQueryDepartmentChangeListByIds {
    /// The process ID of the reorganization. When a reorganization started in Feishu People is submitted, the rules set by the administrator turn it into one or more approval forms, each with its own process.
    ///
    /// 组织架构调整的流程 ID。用户在飞书人事中发起调整并提交审批后，系统按管理员配置的审批规则生成一个或多个审批单，每个审批单对应一个流程。
    /// - Example: `"6893014062142064211"`
    pub process_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<v2::CorehrDepartmentIdType>,
    /// The IDs of the department changes to query, as `department_id_type` IDs. They must belong to the process `process_id`, and without them no department changes are returned, from `corehr.v2.approval_groups.get`.
    ///
    /// 要查询的部门调整记录的 ID，须属于 `process_id` 对应的流程，不填则查不到任何部门调整记录，类型由 `department_id_type` 决定，可由 `corehr.v2.approval_groups.get` 得到。
    /// - Length: 1 to 100
    /// - Example: `["6893014064442064111"]`
    pub department_change_ids: Option<Vec<String>>,
    /// Whether to return the full path of each department. It helps when a reorganization creates departments below others that are not in effect yet.
    ///
    /// 是否返回部门的全路径。调整中逐级新建部门时，上级部门尚未生效，可借助全路径查询数据。
    /// - Default: `false`
    pub need_department_path: Option<bool>,
}
impl OpenQueryDepartmentChangeListByIds {
    /// Creates the value from its required fields.
    pub fn new(process_id: impl Into<String>) -> Self {
        Self {
            process_id: process_id.into(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            department_change_ids: Default::default(),
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
    /// Sets `department_change_ids`.
    #[must_use]
    pub fn department_change_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.department_change_ids = Some(value.into());
        self
    }
    /// Sets `need_department_path`.
    #[must_use]
    pub fn need_department_path(mut self, value: bool) -> Self {
        self.need_department_path = Some(value);
        self
    }
}
impl wire::Object for OpenQueryDepartmentChangeListByIds {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("process_id", &mut self.process_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("department_change_ids", &mut self.department_change_ids);
        f.field("need_department_path", &mut self.need_department_path);
    }
}
crate::codegen::__impl_object! {
    OpenQueryDepartmentChangeListByIds
}
crate::codegen::__operation! {
    OpenQueryDepartmentChangeListByIds => OpenQueryDepartmentChangeListByIdsResponse, OpenQueryDepartmentChangeListByIdsError:
    Endpoint::new("corehr.v2.approval_group.open_query_department_change_list_by_ids", Post, "/open-apis/corehr/v2/approval_groups/open_query_department_change_list_by_ids")
        .documented(text("批量查询部门调整内容", "Get department changes of a reorganization"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approval_groups/open_query_department_change_list_by_ids")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_APPROVAL_GROUPS_ORGDRAFT_DEPARTMENT_CHANGE_READ]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("department_changes.reorganization_info.orgrole_infos", &[scopes(&[crate::scope::COREHR_ORGROLE_INFO_READ])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            query("process_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            body("department_change_ids", Array),
            body("need_department_path", Boolean).default("false"),
        ])
}
/// The reply to [`OpenQueryDepartmentChangeListByIds`](struct@OpenQueryDepartmentChangeListByIds).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenQueryDepartmentChangeListByIdsResponse {
    /// The department changes found. / 查到的部门调整记录。
    pub department_changes: Vec<OpenQueryDepartmentChangeListByIdsDepartmentChange>,
}
impl wire::Object for OpenQueryDepartmentChangeListByIdsResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_changes", &mut self.department_changes);
    }
}
crate::codegen::__impl_object! {
    OpenQueryDepartmentChangeListByIdsResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`OpenQueryDepartmentChangeListByIds`](struct@OpenQueryDepartmentChangeListByIds).
    OpenQueryDepartmentChangeListByIdsError:
    /// [`1162001`](error::APPROVAL_PROCESS_NOT_FOUND): Approval process not found
    ApprovalProcessNotFound = error::APPROVAL_PROCESS_NOT_FOUND,
    /// `1161000` (HTTP 200): Adjustment draft not found
    ///
    /// The organization adjustment does not exist. Correct the process ID and the IDs of the department changes.
    ///
    /// 组织架构调整不存在。请确认流程 ID 和部门调整记录 ID 正确。
    UpstreamSystemError = &ErrorInfo {
        status: Some(200),
        message: "Adjustment draft not found",
        fix: Text { zh: "组织架构调整不存在。请确认流程 ID 和部门调整记录 ID 正确。", en: "The organization adjustment does not exist. Correct the process ID and the IDs of the department changes." },
        ..*error::UPSTREAM_SYSTEM_ERROR
    },
}
/// The department changes found. / 查到的部门调整记录。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenQueryDepartmentChangeListByIdsDepartmentChange {
    /// The ID of the department change. / 部门调整记录的 ID。
    pub department_change_id: String,
    /// The ID of the department, as a `department_id_type` ID. Empty for a department created by this reorganization until it takes effect.
    ///
    /// 部门 ID，类型由 `department_id_type` 决定。本次调整新建的部门在调整生效前为空。
    pub department_id: String,
    /// The ID of the department within the reorganization, always a `people_corehr_department_id`. For a new department it is a temporary ID starting with `td_` until its data is written, then the final ID.
    ///
    /// 调整过程中的部门 ID，固定为 `people_corehr_department_id` 类型。本次新建的部门在数据写入成功前为 `td_` 开头的临时 ID，之后为正式 ID。
    pub draft_department_id: String,
    /// What is done to the department. / 对部门做了何种调整。
    pub department_change_type: OpenQueryDepartmentChangeListByIdsDepartmentChangeType,
    /// The state of the department change. / 部门调整的状态。
    /// - `0`: Waiting for approval / 审批中
    /// - `1`: Approved / 审批通过
    /// - `2`: Rejected / 审批被拒绝
    /// - `3`: Withdrawn by the user / 审批被用户撤销
    /// - `4`: Executed / 执行成功
    /// - `5`: Execution failed / 执行失败
    /// - `6`: Waiting for another approval form submitted at the same time; only in tenants that split approvals / 待执行，依赖同时发起、尚在审批的其他审批单；仅配置了拆分审批流等租户会出现
    pub department_change_status: i64,
    /// The department before and after the change. / 部门调整前后的各项信息。
    pub reorganization_info: OpenQueryDepartmentChangeListByIdsReorganizationInfo,
}
impl wire::Object for OpenQueryDepartmentChangeListByIdsDepartmentChange {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_change_id", &mut self.department_change_id);
        f.field("department_id", &mut self.department_id);
        f.field("draft_department_id", &mut self.draft_department_id);
        f.field("department_change_type", &mut self.department_change_type);
        f.field("department_change_status", &mut self.department_change_status);
        f.field("reorganization_info", &mut self.reorganization_info);
    }
}
/// What is done to the department. / 对部门做了何种调整。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OpenQueryDepartmentChangeListByIdsDepartmentChangeType {
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
impl Default for OpenQueryDepartmentChangeListByIdsDepartmentChangeType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for OpenQueryDepartmentChangeListByIdsDepartmentChangeType {
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
/// The person who holds each organizational role before and after the change. / 调整前后各组织角色的人员。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenQueryDepartmentChangeListByIdsOrgroleInfo {
    /// The ID of the organizational role, from `corehr.v1.security_group.list`.
    ///
    /// 组织角色的 ID，可由 `corehr.v1.security_group.list` 得到。
    pub role_id: String,
    /// The assignments of the role before the change. / 调整前该角色的授权。
    pub origin_orgroles: Vec<v2::OrgdraftOrgroleAssignment>,
    /// The assignments of the role after the change. / 调整后该角色的授权。
    pub target_orgroles: Vec<v2::OrgdraftOrgroleAssignment>,
}
impl wire::Object for OpenQueryDepartmentChangeListByIdsOrgroleInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("role_id", &mut self.role_id);
        f.field("origin_orgroles", &mut self.origin_orgroles);
        f.field("target_orgroles", &mut self.target_orgroles);
    }
}
/// The staffing model of the department before the change; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `department` and `custom_api_name` to `staffing_model`.
///
/// 调整前部门的岗职务模式，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `department`，`custom_api_name` 为 `staffing_model`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenQueryDepartmentChangeListByIdsOriginalStaffingModeOption {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<v2::I18n>,
}
impl wire::Object for OpenQueryDepartmentChangeListByIdsOriginalStaffingModeOption {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The type of the department before the change; the values are listed in the [enumerations](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant) under `department_sub_type`.
///
/// 调整前的部门类型，取值见[枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)的 `department_sub_type`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenQueryDepartmentChangeListByIdsOriginalSubType {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<v2::I18n>,
}
impl wire::Object for OpenQueryDepartmentChangeListByIdsOriginalSubType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The department before and after the change. / 部门调整前后的各项信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenQueryDepartmentChangeListByIdsReorganizationInfo {
    /// The name of the department before the change, by language. / 调整前的部门名称，按语言给出。
    pub original_department_names: Vec<v2::I18n>,
    /// The name of the department after the change, by language. / 调整后的部门名称，按语言给出。
    pub target_department_names: Vec<v2::I18n>,
    /// The code of the department before the change. / 调整前的部门编码。
    pub original_department_code: String,
    /// The code of the department after the change. Empty for a new department if the tenant generates department codes automatically.
    ///
    /// 调整后的部门编码。新建部门且租户开启了部门自动编码时为空。
    pub target_department_code: String,
    /// The type of the department before the change; the values are listed in the [enumerations](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant) under `department_sub_type`.
    ///
    /// 调整前的部门类型，取值见[枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)的 `department_sub_type`。
    pub original_sub_type: OpenQueryDepartmentChangeListByIdsOriginalSubType,
    /// The type of the department after the change; the values are listed in the [enumerations](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant) under `department_sub_type`.
    ///
    /// 调整后的部门类型，取值见[枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)的 `department_sub_type`。
    pub target_sub_type: OpenQueryDepartmentChangeListByIdsTargetSubType,
    /// The ID of the department manager before the change; `corehr.v2.employee.search` returns the details.
    ///
    /// 调整前部门负责人的 ID，详情用 `corehr.v2.employee.search` 查询。
    pub original_department_manager: String,
    /// The ID of the department manager after the change; `corehr.v2.employee.search` returns the details.
    ///
    /// 调整后部门负责人的 ID，详情用 `corehr.v2.employee.search` 查询。
    pub target_department_manager: String,
    /// The description before the change, by language. / 调整前的描述，按语言给出。
    pub original_descriptions: Vec<v2::I18n>,
    /// The description after the change, by language. / 调整后的描述，按语言给出。
    pub target_descriptions: Vec<v2::I18n>,
    /// The default cost center of the department before the change. / 调整前部门的默认成本中心。
    pub original_cost_center: v2::CostCenter,
    /// The default cost center of the department after the change. / 调整后部门的默认成本中心。
    pub target_cost_center: v2::CostCenter,
    /// Whether the department was confidential before the change. / 调整前部门是否保密。
    pub original_is_confidential: bool,
    /// Whether the department is confidential after the change. / 调整后部门是否保密。
    pub target_is_confidential: bool,
    /// The staffing model of the department before the change; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `department` and `custom_api_name` to `staffing_model`.
    ///
    /// 调整前部门的岗职务模式，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `department`，`custom_api_name` 为 `staffing_model`）。
    pub original_staffing_mode_option: OpenQueryDepartmentChangeListByIdsOriginalStaffingModeOption,
    /// The staffing model of the department after the change; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `department` and `custom_api_name` to `staffing_model`.
    ///
    /// 调整后部门的岗职务模式，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `department`，`custom_api_name` 为 `staffing_model`）。
    pub target_staffing_mode_option: OpenQueryDepartmentChangeListByIdsTargetStaffingModeOption,
    /// The ID of the parent department before the change, as a `department_id_type` ID.
    ///
    /// 调整前上级部门的 ID，类型由 `department_id_type` 决定。
    pub original_parent_department_id: String,
    /// The ID of the parent department after the change, as a `department_id_type` ID. Empty until the change takes effect if the parent is itself created by this reorganization.
    ///
    /// 调整后上级部门的 ID，类型由 `department_id_type` 决定。上级为本次新建的部门时，调整生效前为空。
    pub target_parent_department_id: String,
    /// The ID of the new parent department within the reorganization, always a `people_corehr_department_id`. If the parent is new, it is a temporary ID starting with `td_` until the change takes effect, then the final ID.
    ///
    /// 调整过程中上级部门的 ID，固定为 `people_corehr_department_id` 类型。上级为本次新建的部门时，生效前为 `td_` 开头的临时 ID，生效后为正式 ID。
    pub draft_target_parent_department_id: String,
    /// The path of the department before the change, from the root department down. / 调整前部门的全路径，从根部门到该部门依次排列。
    pub original_department_id_path: Vec<v2::OrgdraftDepartmentId>,
    /// The path of the department after the change, from the root department down. / 调整后部门的全路径，从根部门到该部门依次排列。
    pub target_department_id_path: Vec<v2::OrgdraftDepartmentId>,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Vec<v2::ChangeFieldPair>,
    /// The person who holds each organizational role before and after the change. / 调整前后各组织角色的人员。
    /// - Present only with one of the scopes `corehr:orgrole_info:read`
    pub orgrole_infos: Vec<OpenQueryDepartmentChangeListByIdsOrgroleInfo>,
}
impl wire::Object for OpenQueryDepartmentChangeListByIdsReorganizationInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("original_department_names", &mut self.original_department_names);
        f.field("target_department_names", &mut self.target_department_names);
        f.field("original_department_code", &mut self.original_department_code);
        f.field("target_department_code", &mut self.target_department_code);
        f.field("original_sub_type", &mut self.original_sub_type);
        f.field("target_sub_type", &mut self.target_sub_type);
        f.field("original_department_manager", &mut self.original_department_manager);
        f.field("target_department_manager", &mut self.target_department_manager);
        f.field("original_descriptions", &mut self.original_descriptions);
        f.field("target_descriptions", &mut self.target_descriptions);
        f.field("original_cost_center", &mut self.original_cost_center);
        f.field("target_cost_center", &mut self.target_cost_center);
        f.field("original_is_confidential", &mut self.original_is_confidential);
        f.field("target_is_confidential", &mut self.target_is_confidential);
        f.field(
            "original_staffing_mode_option",
            &mut self.original_staffing_mode_option,
        );
        f.field("target_staffing_mode_option", &mut self.target_staffing_mode_option);
        f.field(
            "original_parent_department_id",
            &mut self.original_parent_department_id,
        );
        f.field("target_parent_department_id", &mut self.target_parent_department_id);
        f.field(
            "draft_target_parent_department_id",
            &mut self.draft_target_parent_department_id,
        );
        f.field("original_department_id_path", &mut self.original_department_id_path);
        f.field("target_department_id_path", &mut self.target_department_id_path);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("orgrole_infos", &mut self.orgrole_infos);
    }
}
/// The staffing model of the department after the change; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `department` and `custom_api_name` to `staffing_model`.
///
/// 调整后部门的岗职务模式，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `department`，`custom_api_name` 为 `staffing_model`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenQueryDepartmentChangeListByIdsTargetStaffingModeOption {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<v2::I18n>,
}
impl wire::Object for OpenQueryDepartmentChangeListByIdsTargetStaffingModeOption {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The type of the department after the change; the values are listed in the [enumerations](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant) under `department_sub_type`.
///
/// 调整后的部门类型，取值见[枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)的 `department_sub_type`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenQueryDepartmentChangeListByIdsTargetSubType {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<v2::I18n>,
}
impl wire::Object for OpenQueryDepartmentChangeListByIdsTargetSubType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
crate::codegen::__impl_object! {
    OpenQueryDepartmentChangeListByIdsDepartmentChange
    OpenQueryDepartmentChangeListByIdsOrgroleInfo
    OpenQueryDepartmentChangeListByIdsOriginalStaffingModeOption
    OpenQueryDepartmentChangeListByIdsOriginalSubType
    OpenQueryDepartmentChangeListByIdsReorganizationInfo
    OpenQueryDepartmentChangeListByIdsTargetStaffingModeOption
    OpenQueryDepartmentChangeListByIdsTargetSubType
}
crate::codegen::__impl_enum! {
    OpenQueryDepartmentChangeListByIdsDepartmentChangeType
}
