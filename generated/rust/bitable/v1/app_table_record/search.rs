// Generated from spec/bitable/v1/app_table_record/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::bitable::{error, v1};
impl super::Api<'_> {
    /// Search records / 查询记录: [`Search`](struct@Search).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn search(
        &self,
        app_token: impl Into<String>,
        table_id: impl Into<id::TableId>,
    ) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(self.client, Search::new(app_token, table_id))
    }
}
/// Search records / 查询记录.
///
/// Queries the records of a table with filters and sorting, at most 500 a page.
///
/// 按筛选和排序条件分页查询一个数据表的记录，每页最多 500 条。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.bitable().v1().app_table_record().search("NQRxbRkBMa6OnZsjtERcxhNWnNh", "tbl0xe5g8PP3U3cS").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/search`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `base:record:retrieve`, `bitable:app`, `bitable:app:readonly`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/search)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// The `app_token` of the base. If the URL begins with `feishu.cn/base`, it is in the URL; if with `feishu.cn/wiki`, it is the `obj_token` that `wiki.v2.space.get_node` returns when `obj_type` is `bitable`.
    ///
    /// 多维表格的 `app_token`。URL 以 `feishu.cn/base` 开头时从 URL 中取得；以 `feishu.cn/wiki` 开头时调用 `wiki.v2.space.get_node`，在 `obj_type` 为 `bitable` 时取 `obj_token`。
    /// - Length: 0 to 100
    /// - Example: `"NQRxbRkBMa6OnZsjtERcxhNWnNh"`
    pub app_token: String,
    /// The ID of the table, which is in the URL of the base and in the reply of `bitable.v1.app_table.list`.
    ///
    /// 数据表的 ID，可从多维表格的 URL 或 `bitable.v1.app_table.list` 的响应中取得。
    /// - Length: 0 to 50
    /// - Example: `"tbl0xe5g8PP3U3cS"`
    pub table_id: id::TableId,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `20`
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// The ID of the view to which the query is limited; with `filter` or `sort` it is ignored and the whole table is queried. It is in the URL of the base and in the reply of `bitable.v1.app_table_view.list`, but cannot be had for bases embedded in documents.
    ///
    /// 视图的 ID，只查询该视图中的内容；设置了 `filter` 或 `sort` 时忽略它，改为查询整个数据表。可从多维表格的 URL 或 `bitable.v1.app_table_view.list` 的响应中取得，嵌入云文档的多维表格暂时取不到。
    /// - Length: 0 to 50
    /// - Example: `"vewqhz51lk"`
    pub view_id: Option<id::ViewId>,
    /// The names of the fields that the returned records have. / 返回的记录包含哪些字段，填字段名称。
    /// - Length: 0 to 200
    /// - Example: `["text","text"]`
    pub field_names: Option<Vec<String>>,
    /// The sort conditions, applied one after another. / 排序条件，有多个时按先后逐层排序。
    /// - Length: 0 to 100
    pub sort: Option<Vec<SearchSort>>,
    /// The filter; the [record filter guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/record-filter-guide) shows how to write it, for example to combine `and` and `or`.
    ///
    /// 筛选条件，写法（如同时使用 `and` 和 `or`）见[记录筛选指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/record-filter-guide)。
    pub filter: Option<SearchFilterInfo>,
    /// Whether to return the automatic fields `created_time`, `last_modified_time`, `created_by` and `last_modified_by`; without it they are left out.
    ///
    /// 是否返回自动计算的字段：`created_time`、`last_modified_time`、`created_by`、`last_modified_by`；不传则不返回。
    pub automatic_fields: Option<bool>,
}
impl Search {
    /// Creates the value from its required fields.
    pub fn new(app_token: impl Into<String>, table_id: impl Into<id::TableId>) -> Self {
        Self {
            app_token: app_token.into(),
            table_id: table_id.into(),
            user_id_type: Default::default(),
            page_token: Default::default(),
            page_size: Default::default(),
            view_id: Default::default(),
            field_names: Default::default(),
            sort: Default::default(),
            filter: Default::default(),
            automatic_fields: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
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
    /// Sets `view_id`.
    #[must_use]
    pub fn view_id(mut self, value: impl Into<id::ViewId>) -> Self {
        self.view_id = Some(value.into());
        self
    }
    /// Sets `field_names`.
    #[must_use]
    pub fn field_names(mut self, value: impl Into<Vec<String>>) -> Self {
        self.field_names = Some(value.into());
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: impl Into<Vec<SearchSort>>) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: SearchFilterInfo) -> Self {
        self.filter = Some(value);
        self
    }
    /// Sets `automatic_fields`.
    #[must_use]
    pub fn automatic_fields(mut self, value: bool) -> Self {
        self.automatic_fields = Some(value);
        self
    }
}
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_token", &mut self.app_token);
        f.field("table_id", &mut self.table_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("view_id", &mut self.view_id);
        f.field("field_names", &mut self.field_names);
        f.field("sort", &mut self.sort);
        f.field("filter", &mut self.filter);
        f.field("automatic_fields", &mut self.automatic_fields);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("bitable.v1.app_table_record.search", Post, "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/search")
        .documented(text("查询记录", "Search records"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/search")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::BASE_RECORD_RETRIEVE]),
            scopes(&[crate::scope::BITABLE_APP]),
            scopes(&[crate::scope::BITABLE_APP_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("items.created_by.avatar_url", &[scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("items.last_modified_by.avatar_url", &[scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(Json, &[
            path("app_token", String).required(),
            path("table_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("page_token", String),
            query("page_size", Integer).default("20"),
            body("view_id", String),
            body("field_names", Array),
            body("sort", Array),
            body("filter", Object),
            body("automatic_fields", Boolean),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Search {
    type Item = v1::AppTableRecord;
    fn items(response: SearchResponse) -> Vec<v1::AppTableRecord> {
        response.items
    }
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The records of this page, with field values in the [structure of each field type](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/bitable-record-data-structure-overview).
    ///
    /// 这一页的记录，字段值的结构见[记录数据结构](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/bitable-record-data-structure-overview)。
    pub items: Vec<v1::AppTableRecord>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// How many records match in all. / 符合条件的记录总数。
    pub total: i64,
}
impl wire::Object for SearchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
        f.field("total", &mut self.total);
    }
}
crate::codegen::__impl_object! {
    SearchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Search`](struct@Search).
    SearchError:
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
    /// [`1254024`](error::INVALID_FIELD_NAMES): InvalidFieldNames
    InvalidFieldNames = error::INVALID_FIELD_NAMES,
    /// [`1254030`](error::TOO_LARGE_RESPONSE): TooLargeResponse
    TooLargeResponse = error::TOO_LARGE_RESPONSE,
    /// `1254036` (HTTP 400): Bitable is copying, please try again later.
    ///
    /// The base is being copied in the background and cannot be used meanwhile. Try again once the copy is complete.
    ///
    /// 多维表格正在异步复制，期间不能操作。请等复制完成后重试。
    BaseCopying = &ErrorInfo {
        message: "Bitable is copying, please try again later.",
        ..*error::BASE_COPYING
    },
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
    /// [`1254068`](error::URL_FIELD_CONVERSION_FAILED): URLFieldConvFail
    UrlFieldConversionFailed = error::URL_FIELD_CONVERSION_FAILED,
    /// [`1254069`](error::ATTACHMENT_FIELD_CONVERSION_FAILED): AttachFieldConvFail
    AttachmentFieldConversionFailed = error::ATTACHMENT_FIELD_CONVERSION_FAILED,
    /// [`1254072`](error::PHONE_FIELD_CONVERSION_FAILED): Failed to convert phone field, please make sure it is correct.
    PhoneFieldConversionFailed = error::PHONE_FIELD_CONVERSION_FAILED,
    /// [`1254100`](error::TABLE_LIMIT_EXCEEDED): TableExceedLimit
    TableLimitExceeded = error::TABLE_LIMIT_EXCEEDED,
    /// [`1254101`](error::VIEW_LIMIT_EXCEEDED): ViewExceedLimit
    ViewLimitExceeded = error::VIEW_LIMIT_EXCEEDED,
    /// [`1254102`](error::FILE_LIMIT_EXCEEDED): FileExceedLimit
    FileLimitExceeded = error::FILE_LIMIT_EXCEEDED,
    /// [`1254103`](error::RECORD_LIMIT_EXCEEDED): RecordExceedLimit
    RecordLimitExceeded = error::RECORD_LIMIT_EXCEEDED,
    /// `1254104` (HTTP 200): RecordAddOnceExceedLimit
    ///
    /// Too many records in one call; the limit is 1,000. Split them over several calls.
    ///
    /// 单次写入的记录过多，最多 1,000 条。请分批调用。
    BatchRecordLimitExceeded = &ErrorInfo {
        fix: Text { zh: "单次写入的记录过多，最多 1,000 条。请分批调用。", en: "Too many records in one call; the limit is 1,000. Split them over several calls." },
        ..*error::BATCH_RECORD_LIMIT_EXCEEDED
    },
    /// [`1254107`](error::FILTER_LENGTH_LIMIT_EXCEEDED): FilterLengthExceedLimit
    FilterLengthLimitExceeded = error::FILTER_LENGTH_LIMIT_EXCEEDED,
    /// [`1254108`](error::SORT_LENGTH_LIMIT_EXCEEDED): SortLengthExceedLimit
    SortLengthLimitExceeded = error::SORT_LENGTH_LIMIT_EXCEEDED,
    /// [`1254109`](error::FORMULA_TABLE_SIZE_LIMIT_EXCEEDED): FormulaTableSizeExceedLimit
    FormulaTableSizeLimitExceeded = error::FORMULA_TABLE_SIZE_LIMIT_EXCEEDED,
    /// [`1254130`](error::TOO_LARGE_CELL): TooLargeCell
    TooLargeCell = error::TOO_LARGE_CELL,
    /// [`1254290`](error::RATE_LIMITED): TooManyRequest
    RateLimited = error::RATE_LIMITED,
    /// [`1254291`](error::WRITE_CONFLICT): Write conflict
    WriteConflict = error::WRITE_CONFLICT,
    /// [`1254301`](error::ADVANCED_PERMISSION_NOT_ENABLED): OperationTypeError
    AdvancedPermissionNotEnabled = error::ADVANCED_PERMISSION_NOT_ENABLED,
    /// `1254302` (HTTP 200): Permission denied.
    ///
    /// The caller lacks the advanced permission of the base. For a user, add the user under "Share" or in the advanced permission settings. For an app, give it at least one API scope for bases, then grant it management permission under "..." > "More" > "Add document app", or add a chat that contains the app in the advanced permission settings.
    ///
    /// 调用身份缺少多维表格的高级权限。用户身份：请通过右上角「分享」或高级权限设置添加用户。应用身份：请先为应用开通至少一个多维表格 API 权限，再通过「...」→「更多」→「添加文档应用」授予「可管理」，或在高级权限设置中添加包含该应用的群组。
    PermissionDenied = &ErrorInfo {
        status: Some(200),
        ..*error::PERMISSION_DENIED
    },
    /// [`1254303`](error::ATTACHMENT_NOT_OF_BASE): AttachPermNotAllow
    AttachmentNotOfBase = error::ATTACHMENT_NOT_OF_BASE,
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
    /// `1255040` (HTTP 504): Request timed out, please try again later
    ///
    /// The request timed out. Try again later; if that recurs, handle less data per call.
    ///
    /// 请求超时。请稍后重试；若反复超时，请减少单次的数据量。
    RequestTimedOut = &ErrorInfo {
        message: "Request timed out, please try again later",
        ..*error::REQUEST_TIMED_OUT
    },
    /// [`1254607`](error::DATA_NOT_READY): Data not ready, please try again later
    DataNotReady = error::DATA_NOT_READY,
}
/// The conditions of the filter. / 筛选条件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCondition {
    /// The name of the field to compare. / 要比较的字段的名称。
    /// - Length: 0 to 1000
    /// - Example: `"text"`
    pub field_name: String,
    /// How the field is compared with `value`. / 字段与 `value` 如何比较。
    pub operator: v1::Operator,
    /// One or more values to compare the field with; what is allowed depends on the type of the field and on `operator`, see the [notes on values](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/record-filter-guide#3e0fd644).
    ///
    /// 与字段比较的一个或多个值，可填什么取决于字段类型和 `operator`，见[目标值填写说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/record-filter-guide#3e0fd644)。
    /// - Length: 0 to 10
    /// - Example: `["text"]`
    pub value: Option<Vec<String>>,
}
impl SearchCondition {
    /// Creates the value from its required fields.
    pub fn new(field_name: impl Into<String>, operator: v1::Operator) -> Self {
        Self {
            field_name: field_name.into(),
            operator,
            value: Default::default(),
        }
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<Vec<String>>) -> Self {
        self.value = Some(value.into());
        self
    }
}
impl wire::Object for SearchCondition {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_name", &mut self.field_name);
        f.field("operator", &mut self.operator);
        f.field("value", &mut self.value);
    }
}
/// The filter; the [record filter guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/record-filter-guide) shows how to write it, for example to combine `and` and `or`.
///
/// 筛选条件，写法（如同时使用 `and` 和 `or`）见[记录筛选指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/record-filter-guide)。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFilterInfo {
    /// How the conditions are combined; it has to be given with a filter. / 多个条件之间的关系；有筛选条件时必须填写。
    /// - Length: 0 to 10
    pub conjunction: Option<v1::Conjunction>,
    /// The conditions of the filter. / 筛选条件。
    /// - Length: 0 to 50
    pub conditions: Option<Vec<SearchCondition>>,
}
impl SearchFilterInfo {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `conjunction`.
    #[must_use]
    pub fn conjunction(mut self, value: v1::Conjunction) -> Self {
        self.conjunction = Some(value);
        self
    }
    /// Sets `conditions`.
    #[must_use]
    pub fn conditions(mut self, value: impl Into<Vec<SearchCondition>>) -> Self {
        self.conditions = Some(value.into());
        self
    }
}
impl wire::Object for SearchFilterInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("conjunction", &mut self.conjunction);
        f.field("conditions", &mut self.conditions);
    }
}
/// The sort conditions, applied one after another. / 排序条件，有多个时按先后逐层排序。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSort {
    /// The name of the field. / 字段的名称。
    /// - Length: 0 to 1000
    /// - Example: `"text"`
    pub field_name: Option<String>,
    /// Whether to sort in descending order; without it the order is ascending. / 是否降序排列；不传则升序。
    /// - Default: `false`
    pub desc: Option<bool>,
}
impl SearchSort {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `field_name`.
    #[must_use]
    pub fn field_name(mut self, value: impl Into<String>) -> Self {
        self.field_name = Some(value.into());
        self
    }
    /// Sets `desc`.
    #[must_use]
    pub fn desc(mut self, value: bool) -> Self {
        self.desc = Some(value);
        self
    }
}
impl wire::Object for SearchSort {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_name", &mut self.field_name);
        f.field("desc", &mut self.desc);
    }
}
crate::codegen::__impl_object! {
    SearchCondition SearchFilterInfo SearchSort
}
