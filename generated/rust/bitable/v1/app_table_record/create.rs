// Generated from spec/bitable/v1/app_table_record/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::bitable::{error, v1};
impl super::Api<'_> {
    /// Create a record / 新增记录: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(
        &self,
        app_token: impl Into<String>,
        table_id: impl Into<id::TableId>,
        fields: ::std::collections::BTreeMap<String, wire::Json>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(app_token, table_id, fields))
    }
}
/// Create a record / 新增记录.
///
/// Adds one record to a table and returns it. / 在一个数据表中新增一条记录，并返回它。
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `base:record:create`, `bitable:app`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The `app_token` of the base. If the URL begins with `feishu.cn/base`, it is in the URL; if with `feishu.cn/wiki`, it is the `obj_token` that `wiki.v2.space.get_node` returns when `obj_type` is `bitable`.
    ///
    /// 多维表格的 `app_token`。URL 以 `feishu.cn/base` 开头时从 URL 中取得；以 `feishu.cn/wiki` 开头时调用 `wiki.v2.space.get_node`，在 `obj_type` 为 `bitable` 时取 `obj_token`。
    /// - Example: `"bascng7vrxcxpig7geggXiCtadY"`
    pub app_token: String,
    /// The ID of the table, which is in the URL of the base and in the reply of `bitable.v1.app_table.list`.
    ///
    /// 数据表的 ID，可从多维表格的 URL 或 `bitable.v1.app_table.list` 的响应中取得。
    /// - Length: 0 to 50
    /// - Example: `"tblUa9vcYjWQYJCj"`
    pub table_id: id::TableId,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// A UUIDv4 of the caller's own that makes the operation idempotent; without it every call counts as a new one.
    ///
    /// 调用方生成的 UUIDv4，用来幂等地执行该操作；不传则每次都视为新的请求。
    /// - Example: `"fe599b60-450f-46ff-b2ef-9f6675625b97"`
    pub client_token: Option<String>,
    /// Whether to skip the check for read and write consistency; without it the check ensures that what is read is what was written.
    ///
    /// 是否跳过读写一致性检查；不传则检查，以保证读到的与写入的一致。
    pub ignore_consistency_check: Option<bool>,
    /// The contents of the record, field values by field name, in the [structure of each field type](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/bitable-record-data-structure-overview). New options of single and multiple option fields are created as needed; dates are in milliseconds since 1970; persons are given as `user_id_type` IDs; attachments are uploaded to the base first and given by token; link fields take the IDs of the linked records.
    ///
    /// 新记录的内容：键为字段名称，值的结构取决于字段类型，见[记录数据结构](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/bitable-record-data-structure-overview)。单选和多选中的新选项会自动创建；日期为毫秒级时间戳；人员 ID 的类型由 `user_id_type` 决定；附件须先上传到该多维表格再填其 token；关联字段填被关联记录的 ID。
    pub fields: ::std::collections::BTreeMap<String, wire::Json>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        app_token: impl Into<String>,
        table_id: impl Into<id::TableId>,
        fields: ::std::collections::BTreeMap<String, wire::Json>,
    ) -> Self {
        Self {
            app_token: app_token.into(),
            table_id: table_id.into(),
            user_id_type: Default::default(),
            client_token: Default::default(),
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
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `ignore_consistency_check`.
    #[must_use]
    pub fn ignore_consistency_check(mut self, value: bool) -> Self {
        self.ignore_consistency_check = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_token", &mut self.app_token);
        f.field("table_id", &mut self.table_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("client_token", &mut self.client_token);
        f.field("ignore_consistency_check", &mut self.ignore_consistency_check);
        f.field("fields", &mut self.fields);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("bitable.v1.app_table_record.create", Post, "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records")
        .documented(text("新增记录", "Create a record"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/create")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::BASE_RECORD_CREATE]),
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
            query("user_id_type", String).default("\"open_id\""),
            query("client_token", String),
            query("ignore_consistency_check", Boolean),
            body("fields", Object).required(),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The record that was created. / 新增的记录。
    pub record: v1::AppTableRecord,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("record", &mut self.record);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
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
    /// [`1254037`](error::INVALID_CLIENT_TOKEN): Invalid client token, make sure that it complies with the specification.
    InvalidClientToken = error::INVALID_CLIENT_TOKEN,
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
    /// `1254074` (HTTP 400): The parameters of Duplex Link field are invalid and need to be filled with an array of string.
    ///
    /// The value of a two-way link field is wrong. Pass an array of strings, each the `record_id` of a linked record.
    ///
    /// 双向关联字段的值不正确。请传入由被关联记录的 `record_id` 组成的字符串数组。
    DuplexLinkFieldConversionFailed = &ErrorInfo {
        message: "The parameters of Duplex Link field are invalid and need to be filled with an array of string.",
        ..*error::DUPLEX_LINK_FIELD_CONVERSION_FAILED
    },
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
    /// [`1254130`](error::TOO_LARGE_CELL): TooLargeCell
    TooLargeCell = error::TOO_LARGE_CELL,
    /// [`1254290`](error::RATE_LIMITED): TooManyRequest
    RateLimited = error::RATE_LIMITED,
    /// [`1254291`](error::WRITE_CONFLICT): Write conflict
    WriteConflict = error::WRITE_CONFLICT,
    /// [`1254301`](error::ADVANCED_PERMISSION_NOT_ENABLED): OperationTypeError
    AdvancedPermissionNotEnabled = error::ADVANCED_PERMISSION_NOT_ENABLED,
    /// `1254303` (HTTP 200): The attachment does not belong to this bitable.
    ///
    /// The attachment does not belong to this base and cannot be written. Upload it to the base with `drive.v1.media.upload_all` first, then write the `file_token` that it returns.
    ///
    /// 附件不属于该多维表格，不能写入。请先通过 `drive.v1.media.upload_all` 将附件上传到当前多维表格，再写入返回的 `file_token`。
    AttachmentNotOfBase = &ErrorInfo {
        message: "The attachment does not belong to this bitable.",
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
    /// [`1255006`](error::CLIENT_TOKEN_CONFLICT): Client token conflict, please generate a new client token and try again.
    ClientTokenConflict = error::CLIENT_TOKEN_CONFLICT,
    /// [`1255040`](error::REQUEST_TIMED_OUT): 请求超时
    RequestTimedOut = error::REQUEST_TIMED_OUT,
    /// [`1254607`](error::DATA_NOT_READY): Data not ready, please try again later
    DataNotReady = error::DATA_NOT_READY,
    /// [`1254302`](error::PERMISSION_DENIED): Permission denied.
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1254304`](error::BASE_PERMISSION_DENIED): Permission denied.
    BasePermissionDenied = error::BASE_PERMISSION_DENIED,
    /// [`1254306`](error::BASE_PLAN_LIMIT_EXCEEDED): The tenant or base owner is subject to base plan limits.
    BasePlanLimitExceeded = error::BASE_PLAN_LIMIT_EXCEEDED,
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
