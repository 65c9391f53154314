// Generated from spec/bitable/v1/app_table_view/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::bitable::{error, v1};
impl super::Api<'_> {
    /// List views / 列出视图: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(
        &self,
        app_token: impl Into<String>,
        table_id: impl Into<id::TableId>,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(app_token, table_id))
    }
}
/// List views / 列出视图.
///
/// Lists the views of a table, page by page. / 分页列出一个数据表的视图。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.bitable().v1().app_table_view().list("appbcbWCzen6D8dezhoCH2RpMAh", "tblsRc9GRRXKqhvW").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `base:view:read`, `bitable:app`, `bitable:app:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-view/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The `app_token` of the base. If the URL begins with `feishu.cn/base`, it is in the URL; if with `feishu.cn/wiki`, it is the `obj_token` that `wiki.v2.space.get_node` returns when `obj_type` is `bitable`.
    ///
    /// 多维表格的 `app_token`。URL 以 `feishu.cn/base` 开头时从 URL 中取得；以 `feishu.cn/wiki` 开头时调用 `wiki.v2.space.get_node`，在 `obj_type` 为 `bitable` 时取 `obj_token`。
    /// - Length: at least 1
    /// - Example: `"appbcbWCzen6D8dezhoCH2RpMAh"`
    pub app_token: String,
    /// The ID of the table, which is in the URL of the base and in the reply of `bitable.v1.app_table.list`.
    ///
    /// 数据表的 ID，可从多维表格的 URL 或 `bitable.v1.app_table.list` 的响应中取得。
    /// - Example: `"tblsRc9GRRXKqhvW"`
    pub table_id: id::TableId,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - At most 100
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"vewTpR1urY"`
    pub page_token: Option<String>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(app_token: impl Into<String>, table_id: impl Into<id::TableId>) -> Self {
        Self {
            app_token: app_token.into(),
            table_id: table_id.into(),
            page_size: Default::default(),
            page_token: Default::default(),
            user_id_type: Default::default(),
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
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_token", &mut self.app_token);
        f.field("table_id", &mut self.table_id);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("bitable.v1.app_table_view.list", Get, "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/views")
        .documented(text("列出视图", "List views"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-view/list")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::BASE_VIEW_READ]),
            scopes(&[crate::scope::BITABLE_APP]),
            scopes(&[crate::scope::BITABLE_APP_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(NoBody, &[
            path("app_token", String).required(),
            path("table_id", String).required(),
            query("page_size", Integer).between(None, Some(100)),
            query("page_token", String),
            query("user_id_type", String).default("\"open_id\""),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v1::AppTableView;
    fn items(response: ListResponse) -> Vec<v1::AppTableView> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The views of this page. / 这一页的视图。
    pub items: Vec<v1::AppTableView>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// How many items there are on all pages together. / 总条数，不限于这一页。
    pub total: i64,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
        f.field("total", &mut self.total);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`1254000`](error::WRONG_REQUEST_JSON): WrongRequestJson
    WrongRequestJson = error::WRONG_REQUEST_JSON,
    /// [`1254001`](error::WRONG_REQUEST_BODY): WrongRequestBody
    WrongRequestBody = error::WRONG_REQUEST_BODY,
    /// [`1254002`](error::REQUEST_FAILED): Fail
    RequestFailed = error::REQUEST_FAILED,
    /// [`1254003`](error::WRONG_BASE_TOKEN): WrongBaseToken
    WrongBaseToken = error::WRONG_BASE_TOKEN,
    /// [`1254004`](error::WRONG_TABLE_ID): WrongTableId
    WrongTableId = error::WRONG_TABLE_ID,
    /// [`1254005`](error::WRONG_VIEW_ID): WrongViewId
    WrongViewId = error::WRONG_VIEW_ID,
    /// [`1254006`](error::WRONG_RECORD_ID): WrongRecordId
    WrongRecordId = error::WRONG_RECORD_ID,
    /// [`1254007`](error::EMPTY_VALUE): EmptyValue
    EmptyValue = error::EMPTY_VALUE,
    /// [`1254008`](error::EMPTY_VIEW): EmptyView
    EmptyView = error::EMPTY_VIEW,
    /// [`1254009`](error::WRONG_FIELD_ID): WrongFieldId
    WrongFieldId = error::WRONG_FIELD_ID,
    /// [`1254010`](error::REQ_CONV_ERROR): ReqConvError
    ReqConvError = error::REQ_CONV_ERROR,
    /// `1254016` (HTTP 200): InvalidSort
    ///
    /// The `sort` parameter is wrong. Check the field names and the structure in it.
    ///
    /// `sort` 参数不正确。请检查其中的字段名称和结构。
    InvalidSort = &ErrorInfo {
        status: Some(200),
        ..*error::INVALID_SORT
    },
    /// `1254018` (HTTP 200): InvalidFilter
    ///
    /// The `filter` parameter is wrong. Rewrite it according to the [guide to record filters](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/record-filter-guide).
    ///
    /// `filter` 参数不正确。请按[记录过滤参数填写指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/record-filter-guide)改写。
    InvalidFilter = &ErrorInfo {
        status: Some(200),
        ..*error::INVALID_FILTER
    },
    /// `1254019` (HTTP 200): InvalidViewType
    ///
    /// The view type is invalid or not usable for the operation. Use one that it supports, such as grid or kanban.
    ///
    /// 视图类型不合法，或该操作不适用于这类视图。请改用接口支持的视图类型，例如表格视图或看板视图。
    InvalidViewType = &ErrorInfo {
        status: Some(200),
        ..*error::INVALID_VIEW_TYPE
    },
    /// `1254020` (HTTP 200): ViewNameDuplicated
    ///
    /// A view of this name exists. Choose another name. / 已有同名的视图。请换一个名称。
    ViewNameDuplicated = &ErrorInfo {
        status: Some(200),
        ..*error::VIEW_NAME_DUPLICATED
    },
    /// `1254021` (HTTP 200): EmptyViewName
    ///
    /// The view name is empty. Supply a name. / 视图名称为空。请填写名称。
    EmptyViewName = &ErrorInfo {
        status: Some(200),
        ..*error::EMPTY_VIEW_NAME
    },
    /// `1254022` (HTTP 200): InvalidViewName
    ///
    /// The view name is invalid. Use 1 to 100 characters without `[` or `]`.
    ///
    /// 视图名称不合法。请将其设为 1～100 个字符，且不含 `[`、`]`。
    InvalidViewName = &ErrorInfo {
        status: Some(200),
        ..*error::INVALID_VIEW_NAME
    },
    /// [`1254030`](error::TOO_LARGE_RESPONSE): TooLargeResponse
    TooLargeResponse = error::TOO_LARGE_RESPONSE,
    /// [`1254036`](error::BASE_COPYING): Base is copying, please try again later.
    BaseCopying = error::BASE_COPYING,
    /// [`1254040`](error::BASE_TOKEN_NOT_FOUND): BaseTokenNotFound
    BaseTokenNotFound = error::BASE_TOKEN_NOT_FOUND,
    /// [`1254041`](error::TABLE_ID_NOT_FOUND): TableIdNotFound
    TableIdNotFound = error::TABLE_ID_NOT_FOUND,
    /// [`1254042`](error::VIEW_ID_NOT_FOUND): ViewIdNotFound
    ViewIdNotFound = error::VIEW_ID_NOT_FOUND,
    /// [`1254043`](error::RECORD_ID_NOT_FOUND): RecordIdNotFound
    RecordIdNotFound = error::RECORD_ID_NOT_FOUND,
    /// [`1254044`](error::FIELD_ID_NOT_FOUND): FieldIdNotFound
    FieldIdNotFound = error::FIELD_ID_NOT_FOUND,
    /// [`1254045`](error::FIELD_NAME_NOT_FOUND): FieldNameNotFound
    FieldNameNotFound = error::FIELD_NAME_NOT_FOUND,
    /// [`1254060`](error::TEXT_FIELD_CONVERSION_FAILED): TextFieldConvFail
    TextFieldConversionFailed = error::TEXT_FIELD_CONVERSION_FAILED,
    /// [`1254061`](error::NUMBER_FIELD_CONVERSION_FAILED): NumberFieldConvFail
    NumberFieldConversionFailed = error::NUMBER_FIELD_CONVERSION_FAILED,
    /// [`1254062`](error::SINGLE_SELECT_FIELD_CONVERSION_FAILED): SingleSelectFieldConvFail
    SingleSelectFieldConversionFailed = error::SINGLE_SELECT_FIELD_CONVERSION_FAILED,
    /// [`1254063`](error::MULTI_SELECT_FIELD_CONVERSION_FAILED): MultiSelectFieldConvFail
    MultiSelectFieldConversionFailed = error::MULTI_SELECT_FIELD_CONVERSION_FAILED,
    /// [`1254064`](error::DATE_TIME_FIELD_CONVERSION_FAILED): DatetimeFieldConvFail
    DateTimeFieldConversionFailed = error::DATE_TIME_FIELD_CONVERSION_FAILED,
    /// [`1254065`](error::CHECKBOX_FIELD_CONVERSION_FAILED): CheckboxFieldConvFail
    CheckboxFieldConversionFailed = error::CHECKBOX_FIELD_CONVERSION_FAILED,
    /// [`1254066`](error::USER_FIELD_CONVERSION_FAILED): UserFieldConvFail
    UserFieldConversionFailed = error::USER_FIELD_CONVERSION_FAILED,
    /// [`1254067`](error::LINK_FIELD_CONVERSION_FAILED): LinkFieldConvFail
    LinkFieldConversionFailed = error::LINK_FIELD_CONVERSION_FAILED,
    /// [`1254100`](error::TABLE_LIMIT_EXCEEDED): TableExceedLimit
    TableLimitExceeded = error::TABLE_LIMIT_EXCEEDED,
    /// [`1254101`](error::VIEW_LIMIT_EXCEEDED): ViewExceedLimit
    ViewLimitExceeded = error::VIEW_LIMIT_EXCEEDED,
    /// [`1254102`](error::FILE_LIMIT_EXCEEDED): FileExceedLimit
    FileLimitExceeded = error::FILE_LIMIT_EXCEEDED,
    /// [`1254103`](error::RECORD_LIMIT_EXCEEDED): RecordExceedLimit
    RecordLimitExceeded = error::RECORD_LIMIT_EXCEEDED,
    /// [`1254104`](error::BATCH_RECORD_LIMIT_EXCEEDED): RecordAddOnceExceedLimit
    BatchRecordLimitExceeded = error::BATCH_RECORD_LIMIT_EXCEEDED,
    /// [`1254130`](error::TOO_LARGE_CELL): TooLargeCell
    TooLargeCell = error::TOO_LARGE_CELL,
    /// [`1254290`](error::RATE_LIMITED): TooManyRequest
    RateLimited = error::RATE_LIMITED,
    /// [`1254291`](error::WRITE_CONFLICT): Write conflict
    WriteConflict = error::WRITE_CONFLICT,
    /// [`1254301`](error::ADVANCED_PERMISSION_NOT_ENABLED): OperationTypeError
    AdvancedPermissionNotEnabled = error::ADVANCED_PERMISSION_NOT_ENABLED,
    /// [`1254302`](error::PERMISSION_DENIED): Permission denied.
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1255001`](error::INTERNAL_ERROR1255001): InternalError
    InternalError1255001 = error::INTERNAL_ERROR1255001,
    /// [`1255002`](error::RPC_ERROR): RpcError
    RpcError = error::RPC_ERROR,
    /// [`1255003`](error::MARSHAL_ERROR): MarshalError
    MarshalError = error::MARSHAL_ERROR,
    /// [`1255004`](error::UNMARSHAL_ERROR): UmMarshalError
    UnmarshalError = error::UNMARSHAL_ERROR,
    /// [`1255005`](error::CONV_ERROR): ConvError
    ConvError = error::CONV_ERROR,
    /// [`1255040`](error::REQUEST_TIMED_OUT): 请求超时
    RequestTimedOut = error::REQUEST_TIMED_OUT,
    /// [`1254607`](error::DATA_NOT_READY): Data not ready, please try again later
    DataNotReady = error::DATA_NOT_READY,
}
