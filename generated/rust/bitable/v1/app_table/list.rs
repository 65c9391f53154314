// Generated from spec/bitable/v1/app_table/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::bitable::error;
impl super::Api<'_> {
    /// List tables / 列出数据表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn list(&self, app_token: impl Into<String>) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(app_token))
    }
}
/// List tables / 列出数据表.
///
/// Lists the tables of a base with IDs, revisions and names, page by page. / 分页列出一个多维表格的数据表，含 ID、版本号和名称。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.bitable().v1().app_table().list("appbcbWCzen6D8dezhoCH2RpMAh").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/bitable/v1/apps/:app_token/tables`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `base:table:read`, `bitable:app`, `bitable:app:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The `app_token` of the base. If the URL begins with `feishu.cn/base`, it is in the URL; if with `feishu.cn/wiki`, it is the `obj_token` that `wiki.v2.space.get_node` returns when `obj_type` is `bitable`.
    ///
    /// 多维表格的 `app_token`。URL 以 `feishu.cn/base` 开头时从 URL 中取得；以 `feishu.cn/wiki` 开头时调用 `wiki.v2.space.get_node`，在 `obj_type` 为 `bitable` 时取 `obj_token`。
    /// - Example: `"appbcbWCzen6D8dezhoCH2RpMAh"`
    pub app_token: String,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"tblsRc9GRRXKqhvW"`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `20`
    /// - At most 100
    /// - Example: `10`
    pub page_size: Option<i64>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(app_token: impl Into<String>) -> Self {
        Self {
            app_token: app_token.into(),
            page_token: Default::default(),
            page_size: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_token", &mut self.app_token);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("bitable.v1.app_table.list", Get, "/open-apis/bitable/v1/apps/:app_token/tables")
        .documented(text("列出数据表", "List tables"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/list")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::BASE_TABLE_READ]),
            scopes(&[crate::scope::BITABLE_APP]),
            scopes(&[crate::scope::BITABLE_APP_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(NoBody, &[
            path("app_token", String).required(),
            query("page_token", String),
            query("page_size", Integer).between(None, Some(100)).default("20"),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListAppTable;
    fn items(response: ListResponse) -> Vec<ListAppTable> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// How many items there are on all pages together. / 总条数，不限于这一页。
    pub total: i64,
    /// The tables of this page. / 这一页的数据表。
    pub items: Vec<ListAppTable>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
        f.field("total", &mut self.total);
        f.field("items", &mut self.items);
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
    /// [`1254011`](error::INVALID_PAGE_SIZE): Page size must greater than 0.
    InvalidPageSize = error::INVALID_PAGE_SIZE,
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
    /// `1254302` (HTTP 403): The role has no permissions.
    ///
    /// The caller lacks the advanced permission of the base. For a user, add the user under "Share" or in the advanced permission settings. For an app, give it at least one API scope for bases, then grant it management permission under "..." > "More" > "Add document app", or add a chat that contains the app in the advanced permission settings.
    ///
    /// 调用身份缺少多维表格的高级权限。用户身份：请通过右上角「分享」或高级权限设置添加用户。应用身份：请先为应用开通至少一个多维表格 API 权限，再通过「...」→「更多」→「添加文档应用」授予「可管理」，或在高级权限设置中添加包含该应用的群组。
    PermissionDenied = &ErrorInfo {
        message: "The role has no permissions.",
        ..*error::PERMISSION_DENIED
    },
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
    /// `1255040` (HTTP 504): Request timed out, please try again later.
    ///
    /// The request timed out. Try again later; if that recurs, handle less data per call.
    ///
    /// 请求超时。请稍后重试；若反复超时，请减少单次的数据量。
    RequestTimedOut = &ErrorInfo {
        message: "Request timed out, please try again later.",
        ..*error::REQUEST_TIMED_OUT
    },
}
/// The tables of this page. / 这一页的数据表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppTable {
    /// The ID of the table. / 数据表的 ID。
    pub table_id: id::TableId,
    /// The revision of the table, which begins at 1 and goes up by 1 with every change, such as adding or deleting records or renaming it.
    ///
    /// 数据表的版本号，从 1 开始，每次修改（如增删记录、修改名称）加 1。
    pub revision: i64,
    /// The name of the table. / 数据表的名称。
    pub name: String,
}
impl wire::Object for ListAppTable {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("table_id", &mut self.table_id);
        f.field("revision", &mut self.revision);
        f.field("name", &mut self.name);
    }
}
crate::codegen::__impl_object! {
    ListAppTable
}
