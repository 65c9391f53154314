// Generated from spec/bitable/v1/app_table_field/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::bitable::{error, v1};
impl super::Api<'_> {
    /// Create a field / 新增字段: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn create(
        &self,
        app_token: impl Into<String>,
        table_id: impl Into<id::TableId>,
        field_name: impl Into<String>,
        r#type: i64,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(app_token, table_id, field_name, r#type),
        )
    }
}
/// Create a field / 新增字段.
///
/// Adds a field to a table and returns it. / 在一个数据表中新增一个字段，并返回它。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.bitable().v1().app_table_field().create("appbcbWCzen6D8dezhoCH2RpMAh", "tblsRc9GRRXKqhvW", "text", 1).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `base:field:create`, `bitable:app`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
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
    /// A UUIDv4 of the caller's own that makes the operation idempotent; without it every call counts as a new one.
    ///
    /// 调用方生成的 UUIDv4，用来幂等地执行该操作；不传则每次都视为新的请求。
    /// - Example: `"fe599b60-450f-46ff-b2ef-9f6675625b97"`
    pub client_token: Option<String>,
    /// The name of the field; spaces at either end are removed. / 字段的名称，首尾空格会被去除。
    /// - Example: `"text"`
    pub field_name: String,
    /// The type of the field to create; lookup fields (19) cannot be created. / 要新增的字段的类型；查找引用字段（19）不能新增。
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
    /// - `20`: Formula, whose expression cannot be set / 公式，不能设置表达式
    /// - `21`: Two-way link / 双向关联
    /// - `22`: Location / 地理位置
    /// - `23`: Group chat / 群组
    /// - `1001`: Creation time / 创建时间
    /// - `1002`: Last modified time / 最后更新时间
    /// - `1003`: Creator / 创建人
    /// - `1004`: Last modifier / 修改人
    /// - `1005`: Auto number / 自动编号
    /// - Example: `1`
    pub r#type: i64,
    /// The properties of the field, which depend on its type; see the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide).
    ///
    /// 字段的属性，随字段类型而不同，见[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide)。
    pub property: Option<v1::AppTableFieldPropertyInput>,
    /// The description of the field. / 字段的描述。
    pub description: Option<v1::AppTableFieldDescriptionInput>,
    /// How the field is shown; a number field, for example, can be shown as a progress bar. The [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide) says which of them goes with which `type`.
    ///
    /// 字段的显示形式，例如数字字段可以显示为进度；可与哪些 `type` 搭配见[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide)。
    pub ui_type: Option<v1::UiType>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        app_token: impl Into<String>,
        table_id: impl Into<id::TableId>,
        field_name: impl Into<String>,
        r#type: i64,
    ) -> Self {
        Self {
            app_token: app_token.into(),
            table_id: table_id.into(),
            client_token: Default::default(),
            field_name: field_name.into(),
            r#type,
            property: Default::default(),
            description: Default::default(),
            ui_type: Default::default(),
        }
    }
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `property`.
    #[must_use]
    pub fn property(mut self, value: v1::AppTableFieldPropertyInput) -> Self {
        self.property = Some(value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: v1::AppTableFieldDescriptionInput) -> Self {
        self.description = Some(value);
        self
    }
    /// Sets `ui_type`.
    #[must_use]
    pub fn ui_type(mut self, value: v1::UiType) -> Self {
        self.ui_type = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_token", &mut self.app_token);
        f.field("table_id", &mut self.table_id);
        f.field("client_token", &mut self.client_token);
        f.field("field_name", &mut self.field_name);
        f.field("type", &mut self.r#type);
        f.field("property", &mut self.property);
        f.field("description", &mut self.description);
        f.field("ui_type", &mut self.ui_type);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("bitable.v1.app_table_field.create", Post, "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields")
        .documented(text("新增字段", "Create a field"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/create")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::BASE_FIELD_CREATE]),
            scopes(&[crate::scope::BITABLE_APP]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            path("app_token", String).required(),
            path("table_id", String).required(),
            query("client_token", String),
            body("field_name", String).required(),
            body("type", Integer).required(),
            body("property", Object),
            body("description", Object),
            body("ui_type", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The field that was created. / 新建的字段。
    pub field: v1::AppTableField,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field", &mut self.field);
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
    /// [`1254026`](error::EMPTY_OPTION_NAME): EmptyOptionName
    EmptyOptionName = error::EMPTY_OPTION_NAME,
    /// [`1254028`](error::EMPTY_FIELD_NAME): EmptyFieldName
    EmptyFieldName = error::EMPTY_FIELD_NAME,
    /// [`1254029`](error::INVALID_FIELD_NAME): InvalidFieldName
    InvalidFieldName = error::INVALID_FIELD_NAME,
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
    /// [`1254080`](error::TEXT_FIELD_PROPERTY_ERROR): TextFieldPropertyError
    TextFieldPropertyError = error::TEXT_FIELD_PROPERTY_ERROR,
    /// [`1254081`](error::NUMBER_FIELD_PROPERTY_ERROR): NumberFieldPropertyError
    NumberFieldPropertyError = error::NUMBER_FIELD_PROPERTY_ERROR,
    /// [`1254082`](error::SINGLE_SELECT_FIELD_PROPERTY_ERROR): SingleSelectFieldPropertyError
    SingleSelectFieldPropertyError = error::SINGLE_SELECT_FIELD_PROPERTY_ERROR,
    /// [`1254083`](error::MULTI_SELECT_FIELD_PROPERTY_ERROR): MultiSelectFieldPropertyError
    MultiSelectFieldPropertyError = error::MULTI_SELECT_FIELD_PROPERTY_ERROR,
    /// [`1254084`](error::DATE_FIELD_PROPERTY_ERROR): DateFieldPropertyError
    DateFieldPropertyError = error::DATE_FIELD_PROPERTY_ERROR,
    /// [`1254085`](error::CHECKBOX_FIELD_PROPERTY_ERROR): CheckboxFieldPropertyError
    CheckboxFieldPropertyError = error::CHECKBOX_FIELD_PROPERTY_ERROR,
    /// [`1254086`](error::USER_FIELD_PROPERTY_ERROR): UserFieldPropertyError
    UserFieldPropertyError = error::USER_FIELD_PROPERTY_ERROR,
    /// [`1254087`](error::URL_FIELD_PROPERTY_ERROR): URLFieldPropertyError
    UrlFieldPropertyError = error::URL_FIELD_PROPERTY_ERROR,
    /// [`1254088`](error::ATTACH_FIELD_PROPERTY_ERROR): AttachFieldPropertyError
    AttachFieldPropertyError = error::ATTACH_FIELD_PROPERTY_ERROR,
    /// [`1254089`](error::LINK_FIELD_PROPERTY_ERROR): LinkFieldPropertyError
    LinkFieldPropertyError = error::LINK_FIELD_PROPERTY_ERROR,
    /// [`1254090`](error::LOOKUP_FIELD_PROPERTY_ERROR): LookUpFieldPropertyError
    LookupFieldPropertyError = error::LOOKUP_FIELD_PROPERTY_ERROR,
    /// [`1254091`](error::FORMULA_FIELD_PROPERTY_ERROR): FormulaFieldPropertyError
    FormulaFieldPropertyError = error::FORMULA_FIELD_PROPERTY_ERROR,
    /// [`1254092`](error::DUPLEX_LINK_FIELD_PROPERTY_ERROR): DuplexLinkFieldPropertyError
    DuplexLinkFieldPropertyError = error::DUPLEX_LINK_FIELD_PROPERTY_ERROR,
    /// [`1254093`](error::CREATED_TIME_FIELD_PROPERTY_ERROR): CreatedTimeFieldPropertyError
    CreatedTimeFieldPropertyError = error::CREATED_TIME_FIELD_PROPERTY_ERROR,
    /// [`1254094`](error::MODIFIED_TIME_FIELD_PROPERTY_ERROR): ModifiedTimeFieldPropertyError
    ModifiedTimeFieldPropertyError = error::MODIFIED_TIME_FIELD_PROPERTY_ERROR,
    /// [`1254095`](error::CREATED_USER_FIELD_PROPERTY_ERROR): CreatedUserFieldPropertyError
    CreatedUserFieldPropertyError = error::CREATED_USER_FIELD_PROPERTY_ERROR,
    /// [`1254096`](error::MODIFIED_USER_FIELD_PROPERTY_ERROR): ModifiedUserFieldPropertyError
    ModifiedUserFieldPropertyError = error::MODIFIED_USER_FIELD_PROPERTY_ERROR,
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
    /// [`1255006`](error::CLIENT_TOKEN_CONFLICT): Client token conflict, please generate a new client token and try again.
    ClientTokenConflict = error::CLIENT_TOKEN_CONFLICT,
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
    /// [`1254304`](error::BASE_PERMISSION_DENIED): Permission denied.
    BasePermissionDenied = error::BASE_PERMISSION_DENIED,
    /// [`1254608`](error::REQUEST_RESUBMITTED): ReqRecommited
    RequestResubmitted = error::REQUEST_RESUBMITTED,
}
