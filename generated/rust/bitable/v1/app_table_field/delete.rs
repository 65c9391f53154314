// Generated from spec/bitable/v1/app_table_field/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::bitable::error;
impl super::Api<'_> {
    /// Delete a field / 删除字段: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        app_token: impl Into<String>,
        table_id: impl Into<id::TableId>,
        field_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(
            self.client,
            Delete::new(app_token, table_id, field_id),
        )
    }
}
/// Delete a field / 删除字段.
///
/// Deletes one field of a table by its ID. / 按 ID 删除一个数据表中的一个字段。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.bitable().v1().app_table_field().delete("appbcbWCzen6D8dezhoCH2RpMAh", "tblsRc9GRRXKqhvW", "fldPTb0U2y").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `base:field:delete`, `bitable:app`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/delete)
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
    /// The ID of the field, from the reply of `bitable.v1.app_table_field.list`.
    ///
    /// 字段的 ID，从 `bitable.v1.app_table_field.list` 的响应中取得。
    /// - Example: `"fldPTb0U2y"`
    pub field_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(
        app_token: impl Into<String>,
        table_id: impl Into<id::TableId>,
        field_id: impl Into<String>,
    ) -> Self {
        Self {
            app_token: app_token.into(),
            table_id: table_id.into(),
            field_id: field_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_token", &mut self.app_token);
        f.field("table_id", &mut self.table_id);
        f.field("field_id", &mut self.field_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("bitable.v1.app_table_field.delete", Delete, "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id")
        .documented(text("删除字段", "Delete a field"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/delete")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::BASE_FIELD_DELETE]),
            scopes(&[crate::scope::BITABLE_APP]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            path("app_token", String).required(),
            path("table_id", String).required(),
            path("field_id", String).required(),
        ])
}
/// The reply to [`Delete`](struct@Delete).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResponse {
    /// The ID of the field that was deleted. / 被删除的字段的 ID。
    pub field_id: String,
    /// Whether the field was deleted. / 字段是否已删除。
    pub deleted: bool,
}
impl wire::Object for DeleteResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_id", &mut self.field_id);
        f.field("deleted", &mut self.deleted);
    }
}
crate::codegen::__impl_object! {
    DeleteResponse
}
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
    /// [`1254046`](error::PRIMARY_FIELD_CANNOT_BE_DELETED): The Primary Field cannot be deleted.
    PrimaryFieldCannotBeDeleted = error::PRIMARY_FIELD_CANNOT_BE_DELETED,
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
    /// [`1254302`](error::PERMISSION_DENIED): Permission denied.
    PermissionDenied = error::PERMISSION_DENIED,
    /// `1254304` (HTTP 403): Permission denied.
    ///
    /// The operation involves row and column permissions, which only the Business and Enterprise editions of Feishu have. Upgrade the tenant, or give the caller management permission and try again.
    ///
    /// 该操作涉及行列权限，仅飞书企业版和旗舰版支持。请升级租户版本，或为调用身份授予「可管理」权限后重试。
    BasePermissionDenied = &ErrorInfo {
        fix: Text { zh: "该操作涉及行列权限，仅飞书企业版和旗舰版支持。请升级租户版本，或为调用身份授予「可管理」权限后重试。", en: "The operation involves row and column permissions, which only the Business and Enterprise editions of Feishu have. Upgrade the tenant, or give the caller management permission and try again." },
        ..*error::BASE_PERMISSION_DENIED
    },
    /// `1254608` (HTTP 403): Same API requests are submitted repeatedly.
    ///
    /// The same update was submitted twice for one version of the base, for example with the same `client_token`; concurrent or rapid requests cause this. Try again after a pause, with different parameters for a new update.
    ///
    /// 对同一版本的多维表格重复提交了相同的更新（如 `client_token` 相同），常见于并发或间隔极短的请求。请稍后重试，新的更新请使用不同的参数。
    RequestResubmitted = &ErrorInfo {
        message: "Same API requests are submitted repeatedly.",
        ..*error::REQUEST_RESUBMITTED
    },
}
