// Generated from spec/contact/v3/group/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::contact::error;
impl super::Api<'_> {
    /// Create a user group / 创建用户组: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(&self, name: impl Into<String>) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(name))
    }
}
/// Create a user group / 创建用户组.
///
/// Creates a user group, to which members can then be added to control their permissions together.
///
/// 创建一个用户组，之后可以向其中添加成员，用于统一管控权限。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().group().create("text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/contact/v3/group`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:group`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    pub department_id_type: Option<types::DepartmentIdType>,
    /// The name of the user group, unique in the company. / 用户组的名称，在企业内不能重复。
    /// - Example: `"text"`
    pub name: String,
    /// The description of the user group. / 用户组的描述。
    /// - Example: `"text"`
    pub description: Option<String>,
    /// The kind of user group; only ordinary ones can be created for now, which is also what is created if omitted.
    ///
    /// 用户组的类型，目前只能创建普通用户组；不传即为该类型。
    /// - `1`: Ordinary group / 普通用户组
    /// - `2`: Not supported yet / 暂不支持
    /// - Example: `1`
    pub r#type: Option<i64>,
    /// The custom ID of the user group. / 自定义的用户组 ID。
    /// - Example: `"g122817"`
    pub group_id: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            name: name.into(),
            description: Default::default(),
            r#type: Default::default(),
            group_id: Default::default(),
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
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: i64) -> Self {
        self.r#type = Some(value);
        self
    }
    /// Sets `group_id`.
    #[must_use]
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("type", &mut self.r#type);
        f.field("group_id", &mut self.group_id);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("contact.v3.group.create", Post, "/open-apis/contact/v3/group")
        .documented(text("创建用户组", "Create a user group"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CONTACT_GROUP])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String),
            body("name", String).required(),
            body("description", String),
            body("type", Integer),
            body("group_id", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ID of the new user group, with which it is later queried, updated or deleted.
    ///
    /// 新用户组的 ID，用于后续查询、更新或删除该用户组。
    pub group_id: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("group_id", &mut self.group_id);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`40003`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// `42002` (HTTP 400): group_id invalid
    ///
    /// The custom user group ID is invalid. Use at most 64 letters and digits for `group_id`, without spaces.
    ///
    /// 自定义的用户组 ID 不合法。请将 `group_id` 设为不超过 64 个字符的字母与数字，不含空格。
    InvalidGroupId = &ErrorInfo {
        message: "group_id invalid",
        fix: Text { zh: "自定义的用户组 ID 不合法。请将 `group_id` 设为不超过 64 个字符的字母与数字，不含空格。", en: "The custom user group ID is invalid. Use at most 64 letters and digits for `group_id`, without spaces." },
        ..*error::INVALID_GROUP_ID
    },
    /// [`42003`](error::INVALID_GROUP_TYPE): group type invalid
    InvalidGroupType = error::INVALID_GROUP_TYPE,
    /// [`42001`](error::GROUP_NAME_EMPTY): group name empty
    GroupNameEmpty = error::GROUP_NAME_EMPTY,
    /// [`42013`](error::GROUP_NAME_TOO_LONG): group name exceed limit
    GroupNameTooLong = error::GROUP_NAME_TOO_LONG,
    /// [`42014`](error::GROUP_DESCRIPTION_TOO_LONG): group description exceed limit
    GroupDescriptionTooLong = error::GROUP_DESCRIPTION_TOO_LONG,
    /// [`42010`](error::ALL_EMPLOYEES_RANGE_REQUIRED): not has all authority error
    AllEmployeesRangeRequired = error::ALL_EMPLOYEES_RANGE_REQUIRED,
    /// [`47005`](error::DUPLICATE_GROUP_ID_ERROR): duplicate group id error
    DuplicateGroupIdError = error::DUPLICATE_GROUP_ID_ERROR,
    /// [`47009`](error::DUPLICATE_GROUP_NAME): duplicated name error
    DuplicateGroupName = error::DUPLICATE_GROUP_NAME,
    /// [`42016`](error::USER_GROUP_LIMIT_EXCEEDED): user group number exceed limit
    UserGroupLimitExceeded = error::USER_GROUP_LIMIT_EXCEEDED,
    /// [`42015`](error::USER_GROUP_DISABLED): user group disable
    UserGroupDisabled = error::USER_GROUP_DISABLED,
    /// `40001` (HTTP 400): parameter invalid
    ///
    /// A request parameter is invalid. Compare the values and types with the fields of the operation and correct them; if it still fails, contact support with the log id.
    ///
    /// 请求参数不合法。请对照接口的字段说明，修改取值或类型不符的参数；若仍失败，请联系技术支持并提供 log id。
    InvalidParameter = &ErrorInfo {
        message: "parameter invalid",
        ..*error::INVALID_PARAMETER
    },
    /// [`42018`](error::INVALID_DYNAMIC_GROUP_RULE): exist invalid dynamic group rule
    InvalidDynamicGroupRule = error::INVALID_DYNAMIC_GROUP_RULE,
    /// [`42019`](error::INVALID_DYNAMIC_GROUP_RULE_EXPRESSION): exist invalid dynamic group rule expression
    InvalidDynamicGroupRuleExpression = error::INVALID_DYNAMIC_GROUP_RULE_EXPRESSION,
    /// [`42020`](error::UNSUPPORTED_DYNAMIC_GROUP_FIELD): exist unsupported dynamic group rule expression field
    UnsupportedDynamicGroupField = error::UNSUPPORTED_DYNAMIC_GROUP_FIELD,
    /// [`42021`](error::UNSUPPORTED_DYNAMIC_GROUP_OPERATOR): exist unsupported dynamic group operatrion
    UnsupportedDynamicGroupOperator = error::UNSUPPORTED_DYNAMIC_GROUP_OPERATOR,
    /// [`42022`](error::INVALID_EXPRESSION_VALUE): exist invalid expression value or values
    InvalidExpressionValue = error::INVALID_EXPRESSION_VALUE,
    /// [`42024`](error::CREATE_DYNAMIC_GROUP_DENIED): no permission to create a dynamic group
    CreateDynamicGroupDenied = error::CREATE_DYNAMIC_GROUP_DENIED,
    /// [`42025`](error::INVALID_JOINER_RULE): invalid joinner rule
    InvalidJoinerRule = error::INVALID_JOINER_RULE,
    /// [`42026`](error::DEPARTMENT_SCOPE_LIMIT_EXCEEDED): department scope exceed limit
    DepartmentScopeLimitExceeded = error::DEPARTMENT_SCOPE_LIMIT_EXCEEDED,
    /// [`42027`](error::INVALID_GROUP_VISIBLE_SCOPE): group visible scope is not valid
    InvalidGroupVisibleScope = error::INVALID_GROUP_VISIBLE_SCOPE,
}
