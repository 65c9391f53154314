// Generated from spec/bitable/v1/app_table_record/batch_get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::bitable::{error, v1};
impl super::Api<'_> {
    /// Get records in bulk / 批量获取记录: [`BatchGet`](struct@BatchGet).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn batch_get(
        &self,
        app_token: impl Into<String>,
        table_id: impl Into<id::TableId>,
        record_ids: impl Into<Vec<id::RecordId>>,
    ) -> crate::codegen::Call<BatchGet> {
        crate::codegen::Call::new(
            self.client,
            BatchGet::new(app_token, table_id, record_ids),
        )
    }
}
/// Get records in bulk / 批量获取记录.
///
/// Returns several records of a table by their IDs, at most 100 a call, and tells which are forbidden or absent.
///
/// 按 ID 返回一个数据表的多条记录，一次最多 100 条，并指出哪些无权查看或不存在。
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_get`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `base:record:read`, `bitable:app`, `bitable:app:readonly`
///
/// Errors: [`BatchGetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/batch_get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGet {
    /// The `app_token` of the base. If the URL begins with `feishu.cn/base`, it is in the URL; if with `feishu.cn/wiki`, it is the `obj_token` that `wiki.v2.space.get_node` returns when `obj_type` is `bitable`.
    ///
    /// 多维表格的 `app_token`。URL 以 `feishu.cn/base` 开头时从 URL 中取得；以 `feishu.cn/wiki` 开头时调用 `wiki.v2.space.get_node`，在 `obj_type` 为 `bitable` 时取 `obj_token`。
    /// - Length: 0 to 100
    /// - Example: `"NQRxbRkBMa6OnZsjtERcxhabcef"`
    pub app_token: String,
    /// The ID of the table, which is in the URL of the base and in the reply of `bitable.v1.app_table.list`.
    ///
    /// 数据表的 ID，可从多维表格的 URL 或 `bitable.v1.app_table.list` 的响应中取得。
    /// - Length: 0 to 50
    /// - Example: `"tbl0xe5g8PPabcef"`
    pub table_id: id::TableId,
    /// The IDs of the records to get, from the reply of `bitable.v1.app_table_record.search`.
    ///
    /// 要获取的记录的 ID，从 `bitable.v1.app_table_record.search` 的响应中取得。
    /// - Length: 1 to 100
    /// - Example: `["recyO3299N"]`
    pub record_ids: Vec<id::RecordId>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    pub user_id_type: Option<types::UserIdType>,
    /// Whether to return the share links of the records, `shared_url`. / 是否返回记录的分享链接，即 `shared_url`。
    pub with_shared_url: Option<bool>,
    /// Whether to return the automatic fields, such as creator and creation time. / 是否返回自动计算的字段，如创建人、创建时间。
    pub automatic_fields: Option<bool>,
}
impl BatchGet {
    /// Creates the value from its required fields.
    pub fn new(
        app_token: impl Into<String>,
        table_id: impl Into<id::TableId>,
        record_ids: impl Into<Vec<id::RecordId>>,
    ) -> Self {
        Self {
            app_token: app_token.into(),
            table_id: table_id.into(),
            record_ids: record_ids.into(),
            user_id_type: Default::default(),
            with_shared_url: Default::default(),
            automatic_fields: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
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
impl wire::Object for BatchGet {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_token", &mut self.app_token);
        f.field("table_id", &mut self.table_id);
        f.field("record_ids", &mut self.record_ids);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("with_shared_url", &mut self.with_shared_url);
        f.field("automatic_fields", &mut self.automatic_fields);
    }
}
crate::codegen::__impl_object! {
    BatchGet
}
crate::codegen::__operation! {
    BatchGet => BatchGetResponse, BatchGetError:
    Endpoint::new("bitable.v1.app_table_record.batch_get", Post, "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_get")
        .documented(text("批量获取记录", "Get records in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/batch_get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::BASE_RECORD_READ]),
            scopes(&[crate::scope::BITABLE_APP]),
            scopes(&[crate::scope::BITABLE_APP_READONLY]),
        ])
        .guards(&[
            Guard::received("records.created_by.avatar_url", &[scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("records.last_modified_by.avatar_url", &[scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(Json, &[
            path("app_token", String).required(),
            path("table_id", String).required(),
            body("record_ids", Array).required(),
            body("user_id_type", String),
            body("with_shared_url", Boolean),
            body("automatic_fields", Boolean),
        ])
}
/// The reply to [`BatchGet`](struct@BatchGet).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetResponse {
    /// The records that were found. / 获取到的记录。
    pub records: Vec<v1::AppTableRecord>,
    /// The IDs of the records that the caller may not access, in a base with advanced permissions.
    ///
    /// 调用者无权访问的记录的 ID，见于开启了高级权限的多维表格。
    pub forbidden_record_ids: Vec<id::RecordId>,
    /// The IDs of the records that do not exist. / 不存在的记录的 ID。
    pub absent_record_ids: Vec<id::RecordId>,
}
impl wire::Object for BatchGetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("records", &mut self.records);
        f.field("forbidden_record_ids", &mut self.forbidden_record_ids);
        f.field("absent_record_ids", &mut self.absent_record_ids);
    }
}
crate::codegen::__impl_object! {
    BatchGetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchGet`](struct@BatchGet).
    BatchGetError:
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
    /// `1254002` (HTTP 500): Fail
    ///
    /// The change may be too large, calls may compete for a lock, or a parameter may be wrong, such as `page_token` or `table_id`. Send less data per call, leave pauses between calls and retry, and check the parameters; create a base in a wiki with `wiki.v2.space_node.create`.
    ///
    /// 可能是单次变更过大、并发抢锁失败或参数有误（如 `page_token`、`table_id` 无效）。请减少单次数据量、拉开请求间隔后重试，并核对参数；在知识库中创建多维表格须改用 `wiki.v2.space_node.create`。
    RequestFailed = &ErrorInfo {
        status: Some(500),
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
    /// [`1254011`](error::INVALID_PAGE_SIZE): Page size must greater than 0.
    InvalidPageSize = error::INVALID_PAGE_SIZE,
    /// [`1254016`](error::INVALID_SORT): InvalidSort
    InvalidSort = error::INVALID_SORT,
    /// [`1254018`](error::INVALID_FILTER): InvalidFilter
    InvalidFilter = error::INVALID_FILTER,
    /// `1254024` (HTTP 400): InvalidFieldNames
    ///
    /// A name in `field_names` does not match a field of the table. Use the names that `bitable.v1.app_table_field.list` returns; the page may hide spaces, line breaks and special characters.
    ///
    /// `field_names` 中的名称与数据表的字段不一致。请使用 `bitable.v1.app_table_field.list` 返回的名称；界面显示可能会忽略空格、换行和特殊字符。
    InvalidFieldNames = &ErrorInfo {
        status: Some(400),
        ..*error::INVALID_FIELD_NAMES
    },
    /// `1254030` (HTTP 400): InvalidPageToken
    ///
    /// The `page_token` is invalid. Pass the one of the previous page, and none in the first request.
    ///
    /// `page_token` 无效。请使用上一页返回的 `page_token`；首次请求不传。
    TooLargeResponse = &ErrorInfo {
        status: Some(400),
        message: "InvalidPageToken",
        fix: Text { zh: "`page_token` 无效。请使用上一页返回的 `page_token`；首次请求不传。", en: "The `page_token` is invalid. Pass the one of the previous page, and none in the first request." },
        ..*error::TOO_LARGE_RESPONSE
    },
    /// `1254036` (HTTP 400): Bitable is copying, please try again later.
    ///
    /// The base is being copied in the background and cannot be used meanwhile. Try again once the copy is complete.
    ///
    /// 多维表格正在异步复制，期间不能操作。请等复制完成后重试。
    BaseCopying = &ErrorInfo {
        message: "Bitable is copying, please try again later.",
        ..*error::BASE_COPYING
    },
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
    /// `1254060` (HTTP 500): TextFieldConvFail
    ///
    /// The value of a text field is wrong. Pass a string. / 文本字段的值不正确。请传入字符串。
    TextFieldConversionFailed = &ErrorInfo {
        status: Some(500),
        ..*error::TEXT_FIELD_CONVERSION_FAILED
    },
    /// `1254061` (HTTP 500): NumberFieldConvFail
    ///
    /// The value of a number field is wrong. Pass a number. / 数字字段的值不正确。请传入数字。
    NumberFieldConversionFailed = &ErrorInfo {
        status: Some(500),
        ..*error::NUMBER_FIELD_CONVERSION_FAILED
    },
    /// `1254062` (HTTP 500): SingleSelectFieldConvFail
    ///
    /// The value of a single-select field is wrong, or its options are linked and cannot be updated. Pass one option name as a string and do not update linked options.
    ///
    /// 单选字段的值不正确，或其选项关联自别处而不支持更新。请传入一个字符串形式的选项名称，且不要更新关联选项。
    SingleSelectFieldConversionFailed = &ErrorInfo {
        status: Some(500),
        ..*error::SINGLE_SELECT_FIELD_CONVERSION_FAILED
    },
    /// `1254063` (HTTP 500): MultiSelectFieldConvFail
    ///
    /// The value of a multi-select field is wrong, or its options are linked and cannot be updated. Pass an array of option names as strings and do not update linked options.
    ///
    /// 多选字段的值不正确，或其选项关联自别处而不支持更新。请传入由选项名称组成的字符串数组，且不要更新关联选项。
    MultiSelectFieldConversionFailed = &ErrorInfo {
        status: Some(500),
        ..*error::MULTI_SELECT_FIELD_CONVERSION_FAILED
    },
    /// `1254064` (HTTP 500): DatetimeFieldConvFail
    ///
    /// The value of a date field is wrong. Pass a timestamp in milliseconds. / 日期字段的值不正确。请传入毫秒级时间戳。
    DateTimeFieldConversionFailed = &ErrorInfo {
        status: Some(500),
        ..*error::DATE_TIME_FIELD_CONVERSION_FAILED
    },
    /// `1254065` (HTTP 500): CheckboxFieldConvFail
    ///
    /// The value of a checkbox field is wrong. Pass `true` or `false`. / 复选框字段的值不正确。请传入 `true` 或 `false`。
    CheckboxFieldConversionFailed = &ErrorInfo {
        status: Some(500),
        ..*error::CHECKBOX_FIELD_CONVERSION_FAILED
    },
    /// `1254066` (HTTP 500): UserFieldConvFail
    ///
    /// The value of a user field is wrong. Pass an array of objects that hold only `id`, of the type in `user_id_type`, or `null` to clear the field; an `open_id` of another app is not valid, so use `user_id` across apps.
    ///
    /// 人员字段的值不正确。请传入只含 `id` 的对象数组，ID 类型须与 `user_id_type` 一致，清空时传 `null`；不同应用的 `open_id` 不能混用，跨应用时请使用 `user_id`。
    UserFieldConversionFailed = &ErrorInfo {
        status: Some(500),
        ..*error::USER_FIELD_CONVERSION_FAILED
    },
    /// `1254067` (HTTP 500): LinkFieldConvFail
    ///
    /// The value of a link field is wrong. Pass an array of `record_id` values of the linked table.
    ///
    /// 关联字段的值不正确。请传入被关联数据表中记录的 `record_id` 数组。
    LinkFieldConversionFailed = &ErrorInfo {
        status: Some(500),
        ..*error::LINK_FIELD_CONVERSION_FAILED
    },
    /// `1254068` (HTTP 500): URLFieldConvFail
    ///
    /// The value of a URL field is wrong. Pass an object with `text` and `link`.
    ///
    /// 超链接字段的值不正确。请传入包含 `text` 和 `link` 的对象。
    UrlFieldConversionFailed = &ErrorInfo {
        status: Some(500),
        ..*error::URL_FIELD_CONVERSION_FAILED
    },
    /// `1254069` (HTTP 500): AttachFieldConvFail
    ///
    /// The value of an attachment field is wrong. Pass an array of objects with `file_token`; upload the files to the base first.
    ///
    /// 附件字段的值不正确。请传入包含 `file_token` 的对象数组，附件须先上传到该多维表格。
    AttachmentFieldConversionFailed = &ErrorInfo {
        status: Some(500),
        ..*error::ATTACHMENT_FIELD_CONVERSION_FAILED
    },
    /// `1254072` (HTTP 400): Failed to convert phone field, please make sure it is correct.
    ///
    /// The value of a phone field is wrong. Pass a well-formed phone number as a string.
    ///
    /// 电话字段的值不正确。请传入格式正确的电话号码字符串。
    PhoneFieldConversionFailed = &ErrorInfo {
        status: Some(400),
        ..*error::PHONE_FIELD_CONVERSION_FAILED
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
    /// `1254102` (HTTP 400): FileExceedLimit
    ///
    /// The number of files has reached its limit. Remove files that are no longer needed, then try again.
    ///
    /// 文件数量已达上限。请清理不再使用的文件后重试。
    FileLimitExceeded = &ErrorInfo {
        status: Some(400),
        ..*error::FILE_LIMIT_EXCEEDED
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
    /// Too many records in one call; the limit is 1,000. Split them over several calls.
    ///
    /// 单次写入的记录过多，最多 1,000 条。请分批调用。
    BatchRecordLimitExceeded = &ErrorInfo {
        status: Some(400),
        fix: Text { zh: "单次写入的记录过多，最多 1,000 条。请分批调用。", en: "Too many records in one call; the limit is 1,000. Split them over several calls." },
        ..*error::BATCH_RECORD_LIMIT_EXCEEDED
    },
    /// `1254107` (HTTP 400): FilterLengthExceedLimit
    ///
    /// `filter` exceeds 2,000 characters. Shorten the conditions or split the query.
    ///
    /// `filter` 超过 2,000 个字符。请精简过滤条件，或拆成多次查询。
    FilterLengthLimitExceeded = &ErrorInfo {
        status: Some(400),
        ..*error::FILTER_LENGTH_LIMIT_EXCEEDED
    },
    /// `1254108` (HTTP 400): SortLengthExceedLimit
    ///
    /// `sort` exceeds 1,000 characters. Sort by fewer fields. / `sort` 超过 1,000 个字符。请减少排序条件。
    SortLengthLimitExceeded = &ErrorInfo {
        status: Some(400),
        ..*error::SORT_LENGTH_LIMIT_EXCEEDED
    },
    /// `1254109` (HTTP 400): FormulaTableSizeExceedLimit
    ///
    /// The table behind a formula is too large. Reduce its data or simplify the formula.
    ///
    /// 公式涉及的数据表过大。请减少数据量或简化公式。
    FormulaTableSizeLimitExceeded = &ErrorInfo {
        status: Some(400),
        ..*error::FORMULA_TABLE_SIZE_LIMIT_EXCEEDED
    },
    /// `1254130` (HTTP 400): TooLargeCell
    ///
    /// The content of a cell is too large. Write less. / 单元格的内容过大。请缩减写入的内容。
    TooLargeCell = &ErrorInfo {
        status: Some(400),
        ..*error::TOO_LARGE_CELL
    },
    /// `1254290` (HTTP 400): TooManyRequest
    ///
    /// Too many requests. Call less often; try again after a pause. / 请求过快。请降低调用频率，稍后重试。
    RateLimited = &ErrorInfo {
        status: Some(400),
        ..*error::RATE_LIMITED
    },
    /// `1254291` (HTTP 400): LockNotObtainedError
    ///
    /// A table cannot be written concurrently; changes of records, fields, forms and views all count. Call one after the other with 0.5 to 1 second between calls and retry on this code; where the operation has `ignore_consistency_check`, setting it to `true` helps.
    ///
    /// 同一数据表不支持并发写入（含记录、字段、表单和视图的修改）。请改为串行调用，每次间隔 0.5～1 秒，出错时重试；支持 `ignore_consistency_check` 的接口可将其设为 `true`。
    WriteConflict = &ErrorInfo {
        status: Some(400),
        message: "LockNotObtainedError",
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
    /// `1254302` (HTTP 400): RolePermNotAllow
    ///
    /// The caller lacks the advanced permission of the base. For a user, add the user under "Share" or in the advanced permission settings. For an app, give it at least one API scope for bases, then grant it management permission under "..." > "More" > "Add document app", or add a chat that contains the app in the advanced permission settings.
    ///
    /// 调用身份缺少多维表格的高级权限。用户身份：请通过右上角「分享」或高级权限设置添加用户。应用身份：请先为应用开通至少一个多维表格 API 权限，再通过「...」→「更多」→「添加文档应用」授予「可管理」，或在高级权限设置中添加包含该应用的群组。
    PermissionDenied = &ErrorInfo {
        status: Some(400),
        message: "RolePermNotAllow",
        ..*error::PERMISSION_DENIED
    },
    /// `1254303` (HTTP 400): AttachPermNotAllow
    ///
    /// The attachment does not belong to this base and cannot be written. Upload it to the base with `drive.v1.media.upload_all` first, then write the `file_token` that it returns.
    ///
    /// 附件不属于该多维表格，不能写入。请先通过 `drive.v1.media.upload_all` 将附件上传到当前多维表格，再写入返回的 `file_token`。
    AttachmentNotOfBase = &ErrorInfo {
        status: Some(400),
        ..*error::ATTACHMENT_NOT_OF_BASE
    },
    /// `1255001` (HTTP 500): InternalError
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InternalError1255001 = &ErrorInfo {
        status: Some(500),
        ..*error::INTERNAL_ERROR1255001
    },
    /// `1255002` (HTTP 500): RpcError
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    RpcError = &ErrorInfo {
        status: Some(500),
        ..*error::RPC_ERROR
    },
    /// `1255003` (HTTP 500): MarshalError
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    MarshalError = &ErrorInfo {
        status: Some(500),
        ..*error::MARSHAL_ERROR
    },
    /// `1255004` (HTTP 500): UmMarshalError
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    UnmarshalError = &ErrorInfo {
        status: Some(500),
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
    /// `1255040` (HTTP 504): Request timed out, please try again later
    ///
    /// The request timed out. Try again later; if that recurs, handle less data per call.
    ///
    /// 请求超时。请稍后重试；若反复超时，请减少单次的数据量。
    RequestTimedOut = &ErrorInfo {
        message: "Request timed out, please try again later",
        ..*error::REQUEST_TIMED_OUT
    },
    /// `1254607` (HTTP 500): Data not ready, please try again later
    ///
    /// Earlier operations are not finished or the calculation timed out. Try again after a pause, do not send concurrent requests to one base, and handle less data per call, for example with a smaller `page_size`.
    ///
    /// 前置操作尚未完成，或本次计算超时。请稍后重试，不要并发请求同一多维表格，批量操作时减少每次的数据量（如调小 `page_size`）。
    DataNotReady = &ErrorInfo {
        status: Some(500),
        ..*error::DATA_NOT_READY
    },
}
