// Generated from spec/approval/v4/external_approval/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::approval::{error, v4};
impl super::Api<'_> {
    /// Create a third-party approval definition / 创建三方审批定义: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.department_id_type(…))`.
    pub fn create(
        &self,
        approval_name: impl Into<String>,
        approval_code: impl Into<id::ApprovalCode>,
        external: v4::ApprovalCreateExternalInput,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(approval_name, approval_code, external),
        )
    }
}
/// Create a third-party approval definition / 创建三方审批定义.
///
/// Creates a definition for approvals of a third-party system, with name, description, start page and callback URL, so that employees can start and handle them in Feishu Approval.
///
/// 创建三方审批定义，含名称、描述、三方发起页和回调 URL，使员工能在飞书审批中发起和处理。
///
/// - `POST /open-apis/approval/v4/external_approvals`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval`, `approval:external_approval`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_approval/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<types::DepartmentIdType>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The text key of the definition's name, starting with `@i18n@` and at least 9 characters long, whose text is given in `texts` of `i18n_resources`.
    ///
    /// 三方审批定义名称的国际化文案 Key，以 `@i18n@` 开头且至少 9 个字符，文案在 `i18n_resources` 的 `texts` 中给出。
    /// - Example: `"@i18n@demoname"`
    pub approval_name: String,
    /// Your own code for the approval definition, at most 128 characters. A definition with a matching code is updated; otherwise one is created, whose actual code is the `approval_code` in the reply, not this value.
    ///
    /// 自定义的审批定义 Code，最多 128 个字符。与已有定义的 Code 匹配时更新该定义；否则新建，新定义的实际 Code 以返回的 `approval_code` 为准，与此处传入的值不同。
    /// - Example: `"F46EB460-9476-4789-9524-ECD564291234"`
    pub approval_code: id::ApprovalCode,
    /// Your own code of the group the definition belongs to. The group is created if it does not exist; otherwise it is renamed to `group_name`. If omitted in an update, the definition stays in its group.
    ///
    /// 审批定义所属分组的自定义 Code。分组不存在则新建，已存在则以 `group_name` 更新其名称；更新定义时不填则仍属原分组。
    /// - Example: `"work_group"`
    pub group_code: Option<String>,
    /// The text key of the group's name, starting with `@i18n@`, whose text is given in `texts` of `i18n_resources` and shown on the initiation page. It is needed if `group_code` does not exist yet; otherwise the group is renamed, or keeps its name if this is omitted.
    ///
    /// 分组名称的国际化文案 Key，以 `@i18n@` 开头，文案在 `i18n_resources` 的 `texts` 中给出，显示在审批发起页。`group_code` 不存在时必须填写；已存在时填写则改名，不填则保持原名。
    /// - Example: `"@i18n@2"`
    pub group_name: Option<String>,
    /// The text key of the description, starting with `@i18n@`, whose text is given in `texts` of `i18n_resources` and shown on the initiation page.
    ///
    /// 审批定义说明的国际化文案 Key，以 `@i18n@` 开头，文案在 `i18n_resources` 的 `texts` 中给出，显示在审批发起页。
    /// - Example: `"@i18n@2"`
    pub description: Option<String>,
    /// How the third-party approval is connected, such as its initiation links and action callback.
    ///
    /// 三方审批的接入设置，如发起链接和操作回调。
    pub external: v4::ApprovalCreateExternalInput,
    /// Who sees the approval on the initiation page, at most 200 entries. If omitted, no one does.
    ///
    /// 能在审批发起页看到该审批的人员范围，最多 200 项，不填则所有人不可见。
    pub viewers: Option<Vec<v4::ApprovalCreateViewersInput>>,
    /// The texts in each language, which give the text keys used in the other parameters their values.
    ///
    /// 各语言的文案，为其他参数中的国际化文案 Key 赋值。
    pub i18n_resources: Option<Vec<v4::I18nResourceInput>>,
    /// The process managers, at most 200, as `user_id_type` IDs.
    ///
    /// 流程管理员的用户 ID，最多 200 个，类型由 `user_id_type` 决定。
    /// - Example: `["19a294c2"]`
    pub managers: Option<Vec<String>>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        approval_name: impl Into<String>,
        approval_code: impl Into<id::ApprovalCode>,
        external: v4::ApprovalCreateExternalInput,
    ) -> Self {
        Self {
            department_id_type: Default::default(),
            user_id_type: Default::default(),
            approval_name: approval_name.into(),
            approval_code: approval_code.into(),
            group_code: Default::default(),
            group_name: Default::default(),
            description: Default::default(),
            external,
            viewers: Default::default(),
            i18n_resources: Default::default(),
            managers: Default::default(),
        }
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: types::DepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `group_code`.
    #[must_use]
    pub fn group_code(mut self, value: impl Into<String>) -> Self {
        self.group_code = Some(value.into());
        self
    }
    /// Sets `group_name`.
    #[must_use]
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `viewers`.
    #[must_use]
    pub fn viewers(
        mut self,
        value: impl Into<Vec<v4::ApprovalCreateViewersInput>>,
    ) -> Self {
        self.viewers = Some(value.into());
        self
    }
    /// Sets `i18n_resources`.
    #[must_use]
    pub fn i18n_resources(
        mut self,
        value: impl Into<Vec<v4::I18nResourceInput>>,
    ) -> Self {
        self.i18n_resources = Some(value.into());
        self
    }
    /// Sets `managers`.
    #[must_use]
    pub fn managers(mut self, value: impl Into<Vec<String>>) -> Self {
        self.managers = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id_type", &mut self.department_id_type);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("approval_name", &mut self.approval_name);
        f.field("approval_code", &mut self.approval_code);
        f.field("group_code", &mut self.group_code);
        f.field("group_name", &mut self.group_name);
        f.field("description", &mut self.description);
        f.field("external", &mut self.external);
        f.field("viewers", &mut self.viewers);
        f.field("i18n_resources", &mut self.i18n_resources);
        f.field("managers", &mut self.managers);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("approval.v4.external_approval.create", Post, "/open-apis/approval/v4/external_approvals")
        .documented(text("创建三方审批定义", "Create a third-party approval definition"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_approval/create")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::APPROVAL_APPROVAL]),
            scopes(&[crate::scope::APPROVAL_EXTERNAL_APPROVAL]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("department_id_type", String).default("\"open_department_id\""),
            query("user_id_type", String).default("\"open_id\""),
            body("approval_name", String).required(),
            body("approval_code", String).required(),
            body("group_code", String),
            body("group_name", String),
            body("description", String),
            body("external", Object).required(),
            body("viewers", Array),
            body("i18n_resources", Array),
            body("managers", Array),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The code of the approval definition. In an update it may differ from the code you passed; if so, go on using the one you passed.
    ///
    /// 审批定义的 Code。更新已有定义时，它可能与传入的 Code 不同，此时应继续使用传入的 Code。
    pub approval_code: id::ApprovalCode,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_code", &mut self.approval_code);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1390001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1395001`](error::SERVICE_ERROR): There have been some errors. Please try again later
    ServiceError = error::SERVICE_ERROR,
}
