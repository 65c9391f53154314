// Generated from spec/approval/v4/external_approval/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::approval::{error, v4};
impl super::Api<'_> {
    /// Get a third-party approval definition / 查看指定三方审批定义: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(
        &self,
        approval_code: impl Into<id::ApprovalCode>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(approval_code))
    }
}
/// Get a third-party approval definition / 查看指定三方审批定义.
///
/// Returns a third-party approval definition by its code, with name, start link, callback URL, who can see it and more.
///
/// 按 Code 返回一个三方审批定义的名称、发起链接、回调 URL 和可见人等信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.approval().v4().external_approval().get("7C468A54-8745-2245-9675-08B7C63E7A85").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/approval/v4/external_approvals/:approval_code`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval`, `approval:external_approval`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_approval/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The code of the third-party approval definition, returned when it was created and also part of its URL in the admin console.
    ///
    /// 三方审批定义的 Code，创建三方审批定义时返回，也可在审批管理后台中该定义的 URL 里找到。
    /// - Example: `"7C468A54-8745-2245-9675-08B7C63E7A85"`
    pub approval_code: id::ApprovalCode,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(approval_code: impl Into<id::ApprovalCode>) -> Self {
        Self {
            approval_code: approval_code.into(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_code", &mut self.approval_code);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("approval.v4.external_approval.get", Get, "/open-apis/approval/v4/external_approvals/:approval_code")
        .documented(text("查看指定三方审批定义", "Get a third-party approval definition"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_approval/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::APPROVAL_APPROVAL]),
            scopes(&[crate::scope::APPROVAL_EXTERNAL_APPROVAL]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("approval_code", String).required(),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The text key of the definition's name, starting with `@i18n@`, whose text is in `texts` of `i18n_resources`.
    ///
    /// 审批定义名称的国际化文案 Key，以 `@i18n@` 开头，文案在 `i18n_resources` 的 `texts` 中查找。
    pub approval_name: String,
    /// The `approval_code` passed when the definition was created, which may differ from the `approval_code` returned then.
    ///
    /// 创建三方审批定义时请求中传入的 `approval_code`，不一定与当时返回的 `approval_code` 相同。
    pub approval_code: id::ApprovalCode,
    /// The code of the group the definition belongs to. / 审批定义所属分组的 Code。
    pub group_code: String,
    /// The text key of the group's name, starting with `@i18n@`, whose text is in `texts` of `i18n_resources`.
    ///
    /// 分组名称的国际化文案 Key，以 `@i18n@` 开头，文案在 `i18n_resources` 的 `texts` 中查找。
    pub group_name: String,
    /// The text key of the description, starting with `@i18n@`, whose text is in `texts` of `i18n_resources`.
    ///
    /// 审批定义说明的国际化文案 Key，以 `@i18n@` 开头，文案在 `i18n_resources` 的 `texts` 中查找。
    pub description: String,
    /// How the third-party approval is connected, such as its initiation links and action callback.
    ///
    /// 三方审批的接入设置，如发起链接和操作回调。
    pub external: v4::ApprovalCreateExternal,
    /// Who sees the approval on the initiation page. / 能在审批发起页看到该审批的人员范围。
    pub viewers: Vec<v4::ApprovalCreateViewers>,
    /// The texts in each language, which give the text keys used in the other parameters their values.
    ///
    /// 各语言的文案，为其他参数中的国际化文案 Key 赋值。
    pub i18n_resources: Vec<v4::I18nResource>,
    /// The process managers, as `user_id_type` IDs. / 流程管理员的用户 ID，类型由 `user_id_type` 决定。
    pub managers: Vec<String>,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
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
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1390001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1390002`](error::APPROVAL_CODE_NOT_FOUND): approval code not found
    ApprovalCodeNotFound = error::APPROVAL_CODE_NOT_FOUND,
    /// [`1390016`](error::APPROVAL_DELETED): approval is deleted
    ApprovalDeleted = error::APPROVAL_DELETED,
}
