// Generated from spec/bitable/v1/app/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::bitable::{error, v1};
impl super::Api<'_> {
    /// Create a base / 创建多维表格: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.name(…))`.
    pub fn create(&self) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new())
    }
}
/// Create a base / 创建多维表格.
///
/// Creates a base with one blank table in a folder. / 在一个文件夹中创建多维表格，内含一个空白数据表。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.bitable().v1().app().create().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/bitable/v1/apps`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `base:app:create`, `bitable:app`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The name of the base, at most 255 characters. / 多维表格的名称，最长 255 个字符。
    /// - Example: `"text"`
    pub name: Option<String>,
    /// The token of the folder for the base; without it the base is created in the root folder. The caller must be able to edit the folder; with a `tenant_access_token` it has to be one that the app created.
    ///
    /// 存放多维表格的文件夹的 token，不传则建在云空间根目录。调用者须可编辑该文件夹；使用 `tenant_access_token` 时只能是应用自己创建的文件夹。
    /// - Example: `"fldcnqquW1svRIYVT2Np6Iabcef"`
    pub folder_token: Option<String>,
    /// The time zone of the document, one from the [list of time zones](https://feishu.feishu.cn/docx/YKRndTM7VoyDqpxqqeEcd67MnEf).
    ///
    /// 文档的时区，可用的值见[文档时区介绍](https://feishu.feishu.cn/docx/YKRndTM7VoyDqpxqqeEcd67MnEf)。
    /// - Example: `"Asia/Macau"`
    pub time_zone: Option<String>,
}
impl Create {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `folder_token`.
    #[must_use]
    pub fn folder_token(mut self, value: impl Into<String>) -> Self {
        self.folder_token = Some(value.into());
        self
    }
    /// Sets `time_zone`.
    #[must_use]
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.time_zone = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("folder_token", &mut self.folder_token);
        f.field("time_zone", &mut self.time_zone);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("bitable.v1.app.create", Post, "/open-apis/bitable/v1/apps")
        .documented(text("创建多维表格", "Create a base"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app/create")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::BASE_APP_CREATE]),
            scopes(&[crate::scope::BITABLE_APP]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(Json, &[body("name", String), body("folder_token", String), body("time_zone", String)])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The new base. / 新建的多维表格。
    pub app: v1::App,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app", &mut self.app);
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
    /// [`1254025`](error::INVALID_COPY_TYPE): InvalidCopyTypes
    InvalidCopyType = error::INVALID_COPY_TYPE,
    /// [`1254030`](error::TOO_LARGE_RESPONSE): TooLargeResponse
    TooLargeResponse = error::TOO_LARGE_RESPONSE,
    /// `1254031` (HTTP 400): InvalidAppName
    ///
    /// The name of the base is too long. Use at most 255 characters. / 多维表格名称过长。请缩短到 255 个字符以内。
    InvalidAppName = &ErrorInfo {
        fix: Text { zh: "多维表格名称过长。请缩短到 255 个字符以内。", en: "The name of the base is too long. Use at most 255 characters." },
        ..*error::INVALID_APP_NAME
    },
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
    /// `1254304` (HTTP 200): PermNotAllow
    ///
    /// The operation involves row and column permissions, which only the Business and Enterprise editions of Feishu have. Upgrade the tenant, or give the caller management permission and try again.
    ///
    /// 该操作涉及行列权限，仅飞书企业版和旗舰版支持。请升级租户版本，或为调用身份授予「可管理」权限后重试。
    BasePermissionDenied = &ErrorInfo {
        status: Some(200),
        message: "PermNotAllow",
        fix: Text { zh: "该操作涉及行列权限，仅飞书企业版和旗舰版支持。请升级租户版本，或为调用身份授予「可管理」权限后重试。", en: "The operation involves row and column permissions, which only the Business and Enterprise editions of Feishu have. Upgrade the tenant, or give the caller management permission and try again." },
        ..*error::BASE_PERMISSION_DENIED
    },
    /// [`1254701`](error::DRIVE_NODE_PERMISSION_DENIED): DriveNodePermNotAllow
    DriveNodePermissionDenied = error::DRIVE_NODE_PERMISSION_DENIED,
    /// [`1254702`](error::DRIVE_NODE_NOT_FOUND): DriveNodeNotExist
    DriveNodeNotFound = error::DRIVE_NODE_NOT_FOUND,
    /// [`1254800`](error::INVALID_PARAMETER): InvalidParameter
    InvalidParameter = error::INVALID_PARAMETER,
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
}
