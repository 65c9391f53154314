// Generated from spec/bitable/v1/app_table_record/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::bitable::{error, v1};
impl super::Api<'_> {
    /// Update a record / 更新记录: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn update(
        &self,
        app_token: impl Into<String>,
        table_id: impl Into<id::TableId>,
        record_id: impl Into<id::RecordId>,
        fields: ::std::collections::BTreeMap<String, wire::Json>,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(
            self.client,
            Update::new(app_token, table_id, record_id, fields),
        )
    }
}
/// Update a record / 更新记录.
///
/// Updates one record of a table and returns it. / 更新一个数据表中的一条记录，并返回它。
///
/// - `PUT /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `base:record:update`, `bitable:app`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
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
    /// The ID of the record, from the reply of `bitable.v1.app_table_record.search`.
    ///
    /// 记录的 ID，从 `bitable.v1.app_table_record.search` 的响应中取得。
    /// - Example: `"recqwIwhc6"`
    pub record_id: id::RecordId,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// Whether to skip the check for read and write consistency; without it the check ensures that what is read is what was written.
    ///
    /// 是否跳过读写一致性检查；不传则检查，以保证读到的与写入的一致。
    pub ignore_consistency_check: Option<bool>,
    /// The fields to update, new values by field name, in the [structure of each field type](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/bitable-record-data-structure-overview). Markdown in text is not interpreted; new options of single and multiple option fields are created as needed; dates are in milliseconds since 1970; persons are given as `user_id_type` IDs; attachments are uploaded to the base first and given by token; link fields take the IDs of the linked records.
    ///
    /// 要更新的字段：键为字段名称，值的结构取决于字段类型，见[记录数据结构](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/bitable-record-data-structure-overview)。文本不解析 Markdown；单选和多选中的新选项会自动创建；日期为毫秒级时间戳；人员 ID 的类型由 `user_id_type` 决定；附件须先上传到该多维表格再填其 token；关联字段填被关联记录的 ID。
    pub fields: ::std::collections::BTreeMap<String, wire::Json>,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(
        app_token: impl Into<String>,
        table_id: impl Into<id::TableId>,
        record_id: impl Into<id::RecordId>,
        fields: ::std::collections::BTreeMap<String, wire::Json>,
    ) -> Self {
        Self {
            app_token: app_token.into(),
            table_id: table_id.into(),
            record_id: record_id.into(),
            user_id_type: Default::default(),
            ignore_consistency_check: Default::default(),
            fields,
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `ignore_consistency_check`.
    #[must_use]
    pub fn ignore_consistency_check(mut self, value: bool) -> Self {
        self.ignore_consistency_check = Some(value);
        self
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_token", &mut self.app_token);
        f.field("table_id", &mut self.table_id);
        f.field("record_id", &mut self.record_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("ignore_consistency_check", &mut self.ignore_consistency_check);
        f.field("fields", &mut self.fields);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("bitable.v1.app_table_record.update", Put, "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id")
        .documented(text("更新记录", "Update a record"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/update")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::BASE_RECORD_UPDATE]),
            scopes(&[crate::scope::BITABLE_APP]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("record.created_by.avatar_url", &[scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("record.last_modified_by.avatar_url", &[scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("app_token", String).required(),
            path("table_id", String).required(),
            path("record_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("ignore_consistency_check", Boolean),
            body("fields", Object).required(),
        ])
}
/// The reply to [`Update`](struct@Update).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The record after the update. / 更新后的记录。
    pub record: v1::AppTableRecord,
}
impl wire::Object for UpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("record", &mut self.record);
    }
}
crate::codegen::__impl_object! {
    UpdateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
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
    /// [`1254015`](error::FIELD_TYPE_NOT_MATCH): Field types do not match.
    FieldTypeNotMatch = error::FIELD_TYPE_NOT_MATCH,
    /// [`1254027`](error::UPLOAD_ATTACH_NOT_ALLOWED): UploadAttachNotAllowed
    UploadAttachNotAllowed = error::UPLOAD_ATTACH_NOT_ALLOWED,
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
    /// `1254072` (HTTP 200): InvalidPhoneNumber
    ///
    /// The value of a phone field is wrong. Pass a well-formed phone number as a string.
    ///
    /// 电话字段的值不正确。请传入格式正确的电话号码字符串。
    PhoneFieldConversionFailed = &ErrorInfo {
        message: "InvalidPhoneNumber",
        ..*error::PHONE_FIELD_CONVERSION_FAILED
    },
    /// [`1254074`](error::DUPLEX_LINK_FIELD_CONVERSION_FAILED): DuplexLinkFieldConvFail
    DuplexLinkFieldConversionFailed = error::DUPLEX_LINK_FIELD_CONVERSION_FAILED,
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
    /// [`1254105`](error::COLUMN_LIMIT_EXCEEDED): ColumnExceedLimit
    ColumnLimitExceeded = error::COLUMN_LIMIT_EXCEEDED,
    /// [`1254106`](error::ATTACHMENT_LIMIT_EXCEEDED): AttachExceedLimit
    AttachmentLimitExceeded = error::ATTACHMENT_LIMIT_EXCEEDED,
    /// [`1254112`](error::SINGLE_BASE_RATE_LIMITED): TooManyRequestInSingleBase
    SingleBaseRateLimited = error::SINGLE_BASE_RATE_LIMITED,
    /// [`1254130`](error::TOO_LARGE_CELL): TooLargeCell
    TooLargeCell = error::TOO_LARGE_CELL,
    /// [`1254290`](error::RATE_LIMITED): TooManyRequest
    RateLimited = error::RATE_LIMITED,
    /// [`1254291`](error::WRITE_CONFLICT): Write conflict
    WriteConflict = error::WRITE_CONFLICT,
    /// [`1254301`](error::ADVANCED_PERMISSION_NOT_ENABLED): OperationTypeError
    AdvancedPermissionNotEnabled = error::ADVANCED_PERMISSION_NOT_ENABLED,
    /// `1254303` (HTTP 200): The attachment does not belong to this base.
    ///
    /// The attachment does not belong to this base and cannot be written. Upload it to the base with `drive.v1.media.upload_all` first, then write the `file_token` that it returns.
    ///
    /// 附件不属于该多维表格，不能写入。请先通过 `drive.v1.media.upload_all` 将附件上传到当前多维表格，再写入返回的 `file_token`。
    AttachmentNotOfBase = &ErrorInfo {
        message: "The attachment does not belong to this base.",
        ..*error::ATTACHMENT_NOT_OF_BASE
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
    /// [`1254607`](error::DATA_NOT_READY): Data not ready, please try again later
    DataNotReady = error::DATA_NOT_READY,
    /// [`1254302`](error::PERMISSION_DENIED): Permission denied.
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1254304`](error::BASE_PERMISSION_DENIED): Permission denied.
    BasePermissionDenied = error::BASE_PERMISSION_DENIED,
    /// [`1254608`](error::REQUEST_RESUBMITTED): ReqRecommited
    RequestResubmitted = error::REQUEST_RESUBMITTED,
}
