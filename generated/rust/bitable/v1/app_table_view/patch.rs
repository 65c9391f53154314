// Generated from spec/bitable/v1/app_table_view/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::bitable::{error, v1};
impl super::Api<'_> {
    /// Update a view / 更新视图: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.view_name(…))`.
    pub fn patch(
        &self,
        app_token: impl Into<String>,
        table_id: impl Into<id::TableId>,
        view_id: impl Into<id::ViewId>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(app_token, table_id, view_id))
    }
}
/// Update a view / 更新视图.
///
/// Changes the name or the properties of a view, filters included; what is not given stays as it is.
///
/// 增量修改一个视图的名称和属性，包括筛选条件，未传的保持不变。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.bitable().v1().app_table_view().patch("bascng7vrxcxpig7geggXiCtadY", "tblsRc9GRRXKqhvW", "vewTpR1urY").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `base:view:write_only`, `bitable:app`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-view/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The `app_token` of the base. If the URL begins with `feishu.cn/base`, it is in the URL; if with `feishu.cn/wiki`, it is the `obj_token` that `wiki.v2.space.get_node` returns when `obj_type` is `bitable`.
    ///
    /// 多维表格的 `app_token`。URL 以 `feishu.cn/base` 开头时从 URL 中取得；以 `feishu.cn/wiki` 开头时调用 `wiki.v2.space.get_node`，在 `obj_type` 为 `bitable` 时取 `obj_token`。
    /// - Length: at least 1
    /// - Example: `"bascng7vrxcxpig7geggXiCtadY"`
    pub app_token: String,
    /// The ID of the table, which is in the URL of the base and in the reply of `bitable.v1.app_table.list`.
    ///
    /// 数据表的 ID，可从多维表格的 URL 或 `bitable.v1.app_table.list` 的响应中取得。
    /// - Example: `"tblsRc9GRRXKqhvW"`
    pub table_id: id::TableId,
    /// The ID of the view to update, in the URL of the base and in the reply of `bitable.v1.app_table_view.list`; it cannot be had for bases embedded in documents.
    ///
    /// 要更新的视图的 ID，可从多维表格的 URL 或 `bitable.v1.app_table_view.list` 的响应中取得；嵌入云文档的多维表格暂时取不到。
    /// - Example: `"vewTpR1urY"`
    pub view_id: id::ViewId,
    /// The name of the view, not empty, at most 100 characters and without `[ ]`.
    ///
    /// 视图的名称，不能为空，最长 100 个字符，不能含 `[ ]`。
    /// - Example: `"text"`
    pub view_name: Option<String>,
    /// The properties of the view: its filter, hidden fields and hierarchy. / 视图的属性：筛选条件、隐藏的字段和层级结构。
    pub property: Option<v1::AppTableViewPropertyInput>,
}
impl Patch {
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
            view_name: Default::default(),
            property: Default::default(),
        }
    }
    /// Sets `view_name`.
    #[must_use]
    pub fn view_name(mut self, value: impl Into<String>) -> Self {
        self.view_name = Some(value.into());
        self
    }
    /// Sets `property`.
    #[must_use]
    pub fn property(mut self, value: v1::AppTableViewPropertyInput) -> Self {
        self.property = Some(value);
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_token", &mut self.app_token);
        f.field("table_id", &mut self.table_id);
        f.field("view_id", &mut self.view_id);
        f.field("view_name", &mut self.view_name);
        f.field("property", &mut self.property);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("bitable.v1.app_table_view.patch", Patch, "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id")
        .documented(text("更新视图", "Update a view"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-view/patch")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::BASE_VIEW_WRITE_ONLY]),
            scopes(&[crate::scope::BITABLE_APP]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            path("app_token", String).required(),
            path("table_id", String).required(),
            path("view_id", String).required(),
            body("view_name", String),
            body("property", Object),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The view with its name, type and properties. / 视图的名称、类型和属性。
    pub view: v1::AppTableViewAppTableView,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("view", &mut self.view);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// `1254000` (HTTP 400): WrongRequestJson
    ///
    /// The request body is not valid JSON, lacks a required field, or has a field of the wrong type. Correct the JSON syntax and compare the fields with the request body of the operation.
    ///
    /// 请求体不是合法的 JSON、缺少必填参数，或字段类型有误。请修正 JSON 语法，并对照接口的请求体补全和更正字段。
    WrongRequestJson = &ErrorInfo {
        status: Some(400),
        ..*error::WRONG_REQUEST_JSON
    },
    /// `1254001` (HTTP 400): WrongRequestBody
    ///
    /// The request body is wrong, usually because a required field is missing or the structure differs. Compare it with the request body of the operation.
    ///
    /// 请求体不正确，通常是缺少必填字段或结构有误。请对照接口的请求体字段补全并修正。
    WrongRequestBody = &ErrorInfo {
        status: Some(400),
        ..*error::WRONG_REQUEST_BODY
    },
    /// `1254002` (HTTP 400): Fail
    ///
    /// The change may be too large, calls may compete for a lock, or a parameter may be wrong, such as `page_token` or `table_id`. Send less data per call, leave pauses between calls and retry, and check the parameters; create a base in a wiki with `wiki.v2.space_node.create`.
    ///
    /// 可能是单次变更过大、并发抢锁失败或参数有误（如 `page_token`、`table_id` 无效）。请减少单次数据量、拉开请求间隔后重试，并核对参数；在知识库中创建多维表格须改用 `wiki.v2.space_node.create`。
    RequestFailed = &ErrorInfo {
        status: Some(400),
        ..*error::REQUEST_FAILED
    },
    /// `1254003` (HTTP 400): WrongBaseToken
    ///
    /// The `app_token` is wrong. Check it: if the URL starts with `feishu.cn/base`, take it from there; if it starts with `feishu.cn/wiki`, call `wiki.v2.space.get_node` and use `obj_token` when `obj_type` is `bitable`.
    ///
    /// `app_token` 不正确。请核对取值：URL 以 `feishu.cn/base` 开头时从 URL 中取得，以 `feishu.cn/wiki` 开头时调用 `wiki.v2.space.get_node`，在 `obj_type` 为 `bitable` 时取 `obj_token`。
    WrongBaseToken = &ErrorInfo {
        status: Some(400),
        ..*error::WRONG_BASE_TOKEN
    },
    /// `1254004` (HTTP 400): WrongTableId
    ///
    /// The `table_id` is wrong. Take it from the URL of the base or from `bitable.v1.app_table.list`.
    ///
    /// `table_id` 不正确。请从多维表格的 URL 中取得，或调用 `bitable.v1.app_table.list` 获取。
    WrongTableId = &ErrorInfo {
        status: Some(400),
        ..*error::WRONG_TABLE_ID
    },
    /// `1254005` (HTTP 400): WrongViewId
    ///
    /// The `view_id` is wrong. Take it from the URL of the base or from `bitable.v1.app_table_view.list`; bases embedded in documents do not provide one.
    ///
    /// `view_id` 不正确。请从多维表格的 URL 中取得，或调用 `bitable.v1.app_table_view.list` 获取；嵌入在云文档中的多维表格暂时无法获取 `view_id`。
    WrongViewId = &ErrorInfo {
        status: Some(400),
        ..*error::WRONG_VIEW_ID
    },
    /// `1254006` (HTTP 400): WrongRecordId
    ///
    /// The `record_id` is wrong. Take it from `bitable.v1.app_table_record.search`.
    ///
    /// `record_id` 不正确。请调用 `bitable.v1.app_table_record.search` 获取。
    WrongRecordId = &ErrorInfo {
        status: Some(400),
        ..*error::WRONG_RECORD_ID
    },
    /// `1254007` (HTTP 400): EmptyValue
    ///
    /// A parameter of the request has an empty value. Supply the value. / 请求中有参数的值为空。请补全该参数的值。
    EmptyValue = &ErrorInfo {
        status: Some(400),
        ..*error::EMPTY_VALUE
    },
    /// `1254008` (HTTP 400): EmptyView
    ///
    /// The view does not exist or holds no data. Check `view_id` and make sure that the view has data.
    ///
    /// 视图不存在或没有数据。请检查 `view_id`，并确认视图中有数据。
    EmptyView = &ErrorInfo {
        status: Some(400),
        ..*error::EMPTY_VIEW
    },
    /// `1254009` (HTTP 400): WrongFieldId
    ///
    /// The `field_id` is wrong. Take it from `bitable.v1.app_table_field.list`.
    ///
    /// `field_id` 不正确。请调用 `bitable.v1.app_table_field.list` 获取。
    WrongFieldId = &ErrorInfo {
        status: Some(400),
        ..*error::WRONG_FIELD_ID
    },
    /// `1254010` (HTTP 400): ReqConvError
    ///
    /// The request parameters could not be converted. Compare their types and formats with those of the operation.
    ///
    /// 无法解析请求参数。请对照接口检查参数的类型和格式。
    ReqConvError = &ErrorInfo {
        status: Some(400),
        ..*error::REQ_CONV_ERROR
    },
    /// `1254012` (HTTP 400): UnsupportedFieldType
    ///
    /// The view settings use a field of an unsupported type. Use a field of another type.
    ///
    /// 视图的设置用到了不支持的字段类型。请改用其他类型的字段。
    FieldOrViewUnsupported = &ErrorInfo {
        status: Some(400),
        message: "UnsupportedFieldType",
        fix: Text { zh: "视图的设置用到了不支持的字段类型。请改用其他类型的字段。", en: "The view settings use a field of an unsupported type. Use a field of another type." },
        ..*error::FIELD_OR_VIEW_UNSUPPORTED
    },
    /// [`1254016`](error::INVALID_SORT): InvalidSort
    InvalidSort = error::INVALID_SORT,
    /// [`1254018`](error::INVALID_FILTER): InvalidFilter
    InvalidFilter = error::INVALID_FILTER,
    /// [`1254019`](error::INVALID_VIEW_TYPE): InvalidViewType
    InvalidViewType = error::INVALID_VIEW_TYPE,
    /// [`1254020`](error::VIEW_NAME_DUPLICATED): ViewNameDuplicated
    ViewNameDuplicated = error::VIEW_NAME_DUPLICATED,
    /// [`1254021`](error::EMPTY_VIEW_NAME): EmptyViewName
    EmptyViewName = error::EMPTY_VIEW_NAME,
    /// [`1254022`](error::INVALID_VIEW_NAME): InvalidViewName
    InvalidViewName = error::INVALID_VIEW_NAME,
    /// `1254030` (HTTP 400): TooLargeResponse
    ///
    /// The response is too large. Lower `page_size` or return fewer fields. / 响应体过大。请减小 `page_size`，或减少返回的字段。
    TooLargeResponse = &ErrorInfo {
        status: Some(400),
        ..*error::TOO_LARGE_RESPONSE
    },
    /// `1254032` (HTTP 400): The role name is invalid, please modify it.
    ///
    /// The name of the custom role is invalid. Change `role_name`. / 自定义角色的名称不合法。请修改 `role_name`。
    InvalidRoleName = &ErrorInfo {
        message: "The role name is invalid, please modify it.",
        ..*error::INVALID_ROLE_NAME
    },
    /// `1254033` (HTTP 400): The role name is duplicated, please modify it.
    ///
    /// A custom role of this name exists. Change `role_name`. / 已有同名的自定义角色。请更换 `role_name`。
    RoleNameDuplicated = &ErrorInfo {
        message: "The role name is duplicated, please modify it.",
        ..*error::ROLE_NAME_DUPLICATED
    },
    /// [`1254036`](error::BASE_COPYING): Base is copying, please try again later.
    BaseCopying = error::BASE_COPYING,
    /// `1254040` (HTTP 404): BaseTokenNotFound
    ///
    /// No base has this `app_token`. Check it: if the URL starts with `feishu.cn/base`, take it from there; if it starts with `feishu.cn/wiki`, call `wiki.v2.space.get_node` and use `obj_token` when `obj_type` is `bitable`.
    ///
    /// 没有与 `app_token` 对应的多维表格。请核对取值：URL 以 `feishu.cn/base` 开头时从 URL 中取得，以 `feishu.cn/wiki` 开头时调用 `wiki.v2.space.get_node`，在 `obj_type` 为 `bitable` 时取 `obj_token`。
    BaseTokenNotFound = &ErrorInfo {
        status: Some(404),
        ..*error::BASE_TOKEN_NOT_FOUND
    },
    /// `1254041` (HTTP 404): TableIdNotFound
    ///
    /// No table has this `table_id`. Take it from the URL of the base or from `bitable.v1.app_table.list`.
    ///
    /// 没有与 `table_id` 对应的数据表。请从多维表格的 URL 中取得，或调用 `bitable.v1.app_table.list` 获取。
    TableIdNotFound = &ErrorInfo {
        status: Some(404),
        ..*error::TABLE_ID_NOT_FOUND
    },
    /// `1254042` (HTTP 404): ViewIdNotFound
    ///
    /// No view has this `view_id`. Take it from the URL of the base or from `bitable.v1.app_table_view.list`; bases embedded in documents do not provide one.
    ///
    /// 没有与 `view_id` 对应的视图。请从多维表格的 URL 中取得，或调用 `bitable.v1.app_table_view.list` 获取；嵌入在云文档中的多维表格暂时无法获取 `view_id`。
    ViewIdNotFound = &ErrorInfo {
        status: Some(404),
        ..*error::VIEW_ID_NOT_FOUND
    },
    /// `1254043` (HTTP 404): RecordIdNotFound
    ///
    /// No record has this `record_id`. Take it from `bitable.v1.app_table_record.search`.
    ///
    /// 没有与 `record_id` 对应的记录。请调用 `bitable.v1.app_table_record.search` 获取。
    RecordIdNotFound = &ErrorInfo {
        status: Some(404),
        ..*error::RECORD_ID_NOT_FOUND
    },
    /// `1254044` (HTTP 404): FieldIdNotFound
    ///
    /// No field has this `field_id`. Take it from `bitable.v1.app_table_field.list`.
    ///
    /// 没有与 `field_id` 对应的字段。请调用 `bitable.v1.app_table_field.list` 获取。
    FieldIdNotFound = &ErrorInfo {
        status: Some(404),
        ..*error::FIELD_ID_NOT_FOUND
    },
    /// `1254045` (HTTP 404): FieldNameNotFound
    ///
    /// No field has this name. Use the names that `bitable.v1.app_table_field.list` returns (the page may hide spaces, line breaks and special characters); if advanced permissions are on, give the caller permission on the field or management permission.
    ///
    /// 没有该名称的字段。请使用 `bitable.v1.app_table_field.list` 返回的名称（界面显示可能会忽略空格、换行和特殊字符）；若已开启高级权限，请为调用身份授予该字段的权限或「可管理」权限。
    FieldNameNotFound = &ErrorInfo {
        status: Some(404),
        ..*error::FIELD_NAME_NOT_FOUND
    },
    /// `1254047` (HTTP 404): Role id is not found.
    ///
    /// No custom role has this `role_id`. Take the role ID, which starts with `rol`, from `bitable.v1.app_role.list`.
    ///
    /// 没有与 `role_id` 对应的自定义角色。请调用 `bitable.v1.app_role.list` 获取以 `rol` 开头的角色 ID。
    RoleIdNotFound = &ErrorInfo {
        message: "Role id is not found.",
        ..*error::ROLE_ID_NOT_FOUND
    },
    /// [`1254048`](error::MEMBER_NOT_FOUND): MemberNotFound
    MemberNotFound = error::MEMBER_NOT_FOUND,
    /// `1254049` (HTTP 404): Form field is not found.
    ///
    /// The form field does not exist. Take a valid field ID from `bitable.v1.app_table_form_field.list`.
    ///
    /// 没有该表单字段。请调用 `bitable.v1.app_table_form_field.list` 获取有效的字段 ID。
    FormFieldNotFound = &ErrorInfo {
        message: "Form field is not found.",
        ..*error::FORM_FIELD_NOT_FOUND
    },
    /// `1254060` (HTTP 400): TextFieldConvFail
    ///
    /// The value of a text field is wrong. Pass a string. / 文本字段的值不正确。请传入字符串。
    TextFieldConversionFailed = &ErrorInfo {
        status: Some(400),
        ..*error::TEXT_FIELD_CONVERSION_FAILED
    },
    /// `1254061` (HTTP 400): NumberFieldConvFail
    ///
    /// The value of a number field is wrong. Pass a number. / 数字字段的值不正确。请传入数字。
    NumberFieldConversionFailed = &ErrorInfo {
        status: Some(400),
        ..*error::NUMBER_FIELD_CONVERSION_FAILED
    },
    /// `1254062` (HTTP 400): SingleSelectFieldConvFail
    ///
    /// The value of a single-select field is wrong, or its options are linked and cannot be updated. Pass one option name as a string and do not update linked options.
    ///
    /// 单选字段的值不正确，或其选项关联自别处而不支持更新。请传入一个字符串形式的选项名称，且不要更新关联选项。
    SingleSelectFieldConversionFailed = &ErrorInfo {
        status: Some(400),
        ..*error::SINGLE_SELECT_FIELD_CONVERSION_FAILED
    },
    /// `1254063` (HTTP 400): MultiSelectFieldConvFail
    ///
    /// The value of a multi-select field is wrong, or its options are linked and cannot be updated. Pass an array of option names as strings and do not update linked options.
    ///
    /// 多选字段的值不正确，或其选项关联自别处而不支持更新。请传入由选项名称组成的字符串数组，且不要更新关联选项。
    MultiSelectFieldConversionFailed = &ErrorInfo {
        status: Some(400),
        ..*error::MULTI_SELECT_FIELD_CONVERSION_FAILED
    },
    /// `1254064` (HTTP 400): DatetimeFieldConvFail
    ///
    /// The value of a date field is wrong. Pass a timestamp in milliseconds. / 日期字段的值不正确。请传入毫秒级时间戳。
    DateTimeFieldConversionFailed = &ErrorInfo {
        status: Some(400),
        ..*error::DATE_TIME_FIELD_CONVERSION_FAILED
    },
    /// `1254065` (HTTP 400): CheckboxFieldConvFail
    ///
    /// The value of a checkbox field is wrong. Pass `true` or `false`. / 复选框字段的值不正确。请传入 `true` 或 `false`。
    CheckboxFieldConversionFailed = &ErrorInfo {
        status: Some(400),
        ..*error::CHECKBOX_FIELD_CONVERSION_FAILED
    },
    /// `1254066` (HTTP 400): UserFieldConvFail
    ///
    /// The value of a user field is wrong. Pass an array of objects that hold only `id`, of the type in `user_id_type`, or `null` to clear the field; an `open_id` of another app is not valid, so use `user_id` across apps.
    ///
    /// 人员字段的值不正确。请传入只含 `id` 的对象数组，ID 类型须与 `user_id_type` 一致，清空时传 `null`；不同应用的 `open_id` 不能混用，跨应用时请使用 `user_id`。
    UserFieldConversionFailed = &ErrorInfo {
        status: Some(400),
        ..*error::USER_FIELD_CONVERSION_FAILED
    },
    /// `1254067` (HTTP 400): LinkFieldConvFail
    ///
    /// The value of a link field is wrong. Pass an array of `record_id` values of the linked table.
    ///
    /// 关联字段的值不正确。请传入被关联数据表中记录的 `record_id` 数组。
    LinkFieldConversionFailed = &ErrorInfo {
        status: Some(400),
        ..*error::LINK_FIELD_CONVERSION_FAILED
    },
    /// `1254100` (HTTP 400): TableExceedLimit
    ///
    /// The base has reached the limit of 100 tables and dashboards together. Delete some first.
    ///
    /// 数据表和仪表盘总数已达上限，每个多维表格最多 100 个。请先删除一部分。
    TableLimitExceeded = &ErrorInfo {
        status: Some(400),
        ..*error::TABLE_LIMIT_EXCEEDED
    },
    /// `1254101` (HTTP 400): ViewExceedLimit
    ///
    /// The table has reached the limit of 200 views, public, locked and personal ones together. Delete some first.
    ///
    /// 视图数量已达 200 个的上限（含公共、锁定和个人视图）。请先删除一部分。
    ViewLimitExceeded = &ErrorInfo {
        status: Some(400),
        ..*error::VIEW_LIMIT_EXCEEDED
    },
    /// `1254103` (HTTP 400): RecordExceedLimit
    ///
    /// The table has reached the limit of 20,000 records. Delete records or use another table.
    ///
    /// 记录数量已达 20,000 条的上限。请删除部分记录，或改用其他数据表。
    RecordLimitExceeded = &ErrorInfo {
        status: Some(400),
        ..*error::RECORD_LIMIT_EXCEEDED
    },
    /// `1254104` (HTTP 400): RecordAddOnceExceedLimit
    ///
    /// Too many records in one call; the limit is 500. Split them over several calls.
    ///
    /// 单次写入的记录过多，最多 500 条。请分批调用。
    BatchRecordLimitExceeded = &ErrorInfo {
        status: Some(400),
        ..*error::BATCH_RECORD_LIMIT_EXCEEDED
    },
    /// `1254110` (HTTP 400): Role exceeds limit
    ///
    /// The base has reached the limit of 30 custom roles. Delete roles that are no longer needed.
    ///
    /// 自定义角色已达 30 个的上限。请先删除不再使用的角色。
    RoleLimitExceeded = &ErrorInfo {
        message: "Role exceeds limit",
        ..*error::ROLE_LIMIT_EXCEEDED
    },
    /// `1254130` (HTTP 400): TooLargeCell
    ///
    /// The content of a cell is too large. Write less. / 单元格的内容过大。请缩减写入的内容。
    TooLargeCell = &ErrorInfo {
        status: Some(400),
        ..*error::TOO_LARGE_CELL
    },
    /// `1254290` (HTTP 429): TooManyRequest
    ///
    /// Too many requests. Call less often; try again after a pause. / 请求过快。请降低调用频率，稍后重试。
    RateLimited = &ErrorInfo {
        status: Some(429),
        ..*error::RATE_LIMITED
    },
    /// `1254291` (HTTP 400): Write conflict
    ///
    /// A table cannot be written concurrently; changes of records, fields, forms and views all count. Call one after the other with 0.5 to 1 second between calls and retry on this code; where the operation has `ignore_consistency_check`, setting it to `true` helps.
    ///
    /// 同一数据表不支持并发写入（含记录、字段、表单和视图的修改）。请改为串行调用，每次间隔 0.5～1 秒，出错时重试；支持 `ignore_consistency_check` 的接口可将其设为 `true`。
    WriteConflict = &ErrorInfo {
        status: Some(400),
        ..*error::WRITE_CONFLICT
    },
    /// `1254301` (HTTP 400): OperationTypeError
    ///
    /// Advanced permissions are off for the base or not available. Set `is_advanced` to `true` with `bitable.v1.app.update`; if that is not possible, use another base.
    ///
    /// 多维表格没有开启高级权限，或不支持开启。请通过 `bitable.v1.app.update` 将 `is_advanced` 设为 `true`；若不支持，请改用其他多维表格。
    AdvancedPermissionNotEnabled = &ErrorInfo {
        status: Some(400),
        ..*error::ADVANCED_PERMISSION_NOT_ENABLED
    },
    /// [`1254302`](error::PERMISSION_DENIED): Permission denied.
    PermissionDenied = error::PERMISSION_DENIED,
    /// `1254306` (HTTP 403): InternalError
    ///
    /// The plan of the tenant or of the base owner has reached a limit. Ask an administrator of the tenant or the base to upgrade it.
    ///
    /// 租户或多维表格所有者的套餐用量已达上限。请联系租户管理员或多维表格管理员升级版本。
    BasePlanLimitExceeded = &ErrorInfo {
        message: "InternalError",
        ..*error::BASE_PLAN_LIMIT_EXCEEDED
    },
    /// `1255001` (HTTP 500): RpcError
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InternalError1255001 = &ErrorInfo {
        status: Some(500),
        message: "RpcError",
        ..*error::INTERNAL_ERROR1255001
    },
    /// `1255002` (HTTP 500): MarshalError
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    RpcError = &ErrorInfo {
        status: Some(500),
        message: "MarshalError",
        ..*error::RPC_ERROR
    },
    /// `1255003` (HTTP 500): UmMarshalError
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    MarshalError = &ErrorInfo {
        status: Some(500),
        message: "UmMarshalError",
        ..*error::MARSHAL_ERROR
    },
    /// `1255004` (HTTP 500): ConvError
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    UnmarshalError = &ErrorInfo {
        status: Some(500),
        message: "ConvError",
        ..*error::UNMARSHAL_ERROR
    },
    /// `1255005` (HTTP 500): ConvError
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    ConvError = &ErrorInfo {
        status: Some(500),
        ..*error::CONV_ERROR
    },
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
