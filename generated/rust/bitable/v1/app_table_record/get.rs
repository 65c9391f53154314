// Generated from spec/bitable/v1/app_table_record/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::bitable::{error, v1};
impl super::Api<'_> {
    /// Get a record / 检索记录: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.text_field_as_array(…))`.
    #[deprecated(note = "use `bitable.v1.app_table_record.batch_get` instead")]
    pub fn get(
        &self,
        app_token: impl Into<String>,
        table_id: impl Into<id::TableId>,
        record_id: impl Into<id::RecordId>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(app_token, table_id, record_id))
    }
}
/// Get a record / 检索记录.
///
/// Returns one record of a table by its ID. Deprecated: use `bitable.v1.app_table_record.batch_get` instead.
///
/// 按 ID 返回一个数据表的一条记录。已废弃，请改用 `bitable.v1.app_table_record.batch_get`。
///
/// **Deprecated**: use `bitable.v1.app_table_record.batch_get` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.bitable().v1().app_table_record().get("bascnCMII2ORej2RItqpZZUNMIe", "tblxI2tWaxP5dG7p", "recn0hoyXL").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `bitable:app`, `bitable:app:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The `app_token` of the base. / 多维表格的 `app_token`。
    /// - Example: `"bascnCMII2ORej2RItqpZZUNMIe"`
    pub app_token: String,
    /// The ID of the table. / 数据表的 ID。
    /// - Example: `"tblxI2tWaxP5dG7p"`
    pub table_id: id::TableId,
    /// The ID of the record to get. / 要获取的记录的 ID。
    /// - Example: `"recn0hoyXL"`
    pub record_id: id::RecordId,
    /// Whether multi-line text fields are returned as arrays; without it, as strings.
    ///
    /// 多行文本字段是否以数组返回；不传则以字符串返回。
    pub text_field_as_array: Option<bool>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// Whether formula and lookup fields are returned in the format of the fields they refer to; without it, in their own type.
    ///
    /// 公式和查找引用字段是否按被引用字段的格式返回；不传则返回默认的类型和结果。
    pub display_formula_ref: Option<bool>,
    /// Whether to return the link of the record, `record_url`; without it that is left out.
    ///
    /// 是否返回记录的链接，即 `record_url`；不传则不返回。
    pub with_shared_url: Option<bool>,
    /// Whether to return the automatic fields `created_by`, `created_time`, `last_modified_by` and `last_modified_time`; without it they are left out.
    ///
    /// 是否连同自动字段 `created_by`、`created_time`、`last_modified_by`、`last_modified_time` 一起返回；不传则不返回它们。
    pub automatic_fields: Option<bool>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(
        app_token: impl Into<String>,
        table_id: impl Into<id::TableId>,
        record_id: impl Into<id::RecordId>,
    ) -> Self {
        Self {
            app_token: app_token.into(),
            table_id: table_id.into(),
            record_id: record_id.into(),
            text_field_as_array: Default::default(),
            user_id_type: Default::default(),
            display_formula_ref: Default::default(),
            with_shared_url: Default::default(),
            automatic_fields: Default::default(),
        }
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
    /// Sets `with_shared_url`.
    #[must_use]
    pub fn with_shared_url(mut self, value: bool) -> Self {
        self.with_shared_url = Some(value);
        self
    }
    /// Sets `automatic_fields`.
    #[must_use]
    pub fn automatic_fields(mut self, value: bool) -> Self {
        self.automatic_fields = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_token", &mut self.app_token);
        f.field("table_id", &mut self.table_id);
        f.field("record_id", &mut self.record_id);
        f.field("text_field_as_array", &mut self.text_field_as_array);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("display_formula_ref", &mut self.display_formula_ref);
        f.field("with_shared_url", &mut self.with_shared_url);
        f.field("automatic_fields", &mut self.automatic_fields);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("bitable.v1.app_table_record.get", Get, "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id")
        .documented(text("检索记录", "Get a record"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::BITABLE_APP]),
            scopes(&[crate::scope::BITABLE_APP_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("record.created_by.avatar_url", &[scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("record.last_modified_by.avatar_url", &[scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(NoBody, &[
            path("app_token", String).required(),
            path("table_id", String).required(),
            path("record_id", String).required(),
            query("text_field_as_array", Boolean),
            query("user_id_type", String).default("\"open_id\""),
            query("display_formula_ref", Boolean),
            query("with_shared_url", Boolean),
            query("automatic_fields", Boolean),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The record. / 获取到的记录。
    pub record: v1::AppTableRecord,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("record", &mut self.record);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
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
