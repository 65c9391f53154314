// Generated from spec/bitable/v1/app_table_form/upgrade.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::bitable::error;
impl super::Api<'_> {
    /// Upgrade a form / 升级旧版表单: [`Upgrade`](struct@Upgrade).
    pub fn upgrade(
        &self,
        app_token: impl Into<String>,
        table_id: impl Into<id::TableId>,
        form_id: impl Into<String>,
        form_name: impl Into<String>,
        display_mode: UpgradeDisplayMode,
    ) -> crate::codegen::Call<Upgrade> {
        crate::codegen::Call::new(
            self.client,
            Upgrade::new(app_token, table_id, form_id, form_name, display_mode),
        )
    }
}
/// Upgrade a form / 升级旧版表单.
///
/// Turns a form of the old kind into a form of the new collection kind. / 把一个旧版表单升级为收集表。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::bitable::v1::app_table_form::UpgradeDisplayMode;
/// let reply = client.bitable().v1().app_table_form().upgrade("bascnv1jIEppJdTCn3jOosabcef", "tblz8nadEUdxNMt5", "vew6oMbAa4", "text", UpgradeDisplayMode::OneQuestionPerPage).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/upgrade`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `base:form:update`
///
/// Errors: [`UpgradeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-form/upgrade)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Upgrade {
    /// The `app_token` of the base. If the URL begins with `feishu.cn/base`, it is in the URL; if with `feishu.cn/wiki`, it is the `obj_token` that `wiki.v2.space.get_node` returns when `obj_type` is `bitable`.
    ///
    /// 多维表格的 `app_token`。URL 以 `feishu.cn/base` 开头时从 URL 中取得；以 `feishu.cn/wiki` 开头时调用 `wiki.v2.space.get_node`，在 `obj_type` 为 `bitable` 时取 `obj_token`。
    /// - Example: `"bascnv1jIEppJdTCn3jOosabcef"`
    pub app_token: String,
    /// The ID of the table, which is in the URL of the base and in the reply of `bitable.v1.app_table.list`.
    ///
    /// 数据表的 ID，可从多维表格的 URL 或 `bitable.v1.app_table.list` 的响应中取得。
    /// - Length: 0 to 50
    /// - Example: `"tblz8nadEUdxNMt5"`
    pub table_id: id::TableId,
    /// The ID of the form, which is the `view_id` of the form view, in the URL of the base and in the reply of `bitable.v1.app_table_view.list`; it cannot be had for bases embedded in documents.
    ///
    /// 表单的 ID，即表单视图的 `view_id`，可从多维表格的 URL 或 `bitable.v1.app_table_view.list` 的响应中取得；嵌入云文档的多维表格暂时取不到。
    /// - Example: `"vew6oMbAa4"`
    pub form_id: String,
    /// The name of the form after the upgrade. / 升级后的表单的名称。
    /// - Length: 1 to 100
    /// - Example: `"text"`
    pub form_name: String,
    /// The layout of the form after the upgrade. / 升级后表单的布局。
    pub display_mode: UpgradeDisplayMode,
}
impl Upgrade {
    /// Creates the value from its required fields.
    pub fn new(
        app_token: impl Into<String>,
        table_id: impl Into<id::TableId>,
        form_id: impl Into<String>,
        form_name: impl Into<String>,
        display_mode: UpgradeDisplayMode,
    ) -> Self {
        Self {
            app_token: app_token.into(),
            table_id: table_id.into(),
            form_id: form_id.into(),
            form_name: form_name.into(),
            display_mode,
        }
    }
}
impl wire::Object for Upgrade {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_token", &mut self.app_token);
        f.field("table_id", &mut self.table_id);
        f.field("form_id", &mut self.form_id);
        f.field("form_name", &mut self.form_name);
        f.field("display_mode", &mut self.display_mode);
    }
}
crate::codegen::__impl_object! {
    Upgrade
}
crate::codegen::__operation! {
    Upgrade => UpgradeResponse, UpgradeError:
    Endpoint::new("bitable.v1.app_table_form.upgrade", Post, "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/upgrade")
        .documented(text("升级旧版表单", "Upgrade a form"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-form/upgrade")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::BASE_FORM_UPDATE])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(Json, &[
            path("app_token", String).required(),
            path("table_id", String).required(),
            path("form_id", String).required(),
            body("form_name", String).required(),
            body("display_mode", String).required(),
        ])
}
/// The reply to [`Upgrade`](struct@Upgrade).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeResponse {
    /// The upgraded form. / 升级后的表单。
    pub form: UpgradeUpgradedForm,
}
impl wire::Object for UpgradeResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("form", &mut self.form);
    }
}
crate::codegen::__impl_object! {
    UpgradeResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Upgrade`](struct@Upgrade).
    UpgradeError:
    /// `1254000` (HTTP 400): WrongRequestJson
    ///
    /// The request body is not valid JSON, lacks a required field, or has a field of the wrong type. Correct the JSON syntax and compare the fields with the request body of the operation.
    ///
    /// 请求体不是合法的 JSON、缺少必填参数，或字段类型有误。请修正 JSON 语法，并对照接口的请求体补全和更正字段。
    WrongRequestJson = &ErrorInfo {
        status: Some(400),
        ..*error::WRONG_REQUEST_JSON
    },
    /// `1254001` (HTTP 400): WrongRequestBody
    ///
    /// The request body is wrong, usually because a required field is missing or the structure differs. Compare it with the request body of the operation.
    ///
    /// 请求体不正确，通常是缺少必填字段或结构有误。请对照接口的请求体字段补全并修正。
    WrongRequestBody = &ErrorInfo {
        status: Some(400),
        ..*error::WRONG_REQUEST_BODY
    },
    /// `1254002` (HTTP 500): Fail
    ///
    /// The change may be too large, calls may compete for a lock, or a parameter may be wrong, such as `page_token` or `table_id`. Send less data per call, leave pauses between calls and retry, and check the parameters; create a base in a wiki with `wiki.v2.space_node.create`.
    ///
    /// 可能是单次变更过大、并发抢锁失败或参数有误（如 `page_token`、`table_id` 无效）。请减少单次数据量、拉开请求间隔后重试，并核对参数；在知识库中创建多维表格须改用 `wiki.v2.space_node.create`。
    RequestFailed = &ErrorInfo {
        status: Some(500),
        ..*error::REQUEST_FAILED
    },
    /// `1254003` (HTTP 400): WrongBaseToken
    ///
    /// The `app_token` is wrong. Check it: if the URL starts with `feishu.cn/base`, take it from there; if it starts with `feishu.cn/wiki`, call `wiki.v2.space.get_node` and use `obj_token` when `obj_type` is `bitable`.
    ///
    /// `app_token` 不正确。请核对取值：URL 以 `feishu.cn/base` 开头时从 URL 中取得，以 `feishu.cn/wiki` 开头时调用 `wiki.v2.space.get_node`，在 `obj_type` 为 `bitable` 时取 `obj_token`。
    WrongBaseToken = &ErrorInfo {
        status: Some(400),
        ..*error::WRONG_BASE_TOKEN
    },
    /// `1254004` (HTTP 400): WrongTableId
    ///
    /// The `table_id` is wrong. Take it from the URL of the base or from `bitable.v1.app_table.list`.
    ///
    /// `table_id` 不正确。请从多维表格的 URL 中取得，或调用 `bitable.v1.app_table.list` 获取。
    WrongTableId = &ErrorInfo {
        status: Some(400),
        ..*error::WRONG_TABLE_ID
    },
    /// `1254005` (HTTP 400): WrongViewId
    ///
    /// The `view_id` is wrong. Take it from the URL of the base or from `bitable.v1.app_table_view.list`; bases embedded in documents do not provide one.
    ///
    /// `view_id` 不正确。请从多维表格的 URL 中取得，或调用 `bitable.v1.app_table_view.list` 获取；嵌入在云文档中的多维表格暂时无法获取 `view_id`。
    WrongViewId = &ErrorInfo {
        status: Some(400),
        ..*error::WRONG_VIEW_ID
    },
    /// `1254008` (HTTP 400): EmptyView
    ///
    /// The view does not exist or holds no data. Check `view_id` and make sure that the view has data.
    ///
    /// 视图不存在或没有数据。请检查 `view_id`，并确认视图中有数据。
    EmptyView = &ErrorInfo {
        status: Some(400),
        ..*error::EMPTY_VIEW
    },
    /// [`1254019`](error::INVALID_VIEW_TYPE): InvalidViewType
    InvalidViewType = error::INVALID_VIEW_TYPE,
    /// `1254036` (HTTP 400): Bitable is copying, please try again later.
    ///
    /// The base is being copied in the background and cannot be used meanwhile. Try again once the copy is complete.
    ///
    /// 多维表格正在异步复制，期间不能操作。请等复制完成后重试。
    BaseCopying = &ErrorInfo {
        message: "Bitable is copying, please try again later.",
        ..*error::BASE_COPYING
    },
    /// `1254040` (HTTP 404): BaseTokenNotFound
    ///
    /// No base has this `app_token`. Check it: if the URL starts with `feishu.cn/base`, take it from there; if it starts with `feishu.cn/wiki`, call `wiki.v2.space.get_node` and use `obj_token` when `obj_type` is `bitable`.
    ///
    /// 没有与 `app_token` 对应的多维表格。请核对取值：URL 以 `feishu.cn/base` 开头时从 URL 中取得，以 `feishu.cn/wiki` 开头时调用 `wiki.v2.space.get_node`，在 `obj_type` 为 `bitable` 时取 `obj_token`。
    BaseTokenNotFound = &ErrorInfo {
        status: Some(404),
        ..*error::BASE_TOKEN_NOT_FOUND
    },
    /// `1254041` (HTTP 404): TableIdNotFound
    ///
    /// No table has this `table_id`. Take it from the URL of the base or from `bitable.v1.app_table.list`.
    ///
    /// 没有与 `table_id` 对应的数据表。请从多维表格的 URL 中取得，或调用 `bitable.v1.app_table.list` 获取。
    TableIdNotFound = &ErrorInfo {
        status: Some(404),
        ..*error::TABLE_ID_NOT_FOUND
    },
    /// `1254042` (HTTP 404): ViewIdNotFound
    ///
    /// No view has this `view_id`. Take it from the URL of the base or from `bitable.v1.app_table_view.list`; bases embedded in documents do not provide one.
    ///
    /// 没有与 `view_id` 对应的视图。请从多维表格的 URL 中取得，或调用 `bitable.v1.app_table_view.list` 获取；嵌入在云文档中的多维表格暂时无法获取 `view_id`。
    ViewIdNotFound = &ErrorInfo {
        status: Some(404),
        ..*error::VIEW_ID_NOT_FOUND
    },
    /// [`1254124`](error::NEW_FORM_NAME_EMPTY): The name of the new form is empty
    NewFormNameEmpty = error::NEW_FORM_NAME_EMPTY,
    /// [`1254125`](error::INVALID_NEW_FORM_NAME): The name of the new form is invalid.
    InvalidNewFormName = error::INVALID_NEW_FORM_NAME,
    /// [`1254126`](error::INVALID_NEW_FORM_DISPLAY_MODE): The display mode of the new form is invalid.
    InvalidNewFormDisplayMode = error::INVALID_NEW_FORM_DISPLAY_MODE,
    /// [`1254127`](error::NEW_FORM_NAME_DUPLICATED): The name of the new form is duplicated.
    NewFormNameDuplicated = error::NEW_FORM_NAME_DUPLICATED,
    /// [`1254128`](error::FORM_ALREADY_UPGRADED): The form is already a new version, no upgrade required.
    FormAlreadyUpgraded = error::FORM_ALREADY_UPGRADED,
    /// `1254200` (HTTP 500): Something went wrong
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        message: "Something went wrong",
        ..*error::INTERNAL_ERROR
    },
    /// `1254290` (HTTP 400): TooManyRequest
    ///
    /// Too many requests. Call less often; try again after a pause. / 请求过快。请降低调用频率，稍后重试。
    RateLimited = &ErrorInfo {
        status: Some(400),
        ..*error::RATE_LIMITED
    },
    /// `1254291` (HTTP 400): Write conflict
    ///
    /// A table cannot be written concurrently; changes of records, fields, forms and views all count. Call one after the other with 0.5 to 1 second between calls and retry on this code; where the operation has `ignore_consistency_check`, setting it to `true` helps.
    ///
    /// 同一数据表不支持并发写入（含记录、字段、表单和视图的修改）。请改为串行调用，每次间隔 0.5～1 秒，出错时重试；支持 `ignore_consistency_check` 的接口可将其设为 `true`。
    WriteConflict = &ErrorInfo {
        status: Some(400),
        ..*error::WRITE_CONFLICT
    },
    /// [`1254302`](error::PERMISSION_DENIED): Permission denied.
    PermissionDenied = error::PERMISSION_DENIED,
    /// `1254304` (HTTP 403): You are not authorized to perform this operation.
    ///
    /// The operation involves row and column permissions, which only the Business and Enterprise editions of Feishu have. Upgrade the tenant, or give the caller management permission and try again.
    ///
    /// 该操作涉及行列权限，仅飞书企业版和旗舰版支持。请升级租户版本，或为调用身份授予「可管理」权限后重试。
    BasePermissionDenied = &ErrorInfo {
        message: "You are not authorized to perform this operation.",
        fix: Text { zh: "该操作涉及行列权限，仅飞书企业版和旗舰版支持。请升级租户版本，或为调用身份授予「可管理」权限后重试。", en: "The operation involves row and column permissions, which only the Business and Enterprise editions of Feishu have. Upgrade the tenant, or give the caller management permission and try again." },
        ..*error::BASE_PERMISSION_DENIED
    },
    /// [`1254305`](error::RESTRICTED_BY_POLICY): PermControl
    RestrictedByPolicy = error::RESTRICTED_BY_POLICY,
    /// `1254607` (HTTP 500): Data not ready, please try again later
    ///
    /// Earlier operations are not finished or the calculation timed out. Try again after a pause, do not send concurrent requests to one base, and handle less data per call, for example with a smaller `page_size`.
    ///
    /// 前置操作尚未完成，或本次计算超时。请稍后重试，不要并发请求同一多维表格，批量操作时减少每次的数据量（如调小 `page_size`）。
    DataNotReady = &ErrorInfo {
        status: Some(500),
        ..*error::DATA_NOT_READY
    },
    /// `1255001` (HTTP 500): InternalError
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InternalError1255001 = &ErrorInfo {
        status: Some(500),
        ..*error::INTERNAL_ERROR1255001
    },
    /// `1255002` (HTTP 500): RpcError
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    RpcError = &ErrorInfo {
        status: Some(500),
        ..*error::RPC_ERROR
    },
    /// `1255003` (HTTP 500): MarshalError
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    MarshalError = &ErrorInfo {
        status: Some(500),
        ..*error::MARSHAL_ERROR
    },
    /// `1255004` (HTTP 500): UmMarshalError
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    UnmarshalError = &ErrorInfo {
        status: Some(500),
        ..*error::UNMARSHAL_ERROR
    },
    /// `1255040` (HTTP 504): Request timeout
    ///
    /// The request timed out. Try again later; if that recurs, handle less data per call.
    ///
    /// 请求超时。请稍后重试；若反复超时，请减少单次的数据量。
    RequestTimedOut = &ErrorInfo {
        message: "Request timeout",
        ..*error::REQUEST_TIMED_OUT
    },
}
/// The layout of the form after the upgrade. / 升级后表单的布局。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UpgradeDisplayMode {
    /// `traditional`: The traditional layout / 传统布局
    Traditional,
    /// `one_question_per_page`: One question per page / 每页一题
    OneQuestionPerPage,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for UpgradeDisplayMode {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for UpgradeDisplayMode {
    fn as_str(&self) -> &str {
        match self {
            Self::Traditional => "traditional",
            Self::OneQuestionPerPage => "one_question_per_page",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "traditional" => Self::Traditional,
            "one_question_per_page" => Self::OneQuestionPerPage,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The upgraded form. / 升级后的表单。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeUpgradedForm {
    /// The ID of the upgraded form. / 升级后的表单的 ID。
    pub id: String,
}
impl wire::Object for UpgradeUpgradedForm {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
    }
}
crate::codegen::__impl_object! {
    UpgradeUpgradedForm
}
crate::codegen::__impl_enum! {
    UpgradeDisplayMode
}
