// Generated from spec/corehr/v2/custom_org/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Create a custom organization / 创建自定义组织: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn create(
        &self,
        object_api_name: impl Into<String>,
        names: impl Into<Vec<v2::I18nInput>>,
        effective_time: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(object_api_name, names, effective_time),
        )
    }
}
/// Create a custom organization / 创建自定义组织.
///
/// Creates a custom organization, whose kind is given by object_api_name, checking the rules that apply.
///
/// 创建一个自定义组织，以 object_api_name 区分种类，并校验相关规则。
///
/// - `POST /open-apis/corehr/v2/custom_orgs`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:custom_org:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// An idempotency key: requests with the same `client_token` count as one.
    ///
    /// 幂等标识，`client_token` 相同的请求视为同一请求。
    /// - Length: 0 to 128
    /// - Example: `"1245464678"`
    pub client_token: Option<String>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    /// - Length: 0 to 64
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The code of the organization type, shown in Feishu People under the custom organization in the organization settings.
    ///
    /// 组织类型的编码，可在飞书人事的“设置-组织设置”中对应的自定义组织目录下查看。
    /// - Length: 1 to 128
    /// - Example: `"custom_org_01"`
    pub object_api_name: String,
    /// The name of the custom organization. The Chinese and the English name must each be unique under the same parent, and may not contain `/`, `；`, `;`, `\` or `'`.
    ///
    /// 自定义组织的名称，同一上级下中英文名称均不能重复，且不能包含 `/`、`；`、`;`、`\` 和 `'`。
    /// - Length: 0 to 5
    pub names: Vec<v2::I18nInput>,
    /// The code of the custom organization, which must be unique. If omitted, it is generated if automatic codes are enabled, and otherwise left empty.
    ///
    /// 自定义组织的编码，不能与其他记录重复。开启自动编码后不填则自动生成，否则不填即没有编码。
    /// - Length: 0 to 128
    /// - Example: `"text"`
    pub code: Option<String>,
    /// The ID of the parent custom organization, which must be active. It comes from `corehr.v2.custom_org.query`.
    ///
    /// 上级自定义组织的 ID，上级须为启用状态。ID 由 `corehr.v2.custom_org.query` 得到。
    /// - Example: `"6862995757234914824"`
    pub parent_id: Option<String>,
    /// The `employment_id` of each person in charge, from `corehr.v2.employee.search` or `corehr.v2.employee.batch_get`.
    ///
    /// 负责人的 `employment_id`，由 `corehr.v2.employee.search` 或 `corehr.v2.employee.batch_get` 得到。
    /// - Length: 0 to 100
    /// - Example: `["6862995757234914824"]`
    pub manager_ids: Option<Vec<String>>,
    /// The description of the custom organization, by language. / 自定义组织的描述，按语言给出。
    /// - Length: 0 to 5
    pub description: Option<Vec<v2::I18nInput>>,
    /// The date on which this takes effect, at 00:00:00, as `YYYY-MM-DD`.
    ///
    /// 生效日期，格式为 `YYYY-MM-DD`，从当天 00:00:00 起生效。
    /// - Length: 10 to 10
    /// - Matches `^((([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]{1}|[0-9]{1}[1-9][0-9]{2}|[1-9][0-9]{3})-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|[1][0-9]|2[0-8]))))|((([0-9]{2})(0[48]|[2468][048]|[13579][26])|((0[48]|[2468][048]|[3579][26])00))-02-29))$`
    /// - Example: `"2020-01-01"`
    pub effective_time: String,
    /// The roles, of those granted by custom organization, to assign automatically. / 对按自定义组织授权的角色自动授权。
    /// - Length: 0 to 64
    pub org_roles: Option<Vec<v2::OrgRoleUpdate>>,
    /// The groups of rules by which employees are matched automatically: one group suffices, and all rules within a group must hold. Automatic matching must be turned on for the organization type in the settings of Feishu People.
    ///
    /// 自动匹配员工的规则组，满足任一组即可，组内的规则须全部满足。须先在飞书人事的“设置-组织设置”中为该组织类型打开自动匹配。
    /// - Length: 0 to 16
    pub match_rule_groups: Option<Vec<v2::MatchRulesInput>>,
    /// The values of custom fields. Listing the custom fields shows which there are.
    ///
    /// 自定义字段的值，可用的字段由获取自定义字段列表接口返回。
    /// - Length: 0 to 200
    pub custom_fields: Option<Vec<v2::CustomFieldDataInput>>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        object_api_name: impl Into<String>,
        names: impl Into<Vec<v2::I18nInput>>,
        effective_time: impl Into<String>,
    ) -> Self {
        Self {
            client_token: Default::default(),
            user_id_type: Default::default(),
            object_api_name: object_api_name.into(),
            names: names.into(),
            code: Default::default(),
            parent_id: Default::default(),
            manager_ids: Default::default(),
            description: Default::default(),
            effective_time: effective_time.into(),
            org_roles: Default::default(),
            match_rule_groups: Default::default(),
            custom_fields: Default::default(),
        }
    }
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `parent_id`.
    #[must_use]
    pub fn parent_id(mut self, value: impl Into<String>) -> Self {
        self.parent_id = Some(value.into());
        self
    }
    /// Sets `manager_ids`.
    #[must_use]
    pub fn manager_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.manager_ids = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<Vec<v2::I18nInput>>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `org_roles`.
    #[must_use]
    pub fn org_roles(mut self, value: impl Into<Vec<v2::OrgRoleUpdate>>) -> Self {
        self.org_roles = Some(value.into());
        self
    }
    /// Sets `match_rule_groups`.
    #[must_use]
    pub fn match_rule_groups(
        mut self,
        value: impl Into<Vec<v2::MatchRulesInput>>,
    ) -> Self {
        self.match_rule_groups = Some(value.into());
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<v2::CustomFieldDataInput>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("client_token", &mut self.client_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("object_api_name", &mut self.object_api_name);
        f.field("names", &mut self.names);
        f.field("code", &mut self.code);
        f.field("parent_id", &mut self.parent_id);
        f.field("manager_ids", &mut self.manager_ids);
        f.field("description", &mut self.description);
        f.field("effective_time", &mut self.effective_time);
        f.field("org_roles", &mut self.org_roles);
        f.field("match_rule_groups", &mut self.match_rule_groups);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("corehr.v2.custom_org.create", Post, "/open-apis/corehr/v2/custom_orgs")
        .documented(text("创建自定义组织", "Create a custom organization"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/create")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_CUSTOM_ORG_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            query("client_token", String),
            query("user_id_type", String).default("\"people_corehr_id\""),
            body("object_api_name", String).required(),
            body("names", Array).required(),
            body("code", String),
            body("parent_id", String),
            body("manager_ids", Array),
            body("description", Array),
            body("effective_time", String).required(),
            body("org_roles", Array),
            body("match_rule_groups", Array),
            body("custom_fields", Array),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ID of the custom organization that was created. / 新建的自定义组织的 ID。
    pub org_id: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("org_id", &mut self.org_id);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `1160263` (HTTP 400): The code already exists
    ///
    /// Another record has the same code. Use a code that is not taken. / 编码与其他记录重复。请改用未被使用的编码。
    CodeAlreadyExists = &ErrorInfo {
        message: "The code already exists",
        ..*error::CODE_ALREADY_EXISTS
    },
    /// [`1160255`](error::PARENT_NOT_EFFECTIVE): Parent organization hasn't taken effect on effective date
    ParentNotEffective = error::PARENT_NOT_EFFECTIVE,
    /// [`1160256`](error::PARENT_DEACTIVATED): Parent organization will be deactivated on or after this effective date
    ParentDeactivated = error::PARENT_DEACTIVATED,
    /// [`1160264`](error::CIRCULAR_HIERARCHY): This operation will make the relationship between the superior and the subordinate into a ring
    CircularHierarchy = error::CIRCULAR_HIERARCHY,
    /// [`1161603`](error::SIBLING_NAME_ALREADY_EXISTS): Name already exists
    SiblingNameAlreadyExists = error::SIBLING_NAME_ALREADY_EXISTS,
    /// [`1161204`](error::REQUEST_TIMEOUT): Requset timeout
    RequestTimeout = error::REQUEST_TIMEOUT,
    /// [`1161604`](error::QPS_LIMIT_EXCEEDED): QPS over limit
    QpsLimitExceeded = error::QPS_LIMIT_EXCEEDED,
}
