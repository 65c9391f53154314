// Generated from spec/bitable/v1/app_dashboard/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::bitable::{error, v1};
impl super::Api<'_> {
    /// List dashboards / 列出仪表盘: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self, app_token: impl Into<String>) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(app_token))
    }
}
/// List dashboards / 列出仪表盘.
///
/// Lists the dashboards of a base, page by page. / 分页列出一个多维表格的仪表盘。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.bitable().v1().app_dashboard().list("bascng7vrxcxpig7geggXiCtadY").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/bitable/v1/apps/:app_token/dashboards`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `base:dashboard:read`, `bitable:app`, `bitable:app:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-dashboard/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The `app_token` of the base. If the URL begins with `feishu.cn/base`, it is in the URL; if with `feishu.cn/wiki`, it is the `obj_token` that `wiki.v2.space.get_node` returns when `obj_type` is `bitable`.
    ///
    /// 多维表格的 `app_token`。URL 以 `feishu.cn/base` 开头时从 URL 中取得；以 `feishu.cn/wiki` 开头时调用 `wiki.v2.space.get_node`，在 `obj_type` 为 `bitable` 时取 `obj_token`。
    /// - Example: `"bascng7vrxcxpig7geggXiCtadY"`
    pub app_token: String,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - At most 500
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"blknkqrP3RqUkcAW"`
    pub page_token: Option<String>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(app_token: impl Into<String>) -> Self {
        Self {
            app_token: app_token.into(),
            page_size: Default::default(),
            page_token: Default::default(),
        }
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_token", &mut self.app_token);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("bitable.v1.app_dashboard.list", Get, "/open-apis/bitable/v1/apps/:app_token/dashboards")
        .documented(text("列出仪表盘", "List dashboards"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-dashboard/list")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::BASE_DASHBOARD_READ]),
            scopes(&[crate::scope::BITABLE_APP]),
            scopes(&[crate::scope::BITABLE_APP_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(NoBody, &[
            path("app_token", String).required(),
            query("page_size", Integer).between(None, Some(500)),
            query("page_token", String),
        ])
        .paging(Paging::new("page_token", "page_token", "dashboards").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v1::AppDashboard;
    fn items(response: ListResponse) -> Vec<v1::AppDashboard> {
        response.dashboards
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The dashboards of this page. / 这一页的仪表盘。
    pub dashboards: Vec<v1::AppDashboard>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("dashboards", &mut self.dashboards);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
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
    /// `1254002` (HTTP 400): Fail
    ///
    /// The change may be too large, calls may compete for a lock, or a parameter may be wrong, such as `page_token` or `table_id`. Send less data per call, leave pauses between calls and retry, and check the parameters; create a base in a wiki with `wiki.v2.space_node.create`.
    ///
    /// 可能是单次变更过大、并发抢锁失败或参数有误（如 `page_token`、`table_id` 无效）。请减少单次数据量、拉开请求间隔后重试，并核对参数；在知识库中创建多维表格须改用 `wiki.v2.space_node.create`。
    RequestFailed = &ErrorInfo {
        status: Some(400),
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
    /// `1254006` (HTTP 400): WrongRecordId
    ///
    /// The `record_id` is wrong. Take it from `bitable.v1.app_table_record.search`.
    ///
    /// `record_id` 不正确。请调用 `bitable.v1.app_table_record.search` 获取。
    WrongRecordId = &ErrorInfo {
        status: Some(400),
        ..*error::WRONG_RECORD_ID
    },
    /// `1254007` (HTTP 400): EmptyValue
    ///
    /// A parameter of the request has an empty value. Supply the value. / 请求中有参数的值为空。请补全该参数的值。
    EmptyValue = &ErrorInfo {
        status: Some(400),
        ..*error::EMPTY_VALUE
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
    /// `1254009` (HTTP 400): WrongFieldId
    ///
    /// The `field_id` is wrong. Take it from `bitable.v1.app_table_field.list`.
    ///
    /// `field_id` 不正确。请调用 `bitable.v1.app_table_field.list` 获取。
    WrongFieldId = &ErrorInfo {
        status: Some(400),
        ..*error::WRONG_FIELD_ID
    },
    /// `1254010` (HTTP 400): ReqConvError
    ///
    /// The request parameters could not be converted. Compare their types and formats with those of the operation.
    ///
    /// 无法解析请求参数。请对照接口检查参数的类型和格式。
    ReqConvError = &ErrorInfo {
        status: Some(400),
        ..*error::REQ_CONV_ERROR
    },
    /// [`1254016`](error::INVALID_SORT): InvalidSort
    InvalidSort = error::INVALID_SORT,
    /// [`1254018`](error::INVALID_FILTER): InvalidFilter
    InvalidFilter = error::INVALID_FILTER,
    /// [`1254019`](error::INVALID_VIEW_TYPE): InvalidViewType
    InvalidViewType = error::INVALID_VIEW_TYPE,
    /// [`1254020`](error::VIEW_NAME_DUPLICATED): ViewNameDuplicated
    ViewNameDuplicated = error::VIEW_NAME_DUPLICATED,
    /// [`1254021`](error::EMPTY_VIEW_NAME): EmptyViewName
    EmptyViewName = error::EMPTY_VIEW_NAME,
    /// [`1254022`](error::INVALID_VIEW_NAME): InvalidViewName
    InvalidViewName = error::INVALID_VIEW_NAME,
    /// `1254030` (HTTP 400): TooLargeResponse
    ///
    /// The response is too large. Lower `page_size` or return fewer fields. / 响应体过大。请减小 `page_size`，或减少返回的字段。
    TooLargeResponse = &ErrorInfo {
        status: Some(400),
        ..*error::TOO_LARGE_RESPONSE
    },
    /// [`1254032`](error::INVALID_ROLE_NAME): InvalidRoleName
    InvalidRoleName = error::INVALID_ROLE_NAME,
    /// [`1254033`](error::ROLE_NAME_DUPLICATED): RoleNameDuplicated
    RoleNameDuplicated = error::ROLE_NAME_DUPLICATED,
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
    /// `1254043` (HTTP 404): RecordIdNotFound
    ///
    /// No record has this `record_id`. Take it from `bitable.v1.app_table_record.search`.
    ///
    /// 没有与 `record_id` 对应的记录。请调用 `bitable.v1.app_table_record.search` 获取。
    RecordIdNotFound = &ErrorInfo {
        status: Some(404),
        ..*error::RECORD_ID_NOT_FOUND
    },
    /// `1254044` (HTTP 404): FieldIdNotFound
    ///
    /// No field has this `field_id`. Take it from `bitable.v1.app_table_field.list`.
    ///
    /// 没有与 `field_id` 对应的字段。请调用 `bitable.v1.app_table_field.list` 获取。
    FieldIdNotFound = &ErrorInfo {
        status: Some(404),
        ..*error::FIELD_ID_NOT_FOUND
    },
    /// `1254045` (HTTP 404): FieldNameNotFound
    ///
    /// No field has this name. Use the names that `bitable.v1.app_table_field.list` returns (the page may hide spaces, line breaks and special characters); if advanced permissions are on, give the caller permission on the field or management permission.
    ///
    /// 没有该名称的字段。请使用 `bitable.v1.app_table_field.list` 返回的名称（界面显示可能会忽略空格、换行和特殊字符）；若已开启高级权限，请为调用身份授予该字段的权限或「可管理」权限。
    FieldNameNotFound = &ErrorInfo {
        status: Some(404),
        ..*error::FIELD_NAME_NOT_FOUND
    },
    /// [`1254047`](error::ROLE_ID_NOT_FOUND): RoleIdNotFound
    RoleIdNotFound = error::ROLE_ID_NOT_FOUND,
    /// [`1254048`](error::MEMBER_NOT_FOUND): MemberNotFound
    MemberNotFound = error::MEMBER_NOT_FOUND,
    /// [`1254049`](error::FORM_FIELD_NOT_FOUND): FormFieldNotFound
    FormFieldNotFound = error::FORM_FIELD_NOT_FOUND,
    /// `1254060` (HTTP 400): TextFieldConvFail
    ///
    /// The value of a text field is wrong. Pass a string. / 文本字段的值不正确。请传入字符串。
    TextFieldConversionFailed = &ErrorInfo {
        status: Some(400),
        ..*error::TEXT_FIELD_CONVERSION_FAILED
    },
    /// `1254061` (HTTP 400): NumberFieldConvFail
    ///
    /// The value of a number field is wrong. Pass a number. / 数字字段的值不正确。请传入数字。
    NumberFieldConversionFailed = &ErrorInfo {
        status: Some(400),
        ..*error::NUMBER_FIELD_CONVERSION_FAILED
    },
    /// `1254062` (HTTP 400): SingleSelectFieldConvFail
    ///
    /// The value of a single-select field is wrong, or its options are linked and cannot be updated. Pass one option name as a string and do not update linked options.
    ///
    /// 单选字段的值不正确，或其选项关联自别处而不支持更新。请传入一个字符串形式的选项名称，且不要更新关联选项。
    SingleSelectFieldConversionFailed = &ErrorInfo {
        status: Some(400),
        ..*error::SINGLE_SELECT_FIELD_CONVERSION_FAILED
    },
    /// `1254063` (HTTP 400): MultiSelectFieldConvFail
    ///
    /// The value of a multi-select field is wrong, or its options are linked and cannot be updated. Pass an array of option names as strings and do not update linked options.
    ///
    /// 多选字段的值不正确，或其选项关联自别处而不支持更新。请传入由选项名称组成的字符串数组，且不要更新关联选项。
    MultiSelectFieldConversionFailed = &ErrorInfo {
        status: Some(400),
        ..*error::MULTI_SELECT_FIELD_CONVERSION_FAILED
    },
    /// `1254064` (HTTP 400): DatetimeFieldConvFail
    ///
    /// The value of a date field is wrong. Pass a timestamp in milliseconds. / 日期字段的值不正确。请传入毫秒级时间戳。
    DateTimeFieldConversionFailed = &ErrorInfo {
        status: Some(400),
        ..*error::DATE_TIME_FIELD_CONVERSION_FAILED
    },
    /// `1254065` (HTTP 400): CheckboxFieldConvFail
    ///
    /// The value of a checkbox field is wrong. Pass `true` or `false`. / 复选框字段的值不正确。请传入 `true` 或 `false`。
    CheckboxFieldConversionFailed = &ErrorInfo {
        status: Some(400),
        ..*error::CHECKBOX_FIELD_CONVERSION_FAILED
    },
    /// `1254066` (HTTP 400): UserFieldConvFail
    ///
    /// The value of a user field is wrong. Pass an array of objects that hold only `id`, of the type in `user_id_type`, or `null` to clear the field; an `open_id` of another app is not valid, so use `user_id` across apps.
    ///
    /// 人员字段的值不正确。请传入只含 `id` 的对象数组，ID 类型须与 `user_id_type` 一致，清空时传 `null`；不同应用的 `open_id` 不能混用，跨应用时请使用 `user_id`。
    UserFieldConversionFailed = &ErrorInfo {
        status: Some(400),
        ..*error::USER_FIELD_CONVERSION_FAILED
    },
    /// `1254067` (HTTP 400): LinkFieldConvFail
    ///
    /// The value of a link field is wrong. Pass an array of `record_id` values of the linked table.
    ///
    /// 关联字段的值不正确。请传入被关联数据表中记录的 `record_id` 数组。
    LinkFieldConversionFailed = &ErrorInfo {
        status: Some(400),
        ..*error::LINK_FIELD_CONVERSION_FAILED
    },
    /// `1254100` (HTTP 400): TableExceedLimit
    ///
    /// The base has reached the limit of 100 tables and dashboards together. Delete some first.
    ///
    /// 数据表和仪表盘总数已达上限，每个多维表格最多 100 个。请先删除一部分。
    TableLimitExceeded = &ErrorInfo {
        status: Some(400),
        ..*error::TABLE_LIMIT_EXCEEDED
    },
    /// `1254101` (HTTP 400): ViewExceedLimit
    ///
    /// The table has reached the limit of 200 views, public, locked and personal ones together. Delete some first.
    ///
    /// 视图数量已达 200 个的上限（含公共、锁定和个人视图）。请先删除一部分。
    ViewLimitExceeded = &ErrorInfo {
        status: Some(400),
        ..*error::VIEW_LIMIT_EXCEEDED
    },
    /// `1254103` (HTTP 400): RecordExceedLimit
    ///
    /// The table has reached the limit of 20,000 records. Delete records or use another table.
    ///
    /// 记录数量已达 20,000 条的上限。请删除部分记录，或改用其他数据表。
    RecordLimitExceeded = &ErrorInfo {
        status: Some(400),
        ..*error::RECORD_LIMIT_EXCEEDED
    },
    /// `1254104` (HTTP 400): RecordAddOnceExceedLimit
    ///
    /// Too many records in one call; the limit is 500. Split them over several calls.
    ///
    /// 单次写入的记录过多，最多 500 条。请分批调用。
    BatchRecordLimitExceeded = &ErrorInfo {
        status: Some(400),
        ..*error::BATCH_RECORD_LIMIT_EXCEEDED
    },
    /// [`1254110`](error::ROLE_LIMIT_EXCEEDED): RoleExceedLimit
    RoleLimitExceeded = error::ROLE_LIMIT_EXCEEDED,
    /// `1254130` (HTTP 400): TooLargeCell
    ///
    /// The content of a cell is too large. Write less. / 单元格的内容过大。请缩减写入的内容。
    TooLargeCell = &ErrorInfo {
        status: Some(400),
        ..*error::TOO_LARGE_CELL
    },
    /// `1254290` (HTTP 429): TooManyRequest
    ///
    /// Too many requests. Call less often; try again after a pause. / 请求过快。请降低调用频率，稍后重试。
    RateLimited = &ErrorInfo {
        status: Some(429),
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
    /// `1254301` (HTTP 400): OperationTypeError
    ///
    /// Advanced permissions are off for the base or not available. Set `is_advanced` to `true` with `bitable.v1.app.update`; if that is not possible, use another base.
    ///
    /// 多维表格没有开启高级权限，或不支持开启。请通过 `bitable.v1.app.update` 将 `is_advanced` 设为 `true`；若不支持，请改用其他多维表格。
    AdvancedPermissionNotEnabled = &ErrorInfo {
        status: Some(400),
        ..*error::ADVANCED_PERMISSION_NOT_ENABLED
    },
    /// [`1254302`](error::PERMISSION_DENIED): Permission denied.
    PermissionDenied = error::PERMISSION_DENIED,
    /// `1255001` (HTTP 400): InternalError
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InternalError1255001 = &ErrorInfo {
        status: Some(400),
        ..*error::INTERNAL_ERROR1255001
    },
    /// `1255002` (HTTP 400): RpcError
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    RpcError = &ErrorInfo {
        status: Some(400),
        ..*error::RPC_ERROR
    },
    /// `1255003` (HTTP 400): MarshalError
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    MarshalError = &ErrorInfo {
        status: Some(400),
        ..*error::MARSHAL_ERROR
    },
    /// `1255004` (HTTP 400): UmMarshalError
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    UnmarshalError = &ErrorInfo {
        status: Some(400),
        ..*error::UNMARSHAL_ERROR
    },
    /// `1255005` (HTTP 400): ConvError
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    ConvError = &ErrorInfo {
        status: Some(400),
        ..*error::CONV_ERROR
    },
    /// [`1255040`](error::REQUEST_TIMED_OUT): 请求超时
    RequestTimedOut = error::REQUEST_TIMED_OUT,
    /// [`1254036`](error::BASE_COPYING): Base is copying, please try again later.
    BaseCopying = error::BASE_COPYING,
    /// [`1254200`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// `1254011` (HTTP 400): The page_size must be between 0 and 100.
    ///
    /// `page_size` is out of range. Set it to a value from 1 to 100. / `page_size` 超出范围。请将其设为 1～100 之间的值。
    InvalidPageSize = &ErrorInfo {
        message: "The page_size must be between 0 and 100.",
        fix: Text { zh: "`page_size` 超出范围。请将其设为 1～100 之间的值。", en: "`page_size` is out of range. Set it to a value from 1 to 100." },
        ..*error::INVALID_PAGE_SIZE
    },
}
