// Generated from spec/bitable/v1/app_table_record/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::bitable::{error, v1};
impl super::Api<'_> {
    /// List records / 列出记录: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.view_id(…))`.
    #[deprecated(note = "use `bitable.v1.app_table_record.search` instead")]
    pub fn list(
        &self,
        app_token: impl Into<String>,
        table_id: impl Into<id::TableId>,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(app_token, table_id))
    }
}
/// List records / 列出记录.
///
/// Lists the records of a table, at most 500 a page. Deprecated: use `bitable.v1.app_table_record.search` instead.
///
/// 分页列出一个数据表的记录，每页最多 500 条。已废弃，请改用 `bitable.v1.app_table_record.search`。
///
/// **Deprecated**: use `bitable.v1.app_table_record.search` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.bitable().v1().app_table_record().list("bascnCMII2ORej2RItqpZZUNMIe", "tblxI2tWaxP5dG7p").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `bitable:app`, `bitable:app:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The `app_token` of the base. / 多维表格的 `app_token`。
    /// - Example: `"bascnCMII2ORej2RItqpZZUNMIe"`
    pub app_token: String,
    /// The ID of the table. / 数据表的 ID。
    /// - Example: `"tblxI2tWaxP5dG7p"`
    pub table_id: id::TableId,
    /// The ID of the view whose records are listed; with `filter` or `sort` it is ignored and the whole table is queried.
    ///
    /// 视图的 ID，只列出该视图中的记录；设置了 `filter` 或 `sort` 时忽略它，改为查询整个数据表。
    /// - Example: `"vewqhz51lk"`
    pub view_id: Option<id::ViewId>,
    /// The filter formula, at most 2000 characters; it cannot look at attributes of person and link fields, such as the open_id of a person.
    ///
    /// 筛选公式，最长 2000 个字符；不支持按人员和关联字段的属性（如人员的 open_id）筛选。
    /// - Example: `"text"`
    pub filter: Option<String>,
    /// The sort conditions, at most 1000 characters and applied one after another; tables with formula or link fields do not support it.
    ///
    /// 排序条件，最长 1000 个字符，有多个时按先后逐层排序；含公式或关联字段的数据表不支持。
    /// - Example: `"text"`
    pub sort: Option<String>,
    /// The names of the fields that the returned records have. / 返回的记录包含哪些字段，填字段名称。
    /// - Example: `"text"`
    pub field_names: Option<String>,
    /// Whether multi-line text fields are returned as arrays, which can hold the URLs of links to bases, documents and sheets as well as mentions of users.
    ///
    /// 多行文本字段是否以数组返回。数组可包含链接的 URL（多维表格、飞书文档和表格）以及 @ 人员的数据。
    pub text_field_as_array: Option<bool>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// Whether formula and lookup fields are returned in the format of the fields they refer to; without it, in their own type.
    ///
    /// 公式和查找引用字段是否按被引用字段的格式返回；不传则返回默认的类型和结果。
    pub display_formula_ref: Option<bool>,
    /// Whether to return the automatic fields `created_by`, `created_time`, `last_modified_by` and `last_modified_time`.
    ///
    /// 是否连同自动字段 `created_by`、`created_time`、`last_modified_by`、`last_modified_time` 一起返回。
    pub automatic_fields: Option<bool>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"recn0hoyXL"`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `20`
    /// - At most 500
    /// - Example: `10`
    pub page_size: Option<i64>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(app_token: impl Into<String>, table_id: impl Into<id::TableId>) -> Self {
        Self {
            app_token: app_token.into(),
            table_id: table_id.into(),
            view_id: Default::default(),
            filter: Default::default(),
            sort: Default::default(),
            field_names: Default::default(),
            text_field_as_array: Default::default(),
            user_id_type: Default::default(),
            display_formula_ref: Default::default(),
            automatic_fields: Default::default(),
            page_token: Default::default(),
            page_size: Default::default(),
        }
    }
    /// Sets `view_id`.
    #[must_use]
    pub fn view_id(mut self, value: impl Into<id::ViewId>) -> Self {
        self.view_id = Some(value.into());
        self
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// Sets `field_names`.
    #[must_use]
    pub fn field_names(mut self, value: impl Into<String>) -> Self {
        self.field_names = Some(value.into());
        self
    }
    /// Sets `text_field_as_array`.
    #[must_use]
    pub fn text_field_as_array(mut self, value: bool) -> Self {
        self.text_field_as_array = Some(value);
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `display_formula_ref`.
    #[must_use]
    pub fn display_formula_ref(mut self, value: bool) -> Self {
        self.display_formula_ref = Some(value);
        self
    }
    /// Sets `automatic_fields`.
    #[must_use]
    pub fn automatic_fields(mut self, value: bool) -> Self {
        self.automatic_fields = Some(value);
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
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_token", &mut self.app_token);
        f.field("table_id", &mut self.table_id);
        f.field("view_id", &mut self.view_id);
        f.field("filter", &mut self.filter);
        f.field("sort", &mut self.sort);
        f.field("field_names", &mut self.field_names);
        f.field("text_field_as_array", &mut self.text_field_as_array);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("display_formula_ref", &mut self.display_formula_ref);
        f.field("automatic_fields", &mut self.automatic_fields);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("bitable.v1.app_table_record.list", Get, "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records")
        .documented(text("列出记录", "List records"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/list")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::BITABLE_APP]),
            scopes(&[crate::scope::BITABLE_APP_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("items.created_by.avatar_url", &[scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("items.last_modified_by.avatar_url", &[scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(NoBody, &[
            path("app_token", String).required(),
            path("table_id", String).required(),
            query("view_id", String),
            query("filter", String),
            query("sort", String),
            query("field_names", String),
            query("text_field_as_array", Boolean),
            query("user_id_type", String).default("\"open_id\""),
            query("display_formula_ref", Boolean),
            query("automatic_fields", Boolean),
            query("page_token", String),
            query("page_size", Integer).between(None, Some(500)).default("20"),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v1::AppTableRecord;
    fn items(response: ListResponse) -> Vec<v1::AppTableRecord> {
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
    /// How many records match in all. / 符合条件的记录总数。
    pub total: i64,
    /// The records of this page. / 这一页的记录。
    pub items: Vec<v1::AppTableRecord>,
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
    /// [`1254068`](error::URL_FIELD_CONVERSION_FAILED): URLFieldConvFail
    UrlFieldConversionFailed = error::URL_FIELD_CONVERSION_FAILED,
    /// [`1254069`](error::ATTACHMENT_FIELD_CONVERSION_FAILED): AttachFieldConvFail
    AttachmentFieldConversionFailed = error::ATTACHMENT_FIELD_CONVERSION_FAILED,
    /// [`1254072`](error::PHONE_FIELD_CONVERSION_FAILED): Failed to convert phone field, please make sure it is correct.
    PhoneFieldConversionFailed = error::PHONE_FIELD_CONVERSION_FAILED,
    /// `1254100` (HTTP 200): TableExceedLimit
    ///
    /// The base has reached the limit of 300 tables. Delete some first. / 数据表数量已达 300 个的上限。请先删除一部分。
    TableLimitExceeded = &ErrorInfo {
        fix: Text { zh: "数据表数量已达 300 个的上限。请先删除一部分。", en: "The base has reached the limit of 300 tables. Delete some first." },
        ..*error::TABLE_LIMIT_EXCEEDED
    },
    /// [`1254101`](error::VIEW_LIMIT_EXCEEDED): ViewExceedLimit
    ViewLimitExceeded = error::VIEW_LIMIT_EXCEEDED,
    /// [`1254102`](error::FILE_LIMIT_EXCEEDED): FileExceedLimit
    FileLimitExceeded = error::FILE_LIMIT_EXCEEDED,
    /// [`1254103`](error::RECORD_LIMIT_EXCEEDED): RecordExceedLimit
    RecordLimitExceeded = error::RECORD_LIMIT_EXCEEDED,
    /// [`1254104`](error::BATCH_RECORD_LIMIT_EXCEEDED): RecordAddOnceExceedLimit
    BatchRecordLimitExceeded = error::BATCH_RECORD_LIMIT_EXCEEDED,
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
    /// [`1255040`](error::REQUEST_TIMED_OUT): 请求超时
    RequestTimedOut = error::REQUEST_TIMED_OUT,
    /// [`1254607`](error::DATA_NOT_READY): Data not ready, please try again later
    DataNotReady = error::DATA_NOT_READY,
}
