// Generated from spec/contact/v3/group/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::contact::error;
impl super::Api<'_> {
    /// Update a user group / 更新用户组: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn patch(&self, group_id: impl Into<String>) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(group_id))
    }
}
/// Update a user group / 更新用户组.
///
/// Changes the name or description of a user group, not its members. / 修改一个用户组的名称或描述，成员不受影响。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().group().patch("g187131").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/contact/v3/group/:group_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:group`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the user group to act on, returned when it was created or found by listing user groups.
    ///
    /// 所操作用户组的 ID，可在创建时从返回值取得，或查询用户组列表取得。
    /// - Example: `"g187131"`
    pub group_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    pub department_id_type: Option<types::DepartmentIdType>,
    /// The name of the user group, unique in the company. / 用户组的名称，在企业内不能重复。
    /// - Example: `"text"`
    pub name: Option<String>,
    /// The description of the user group. / 用户组的描述。
    /// - Example: `"text"`
    pub description: Option<String>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            name: Default::default(),
            description: Default::default(),
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
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("group_id", &mut self.group_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("contact.v3.group.patch", Patch, "/open-apis/contact/v3/group/:group_id")
        .documented(text("更新用户组", "Update a user group"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/patch")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CONTACT_GROUP])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("group_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String),
            body("name", String),
            body("description", String),
        ])
}
/// The reply to [`Patch`](struct@Patch).
pub type PatchResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`40003`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`42002`](error::INVALID_GROUP_ID): invalid group_id
    InvalidGroupId = error::INVALID_GROUP_ID,
    /// [`42013`](error::GROUP_NAME_TOO_LONG): group name exceed limit
    GroupNameTooLong = error::GROUP_NAME_TOO_LONG,
    /// [`42014`](error::GROUP_DESCRIPTION_TOO_LONG): group description exceed limit
    GroupDescriptionTooLong = error::GROUP_DESCRIPTION_TOO_LONG,
    /// `42009` (HTTP 403): no userGroup authority error
    ///
    /// The user group is outside the contact range of the app. Set the range to all employees; or have an administrator add the group to the availability of the app, and set the range to equal the availability.
    ///
    /// 用户组不在应用的通讯录权限范围内。请将该范围设为全部员工；或由管理员将用户组加入应用的可用范围，再将通讯录权限范围设为与可用范围一致。
    UserGroupPermissionDenied = &ErrorInfo {
        message: "no userGroup authority error",
        fix: Text { zh: "用户组不在应用的通讯录权限范围内。请将该范围设为全部员工；或由管理员将用户组加入应用的可用范围，再将通讯录权限范围设为与可用范围一致。", en: "The user group is outside the contact range of the app. Set the range to all employees; or have an administrator add the group to the availability of the app, and set the range to equal the availability." },
        ..*error::USER_GROUP_PERMISSION_DENIED
    },
    /// [`42015`](error::USER_GROUP_DISABLED): user group disable
    UserGroupDisabled = error::USER_GROUP_DISABLED,
    /// [`47009`](error::DUPLICATE_GROUP_NAME): duplicated name error
    DuplicateGroupName = error::DUPLICATE_GROUP_NAME,
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
    /// `42021` (HTTP 400): exist unsupported dynamic group operation
    ///
    /// An expression of the dynamic user group uses an unsupported operator. Use a supported one.
    ///
    /// 动态用户组的匹配表达式使用了不支持的关系操作符。请改用支持的操作符。
    UnsupportedDynamicGroupOperator = &ErrorInfo {
        message: "exist unsupported dynamic group operation",
        ..*error::UNSUPPORTED_DYNAMIC_GROUP_OPERATOR
    },
    /// [`42022`](error::INVALID_EXPRESSION_VALUE): exist invalid expression value or values
    InvalidExpressionValue = error::INVALID_EXPRESSION_VALUE,
    /// [`42024`](error::CREATE_DYNAMIC_GROUP_DENIED): no permission to create a dynamic group
    CreateDynamicGroupDenied = error::CREATE_DYNAMIC_GROUP_DENIED,
    /// `42025` (HTTP 400): invalid joiner rule
    ///
    /// The rule that joins the expressions of the dynamic user group is invalid. Correct it and retry.
    ///
    /// 动态用户组的表达式连接规则不合法。请更正连接方式后重试。
    InvalidJoinerRule = &ErrorInfo {
        message: "invalid joiner rule",
        ..*error::INVALID_JOINER_RULE
    },
    /// [`42026`](error::DEPARTMENT_SCOPE_LIMIT_EXCEEDED): department scope exceed limit
    DepartmentScopeLimitExceeded = error::DEPARTMENT_SCOPE_LIMIT_EXCEEDED,
}
