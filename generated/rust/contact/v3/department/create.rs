// Generated from spec/contact/v3/department/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::contact::{error, v3};
impl super::Api<'_> {
    /// Create a department / 创建部门: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(
        &self,
        name: impl Into<String>,
        parent_department_id: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(name, parent_department_id))
    }
}
/// Create a department / 创建部门.
///
/// Creates a department under a parent department of the contacts and returns it.
///
/// 在通讯录的一个父部门下创建部门，并返回新部门的信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().department().create("DemoName", "D067").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/contact/v3/departments`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:contact`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    pub department_id_type: Option<types::DepartmentIdType>,
    /// A key of your own that makes the call idempotent: requests with the same key count as one, so nothing is created twice.
    ///
    /// 自行生成的幂等标识，标识相同的请求视为同一个，避免重复创建。
    /// - Example: `"473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E"`
    pub client_token: Option<String>,
    /// The name of the department, which must not contain a slash `/` or be taken by another department.
    ///
    /// 部门名称，不能含斜杠 `/`，也不能与已有部门重名。
    /// - Length: at least 1
    /// - Example: `"DemoName"`
    pub name: String,
    /// The name of the department in other languages, which must not contain a slash `/` or be taken by another department.
    ///
    /// 部门名称的多语言版本，不能含斜杠 `/`，也不能与已有部门的多语言名称重复。
    pub i18n_name: Option<v3::DepartmentI18nNameInput>,
    /// The ID of the department under which to create it, as a `department_id_type` ID; `0` for the root department.
    ///
    /// 在哪个部门下创建，类型由 `department_id_type` 决定；根部门为 `0`。
    /// - Example: `"D067"`
    pub parent_department_id: String,
    /// The custom ID of the department, which must not start with `od-` or be `0` or `1`.
    ///
    /// 自定义的部门 ID，不能以 `od-` 开头，也不能为 `0` 或 `1`。
    /// - Length: at most 64
    /// - Matches `^[a-zA-Z0-9][a-zA-Z0-9_\-@.]{0,63}$`
    /// - Example: `"D096"`
    pub department_id: Option<String>,
    /// The ID of the department supervisor, as a `user_id_type` ID. / 部门主管的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `"ou_7dab8a3d3cdcc9da365777c7ad535d62"`
    pub leader_user_id: Option<String>,
    /// The position of the department among its siblings, a non-negative integer as a string; smaller comes first, and the value must not be taken by another department.
    ///
    /// 部门在同级部门中的位置，为字符串形式的非负整数，越小越靠前，且不能与已有部门的值重复。
    /// - Example: `"100"`
    pub order: Option<String>,
    /// The custom ID of the unit the department is bound to, one only for now; found by listing units.
    ///
    /// 部门所绑定单位的自定义 ID，目前只能有一个；可查询单位列表取得。
    /// - Example: `["custom_unit_id"]`
    pub unit_ids: Option<Vec<String>>,
    /// Whether the department gets a chat, named after it and owned by its primary leader by default.
    ///
    /// 是否为部门建群；群名默认为部门名，群主默认为部门主负责人。
    /// - Default: `false`
    pub create_group_chat: Option<bool>,
    /// The leaders of the department, exactly one of them the primary leader; this has to be the same person as `leader_user_id` if that is set.
    ///
    /// 部门的负责人，其中须有且仅有一名主负责人；若还设置了 `leader_user_id`，主负责人须与其为同一人。
    pub leaders: Option<Vec<v3::DepartmentLeaderInput>>,
    /// Which kinds of employees may be in the department chat: `1` regular, `2` intern, `3` outsourced, `4` contract labor, `5` consultant; for custom kinds, their `enum_value`, found by listing employee types.
    ///
    /// 哪些人员类型可以进入部门群：`1` 正式员工，`2` 实习生，`3` 外包，`4` 劳务，`5` 顾问；自定义类型填其编号 `enum_value`，可查询人员类型取得。
    /// - Example: `[1]`
    pub group_chat_employee_types: Option<Vec<i64>>,
    /// The IDs of the HRBPs of the department, as `user_id_type` IDs. / 部门 HRBP 的用户 ID，类型由 `user_id_type` 决定。
    /// - Length: at most 500
    /// - Example: `["ou_7dab8a3d3cdcc9da365777c7ad535d62"]`
    pub department_hrbps: Option<Vec<String>>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        name: impl Into<String>,
        parent_department_id: impl Into<String>,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            client_token: Default::default(),
            name: name.into(),
            i18n_name: Default::default(),
            parent_department_id: parent_department_id.into(),
            department_id: Default::default(),
            leader_user_id: Default::default(),
            order: Default::default(),
            unit_ids: Default::default(),
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
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `i18n_name`.
    #[must_use]
    pub fn i18n_name(mut self, value: v3::DepartmentI18nNameInput) -> Self {
        self.i18n_name = Some(value);
        self
    }
    /// Sets `department_id`.
    #[must_use]
    pub fn department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = Some(value.into());
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
    /// Sets `unit_ids`.
    #[must_use]
    pub fn unit_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.unit_ids = Some(value.into());
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
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("client_token", &mut self.client_token);
        f.field("name", &mut self.name);
        f.field("i18n_name", &mut self.i18n_name);
        f.field("parent_department_id", &mut self.parent_department_id);
        f.field("department_id", &mut self.department_id);
        f.field("leader_user_id", &mut self.leader_user_id);
        f.field("order", &mut self.order);
        f.field("unit_ids", &mut self.unit_ids);
        f.field("create_group_chat", &mut self.create_group_chat);
        f.field("leaders", &mut self.leaders);
        f.field("group_chat_employee_types", &mut self.group_chat_employee_types);
        f.field("department_hrbps", &mut self.department_hrbps);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("contact.v3.department.create", Post, "/open-apis/contact/v3/departments")
        .documented(text("创建部门", "Create a department"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/create")
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
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String),
            query("client_token", String),
            body("name", String).required(),
            body("i18n_name", Object),
            body("parent_department_id", String).required(),
            body("department_id", String),
            body("leader_user_id", String),
            body("order", String),
            body("unit_ids", Array),
            body("create_group_chat", Boolean).default("false"),
            body("leaders", Array),
            body("group_chat_employee_types", Array),
            body("department_hrbps", Array),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The department. / 部门的信息。
    pub department: v3::Department,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department", &mut self.department);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`43005`](error::DUPLICATE_ORDER_ERROR): duplicate order error
    DuplicateOrderError = error::DUPLICATE_ORDER_ERROR,
    /// [`40018`](error::INVALID_DEPARTMENT_PARAMETER): param error
    InvalidDepartmentParameter = error::INVALID_DEPARTMENT_PARAMETER,
    /// [`43008`](error::INVALID_CUSTOM_DEPT_ID): custom dept id invalid error
    InvalidCustomDeptId = error::INVALID_CUSTOM_DEPT_ID,
    /// [`43013`](error::TOO_MANY_CHILDREN): dept too many children error
    TooManyChildren = error::TOO_MANY_CHILDREN,
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
    /// [`40010`](error::INVALID_CHAT_ID): chat id is invalid error
    InvalidChatId = error::INVALID_CHAT_ID,
    /// [`40014`](error::PARENT_DEPT_PERMISSION_DENIED): no parent dept authority error
    ParentDeptPermissionDenied = error::PARENT_DEPT_PERMISSION_DENIED,
    /// [`43000`](error::DEPT_ALREADY_EXISTS): dept has already exist error
    DeptAlreadyExists = error::DEPT_ALREADY_EXISTS,
    /// `40016` (HTTP 401): dept name can not be nul error
    ///
    /// The department name is empty. Pass `name`. / 部门名称为空。请填写 `name`。
    DeptNameEmpty = &ErrorInfo {
        status: Some(401),
        ..*error::DEPT_NAME_EMPTY
    },
    /// [`42006`](error::USER_RESIGNED): user has resigned error
    UserResigned = error::USER_RESIGNED,
    /// [`41012`](error::INVALID_USER_ID): user id invalid error
    InvalidUserId = error::INVALID_USER_ID,
    /// [`40021`](error::CLIENT_TOKEN_REUSED): no a same request error
    ClientTokenReused = error::CLIENT_TOKEN_REUSED,
    /// [`43004`](error::INVALID_UNIT): illegal unit error
    InvalidUnit = error::INVALID_UNIT,
    /// [`43007`](error::CUSTOM_DEPT_ID_DUPLICATED): duplicated department custom id error
    CustomDeptIdDuplicated = error::CUSTOM_DEPT_ID_DUPLICATED,
    /// [`44101`](error::MISSING_PARENT_DEPARTMENT_ID): miss parent department id error
    MissingParentDepartmentId = error::MISSING_PARENT_DEPARTMENT_ID,
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
}
