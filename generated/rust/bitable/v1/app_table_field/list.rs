// Generated from spec/bitable/v1/app_table_field/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::bitable::{error, v1};
impl super::Api<'_> {
    /// List fields / 列出字段: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.view_id(…))`.
    pub fn list(
        &self,
        app_token: impl Into<String>,
        table_id: impl Into<id::TableId>,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(app_token, table_id))
    }
}
/// List fields / 列出字段.
///
/// Lists the fields of a table with their types and properties, page by page. / 分页列出一个数据表的字段，含类型和属性。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.bitable().v1().app_table_field().list("appbcbWCzen6D8dezhoCH2RpMAh", "tblsRc9GRRXKqhvW").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `base:field:read`, `bitable:app`, `bitable:app:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The `app_token` of the base. If the URL begins with `feishu.cn/base`, it is in the URL; if with `feishu.cn/wiki`, it is the `obj_token` that `wiki.v2.space.get_node` returns when `obj_type` is `bitable`.
    ///
    /// 多维表格的 `app_token`。URL 以 `feishu.cn/base` 开头时从 URL 中取得；以 `feishu.cn/wiki` 开头时调用 `wiki.v2.space.get_node`，在 `obj_type` 为 `bitable` 时取 `obj_token`。
    /// - Example: `"appbcbWCzen6D8dezhoCH2RpMAh"`
    pub app_token: String,
    /// The ID of the table, which is in the URL of the base and in the reply of `bitable.v1.app_table.list`.
    ///
    /// 数据表的 ID，可从多维表格的 URL 或 `bitable.v1.app_table.list` 的响应中取得。
    /// - Example: `"tblsRc9GRRXKqhvW"`
    pub table_id: id::TableId,
    /// The ID of the view to which the query is limited; with `filter` or `sort` it is ignored and the whole table is queried. It is in the URL of the base and in the reply of `bitable.v1.app_table_view.list`, but cannot be had for bases embedded in documents.
    ///
    /// 视图的 ID，只查询该视图中的内容；设置了 `filter` 或 `sort` 时忽略它，改为查询整个数据表。可从多维表格的 URL 或 `bitable.v1.app_table_view.list` 的响应中取得，嵌入云文档的多维表格暂时取不到。
    /// - Example: `"vewOVMEXPF"`
    pub view_id: Option<id::ViewId>,
    /// Whether the `description` of fields is returned as an array of text segments; without it, as a string.
    ///
    /// 字段的 `description` 是否以数组（由文本片段组成）返回；不传则以字符串返回。
    pub text_field_as_array: Option<bool>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"fldwJ4YrtB"`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `20`
    /// - At most 100
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
            text_field_as_array: Default::default(),
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
    /// Sets `text_field_as_array`.
    #[must_use]
    pub fn text_field_as_array(mut self, value: bool) -> Self {
        self.text_field_as_array = Some(value);
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
        f.field("text_field_as_array", &mut self.text_field_as_array);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("bitable.v1.app_table_field.list", Get, "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields")
        .documented(text("列出字段", "List fields"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/list")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::BASE_FIELD_READ]),
            scopes(&[crate::scope::BITABLE_APP]),
            scopes(&[crate::scope::BITABLE_APP_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(NoBody, &[
            path("app_token", String).required(),
            path("table_id", String).required(),
            query("view_id", String),
            query("text_field_as_array", Boolean),
            query("page_token", String),
            query("page_size", Integer).between(None, Some(100)).default("20"),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListAppTableFieldForList;
    fn items(response: ListResponse) -> Vec<ListAppTableFieldForList> {
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
    /// The fields of this page. / 这一页的字段。
    pub items: Vec<ListAppTableFieldForList>,
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
    /// [`1254012`](error::FIELD_OR_VIEW_UNSUPPORTED): NotSupportFieldOrView
    FieldOrViewUnsupported = error::FIELD_OR_VIEW_UNSUPPORTED,
    /// [`1254013`](error::TABLE_NAME_DUPLICATED): TableNameDuplicated
    TableNameDuplicated = error::TABLE_NAME_DUPLICATED,
    /// [`1254014`](error::FIELD_NAME_DUPLICATED): FieldNameDuplicated
    FieldNameDuplicated = error::FIELD_NAME_DUPLICATED,
    /// `1254015` (HTTP 200): FieldTypeValueNotMatch
    ///
    /// A value does not match the type of its field. Write it in the form of that type, for example a date as a timestamp in milliseconds or multiple options as an array of strings.
    ///
    /// 值与字段类型不匹配。请按字段类型填写，例如日期用毫秒时间戳、多选用字符串数组。
    FieldTypeNotMatch = &ErrorInfo {
        status: Some(200),
        message: "FieldTypeValueNotMatch",
        ..*error::FIELD_TYPE_NOT_MATCH
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
    /// [`1254070`](error::ACTION_VALIDATE_FAILED): ActionValidateFailed
    ActionValidateFailed = error::ACTION_VALIDATE_FAILED,
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
    /// [`1254105`](error::COLUMN_LIMIT_EXCEEDED): ColumnExceedLimit
    ColumnLimitExceeded = error::COLUMN_LIMIT_EXCEEDED,
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
    /// `1255040` (HTTP 500): Request timed out, please try again later
    ///
    /// The request timed out. Try again later; if that recurs, handle less data per call.
    ///
    /// 请求超时。请稍后重试；若反复超时，请减少单次的数据量。
    RequestTimedOut = &ErrorInfo {
        status: Some(500),
        message: "Request timed out, please try again later",
        ..*error::REQUEST_TIMED_OUT
    },
    /// [`1254607`](error::DATA_NOT_READY): Data not ready, please try again later
    DataNotReady = error::DATA_NOT_READY,
}
/// The fields of this page. / 这一页的字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppTableFieldForList {
    /// The name of the field; spaces at either end are removed. / 字段的名称，首尾空格会被去除。
    pub field_name: String,
    /// The type of the field. / 字段的类型。
    /// - `1`: Text / 文本
    /// - `2`: Number / 数字
    /// - `3`: Single option / 单选
    /// - `4`: Multiple options / 多选
    /// - `5`: Date / 日期
    /// - `7`: Checkbox / 复选框
    /// - `11`: Person / 人员
    /// - `13`: Phone number / 电话号码
    /// - `15`: Link / 超链接
    /// - `17`: Attachment / 附件
    /// - `18`: One-way link / 单向关联
    /// - `20`: Formula / 公式
    /// - `21`: Two-way link / 双向关联
    /// - `22`: Location / 地理位置
    /// - `23`: Group chat / 群组
    /// - `1001`: Creation time / 创建时间
    /// - `1002`: Last modified time / 最后更新时间
    /// - `1003`: Creator / 创建人
    /// - `1004`: Last modifier / 修改人
    /// - `1005`: Auto number / 自动编号
    pub r#type: i64,
    /// The properties of the field, which depend on its type; see the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide).
    ///
    /// 字段的属性，随字段类型而不同，见[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide)。
    pub property: v1::AppTableFieldProperty,
    /// The description of the field: an array if the request set `text_field_as_array`, otherwise a string.
    ///
    /// 字段的描述：请求中 `text_field_as_array` 为 true 时是数组，否则是字符串。
    pub description: wire::Json,
    /// Whether the field is the primary one, the first column of the table. / 是否为索引字段，即数据表的第一列。
    pub is_primary: bool,
    /// The ID of the field. / 字段的 ID。
    pub field_id: String,
    /// How the field is shown; a number field, for example, can be shown as a progress bar. The [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide) says which of them goes with which `type`.
    ///
    /// 字段的显示形式，例如数字字段可以显示为进度；可与哪些 `type` 搭配见[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide)。
    pub ui_type: v1::UiType,
    /// Whether the field is hidden. / 字段是否被隐藏。
    pub is_hidden: bool,
}
impl wire::Object for ListAppTableFieldForList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_name", &mut self.field_name);
        f.field("type", &mut self.r#type);
        f.field("property", &mut self.property);
        f.field("description", &mut self.description);
        f.field("is_primary", &mut self.is_primary);
        f.field("field_id", &mut self.field_id);
        f.field("ui_type", &mut self.ui_type);
        f.field("is_hidden", &mut self.is_hidden);
    }
}
crate::codegen::__impl_object! {
    ListAppTableFieldForList
}
