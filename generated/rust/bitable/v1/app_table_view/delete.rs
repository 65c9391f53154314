// Generated from spec/bitable/v1/app_table_view/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::bitable::error;
impl super::Api<'_> {
    /// Delete a view / 删除视图: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        app_token: impl Into<String>,
        table_id: impl Into<id::TableId>,
        view_id: impl Into<id::ViewId>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(app_token, table_id, view_id))
    }
}
/// Delete a view / 删除视图.
///
/// Deletes one view of a table by its ID; the data stay. / 按 ID 删除一个数据表的一个视图，其中的数据不受影响。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.bitable().v1().app_table_view().delete("appbcbWCzen6D8dezhoCH2RpMAh", "tblsRc9GRRXKqhvW", "vewTpR1urY").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `base:view:write_only`, `bitable:app`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-view/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
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
    /// - Example: `"vewTpR1urY"`
    pub view_id: id::ViewId,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(
        app_token: impl Into<String>,
        table_id: impl Into<id::TableId>,
        view_id: impl Into<id::ViewId>,
    ) -> Self {
        Self {
            app_token: app_token.into(),
            table_id: table_id.into(),
            view_id: view_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_token", &mut self.app_token);
        f.field("table_id", &mut self.table_id);
        f.field("view_id", &mut self.view_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("bitable.v1.app_table_view.delete", Delete, "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id")
        .documented(text("删除视图", "Delete a view"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-view/delete")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::BASE_VIEW_WRITE_ONLY]),
            scopes(&[crate::scope::BITABLE_APP]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            path("app_token", String).required(),
            path("table_id", String).required(),
            path("view_id", String).required(),
        ])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
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
    /// [`1254023`](error::LAST_VIEW_DELETE_FORBIDDEN): LastViewDeleteForbidden
    LastViewDeleteForbidden = error::LAST_VIEW_DELETE_FORBIDDEN,
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
    /// `1254302` (HTTP 403): RolePermNotAllow
    ///
    /// The caller lacks the advanced permission of the base. For a user, add the user under "Share" or in the advanced permission settings. For an app, give it at least one API scope for bases, then grant it management permission under "..." > "More" > "Add document app", or add a chat that contains the app in the advanced permission settings.
    ///
    /// 调用身份缺少多维表格的高级权限。用户身份：请通过右上角「分享」或高级权限设置添加用户。应用身份：请先为应用开通至少一个多维表格 API 权限，再通过「...」→「更多」→「添加文档应用」授予「可管理」，或在高级权限设置中添加包含该应用的群组。
    PermissionDenied = &ErrorInfo {
        message: "RolePermNotAllow",
        ..*error::PERMISSION_DENIED
    },
    /// `1254304` (HTTP 403): PermNotAllow
    ///
    /// The caller has too few permissions. If advanced permissions are on for the base, give the caller management permission.
    ///
    /// 调用身份的权限不足。若多维表格开启了高级权限，请为调用身份授予「可管理」权限。
    BasePermissionDenied = &ErrorInfo {
        message: "PermNotAllow",
        ..*error::BASE_PERMISSION_DENIED
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
    /// [`1255040`](error::REQUEST_TIMED_OUT): 请求超时
    RequestTimedOut = error::REQUEST_TIMED_OUT,
    /// [`1254607`](error::DATA_NOT_READY): Data not ready, please try again later
    DataNotReady = error::DATA_NOT_READY,
    /// [`1254608`](error::REQUEST_RESUBMITTED): ReqRecommited
    RequestResubmitted = error::REQUEST_RESUBMITTED,
}
