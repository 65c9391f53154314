// Generated from spec/contact/v3/department/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::contact::{error, v3};
impl super::Api<'_> {
    /// Update some fields of a department / 修改部门部分信息: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn patch(
        &self,
        department_id: impl Into<String>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(department_id))
    }
}
/// Update some fields of a department / 修改部门部分信息.
///
/// Changes some fields of a department, such as its name, parent, order or leaders, and leaves the others as they are.
///
/// 修改一个部门的部分信息，如名称、父部门、排序或负责人，未传的保持不变。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().department().patch("D096").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/contact/v3/departments/:department_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:contact`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the department to act on, as a `department_id_type` ID; returned when it was created, or found by searching departments or listing the children of one.
    ///
    /// 所操作部门的 ID，类型由 `department_id_type` 决定；可在创建时从返回值取得，也可搜索部门或列出子部门取得。
    /// - Length: at most 64
    /// - Matches `^[a-zA-Z0-9][a-zA-Z0-9_\-@.]{0,63}$`
    /// - Example: `"D096"`
    pub department_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<types::DepartmentIdType>,
    /// The name of the department, which must not contain a slash `/` or be taken by another department.
    ///
    /// 部门名称，不能含斜杠 `/`，也不能与已有部门重名。
    /// - Length: at least 1
    /// - Example: `"DemoName"`
    pub name: Option<String>,
    /// The name of the department in other languages, which must not contain a slash `/` or be taken by another department.
    ///
    /// 部门名称的多语言版本，不能含斜杠 `/`，也不能与已有部门的多语言名称重复。
    pub i18n_name: Option<v3::DepartmentI18nNameInput>,
    /// The ID of the department it is moved under; `0` for the root department, others can be found by searching departments.
    ///
    /// 把部门移到哪个部门之下；根部门为 `0`，其他部门的 ID 可搜索部门取得。
    /// - Example: `"D067"`
    pub parent_department_id: Option<String>,
    /// The ID of the department supervisor, as a `user_id_type` ID. The supervisor and the primary leader in `leaders` are always the same person: set both alike, or set this alone and the primary leader changes with it.
    ///
    /// 部门主管的用户 ID，类型由 `user_id_type` 决定。主管与 `leaders` 中的主负责人始终是同一人：同时设置时须一致，只改主管则主负责人随之改变。
    /// - Example: `"ou_7dab8a3d3cdcc9da365777c7ad535d62"`
    pub leader_user_id: Option<String>,
    /// The position of the department among its siblings, a non-negative integer as a string; smaller comes first, and the value must not be taken by another department.
    ///
    /// 部门在同级部门中的位置，为字符串形式的非负整数，越小越靠前，且不能与其他部门的值重复。
    /// - Example: `"100"`
    pub order: Option<String>,
    /// Whether the department gets a chat, named after it and owned by its primary leader by default.
    ///
    /// 是否为部门建群；群名默认为部门名，群主默认为部门主负责人。
    pub create_group_chat: Option<bool>,
    /// The leaders of the department, exactly one of them the primary leader; an empty array removes all. The primary leader and `leader_user_id` are always the same person: set both alike, or set this alone and the supervisor changes with it.
    ///
    /// 部门的负责人，其中须有且仅有一名主负责人，传空数组则清空。主负责人与 `leader_user_id` 始终是同一人：同时设置时须一致，只改主负责人则部门主管随之改变。
    pub leaders: Option<Vec<v3::DepartmentLeaderInput>>,
    /// Which kinds of employees may be in the department chat: `1` regular, `2` intern, `3` outsourced, `4` contract labor, `5` consultant; for custom kinds, their `enum_value`, found by listing employee types.
    ///
    /// 哪些人员类型可以进入部门群：`1` 正式员工，`2` 实习生，`3` 外包，`4` 劳务，`5` 顾问；自定义类型填其编号 `enum_value`，可查询人员类型取得。
    /// - Example: `[1]`
    pub group_chat_employee_types: Option<Vec<i64>>,
    /// The IDs of the HRBPs of the department, as `user_id_type` IDs; an empty array removes all.
    ///
    /// 部门 HRBP 的用户 ID，类型由 `user_id_type` 决定；传空数组则清空。
    /// - Length: at most 500
    /// - Example: `["ou_7dab8a3d3cdcc9da365777c7ad535d62"]`
    pub department_hrbps: Option<Vec<String>>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            department_id: department_id.into(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            name: Default::default(),
            i18n_name: Default::default(),
            parent_department_id: Default::default(),
            leader_user_id: Default::default(),
            order: Default::default(),
            create_group_chat: Default::default(),
            leaders: Default::default(),
            group_chat_employee_types: Default::default(),
            department_hrbps: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: types::DepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `i18n_name`.
    #[must_use]
    pub fn i18n_name(mut self, value: v3::DepartmentI18nNameInput) -> Self {
        self.i18n_name = Some(value);
        self
    }
    /// Sets `parent_department_id`.
    #[must_use]
    pub fn parent_department_id(mut self, value: impl Into<String>) -> Self {
        self.parent_department_id = Some(value.into());
        self
    }
    /// Sets `leader_user_id`.
    #[must_use]
    pub fn leader_user_id(mut self, value: impl Into<String>) -> Self {
        self.leader_user_id = Some(value.into());
        self
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `create_group_chat`.
    #[must_use]
    pub fn create_group_chat(mut self, value: bool) -> Self {
        self.create_group_chat = Some(value);
        self
    }
    /// Sets `leaders`.
    #[must_use]
    pub fn leaders(mut self, value: impl Into<Vec<v3::DepartmentLeaderInput>>) -> Self {
        self.leaders = Some(value.into());
        self
    }
    /// Sets `group_chat_employee_types`.
    #[must_use]
    pub fn group_chat_employee_types(mut self, value: impl Into<Vec<i64>>) -> Self {
        self.group_chat_employee_types = Some(value.into());
        self
    }
    /// Sets `department_hrbps`.
    #[must_use]
    pub fn department_hrbps(mut self, value: impl Into<Vec<String>>) -> Self {
        self.department_hrbps = Some(value.into());
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id", &mut self.department_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("name", &mut self.name);
        f.field("i18n_name", &mut self.i18n_name);
        f.field("parent_department_id", &mut self.parent_department_id);
        f.field("leader_user_id", &mut self.leader_user_id);
        f.field("order", &mut self.order);
        f.field("create_group_chat", &mut self.create_group_chat);
        f.field("leaders", &mut self.leaders);
        f.field("group_chat_employee_types", &mut self.group_chat_employee_types);
        f.field("department_hrbps", &mut self.department_hrbps);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("contact.v3.department.patch", Patch, "/open-apis/contact/v3/departments/:department_id")
        .documented(text("修改部门部分信息", "Update some fields of a department"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/patch")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CONTACT_CONTACT])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("department.name", &[scopes(&[crate::scope::CONTACT_DEPARTMENT_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("department.i18n_name", &[scopes(&[crate::scope::CONTACT_DEPARTMENT_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("department.parent_department_id", &[scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("department.department_id", &[scopes(&[crate::scope::CONTACT_DEPARTMENT_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("department.leader_user_id", &[scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("department.chat_id", &[scopes(&[crate::scope::CONTACT_DEPARTMENT_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("department.order", &[scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("department.unit_ids", &[scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("department.member_count", &[scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("department.status", &[scopes(&[crate::scope::CONTACT_DEPARTMENT_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("department.leaders.leaderID", &[scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("department.department_hrbps", &[scopes(&[crate::scope::CONTACT_DEPARTMENT_HRBP_READONLY])]),
            Guard::received("department.primary_member_count", &[scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("department_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            body("name", String),
            body("i18n_name", Object),
            body("parent_department_id", String),
            body("leader_user_id", String),
            body("order", String),
            body("create_group_chat", Boolean),
            body("leaders", Array),
            body("group_chat_employee_types", Array),
            body("department_hrbps", Array),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The department. / 部门的信息。
    pub department: v3::Department,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department", &mut self.department);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`43005`](error::DUPLICATE_ORDER_ERROR): duplicate order error
    DuplicateOrderError = error::DUPLICATE_ORDER_ERROR,
    /// [`40002`](error::ROOT_DEPT_NOT_ALLOWED): process root dept error
    RootDeptNotAllowed = error::ROOT_DEPT_NOT_ALLOWED,
    /// `40003` (HTTP 400): internal error
    ///
    /// The service failed internally. Contact support and tell them the `X-Request-Id` of the request.
    ///
    /// 服务端处理失败。请记下请求的 `X-Request-Id`，交由技术支持排查。
    InternalError = &ErrorInfo {
        status: Some(400),
        ..*error::INTERNAL_ERROR
    },
    /// [`40004`](error::DEPT_PERMISSION_DENIED): no dept authority error
    DeptPermissionDenied = error::DEPT_PERMISSION_DENIED,
    /// [`40008`](error::DEPT_INFO_MISSING): dept Info is null error
    DeptInfoMissing = error::DEPT_INFO_MISSING,
    /// [`40014`](error::PARENT_DEPT_PERMISSION_DENIED): no parent dept authority error
    ParentDeptPermissionDenied = error::PARENT_DEPT_PERMISSION_DENIED,
    /// [`42008`](error::INVALID_TENANT_ID): tenant id is invalid error
    InvalidTenantId = error::INVALID_TENANT_ID,
    /// [`43016`](error::LEADER_DUPLICATED): leaders is repeat
    LeaderDuplicated = error::LEADER_DUPLICATED,
    /// [`43017`](error::RELATE_DEPT_LIMIT_EXCEEDED): relate dept over limit
    RelateDeptLimitExceeded = error::RELATE_DEPT_LIMIT_EXCEEDED,
    /// [`43018`](error::DUPLICATE_I18N_NAME): duplicate i18n name
    DuplicateI18nName = error::DUPLICATE_I18N_NAME,
    /// [`43019`](error::DEPT_LEVEL_LIMIT_EXCEEDED): exceed dept max level
    DeptLevelLimitExceeded = error::DEPT_LEVEL_LIMIT_EXCEEDED,
    /// [`43021`](error::DEPARTMENT_CHAT_NOT_FOUND): department chat not exist
    DepartmentChatNotFound = error::DEPARTMENT_CHAT_NOT_FOUND,
    /// [`43022`](error::DEPARTMENT_NAME_DUPLICATED): department name duplicate
    DepartmentNameDuplicated = error::DEPARTMENT_NAME_DUPLICATED,
    /// [`43023`](error::DEPT_STRUCTURE_PERMISSION_DENIED): dept structure no permissione
    DeptStructurePermissionDenied = error::DEPT_STRUCTURE_PERMISSION_DENIED,
    /// [`43024`](error::DEPT_STRUCTURE_TENANT_LOCK_FAILED): dept structure tenant lock fail
    DeptStructureTenantLockFailed = error::DEPT_STRUCTURE_TENANT_LOCK_FAILED,
    /// [`43025`](error::TOP_DEPARTMENT_LEADER_UNJOINED): top department leader unjoined
    TopDepartmentLeaderUnjoined = error::TOP_DEPARTMENT_LEADER_UNJOINED,
    /// [`43026`](error::INVALID_GROUP_CHAT_EMPLOYEE_TYPE): employee type is not valid
    InvalidGroupChatEmployeeType = error::INVALID_GROUP_CHAT_EMPLOYEE_TYPE,
    /// [`43028`](error::INVALID_DEPARTMENT_HRBP): invalid department hrbps
    InvalidDepartmentHrbp = error::INVALID_DEPARTMENT_HRBP,
    /// [`43029`](error::DEPT_NAME_CONTAINS_SLASH): dept name not contain separator
    DeptNameContainsSlash = error::DEPT_NAME_CONTAINS_SLASH,
    /// [`43030`](error::UPDATE_DEPARTMENT_LOCK_FAILED): update department lock error,wait some seconds and retry
    UpdateDepartmentLockFailed = error::UPDATE_DEPARTMENT_LOCK_FAILED,
    /// [`43013`](error::TOO_MANY_CHILDREN): dept too many children error
    TooManyChildren = error::TOO_MANY_CHILDREN,
    /// [`43031`](error::CANNOT_EDIT_EXTERNAL_DEPARTMENT): Unable to edit data from external data sources
    CannotEditExternalDepartment = error::CANNOT_EDIT_EXTERNAL_DEPARTMENT,
}
