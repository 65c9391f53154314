// Generated from spec/bitable/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::{Link, Text};
/// `1254000` (HTTP 200): WrongRequestJson
///
/// The request body is not valid JSON, lacks a required field, or has a field of the wrong type. Correct the JSON syntax and compare the fields with the request body of the operation.
///
/// 请求体不是合法的 JSON、缺少必填参数，或字段类型有误。请修正 JSON 语法，并对照接口的请求体补全和更正字段。
pub const WRONG_REQUEST_JSON: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254000,
    key: "",
    name: "WrongRequestJson",
    status: Some(200),
    message: "WrongRequestJson",
    rate_limited: false,
    fix: Text { zh: "请求体不是合法的 JSON、缺少必填参数，或字段类型有误。请修正 JSON 语法，并对照接口的请求体补全和更正字段。", en: "The request body is not valid JSON, lacks a required field, or has a field of the wrong type. Correct the JSON syntax and compare the fields with the request body of the operation." },
    links: &[],
};

/// `1254001` (HTTP 200): WrongRequestBody
///
/// The request body is wrong, usually because a required field is missing or the structure differs. Compare it with the request body of the operation.
///
/// 请求体不正确，通常是缺少必填字段或结构有误。请对照接口的请求体字段补全并修正。
pub const WRONG_REQUEST_BODY: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254001,
    key: "",
    name: "WrongRequestBody",
    status: Some(200),
    message: "WrongRequestBody",
    rate_limited: false,
    fix: Text { zh: "请求体不正确，通常是缺少必填字段或结构有误。请对照接口的请求体字段补全并修正。", en: "The request body is wrong, usually because a required field is missing or the structure differs. Compare it with the request body of the operation." },
    links: &[],
};

/// `1254002` (HTTP 200): Fail
///
/// The change may be too large, calls may compete for a lock, or a parameter may be wrong, such as `page_token` or `table_id`. Send less data per call, leave pauses between calls and retry, and check the parameters; create a base in a wiki with `wiki.v2.space_node.create`.
///
/// 可能是单次变更过大、并发抢锁失败或参数有误（如 `page_token`、`table_id` 无效）。请减少单次数据量、拉开请求间隔后重试，并核对参数；在知识库中创建多维表格须改用 `wiki.v2.space_node.create`。
pub const REQUEST_FAILED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254002,
    key: "",
    name: "RequestFailed",
    status: Some(200),
    message: "Fail",
    rate_limited: false,
    fix: Text { zh: "可能是单次变更过大、并发抢锁失败或参数有误（如 `page_token`、`table_id` 无效）。请减少单次数据量、拉开请求间隔后重试，并核对参数；在知识库中创建多维表格须改用 `wiki.v2.space_node.create`。", en: "The change may be too large, calls may compete for a lock, or a parameter may be wrong, such as `page_token` or `table_id`. Send less data per call, leave pauses between calls and retry, and check the parameters; create a base in a wiki with `wiki.v2.space_node.create`." },
    links: &[],
};

/// `1254003` (HTTP 200): WrongBaseToken
///
/// The `app_token` is wrong. Check it: if the URL starts with `feishu.cn/base`, take it from there; if it starts with `feishu.cn/wiki`, call `wiki.v2.space.get_node` and use `obj_token` when `obj_type` is `bitable`.
///
/// `app_token` 不正确。请核对取值：URL 以 `feishu.cn/base` 开头时从 URL 中取得，以 `feishu.cn/wiki` 开头时调用 `wiki.v2.space.get_node`，在 `obj_type` 为 `bitable` 时取 `obj_token`。
pub const WRONG_BASE_TOKEN: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254003,
    key: "",
    name: "WrongBaseToken",
    status: Some(200),
    message: "WrongBaseToken",
    rate_limited: false,
    fix: Text { zh: "`app_token` 不正确。请核对取值：URL 以 `feishu.cn/base` 开头时从 URL 中取得，以 `feishu.cn/wiki` 开头时调用 `wiki.v2.space.get_node`，在 `obj_type` 为 `bitable` 时取 `obj_token`。", en: "The `app_token` is wrong. Check it: if the URL starts with `feishu.cn/base`, take it from there; if it starts with `feishu.cn/wiki`, call `wiki.v2.space.get_node` and use `obj_token` when `obj_type` is `bitable`." },
    links: &[],
};

/// `1254004` (HTTP 200): WrongTableId
///
/// The `table_id` is wrong. Take it from the URL of the base or from `bitable.v1.app_table.list`.
///
/// `table_id` 不正确。请从多维表格的 URL 中取得，或调用 `bitable.v1.app_table.list` 获取。
pub const WRONG_TABLE_ID: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254004,
    key: "",
    name: "WrongTableId",
    status: Some(200),
    message: "WrongTableId",
    rate_limited: false,
    fix: Text { zh: "`table_id` 不正确。请从多维表格的 URL 中取得，或调用 `bitable.v1.app_table.list` 获取。", en: "The `table_id` is wrong. Take it from the URL of the base or from `bitable.v1.app_table.list`." },
    links: &[],
};

/// `1254005` (HTTP 200): WrongViewId
///
/// The `view_id` is wrong. Take it from the URL of the base or from `bitable.v1.app_table_view.list`; bases embedded in documents do not provide one.
///
/// `view_id` 不正确。请从多维表格的 URL 中取得，或调用 `bitable.v1.app_table_view.list` 获取；嵌入在云文档中的多维表格暂时无法获取 `view_id`。
pub const WRONG_VIEW_ID: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254005,
    key: "",
    name: "WrongViewId",
    status: Some(200),
    message: "WrongViewId",
    rate_limited: false,
    fix: Text { zh: "`view_id` 不正确。请从多维表格的 URL 中取得，或调用 `bitable.v1.app_table_view.list` 获取；嵌入在云文档中的多维表格暂时无法获取 `view_id`。", en: "The `view_id` is wrong. Take it from the URL of the base or from `bitable.v1.app_table_view.list`; bases embedded in documents do not provide one." },
    links: &[],
};

/// `1254006` (HTTP 200): WrongRecordId
///
/// The `record_id` is wrong. Take it from `bitable.v1.app_table_record.search`.
///
/// `record_id` 不正确。请调用 `bitable.v1.app_table_record.search` 获取。
pub const WRONG_RECORD_ID: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254006,
    key: "",
    name: "WrongRecordId",
    status: Some(200),
    message: "WrongRecordId",
    rate_limited: false,
    fix: Text { zh: "`record_id` 不正确。请调用 `bitable.v1.app_table_record.search` 获取。", en: "The `record_id` is wrong. Take it from `bitable.v1.app_table_record.search`." },
    links: &[],
};

/// `1254007` (HTTP 200): EmptyValue
///
/// A parameter of the request has an empty value. Supply the value. / 请求中有参数的值为空。请补全该参数的值。
pub const EMPTY_VALUE: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254007,
    key: "",
    name: "EmptyValue",
    status: Some(200),
    message: "EmptyValue",
    rate_limited: false,
    fix: Text { zh: "请求中有参数的值为空。请补全该参数的值。", en: "A parameter of the request has an empty value. Supply the value." },
    links: &[],
};

/// `1254008` (HTTP 200): EmptyView
///
/// The view does not exist or holds no data. Check `view_id` and make sure that the view has data.
///
/// 视图不存在或没有数据。请检查 `view_id`，并确认视图中有数据。
pub const EMPTY_VIEW: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254008,
    key: "",
    name: "EmptyView",
    status: Some(200),
    message: "EmptyView",
    rate_limited: false,
    fix: Text { zh: "视图不存在或没有数据。请检查 `view_id`，并确认视图中有数据。", en: "The view does not exist or holds no data. Check `view_id` and make sure that the view has data." },
    links: &[],
};

/// `1254009` (HTTP 200): WrongFieldId
///
/// The `field_id` is wrong. Take it from `bitable.v1.app_table_field.list`.
///
/// `field_id` 不正确。请调用 `bitable.v1.app_table_field.list` 获取。
pub const WRONG_FIELD_ID: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254009,
    key: "",
    name: "WrongFieldId",
    status: Some(200),
    message: "WrongFieldId",
    rate_limited: false,
    fix: Text { zh: "`field_id` 不正确。请调用 `bitable.v1.app_table_field.list` 获取。", en: "The `field_id` is wrong. Take it from `bitable.v1.app_table_field.list`." },
    links: &[],
};

/// `1254010` (HTTP 200): ReqConvError
///
/// The request parameters could not be converted. Compare their types and formats with those of the operation.
///
/// 无法解析请求参数。请对照接口检查参数的类型和格式。
pub const REQ_CONV_ERROR: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254010,
    key: "",
    name: "ReqConvError",
    status: Some(200),
    message: "ReqConvError",
    rate_limited: false,
    fix: Text { zh: "无法解析请求参数。请对照接口检查参数的类型和格式。", en: "The request parameters could not be converted. Compare their types and formats with those of the operation." },
    links: &[],
};

/// `1254011` (HTTP 400): Page size must greater than 0.
///
/// `page_size` is out of range. Set it above 0 and at most to the maximum of the operation.
///
/// `page_size` 超出范围。请将其设为大于 0 且不超过接口上限的值。
pub const INVALID_PAGE_SIZE: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254011,
    key: "",
    name: "InvalidPageSize",
    status: Some(400),
    message: "Page size must greater than 0.",
    rate_limited: false,
    fix: Text { zh: "`page_size` 超出范围。请将其设为大于 0 且不超过接口上限的值。", en: "`page_size` is out of range. Set it above 0 and at most to the maximum of the operation." },
    links: &[],
};

/// `1254012` (HTTP 200): NotSupportFieldOrView
///
/// The type of the field or view is not supported. Use a supported one; the first field of a table (the primary field) must be text (1), number (2), date (5), phone (13), URL (15), formula (20) or location (22).
///
/// 不支持该字段或视图的类型。请换用受支持的类型；数据表的首个字段（索引字段）只能是文本（1）、数字（2）、日期（5）、电话号码（13）、超链接（15）、公式（20）或地理位置（22）。
pub const FIELD_OR_VIEW_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254012,
    key: "",
    name: "FieldOrViewUnsupported",
    status: Some(200),
    message: "NotSupportFieldOrView",
    rate_limited: false,
    fix: Text { zh: "不支持该字段或视图的类型。请换用受支持的类型；数据表的首个字段（索引字段）只能是文本（1）、数字（2）、日期（5）、电话号码（13）、超链接（15）、公式（20）或地理位置（22）。", en: "The type of the field or view is not supported. Use a supported one; the first field of a table (the primary field) must be text (1), number (2), date (5), phone (13), URL (15), formula (20) or location (22)." },
    links: &[],
};

/// `1254013` (HTTP 200): TableNameDuplicated
///
/// A table of this name exists. Choose another name. / 已有同名的数据表。请换一个名称。
pub const TABLE_NAME_DUPLICATED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254013,
    key: "",
    name: "TableNameDuplicated",
    status: Some(200),
    message: "TableNameDuplicated",
    rate_limited: false,
    fix: Text { zh: "已有同名的数据表。请换一个名称。", en: "A table of this name exists. Choose another name." },
    links: &[],
};

/// `1254014` (HTTP 200): FieldNameDuplicated
///
/// A field of this name exists. Choose another name. / 已有同名的字段。请换一个名称。
pub const FIELD_NAME_DUPLICATED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254014,
    key: "",
    name: "FieldNameDuplicated",
    status: Some(200),
    message: "FieldNameDuplicated",
    rate_limited: false,
    fix: Text { zh: "已有同名的字段。请换一个名称。", en: "A field of this name exists. Choose another name." },
    links: &[],
};

/// `1254015` (HTTP 400): Field types do not match.
///
/// A value does not match the type of its field. Write it in the form of that type, for example a date as a timestamp in milliseconds or multiple options as an array of strings.
///
/// 值与字段类型不匹配。请按字段类型填写，例如日期用毫秒时间戳、多选用字符串数组。
pub const FIELD_TYPE_NOT_MATCH: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254015,
    key: "",
    name: "FieldTypeNotMatch",
    status: Some(400),
    message: "Field types do not match.",
    rate_limited: false,
    fix: Text { zh: "值与字段类型不匹配。请按字段类型填写，例如日期用毫秒时间戳、多选用字符串数组。", en: "A value does not match the type of its field. Write it in the form of that type, for example a date as a timestamp in milliseconds or multiple options as an array of strings." },
    links: &[],
};

/// `1254016` (HTTP 400): InvalidSort
///
/// The `sort` parameter is wrong. Check the field names and the structure in it.
///
/// `sort` 参数不正确。请检查其中的字段名称和结构。
pub const INVALID_SORT: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254016,
    key: "",
    name: "InvalidSort",
    status: Some(400),
    message: "InvalidSort",
    rate_limited: false,
    fix: Text { zh: "`sort` 参数不正确。请检查其中的字段名称和结构。", en: "The `sort` parameter is wrong. Check the field names and the structure in it." },
    links: &[],
};

/// `1254018` (HTTP 400): InvalidFilter
///
/// The `filter` parameter is wrong. Rewrite it according to the [guide to record filters](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/record-filter-guide).
///
/// `filter` 参数不正确。请按[记录过滤参数填写指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/record-filter-guide)改写。
pub const INVALID_FILTER: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254018,
    key: "",
    name: "InvalidFilter",
    status: Some(400),
    message: "InvalidFilter",
    rate_limited: false,
    fix: Text { zh: "`filter` 参数不正确。请按[记录过滤参数填写指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/record-filter-guide)改写。", en: "The `filter` parameter is wrong. Rewrite it according to the [guide to record filters](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/record-filter-guide)." },
    links: &[Link { text: "记录过滤参数填写指南", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/record-filter-guide" }],
};

/// `1254019` (HTTP 400): InvalidViewType
///
/// The view type is invalid or not usable for the operation. Use one that it supports, such as grid or kanban.
///
/// 视图类型不合法，或该操作不适用于这类视图。请改用接口支持的视图类型，例如表格视图或看板视图。
pub const INVALID_VIEW_TYPE: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254019,
    key: "",
    name: "InvalidViewType",
    status: Some(400),
    message: "InvalidViewType",
    rate_limited: false,
    fix: Text { zh: "视图类型不合法，或该操作不适用于这类视图。请改用接口支持的视图类型，例如表格视图或看板视图。", en: "The view type is invalid or not usable for the operation. Use one that it supports, such as grid or kanban." },
    links: &[],
};

/// `1254020` (HTTP 400): ViewNameDuplicated
///
/// A view of this name exists. Choose another name. / 已有同名的视图。请换一个名称。
pub const VIEW_NAME_DUPLICATED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254020,
    key: "",
    name: "ViewNameDuplicated",
    status: Some(400),
    message: "ViewNameDuplicated",
    rate_limited: false,
    fix: Text { zh: "已有同名的视图。请换一个名称。", en: "A view of this name exists. Choose another name." },
    links: &[],
};

/// `1254021` (HTTP 400): EmptyViewName
///
/// The view name is empty. Supply a name. / 视图名称为空。请填写名称。
pub const EMPTY_VIEW_NAME: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254021,
    key: "",
    name: "EmptyViewName",
    status: Some(400),
    message: "EmptyViewName",
    rate_limited: false,
    fix: Text { zh: "视图名称为空。请填写名称。", en: "The view name is empty. Supply a name." },
    links: &[],
};

/// `1254022` (HTTP 400): InvalidViewName
///
/// The view name is invalid. Use 1 to 100 characters without `[` or `]`.
///
/// 视图名称不合法。请将其设为 1～100 个字符，且不含 `[`、`]`。
pub const INVALID_VIEW_NAME: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254022,
    key: "",
    name: "InvalidViewName",
    status: Some(400),
    message: "InvalidViewName",
    rate_limited: false,
    fix: Text { zh: "视图名称不合法。请将其设为 1～100 个字符，且不含 `[`、`]`。", en: "The view name is invalid. Use 1 to 100 characters without `[` or `]`." },
    links: &[],
};

/// `1254023` (HTTP 200): LastViewDeleteForbidden
///
/// A table must keep at least one view. Create another view before you delete this one.
///
/// 数据表须至少保留一个视图。请先新建其他视图，再删除该视图。
pub const LAST_VIEW_DELETE_FORBIDDEN: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254023,
    key: "",
    name: "LastViewDeleteForbidden",
    status: Some(200),
    message: "LastViewDeleteForbidden",
    rate_limited: false,
    fix: Text { zh: "数据表须至少保留一个视图。请先新建其他视图，再删除该视图。", en: "A table must keep at least one view. Create another view before you delete this one." },
    links: &[],
};

/// `1254024` (HTTP 200): InvalidFieldNames
///
/// A name in `field_names` does not match a field of the table. Use the names that `bitable.v1.app_table_field.list` returns; the page may hide spaces, line breaks and special characters.
///
/// `field_names` 中的名称与数据表的字段不一致。请使用 `bitable.v1.app_table_field.list` 返回的名称；界面显示可能会忽略空格、换行和特殊字符。
pub const INVALID_FIELD_NAMES: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254024,
    key: "",
    name: "InvalidFieldNames",
    status: Some(200),
    message: "InvalidFieldNames",
    rate_limited: false,
    fix: Text { zh: "`field_names` 中的名称与数据表的字段不一致。请使用 `bitable.v1.app_table_field.list` 返回的名称；界面显示可能会忽略空格、换行和特殊字符。", en: "A name in `field_names` does not match a field of the table. Use the names that `bitable.v1.app_table_field.list` returns; the page may hide spaces, line breaks and special characters." },
    links: &[],
};

/// `1254025` (HTTP 200): InvalidCopyTypes
///
/// The copy type is invalid. Correct it according to the request body of the operation.
///
/// 复制类型不合法。请对照接口的请求体字段修正复制方式。
pub const INVALID_COPY_TYPE: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254025,
    key: "",
    name: "InvalidCopyType",
    status: Some(200),
    message: "InvalidCopyTypes",
    rate_limited: false,
    fix: Text { zh: "复制类型不合法。请对照接口的请求体字段修正复制方式。", en: "The copy type is invalid. Correct it according to the request body of the operation." },
    links: &[],
};

/// `1254026` (HTTP 200): EmptyOptionName
///
/// An option of a select field has an empty name. Name every option. / 单选或多选的选项名称为空。请为每个选项填写名称。
pub const EMPTY_OPTION_NAME: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254026,
    key: "",
    name: "EmptyOptionName",
    status: Some(200),
    message: "EmptyOptionName",
    rate_limited: false,
    fix: Text { zh: "单选或多选的选项名称为空。请为每个选项填写名称。", en: "An option of a select field has an empty name. Name every option." },
    links: &[],
};

/// `1254027` (HTTP 403): UploadAttachNotAllowed
///
/// The attachment has not been uploaded to this base and cannot be written. Upload it to the base with `drive.v1.media.upload_all` first, then write the `file_token` that it returns.
///
/// 附件尚未上传到该多维表格，不能写入。请先通过 `drive.v1.media.upload_all` 将附件上传到当前多维表格，再写入返回的 `file_token`。
pub const UPLOAD_ATTACH_NOT_ALLOWED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254027,
    key: "",
    name: "UploadAttachNotAllowed",
    status: Some(403),
    message: "UploadAttachNotAllowed",
    rate_limited: false,
    fix: Text { zh: "附件尚未上传到该多维表格，不能写入。请先通过 `drive.v1.media.upload_all` 将附件上传到当前多维表格，再写入返回的 `file_token`。", en: "The attachment has not been uploaded to this base and cannot be written. Upload it to the base with `drive.v1.media.upload_all` first, then write the `file_token` that it returns." },
    links: &[],
};

/// `1254028` (HTTP 400): EmptyFieldName
///
/// The field name is empty. Supply a name. / 字段名称为空。请填写名称。
pub const EMPTY_FIELD_NAME: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254028,
    key: "",
    name: "EmptyFieldName",
    status: Some(400),
    message: "EmptyFieldName",
    rate_limited: false,
    fix: Text { zh: "字段名称为空。请填写名称。", en: "The field name is empty. Supply a name." },
    links: &[],
};

/// `1254029` (HTTP 400): InvalidFieldName
///
/// The field name is invalid. Change it, for example drop special characters or shorten it.
///
/// 字段名称不合法。请更换名称，例如去掉特殊字符或缩短。
pub const INVALID_FIELD_NAME: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254029,
    key: "",
    name: "InvalidFieldName",
    status: Some(400),
    message: "InvalidFieldName",
    rate_limited: false,
    fix: Text { zh: "字段名称不合法。请更换名称，例如去掉特殊字符或缩短。", en: "The field name is invalid. Change it, for example drop special characters or shorten it." },
    links: &[],
};

/// `1254030` (HTTP 200): TooLargeResponse
///
/// The response is too large. Lower `page_size` or return fewer fields. / 响应体过大。请减小 `page_size`，或减少返回的字段。
pub const TOO_LARGE_RESPONSE: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254030,
    key: "",
    name: "TooLargeResponse",
    status: Some(200),
    message: "TooLargeResponse",
    rate_limited: false,
    fix: Text { zh: "响应体过大。请减小 `page_size`，或减少返回的字段。", en: "The response is too large. Lower `page_size` or return fewer fields." },
    links: &[],
};

/// `1254031` (HTTP 400): InvalidAppName
///
/// The name of the base is invalid. Use at most 100 characters and none of `? / \ * : [ ]`.
///
/// 多维表格名称不合法。请缩短到 100 个字符以内，且不含 `? / \ * : [ ]`。
pub const INVALID_APP_NAME: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254031,
    key: "",
    name: "InvalidAppName",
    status: Some(400),
    message: "InvalidAppName",
    rate_limited: false,
    fix: Text { zh: "多维表格名称不合法。请缩短到 100 个字符以内，且不含 `? / \\ * : [ ]`。", en: "The name of the base is invalid. Use at most 100 characters and none of `? / \\ * : [ ]`." },
    links: &[],
};

/// `1254032` (HTTP 400): InvalidRoleName
///
/// The name of the custom role is invalid. Change `role_name`. / 自定义角色的名称不合法。请修改 `role_name`。
pub const INVALID_ROLE_NAME: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254032,
    key: "",
    name: "InvalidRoleName",
    status: Some(400),
    message: "InvalidRoleName",
    rate_limited: false,
    fix: Text { zh: "自定义角色的名称不合法。请修改 `role_name`。", en: "The name of the custom role is invalid. Change `role_name`." },
    links: &[],
};

/// `1254033` (HTTP 400): RoleNameDuplicated
///
/// A custom role of this name exists. Change `role_name`. / 已有同名的自定义角色。请更换 `role_name`。
pub const ROLE_NAME_DUPLICATED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254033,
    key: "",
    name: "RoleNameDuplicated",
    status: Some(400),
    message: "RoleNameDuplicated",
    rate_limited: false,
    fix: Text { zh: "已有同名的自定义角色。请更换 `role_name`。", en: "A custom role of this name exists. Change `role_name`." },
    links: &[],
};

/// `1254034` (HTTP 403): The last table cannot be deleted.
///
/// A base must keep at least one table. Create another table before you delete this one.
///
/// 多维表格须至少保留一张数据表。请先新建其他数据表，再删除该表。
pub const LAST_TABLE_CANNOT_BE_DELETED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254034,
    key: "",
    name: "LastTableCannotBeDeleted",
    status: Some(403),
    message: "The last table cannot be deleted.",
    rate_limited: false,
    fix: Text { zh: "多维表格须至少保留一张数据表。请先新建其他数据表，再删除该表。", en: "A base must keep at least one table. Create another table before you delete this one." },
    links: &[],
};

/// `1254036` (HTTP 400): Base is copying, please try again later.
///
/// The base is being copied in the background and cannot be used meanwhile. Try again once the copy is complete.
///
/// 多维表格正在异步复制，期间不能操作。请等复制完成后重试。
pub const BASE_COPYING: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254036,
    key: "",
    name: "BaseCopying",
    status: Some(400),
    message: "Base is copying, please try again later.",
    rate_limited: false,
    fix: Text { zh: "多维表格正在异步复制，期间不能操作。请等复制完成后重试。", en: "The base is being copied in the background and cannot be used meanwhile. Try again once the copy is complete." },
    links: &[],
};

/// `1254037` (HTTP 400): Invalid client token, make sure that it complies with the specification.
///
/// The `client_token` is empty or malformed. Pass a UUID v4. / `client_token` 为空或格式不正确。请传入 UUID v4 格式的值。
pub const INVALID_CLIENT_TOKEN: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254037,
    key: "",
    name: "InvalidClientToken",
    status: Some(400),
    message: "Invalid client token, make sure that it complies with the specification.",
    rate_limited: false,
    fix: Text { zh: "`client_token` 为空或格式不正确。请传入 UUID v4 格式的值。", en: "The `client_token` is empty or malformed. Pass a UUID v4." },
    links: &[],
};

/// `1254038` (HTTP 400): Invalid name, make sure that it complies with the specification.
///
/// The name of the dashboard is invalid. Use at most 100 characters and no `[` or `]`.
///
/// 仪表盘名称不合法。请缩短到 100 个字符以内，且不含 `[`、`]`。
pub const INVALID_DASHBOARD_NAME: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254038,
    key: "",
    name: "InvalidDashboardName",
    status: Some(400),
    message: "Invalid name, make sure that it complies with the specification.",
    rate_limited: false,
    fix: Text { zh: "仪表盘名称不合法。请缩短到 100 个字符以内，且不含 `[`、`]`。", en: "The name of the dashboard is invalid. Use at most 100 characters and no `[` or `]`." },
    links: &[],
};

/// `1254039` (HTTP 400): Duplicated name, use another name instead.
///
/// A dashboard of this name exists. Choose another name and try again. / 已有同名的仪表盘。请换一个名称后重试。
pub const DASHBOARD_NAME_DUPLICATED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254039,
    key: "",
    name: "DashboardNameDuplicated",
    status: Some(400),
    message: "Duplicated name, use another name instead.",
    rate_limited: false,
    fix: Text { zh: "已有同名的仪表盘。请换一个名称后重试。", en: "A dashboard of this name exists. Choose another name and try again." },
    links: &[],
};

/// `1254040` (HTTP 200): BaseTokenNotFound
///
/// No base has this `app_token`. Check it: if the URL starts with `feishu.cn/base`, take it from there; if it starts with `feishu.cn/wiki`, call `wiki.v2.space.get_node` and use `obj_token` when `obj_type` is `bitable`.
///
/// 没有与 `app_token` 对应的多维表格。请核对取值：URL 以 `feishu.cn/base` 开头时从 URL 中取得，以 `feishu.cn/wiki` 开头时调用 `wiki.v2.space.get_node`，在 `obj_type` 为 `bitable` 时取 `obj_token`。
pub const BASE_TOKEN_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254040,
    key: "",
    name: "BaseTokenNotFound",
    status: Some(200),
    message: "BaseTokenNotFound",
    rate_limited: false,
    fix: Text { zh: "没有与 `app_token` 对应的多维表格。请核对取值：URL 以 `feishu.cn/base` 开头时从 URL 中取得，以 `feishu.cn/wiki` 开头时调用 `wiki.v2.space.get_node`，在 `obj_type` 为 `bitable` 时取 `obj_token`。", en: "No base has this `app_token`. Check it: if the URL starts with `feishu.cn/base`, take it from there; if it starts with `feishu.cn/wiki`, call `wiki.v2.space.get_node` and use `obj_token` when `obj_type` is `bitable`." },
    links: &[],
};

/// `1254041` (HTTP 200): TableIdNotFound
///
/// No table has this `table_id`. Take it from the URL of the base or from `bitable.v1.app_table.list`.
///
/// 没有与 `table_id` 对应的数据表。请从多维表格的 URL 中取得，或调用 `bitable.v1.app_table.list` 获取。
pub const TABLE_ID_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254041,
    key: "",
    name: "TableIdNotFound",
    status: Some(200),
    message: "TableIdNotFound",
    rate_limited: false,
    fix: Text { zh: "没有与 `table_id` 对应的数据表。请从多维表格的 URL 中取得，或调用 `bitable.v1.app_table.list` 获取。", en: "No table has this `table_id`. Take it from the URL of the base or from `bitable.v1.app_table.list`." },
    links: &[],
};

/// `1254042` (HTTP 200): ViewIdNotFound
///
/// No view has this `view_id`. Take it from the URL of the base or from `bitable.v1.app_table_view.list`; bases embedded in documents do not provide one.
///
/// 没有与 `view_id` 对应的视图。请从多维表格的 URL 中取得，或调用 `bitable.v1.app_table_view.list` 获取；嵌入在云文档中的多维表格暂时无法获取 `view_id`。
pub const VIEW_ID_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254042,
    key: "",
    name: "ViewIdNotFound",
    status: Some(200),
    message: "ViewIdNotFound",
    rate_limited: false,
    fix: Text { zh: "没有与 `view_id` 对应的视图。请从多维表格的 URL 中取得，或调用 `bitable.v1.app_table_view.list` 获取；嵌入在云文档中的多维表格暂时无法获取 `view_id`。", en: "No view has this `view_id`. Take it from the URL of the base or from `bitable.v1.app_table_view.list`; bases embedded in documents do not provide one." },
    links: &[],
};

/// `1254043` (HTTP 200): RecordIdNotFound
///
/// No record has this `record_id`. Take it from `bitable.v1.app_table_record.search`.
///
/// 没有与 `record_id` 对应的记录。请调用 `bitable.v1.app_table_record.search` 获取。
pub const RECORD_ID_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254043,
    key: "",
    name: "RecordIdNotFound",
    status: Some(200),
    message: "RecordIdNotFound",
    rate_limited: false,
    fix: Text { zh: "没有与 `record_id` 对应的记录。请调用 `bitable.v1.app_table_record.search` 获取。", en: "No record has this `record_id`. Take it from `bitable.v1.app_table_record.search`." },
    links: &[],
};

/// `1254044` (HTTP 200): FieldIdNotFound
///
/// No field has this `field_id`. Take it from `bitable.v1.app_table_field.list`.
///
/// 没有与 `field_id` 对应的字段。请调用 `bitable.v1.app_table_field.list` 获取。
pub const FIELD_ID_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254044,
    key: "",
    name: "FieldIdNotFound",
    status: Some(200),
    message: "FieldIdNotFound",
    rate_limited: false,
    fix: Text { zh: "没有与 `field_id` 对应的字段。请调用 `bitable.v1.app_table_field.list` 获取。", en: "No field has this `field_id`. Take it from `bitable.v1.app_table_field.list`." },
    links: &[],
};

/// `1254045` (HTTP 200): FieldNameNotFound
///
/// No field has this name. Use the names that `bitable.v1.app_table_field.list` returns (the page may hide spaces, line breaks and special characters); if advanced permissions are on, give the caller permission on the field or management permission.
///
/// 没有该名称的字段。请使用 `bitable.v1.app_table_field.list` 返回的名称（界面显示可能会忽略空格、换行和特殊字符）；若已开启高级权限，请为调用身份授予该字段的权限或「可管理」权限。
pub const FIELD_NAME_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254045,
    key: "",
    name: "FieldNameNotFound",
    status: Some(200),
    message: "FieldNameNotFound",
    rate_limited: false,
    fix: Text { zh: "没有该名称的字段。请使用 `bitable.v1.app_table_field.list` 返回的名称（界面显示可能会忽略空格、换行和特殊字符）；若已开启高级权限，请为调用身份授予该字段的权限或「可管理」权限。", en: "No field has this name. Use the names that `bitable.v1.app_table_field.list` returns (the page may hide spaces, line breaks and special characters); if advanced permissions are on, give the caller permission on the field or management permission." },
    links: &[],
};

/// `1254046` (HTTP 200): The Primary Field cannot be deleted.
///
/// The primary field (the first column) cannot be deleted. Delete another field.
///
/// 索引字段（首列）不能删除。请改为删除其他字段。
pub const PRIMARY_FIELD_CANNOT_BE_DELETED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254046,
    key: "",
    name: "PrimaryFieldCannotBeDeleted",
    status: Some(200),
    message: "The Primary Field cannot be deleted.",
    rate_limited: false,
    fix: Text { zh: "索引字段（首列）不能删除。请改为删除其他字段。", en: "The primary field (the first column) cannot be deleted. Delete another field." },
    links: &[],
};

/// `1254047` (HTTP 404): RoleIdNotFound
///
/// No custom role has this `role_id`. Take the role ID, which starts with `rol`, from `bitable.v1.app_role.list`.
///
/// 没有与 `role_id` 对应的自定义角色。请调用 `bitable.v1.app_role.list` 获取以 `rol` 开头的角色 ID。
pub const ROLE_ID_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254047,
    key: "",
    name: "RoleIdNotFound",
    status: Some(404),
    message: "RoleIdNotFound",
    rate_limited: false,
    fix: Text { zh: "没有与 `role_id` 对应的自定义角色。请调用 `bitable.v1.app_role.list` 获取以 `rol` 开头的角色 ID。", en: "No custom role has this `role_id`. Take the role ID, which starts with `rol`, from `bitable.v1.app_role.list`." },
    links: &[],
};

/// `1254048` (HTTP 400): MemberNotFound
///
/// No collaborator has this `member_id`. Make sure that the ID is right and fits `member_id_type`; for a department ID, the availability of the app must cover the department.
///
/// 没有与 `member_id` 对应的协作者。请确认 `member_id_type` 与 `member_id` 一致、ID 正确；使用部门 ID 时，应用的可用范围须包含该部门。
pub const MEMBER_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254048,
    key: "",
    name: "MemberNotFound",
    status: Some(400),
    message: "MemberNotFound",
    rate_limited: false,
    fix: Text { zh: "没有与 `member_id` 对应的协作者。请确认 `member_id_type` 与 `member_id` 一致、ID 正确；使用部门 ID 时，应用的可用范围须包含该部门。", en: "No collaborator has this `member_id`. Make sure that the ID is right and fits `member_id_type`; for a department ID, the availability of the app must cover the department." },
    links: &[],
};

/// `1254049` (HTTP 404): FormFieldNotFound
///
/// The form field does not exist. Take a valid field ID from `bitable.v1.app_table_form_field.list`.
///
/// 没有该表单字段。请调用 `bitable.v1.app_table_form_field.list` 获取有效的字段 ID。
pub const FORM_FIELD_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254049,
    key: "",
    name: "FormFieldNotFound",
    status: Some(404),
    message: "FormFieldNotFound",
    rate_limited: false,
    fix: Text { zh: "没有该表单字段。请调用 `bitable.v1.app_table_form_field.list` 获取有效的字段 ID。", en: "The form field does not exist. Take a valid field ID from `bitable.v1.app_table_form_field.list`." },
    links: &[],
};

/// `1254050` (HTTP 404): Source block is not found.
///
/// No dashboard has this `block_id`. Take a valid one from `bitable.v1.app_dashboard.list`.
///
/// 没有与 `block_id` 对应的仪表盘。请调用 `bitable.v1.app_dashboard.list` 获取有效的 `block_id`。
pub const SOURCE_BLOCK_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254050,
    key: "",
    name: "SourceBlockNotFound",
    status: Some(404),
    message: "Source block is not found.",
    rate_limited: false,
    fix: Text { zh: "没有与 `block_id` 对应的仪表盘。请调用 `bitable.v1.app_dashboard.list` 获取有效的 `block_id`。", en: "No dashboard has this `block_id`. Take a valid one from `bitable.v1.app_dashboard.list`." },
    links: &[],
};

/// `1254060` (HTTP 200): TextFieldConvFail
///
/// The value of a text field is wrong. Pass a string. / 文本字段的值不正确。请传入字符串。
pub const TEXT_FIELD_CONVERSION_FAILED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254060,
    key: "",
    name: "TextFieldConversionFailed",
    status: Some(200),
    message: "TextFieldConvFail",
    rate_limited: false,
    fix: Text { zh: "文本字段的值不正确。请传入字符串。", en: "The value of a text field is wrong. Pass a string." },
    links: &[],
};

/// `1254061` (HTTP 200): NumberFieldConvFail
///
/// The value of a number field is wrong. Pass a number. / 数字字段的值不正确。请传入数字。
pub const NUMBER_FIELD_CONVERSION_FAILED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254061,
    key: "",
    name: "NumberFieldConversionFailed",
    status: Some(200),
    message: "NumberFieldConvFail",
    rate_limited: false,
    fix: Text { zh: "数字字段的值不正确。请传入数字。", en: "The value of a number field is wrong. Pass a number." },
    links: &[],
};

/// `1254062` (HTTP 200): SingleSelectFieldConvFail
///
/// The value of a single-select field is wrong, or its options are linked and cannot be updated. Pass one option name as a string and do not update linked options.
///
/// 单选字段的值不正确，或其选项关联自别处而不支持更新。请传入一个字符串形式的选项名称，且不要更新关联选项。
pub const SINGLE_SELECT_FIELD_CONVERSION_FAILED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254062,
    key: "",
    name: "SingleSelectFieldConversionFailed",
    status: Some(200),
    message: "SingleSelectFieldConvFail",
    rate_limited: false,
    fix: Text { zh: "单选字段的值不正确，或其选项关联自别处而不支持更新。请传入一个字符串形式的选项名称，且不要更新关联选项。", en: "The value of a single-select field is wrong, or its options are linked and cannot be updated. Pass one option name as a string and do not update linked options." },
    links: &[],
};

/// `1254063` (HTTP 200): MultiSelectFieldConvFail
///
/// The value of a multi-select field is wrong, or its options are linked and cannot be updated. Pass an array of option names as strings and do not update linked options.
///
/// 多选字段的值不正确，或其选项关联自别处而不支持更新。请传入由选项名称组成的字符串数组，且不要更新关联选项。
pub const MULTI_SELECT_FIELD_CONVERSION_FAILED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254063,
    key: "",
    name: "MultiSelectFieldConversionFailed",
    status: Some(200),
    message: "MultiSelectFieldConvFail",
    rate_limited: false,
    fix: Text { zh: "多选字段的值不正确，或其选项关联自别处而不支持更新。请传入由选项名称组成的字符串数组，且不要更新关联选项。", en: "The value of a multi-select field is wrong, or its options are linked and cannot be updated. Pass an array of option names as strings and do not update linked options." },
    links: &[],
};

/// `1254064` (HTTP 200): DatetimeFieldConvFail
///
/// The value of a date field is wrong. Pass a timestamp in milliseconds. / 日期字段的值不正确。请传入毫秒级时间戳。
pub const DATE_TIME_FIELD_CONVERSION_FAILED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254064,
    key: "",
    name: "DateTimeFieldConversionFailed",
    status: Some(200),
    message: "DatetimeFieldConvFail",
    rate_limited: false,
    fix: Text { zh: "日期字段的值不正确。请传入毫秒级时间戳。", en: "The value of a date field is wrong. Pass a timestamp in milliseconds." },
    links: &[],
};

/// `1254065` (HTTP 200): CheckboxFieldConvFail
///
/// The value of a checkbox field is wrong. Pass `true` or `false`. / 复选框字段的值不正确。请传入 `true` 或 `false`。
pub const CHECKBOX_FIELD_CONVERSION_FAILED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254065,
    key: "",
    name: "CheckboxFieldConversionFailed",
    status: Some(200),
    message: "CheckboxFieldConvFail",
    rate_limited: false,
    fix: Text { zh: "复选框字段的值不正确。请传入 `true` 或 `false`。", en: "The value of a checkbox field is wrong. Pass `true` or `false`." },
    links: &[],
};

/// `1254066` (HTTP 200): UserFieldConvFail
///
/// The value of a user field is wrong. Pass an array of objects that hold only `id`, of the type in `user_id_type`, or `null` to clear the field; an `open_id` of another app is not valid, so use `user_id` across apps.
///
/// 人员字段的值不正确。请传入只含 `id` 的对象数组，ID 类型须与 `user_id_type` 一致，清空时传 `null`；不同应用的 `open_id` 不能混用，跨应用时请使用 `user_id`。
pub const USER_FIELD_CONVERSION_FAILED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254066,
    key: "",
    name: "UserFieldConversionFailed",
    status: Some(200),
    message: "UserFieldConvFail",
    rate_limited: false,
    fix: Text { zh: "人员字段的值不正确。请传入只含 `id` 的对象数组，ID 类型须与 `user_id_type` 一致，清空时传 `null`；不同应用的 `open_id` 不能混用，跨应用时请使用 `user_id`。", en: "The value of a user field is wrong. Pass an array of objects that hold only `id`, of the type in `user_id_type`, or `null` to clear the field; an `open_id` of another app is not valid, so use `user_id` across apps." },
    links: &[],
};

/// `1254067` (HTTP 200): LinkFieldConvFail
///
/// The value of a link field is wrong. Pass an array of `record_id` values of the linked table.
///
/// 关联字段的值不正确。请传入被关联数据表中记录的 `record_id` 数组。
pub const LINK_FIELD_CONVERSION_FAILED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254067,
    key: "",
    name: "LinkFieldConversionFailed",
    status: Some(200),
    message: "LinkFieldConvFail",
    rate_limited: false,
    fix: Text { zh: "关联字段的值不正确。请传入被关联数据表中记录的 `record_id` 数组。", en: "The value of a link field is wrong. Pass an array of `record_id` values of the linked table." },
    links: &[],
};

/// `1254068` (HTTP 200): URLFieldConvFail
///
/// The value of a URL field is wrong. Pass an object with `text` and `link`.
///
/// 超链接字段的值不正确。请传入包含 `text` 和 `link` 的对象。
pub const URL_FIELD_CONVERSION_FAILED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254068,
    key: "",
    name: "UrlFieldConversionFailed",
    status: Some(200),
    message: "URLFieldConvFail",
    rate_limited: false,
    fix: Text { zh: "超链接字段的值不正确。请传入包含 `text` 和 `link` 的对象。", en: "The value of a URL field is wrong. Pass an object with `text` and `link`." },
    links: &[],
};

/// `1254069` (HTTP 200): AttachFieldConvFail
///
/// The value of an attachment field is wrong. Pass an array of objects with `file_token`; upload the files to the base first.
///
/// 附件字段的值不正确。请传入包含 `file_token` 的对象数组，附件须先上传到该多维表格。
pub const ATTACHMENT_FIELD_CONVERSION_FAILED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254069,
    key: "",
    name: "AttachmentFieldConversionFailed",
    status: Some(200),
    message: "AttachFieldConvFail",
    rate_limited: false,
    fix: Text { zh: "附件字段的值不正确。请传入包含 `file_token` 的对象数组，附件须先上传到该多维表格。", en: "The value of an attachment field is wrong. Pass an array of objects with `file_token`; upload the files to the base first." },
    links: &[],
};

/// `1254070` (HTTP 200): ActionValidateFailed
///
/// The server rejected the change of the field. Compare `type` and `property` of the field with the request body of the operation.
///
/// 服务端校验未通过，字段没有变更。请对照接口的请求体字段，检查字段的 `type` 与 `property`。
pub const ACTION_VALIDATE_FAILED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254070,
    key: "",
    name: "ActionValidateFailed",
    status: Some(200),
    message: "ActionValidateFailed",
    rate_limited: false,
    fix: Text { zh: "服务端校验未通过，字段没有变更。请对照接口的请求体字段，检查字段的 `type` 与 `property`。", en: "The server rejected the change of the field. Compare `type` and `property` of the field with the request body of the operation." },
    links: &[],
};

/// `1254072` (HTTP 200): Failed to convert phone field, please make sure it is correct.
///
/// The value of a phone field is wrong. Pass a well-formed phone number as a string.
///
/// 电话字段的值不正确。请传入格式正确的电话号码字符串。
pub const PHONE_FIELD_CONVERSION_FAILED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254072,
    key: "",
    name: "PhoneFieldConversionFailed",
    status: Some(200),
    message: "Failed to convert phone field, please make sure it is correct.",
    rate_limited: false,
    fix: Text { zh: "电话字段的值不正确。请传入格式正确的电话号码字符串。", en: "The value of a phone field is wrong. Pass a well-formed phone number as a string." },
    links: &[],
};

/// `1254074` (HTTP 400): DuplexLinkFieldConvFail
///
/// The value of a two-way link field is wrong. Pass an array of strings, each the `record_id` of a linked record.
///
/// 双向关联字段的值不正确。请传入由被关联记录的 `record_id` 组成的字符串数组。
pub const DUPLEX_LINK_FIELD_CONVERSION_FAILED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254074,
    key: "",
    name: "DuplexLinkFieldConversionFailed",
    status: Some(400),
    message: "DuplexLinkFieldConvFail",
    rate_limited: false,
    fix: Text { zh: "双向关联字段的值不正确。请传入由被关联记录的 `record_id` 组成的字符串数组。", en: "The value of a two-way link field is wrong. Pass an array of strings, each the `record_id` of a linked record." },
    links: &[],
};

/// `1254080` (HTTP 400): TextFieldPropertyError
///
/// The `property` of a text field is wrong. Write it in the structure that the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd) gives for the type.
///
/// 文本字段的 `property` 不正确。请按[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd)中该类型的结构填写。
pub const TEXT_FIELD_PROPERTY_ERROR: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254080,
    key: "",
    name: "TextFieldPropertyError",
    status: Some(400),
    message: "TextFieldPropertyError",
    rate_limited: false,
    fix: Text { zh: "文本字段的 `property` 不正确。请按[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd)中该类型的结构填写。", en: "The `property` of a text field is wrong. Write it in the structure that the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd) gives for the type." },
    links: &[Link { text: "字段编辑指南", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd" }],
};

/// `1254081` (HTTP 400): NumberFieldPropertyError
///
/// The `property` of a number field is wrong. Write it in the structure that the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd) gives for the type.
///
/// 数字字段的 `property` 不正确。请按[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd)中该类型的结构填写。
pub const NUMBER_FIELD_PROPERTY_ERROR: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254081,
    key: "",
    name: "NumberFieldPropertyError",
    status: Some(400),
    message: "NumberFieldPropertyError",
    rate_limited: false,
    fix: Text { zh: "数字字段的 `property` 不正确。请按[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd)中该类型的结构填写。", en: "The `property` of a number field is wrong. Write it in the structure that the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd) gives for the type." },
    links: &[Link { text: "字段编辑指南", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd" }],
};

/// `1254082` (HTTP 400): SingleSelectFieldPropertyError
///
/// The `property` of a single-select field is wrong. Write it in the structure that the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd) gives for the type.
///
/// 单选字段的 `property` 不正确。请按[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd)中该类型的结构填写。
pub const SINGLE_SELECT_FIELD_PROPERTY_ERROR: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254082,
    key: "",
    name: "SingleSelectFieldPropertyError",
    status: Some(400),
    message: "SingleSelectFieldPropertyError",
    rate_limited: false,
    fix: Text { zh: "单选字段的 `property` 不正确。请按[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd)中该类型的结构填写。", en: "The `property` of a single-select field is wrong. Write it in the structure that the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd) gives for the type." },
    links: &[Link { text: "字段编辑指南", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd" }],
};

/// `1254083` (HTTP 400): MultiSelectFieldPropertyError
///
/// The `property` of a multi-select field is wrong. Write it in the structure that the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd) gives for the type.
///
/// 多选字段的 `property` 不正确。请按[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd)中该类型的结构填写。
pub const MULTI_SELECT_FIELD_PROPERTY_ERROR: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254083,
    key: "",
    name: "MultiSelectFieldPropertyError",
    status: Some(400),
    message: "MultiSelectFieldPropertyError",
    rate_limited: false,
    fix: Text { zh: "多选字段的 `property` 不正确。请按[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd)中该类型的结构填写。", en: "The `property` of a multi-select field is wrong. Write it in the structure that the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd) gives for the type." },
    links: &[Link { text: "字段编辑指南", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd" }],
};

/// `1254084` (HTTP 400): DateFieldPropertyError
///
/// The `property` of a date field is wrong. Write it in the structure that the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd) gives for the type.
///
/// 日期字段的 `property` 不正确。请按[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd)中该类型的结构填写。
pub const DATE_FIELD_PROPERTY_ERROR: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254084,
    key: "",
    name: "DateFieldPropertyError",
    status: Some(400),
    message: "DateFieldPropertyError",
    rate_limited: false,
    fix: Text { zh: "日期字段的 `property` 不正确。请按[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd)中该类型的结构填写。", en: "The `property` of a date field is wrong. Write it in the structure that the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd) gives for the type." },
    links: &[Link { text: "字段编辑指南", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd" }],
};

/// `1254085` (HTTP 400): CheckboxFieldPropertyError
///
/// The `property` of a checkbox field is wrong. Write it in the structure that the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd) gives for the type.
///
/// 复选框字段的 `property` 不正确。请按[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd)中该类型的结构填写。
pub const CHECKBOX_FIELD_PROPERTY_ERROR: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254085,
    key: "",
    name: "CheckboxFieldPropertyError",
    status: Some(400),
    message: "CheckboxFieldPropertyError",
    rate_limited: false,
    fix: Text { zh: "复选框字段的 `property` 不正确。请按[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd)中该类型的结构填写。", en: "The `property` of a checkbox field is wrong. Write it in the structure that the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd) gives for the type." },
    links: &[Link { text: "字段编辑指南", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd" }],
};

/// `1254086` (HTTP 400): UserFieldPropertyError
///
/// The `property` of a user field is wrong. Write it in the structure that the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd) gives for the type.
///
/// 人员字段的 `property` 不正确。请按[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd)中该类型的结构填写。
pub const USER_FIELD_PROPERTY_ERROR: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254086,
    key: "",
    name: "UserFieldPropertyError",
    status: Some(400),
    message: "UserFieldPropertyError",
    rate_limited: false,
    fix: Text { zh: "人员字段的 `property` 不正确。请按[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd)中该类型的结构填写。", en: "The `property` of a user field is wrong. Write it in the structure that the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd) gives for the type." },
    links: &[Link { text: "字段编辑指南", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd" }],
};

/// `1254087` (HTTP 400): URLFieldPropertyError
///
/// The `property` of a URL field is wrong. Write it in the structure that the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd) gives for the type.
///
/// 超链接字段的 `property` 不正确。请按[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd)中该类型的结构填写。
pub const URL_FIELD_PROPERTY_ERROR: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254087,
    key: "",
    name: "UrlFieldPropertyError",
    status: Some(400),
    message: "URLFieldPropertyError",
    rate_limited: false,
    fix: Text { zh: "超链接字段的 `property` 不正确。请按[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd)中该类型的结构填写。", en: "The `property` of a URL field is wrong. Write it in the structure that the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd) gives for the type." },
    links: &[Link { text: "字段编辑指南", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd" }],
};

/// `1254088` (HTTP 400): AttachFieldPropertyError
///
/// The `property` of an attachment field is wrong. Write it in the structure that the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd) gives for the type.
///
/// 附件字段的 `property` 不正确。请按[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd)中该类型的结构填写。
pub const ATTACH_FIELD_PROPERTY_ERROR: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254088,
    key: "",
    name: "AttachFieldPropertyError",
    status: Some(400),
    message: "AttachFieldPropertyError",
    rate_limited: false,
    fix: Text { zh: "附件字段的 `property` 不正确。请按[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd)中该类型的结构填写。", en: "The `property` of an attachment field is wrong. Write it in the structure that the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd) gives for the type." },
    links: &[Link { text: "字段编辑指南", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd" }],
};

/// `1254089` (HTTP 400): LinkFieldPropertyError
///
/// The `property` of a one-way link field is wrong. Write it in the structure that the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd) gives for the type.
///
/// 单向关联字段的 `property` 不正确。请按[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd)中该类型的结构填写。
pub const LINK_FIELD_PROPERTY_ERROR: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254089,
    key: "",
    name: "LinkFieldPropertyError",
    status: Some(400),
    message: "LinkFieldPropertyError",
    rate_limited: false,
    fix: Text { zh: "单向关联字段的 `property` 不正确。请按[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd)中该类型的结构填写。", en: "The `property` of a one-way link field is wrong. Write it in the structure that the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd) gives for the type." },
    links: &[Link { text: "字段编辑指南", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd" }],
};

/// `1254090` (HTTP 400): LookUpFieldPropertyError
///
/// The `property` of a lookup field is wrong. Write it in the structure that the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd) gives for the type.
///
/// 查找引用字段的 `property` 不正确。请按[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd)中该类型的结构填写。
pub const LOOKUP_FIELD_PROPERTY_ERROR: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254090,
    key: "",
    name: "LookupFieldPropertyError",
    status: Some(400),
    message: "LookUpFieldPropertyError",
    rate_limited: false,
    fix: Text { zh: "查找引用字段的 `property` 不正确。请按[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd)中该类型的结构填写。", en: "The `property` of a lookup field is wrong. Write it in the structure that the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd) gives for the type." },
    links: &[Link { text: "字段编辑指南", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd" }],
};

/// `1254091` (HTTP 400): FormulaFieldPropertyError
///
/// The `property` of a formula field is wrong. Write it in the structure that the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd) gives for the type.
///
/// 公式字段的 `property` 不正确。请按[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd)中该类型的结构填写。
pub const FORMULA_FIELD_PROPERTY_ERROR: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254091,
    key: "",
    name: "FormulaFieldPropertyError",
    status: Some(400),
    message: "FormulaFieldPropertyError",
    rate_limited: false,
    fix: Text { zh: "公式字段的 `property` 不正确。请按[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd)中该类型的结构填写。", en: "The `property` of a formula field is wrong. Write it in the structure that the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd) gives for the type." },
    links: &[Link { text: "字段编辑指南", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd" }],
};

/// `1254092` (HTTP 400): DuplexLinkFieldPropertyError
///
/// The `property` of a two-way link field is wrong. Write it in the structure that the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd) gives for the type.
///
/// 双向关联字段的 `property` 不正确。请按[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd)中该类型的结构填写。
pub const DUPLEX_LINK_FIELD_PROPERTY_ERROR: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254092,
    key: "",
    name: "DuplexLinkFieldPropertyError",
    status: Some(400),
    message: "DuplexLinkFieldPropertyError",
    rate_limited: false,
    fix: Text { zh: "双向关联字段的 `property` 不正确。请按[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd)中该类型的结构填写。", en: "The `property` of a two-way link field is wrong. Write it in the structure that the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd) gives for the type." },
    links: &[Link { text: "字段编辑指南", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd" }],
};

/// `1254093` (HTTP 400): CreatedTimeFieldPropertyError
///
/// The `property` of a creation time field is wrong. Write it in the structure that the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd) gives for the type.
///
/// 创建时间字段的 `property` 不正确。请按[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd)中该类型的结构填写。
pub const CREATED_TIME_FIELD_PROPERTY_ERROR: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254093,
    key: "",
    name: "CreatedTimeFieldPropertyError",
    status: Some(400),
    message: "CreatedTimeFieldPropertyError",
    rate_limited: false,
    fix: Text { zh: "创建时间字段的 `property` 不正确。请按[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd)中该类型的结构填写。", en: "The `property` of a creation time field is wrong. Write it in the structure that the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd) gives for the type." },
    links: &[Link { text: "字段编辑指南", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd" }],
};

/// `1254094` (HTTP 400): ModifiedTimeFieldPropertyError
///
/// The `property` of a modification time field is wrong. Write it in the structure that the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd) gives for the type.
///
/// 最后更新时间字段的 `property` 不正确。请按[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd)中该类型的结构填写。
pub const MODIFIED_TIME_FIELD_PROPERTY_ERROR: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254094,
    key: "",
    name: "ModifiedTimeFieldPropertyError",
    status: Some(400),
    message: "ModifiedTimeFieldPropertyError",
    rate_limited: false,
    fix: Text { zh: "最后更新时间字段的 `property` 不正确。请按[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd)中该类型的结构填写。", en: "The `property` of a modification time field is wrong. Write it in the structure that the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd) gives for the type." },
    links: &[Link { text: "字段编辑指南", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd" }],
};

/// `1254095` (HTTP 400): CreatedUserFieldPropertyError
///
/// The `property` of a creator field is wrong. Write it in the structure that the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd) gives for the type.
///
/// 创建人字段的 `property` 不正确。请按[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd)中该类型的结构填写。
pub const CREATED_USER_FIELD_PROPERTY_ERROR: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254095,
    key: "",
    name: "CreatedUserFieldPropertyError",
    status: Some(400),
    message: "CreatedUserFieldPropertyError",
    rate_limited: false,
    fix: Text { zh: "创建人字段的 `property` 不正确。请按[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd)中该类型的结构填写。", en: "The `property` of a creator field is wrong. Write it in the structure that the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd) gives for the type." },
    links: &[Link { text: "字段编辑指南", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd" }],
};

/// `1254096` (HTTP 400): ModifiedUserFieldPropertyError
///
/// The `property` of a modifier field is wrong. Write it in the structure that the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd) gives for the type.
///
/// 修改人字段的 `property` 不正确。请按[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd)中该类型的结构填写。
pub const MODIFIED_USER_FIELD_PROPERTY_ERROR: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254096,
    key: "",
    name: "ModifiedUserFieldPropertyError",
    status: Some(400),
    message: "ModifiedUserFieldPropertyError",
    rate_limited: false,
    fix: Text { zh: "修改人字段的 `property` 不正确。请按[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd)中该类型的结构填写。", en: "The `property` of a modifier field is wrong. Write it in the structure that the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd) gives for the type." },
    links: &[Link { text: "字段编辑指南", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide#887ee1cd" }],
};

/// `1254100` (HTTP 200): TableExceedLimit
///
/// The base has reached the limit of 100 tables and dashboards together. Delete some first.
///
/// 数据表和仪表盘总数已达上限，每个多维表格最多 100 个。请先删除一部分。
pub const TABLE_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254100,
    key: "",
    name: "TableLimitExceeded",
    status: Some(200),
    message: "TableExceedLimit",
    rate_limited: false,
    fix: Text { zh: "数据表和仪表盘总数已达上限，每个多维表格最多 100 个。请先删除一部分。", en: "The base has reached the limit of 100 tables and dashboards together. Delete some first." },
    links: &[],
};

/// `1254101` (HTTP 200): ViewExceedLimit
///
/// The table has reached the limit of 200 views, public, locked and personal ones together. Delete some first.
///
/// 视图数量已达 200 个的上限（含公共、锁定和个人视图）。请先删除一部分。
pub const VIEW_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254101,
    key: "",
    name: "ViewLimitExceeded",
    status: Some(200),
    message: "ViewExceedLimit",
    rate_limited: false,
    fix: Text { zh: "视图数量已达 200 个的上限（含公共、锁定和个人视图）。请先删除一部分。", en: "The table has reached the limit of 200 views, public, locked and personal ones together. Delete some first." },
    links: &[],
};

/// `1254102` (HTTP 200): FileExceedLimit
///
/// The number of files has reached its limit. Remove files that are no longer needed, then try again.
///
/// 文件数量已达上限。请清理不再使用的文件后重试。
pub const FILE_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254102,
    key: "",
    name: "FileLimitExceeded",
    status: Some(200),
    message: "FileExceedLimit",
    rate_limited: false,
    fix: Text { zh: "文件数量已达上限。请清理不再使用的文件后重试。", en: "The number of files has reached its limit. Remove files that are no longer needed, then try again." },
    links: &[],
};

/// `1254103` (HTTP 200): RecordExceedLimit
///
/// The table has reached the limit of 20,000 records. Delete records or use another table.
///
/// 记录数量已达 20,000 条的上限。请删除部分记录，或改用其他数据表。
pub const RECORD_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254103,
    key: "",
    name: "RecordLimitExceeded",
    status: Some(200),
    message: "RecordExceedLimit",
    rate_limited: false,
    fix: Text { zh: "记录数量已达 20,000 条的上限。请删除部分记录，或改用其他数据表。", en: "The table has reached the limit of 20,000 records. Delete records or use another table." },
    links: &[],
};

/// `1254104` (HTTP 200): RecordAddOnceExceedLimit
///
/// Too many records in one call; the limit is 500. Split them over several calls.
///
/// 单次写入的记录过多，最多 500 条。请分批调用。
pub const BATCH_RECORD_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254104,
    key: "",
    name: "BatchRecordLimitExceeded",
    status: Some(200),
    message: "RecordAddOnceExceedLimit",
    rate_limited: false,
    fix: Text { zh: "单次写入的记录过多，最多 500 条。请分批调用。", en: "Too many records in one call; the limit is 500. Split them over several calls." },
    links: &[],
};

/// `1254105` (HTTP 200): ColumnExceedLimit
///
/// The table has the maximum number of fields. Delete fields that are no longer needed.
///
/// 字段数量已达上限。请先删除不再使用的字段。
pub const COLUMN_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254105,
    key: "",
    name: "ColumnLimitExceeded",
    status: Some(200),
    message: "ColumnExceedLimit",
    rate_limited: false,
    fix: Text { zh: "字段数量已达上限。请先删除不再使用的字段。", en: "The table has the maximum number of fields. Delete fields that are no longer needed." },
    links: &[],
};

/// `1254106` (HTTP 200): AttachExceedLimit
///
/// Too many attachments. Write fewer. / 附件过多。请减少写入的附件。
pub const ATTACHMENT_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254106,
    key: "",
    name: "AttachmentLimitExceeded",
    status: Some(200),
    message: "AttachExceedLimit",
    rate_limited: false,
    fix: Text { zh: "附件过多。请减少写入的附件。", en: "Too many attachments. Write fewer." },
    links: &[],
};

/// `1254107` (HTTP 200): FilterLengthExceedLimit
///
/// `filter` exceeds 2,000 characters. Shorten the conditions or split the query.
///
/// `filter` 超过 2,000 个字符。请精简过滤条件，或拆成多次查询。
pub const FILTER_LENGTH_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254107,
    key: "",
    name: "FilterLengthLimitExceeded",
    status: Some(200),
    message: "FilterLengthExceedLimit",
    rate_limited: false,
    fix: Text { zh: "`filter` 超过 2,000 个字符。请精简过滤条件，或拆成多次查询。", en: "`filter` exceeds 2,000 characters. Shorten the conditions or split the query." },
    links: &[],
};

/// `1254108` (HTTP 200): SortLengthExceedLimit
///
/// `sort` exceeds 1,000 characters. Sort by fewer fields. / `sort` 超过 1,000 个字符。请减少排序条件。
pub const SORT_LENGTH_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254108,
    key: "",
    name: "SortLengthLimitExceeded",
    status: Some(200),
    message: "SortLengthExceedLimit",
    rate_limited: false,
    fix: Text { zh: "`sort` 超过 1,000 个字符。请减少排序条件。", en: "`sort` exceeds 1,000 characters. Sort by fewer fields." },
    links: &[],
};

/// `1254109` (HTTP 200): FormulaTableSizeExceedLimit
///
/// The table behind a formula is too large. Reduce its data or simplify the formula.
///
/// 公式涉及的数据表过大。请减少数据量或简化公式。
pub const FORMULA_TABLE_SIZE_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254109,
    key: "",
    name: "FormulaTableSizeLimitExceeded",
    status: Some(200),
    message: "FormulaTableSizeExceedLimit",
    rate_limited: false,
    fix: Text { zh: "公式涉及的数据表过大。请减少数据量或简化公式。", en: "The table behind a formula is too large. Reduce its data or simplify the formula." },
    links: &[],
};

/// `1254110` (HTTP 400): RoleExceedLimit
///
/// The base has reached the limit of 30 custom roles. Delete roles that are no longer needed.
///
/// 自定义角色已达 30 个的上限。请先删除不再使用的角色。
pub const ROLE_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254110,
    key: "",
    name: "RoleLimitExceeded",
    status: Some(400),
    message: "RoleExceedLimit",
    rate_limited: false,
    fix: Text { zh: "自定义角色已达 30 个的上限。请先删除不再使用的角色。", en: "The base has reached the limit of 30 custom roles. Delete roles that are no longer needed." },
    links: &[],
};

/// `1254111` (HTTP 400): MemberExceedLimit
///
/// The custom role has reached the limit of 200 collaborators. Remove some, or add a chat or a department instead.
///
/// 自定义角色的协作者已达 200 个的上限。请先移除部分协作者，或改为添加群组、部门。
pub const MEMBER_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254111,
    key: "",
    name: "MemberLimitExceeded",
    status: Some(400),
    message: "MemberExceedLimit",
    rate_limited: false,
    fix: Text { zh: "自定义角色的协作者已达 200 个的上限。请先移除部分协作者，或改为添加群组、部门。", en: "The custom role has reached the limit of 200 collaborators. Remove some, or add a chat or a department instead." },
    links: &[],
};

/// `1254112` (HTTP 200): TooManyRequestInSingleBase
///
/// Too many requests to one base. Call less often; try again after a pause. / 对同一个多维表格的请求过快。请降低调用频率，稍后重试。
pub const SINGLE_BASE_RATE_LIMITED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254112,
    key: "",
    name: "SingleBaseRateLimited",
    status: Some(200),
    message: "TooManyRequestInSingleBase",
    rate_limited: false,
    fix: Text { zh: "对同一个多维表格的请求过快。请降低调用频率，稍后重试。", en: "Too many requests to one base. Call less often; try again after a pause." },
    links: &[],
};

/// `1254114` (HTTP 400): The name of field group is empty
///
/// The name of a field group is empty. Supply `name`. / 字段编组的名称为空。请填写 `name`。
pub const FIELD_GROUP_NAME_EMPTY: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254114,
    key: "",
    name: "FieldGroupNameEmpty",
    status: Some(400),
    message: "The name of field group is empty",
    rate_limited: false,
    fix: Text { zh: "字段编组的名称为空。请填写 `name`。", en: "The name of a field group is empty. Supply `name`." },
    links: &[],
};

/// `1254115` (HTTP 400): The name of field group is invalid
///
/// The name of a field group is invalid. Set `name` to 1 to 100 characters without `[` or `]`.
///
/// 字段编组的名称不合法。请将 `name` 设为 1～100 个字符，且不含 `[`、`]`。
pub const INVALID_FIELD_GROUP_NAME: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254115,
    key: "",
    name: "InvalidFieldGroupName",
    status: Some(400),
    message: "The name of field group is invalid",
    rate_limited: false,
    fix: Text { zh: "字段编组的名称不合法。请将 `name` 设为 1～100 个字符，且不含 `[`、`]`。", en: "The name of a field group is invalid. Set `name` to 1 to 100 characters without `[` or `]`." },
    links: &[],
};

/// `1254116` (HTTP 400): The description of field group is too long
///
/// The description of a field group is too long. Shorten `description` to 2000 characters.
///
/// 字段编组的描述过长。请将 `description` 缩短到 2000 个字符以内。
pub const FIELD_GROUP_DESCRIPTION_TOO_LONG: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254116,
    key: "",
    name: "FieldGroupDescriptionTooLong",
    status: Some(400),
    message: "The description of field group is too long",
    rate_limited: false,
    fix: Text { zh: "字段编组的描述过长。请将 `description` 缩短到 2000 个字符以内。", en: "The description of a field group is too long. Shorten `description` to 2000 characters." },
    links: &[],
};

/// `1254117` (HTTP 400): The name of field group is duplicated
///
/// The name of a field group is already in use. Change `name`. / 字段编组的名称重复。请更换 `name`。
pub const FIELD_GROUP_NAME_DUPLICATED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254117,
    key: "",
    name: "FieldGroupNameDuplicated",
    status: Some(400),
    message: "The name of field group is duplicated",
    rate_limited: false,
    fix: Text { zh: "字段编组的名称重复。请更换 `name`。", en: "The name of a field group is already in use. Change `name`." },
    links: &[],
};

/// `1254118` (HTTP 400): The children of field group is empty
///
/// A field group has no members. Pass at least one field in `children`.
///
/// 字段编组中没有成员。请在 `children` 中至少填写一个字段。
pub const FIELD_GROUP_CHILDREN_EMPTY: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254118,
    key: "",
    name: "FieldGroupChildrenEmpty",
    status: Some(400),
    message: "The children of field group is empty",
    rate_limited: false,
    fix: Text { zh: "字段编组中没有成员。请在 `children` 中至少填写一个字段。", en: "A field group has no members. Pass at least one field in `children`." },
    links: &[],
};

/// `1254119` (HTTP 400): The children of field group is too large
///
/// A field group has more than 300 members. Shorten `children` or split the group.
///
/// 字段编组的成员超过 300 个。请减少 `children`，或拆成多个编组。
pub const TOO_MANY_FIELD_GROUP_CHILDREN: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254119,
    key: "",
    name: "TooManyFieldGroupChildren",
    status: Some(400),
    message: "The children of field group is too large",
    rate_limited: false,
    fix: Text { zh: "字段编组的成员超过 300 个。请减少 `children`，或拆成多个编组。", en: "A field group has more than 300 members. Shorten `children` or split the group." },
    links: &[],
};

/// `1254120` (HTTP 400): The field groups to be created is empty
///
/// There is no field group to create. Pass at least one in `field_groups`.
///
/// 没有要创建的字段编组。请在 `field_groups` 中至少填写一个编组。
pub const FIELD_GROUPS_EMPTY: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254120,
    key: "",
    name: "FieldGroupsEmpty",
    status: Some(400),
    message: "The field groups to be created is empty",
    rate_limited: false,
    fix: Text { zh: "没有要创建的字段编组。请在 `field_groups` 中至少填写一个编组。", en: "There is no field group to create. Pass at least one in `field_groups`." },
    links: &[],
};

/// `1254121` (HTTP 400): The field groups to be created is too large
///
/// More than 300 field groups in one call. Split them over several calls. / 单次创建的字段编组超过 300 个。请分批创建。
pub const TOO_MANY_FIELD_GROUPS: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254121,
    key: "",
    name: "TooManyFieldGroups",
    status: Some(400),
    message: "The field groups to be created is too large",
    rate_limited: false,
    fix: Text { zh: "单次创建的字段编组超过 300 个。请分批创建。", en: "More than 300 field groups in one call. Split them over several calls." },
    links: &[],
};

/// `1254122` (HTTP 400): Child belongs to multiple field groups
///
/// A field belongs to several groups. Put each field in one group only. / 同一个字段被多个编组引用。请让每个字段只属于一个编组。
pub const CHILD_IN_MULTIPLE_FIELD_GROUPS: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254122,
    key: "",
    name: "ChildInMultipleFieldGroups",
    status: Some(400),
    message: "Child belongs to multiple field groups",
    rate_limited: false,
    fix: Text { zh: "同一个字段被多个编组引用。请让每个字段只属于一个编组。", en: "A field belongs to several groups. Put each field in one group only." },
    links: &[],
};

/// `1254123` (HTTP 400): The child type of field group is invalid
///
/// The type of a group member is invalid. Set `type` to `field` and `id` to a field ID from `bitable.v1.app_table_field.list`.
///
/// 编组成员的类型不合法。请将 `type` 设为 `field`，并在 `id` 中填写 `bitable.v1.app_table_field.list` 返回的字段 ID。
pub const INVALID_FIELD_GROUP_CHILD_TYPE: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254123,
    key: "",
    name: "InvalidFieldGroupChildType",
    status: Some(400),
    message: "The child type of field group is invalid",
    rate_limited: false,
    fix: Text { zh: "编组成员的类型不合法。请将 `type` 设为 `field`，并在 `id` 中填写 `bitable.v1.app_table_field.list` 返回的字段 ID。", en: "The type of a group member is invalid. Set `type` to `field` and `id` to a field ID from `bitable.v1.app_table_field.list`." },
    links: &[],
};

/// `1254124` (HTTP 400): The name of the new form is empty
///
/// The name of the new form is empty. Supply a name. / 新表单的名称为空。请填写名称。
pub const NEW_FORM_NAME_EMPTY: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254124,
    key: "",
    name: "NewFormNameEmpty",
    status: Some(400),
    message: "The name of the new form is empty",
    rate_limited: false,
    fix: Text { zh: "新表单的名称为空。请填写名称。", en: "The name of the new form is empty. Supply a name." },
    links: &[],
};

/// `1254125` (HTTP 400): The name of the new form is invalid.
///
/// The name of the new form is invalid. Use 1 to 100 characters without `[` or `]`.
///
/// 新表单的名称不合法。请将其设为 1～100 个字符，且不含 `[`、`]`。
pub const INVALID_NEW_FORM_NAME: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254125,
    key: "",
    name: "InvalidNewFormName",
    status: Some(400),
    message: "The name of the new form is invalid.",
    rate_limited: false,
    fix: Text { zh: "新表单的名称不合法。请将其设为 1～100 个字符，且不含 `[`、`]`。", en: "The name of the new form is invalid. Use 1 to 100 characters without `[` or `]`." },
    links: &[],
};

/// `1254126` (HTTP 400): The display mode of the new form is invalid.
///
/// The display mode of the new form is invalid. Use `traditional` or `one_question_per_page`.
///
/// 新表单的布局模式不合法。请使用 `traditional` 或 `one_question_per_page`。
pub const INVALID_NEW_FORM_DISPLAY_MODE: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254126,
    key: "",
    name: "InvalidNewFormDisplayMode",
    status: Some(400),
    message: "The display mode of the new form is invalid.",
    rate_limited: false,
    fix: Text { zh: "新表单的布局模式不合法。请使用 `traditional` 或 `one_question_per_page`。", en: "The display mode of the new form is invalid. Use `traditional` or `one_question_per_page`." },
    links: &[],
};

/// `1254127` (HTTP 400): The name of the new form is duplicated.
///
/// The name of the new form is taken by a view. Choose another name. / 新表单的名称与已有视图重复。请换一个名称。
pub const NEW_FORM_NAME_DUPLICATED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254127,
    key: "",
    name: "NewFormNameDuplicated",
    status: Some(400),
    message: "The name of the new form is duplicated.",
    rate_limited: false,
    fix: Text { zh: "新表单的名称与已有视图重复。请换一个名称。", en: "The name of the new form is taken by a view. Choose another name." },
    links: &[],
};

/// `1254128` (HTTP 400): The form is already a new version, no upgrade required.
///
/// The form is already of the new version. Use it as it is. / 该表单已是新版，无需升级。请直接使用。
pub const FORM_ALREADY_UPGRADED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254128,
    key: "",
    name: "FormAlreadyUpgraded",
    status: Some(400),
    message: "The form is already a new version, no upgrade required.",
    rate_limited: false,
    fix: Text { zh: "该表单已是新版，无需升级。请直接使用。", en: "The form is already of the new version. Use it as it is." },
    links: &[],
};

/// `1254130` (HTTP 200): TooLargeCell
///
/// The content of a cell is too large. Write less. / 单元格的内容过大。请缩减写入的内容。
pub const TOO_LARGE_CELL: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254130,
    key: "",
    name: "TooLargeCell",
    status: Some(200),
    message: "TooLargeCell",
    rate_limited: false,
    fix: Text { zh: "单元格的内容过大。请缩减写入的内容。", en: "The content of a cell is too large. Write less." },
    links: &[],
};

/// `1254200` (HTTP 500): internal error
///
/// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254200,
    key: "",
    name: "InternalError",
    status: Some(500),
    message: "internal error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1254290` (HTTP 200): TooManyRequest
///
/// Too many requests. Call less often; try again after a pause. / 请求过快。请降低调用频率，稍后重试。
pub const RATE_LIMITED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254290,
    key: "",
    name: "RateLimited",
    status: Some(200),
    message: "TooManyRequest",
    rate_limited: false,
    fix: Text { zh: "请求过快。请降低调用频率，稍后重试。", en: "Too many requests. Call less often; try again after a pause." },
    links: &[],
};

/// `1254291` (HTTP 200): Write conflict
///
/// A table cannot be written concurrently; changes of records, fields, forms and views all count. Call one after the other with 0.5 to 1 second between calls and retry on this code; where the operation has `ignore_consistency_check`, setting it to `true` helps.
///
/// 同一数据表不支持并发写入（含记录、字段、表单和视图的修改）。请改为串行调用，每次间隔 0.5～1 秒，出错时重试；支持 `ignore_consistency_check` 的接口可将其设为 `true`。
pub const WRITE_CONFLICT: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254291,
    key: "",
    name: "WriteConflict",
    status: Some(200),
    message: "Write conflict",
    rate_limited: false,
    fix: Text { zh: "同一数据表不支持并发写入（含记录、字段、表单和视图的修改）。请改为串行调用，每次间隔 0.5～1 秒，出错时重试；支持 `ignore_consistency_check` 的接口可将其设为 `true`。", en: "A table cannot be written concurrently; changes of records, fields, forms and views all count. Call one after the other with 0.5 to 1 second between calls and retry on this code; where the operation has `ignore_consistency_check`, setting it to `true` helps." },
    links: &[],
};

/// `1254301` (HTTP 200): OperationTypeError
///
/// Advanced permissions are off for the base or not available. Set `is_advanced` to `true` with `bitable.v1.app.update`; if that is not possible, use another base.
///
/// 多维表格没有开启高级权限，或不支持开启。请通过 `bitable.v1.app.update` 将 `is_advanced` 设为 `true`；若不支持，请改用其他多维表格。
pub const ADVANCED_PERMISSION_NOT_ENABLED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254301,
    key: "",
    name: "AdvancedPermissionNotEnabled",
    status: Some(200),
    message: "OperationTypeError",
    rate_limited: false,
    fix: Text { zh: "多维表格没有开启高级权限，或不支持开启。请通过 `bitable.v1.app.update` 将 `is_advanced` 设为 `true`；若不支持，请改用其他多维表格。", en: "Advanced permissions are off for the base or not available. Set `is_advanced` to `true` with `bitable.v1.app.update`; if that is not possible, use another base." },
    links: &[],
};

/// `1254302` (HTTP 403): Permission denied.
///
/// The caller lacks the advanced permission of the base. For a user, add the user under "Share" or in the advanced permission settings. For an app, give it at least one API scope for bases, then grant it management permission under "..." > "More" > "Add document app", or add a chat that contains the app in the advanced permission settings.
///
/// 调用身份缺少多维表格的高级权限。用户身份：请通过右上角「分享」或高级权限设置添加用户。应用身份：请先为应用开通至少一个多维表格 API 权限，再通过「...」→「更多」→「添加文档应用」授予「可管理」，或在高级权限设置中添加包含该应用的群组。
pub const PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254302,
    key: "",
    name: "PermissionDenied",
    status: Some(403),
    message: "Permission denied.",
    rate_limited: false,
    fix: Text { zh: "调用身份缺少多维表格的高级权限。用户身份：请通过右上角「分享」或高级权限设置添加用户。应用身份：请先为应用开通至少一个多维表格 API 权限，再通过「...」→「更多」→「添加文档应用」授予「可管理」，或在高级权限设置中添加包含该应用的群组。", en: "The caller lacks the advanced permission of the base. For a user, add the user under \"Share\" or in the advanced permission settings. For an app, give it at least one API scope for bases, then grant it management permission under \"...\" > \"More\" > \"Add document app\", or add a chat that contains the app in the advanced permission settings." },
    links: &[],
};

/// `1254303` (HTTP 200): AttachPermNotAllow
///
/// The attachment does not belong to this base and cannot be written. Upload it to the base with `drive.v1.media.upload_all` first, then write the `file_token` that it returns.
///
/// 附件不属于该多维表格，不能写入。请先通过 `drive.v1.media.upload_all` 将附件上传到当前多维表格，再写入返回的 `file_token`。
pub const ATTACHMENT_NOT_OF_BASE: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254303,
    key: "",
    name: "AttachmentNotOfBase",
    status: Some(200),
    message: "AttachPermNotAllow",
    rate_limited: false,
    fix: Text { zh: "附件不属于该多维表格，不能写入。请先通过 `drive.v1.media.upload_all` 将附件上传到当前多维表格，再写入返回的 `file_token`。", en: "The attachment does not belong to this base and cannot be written. Upload it to the base with `drive.v1.media.upload_all` first, then write the `file_token` that it returns." },
    links: &[],
};

/// `1254304` (HTTP 403): Permission denied.
///
/// The caller has too few permissions. If advanced permissions are on for the base, give the caller management permission.
///
/// 调用身份的权限不足。若多维表格开启了高级权限，请为调用身份授予「可管理」权限。
pub const BASE_PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254304,
    key: "",
    name: "BasePermissionDenied",
    status: Some(403),
    message: "Permission denied.",
    rate_limited: false,
    fix: Text { zh: "调用身份的权限不足。若多维表格开启了高级权限，请为调用身份授予「可管理」权限。", en: "The caller has too few permissions. If advanced permissions are on for the base, give the caller management permission." },
    links: &[],
};

/// `1254305` (HTTP 403): PermControl
///
/// The operation is restricted, for example by the confidentiality level of the tenant or by the permissions of the wiki space. Ask an administrator of the tenant to lift the restriction.
///
/// 操作受到管控，例如租户的密级限制或知识库空间的权限限制。请联系租户管理员确认并放开限制。
pub const RESTRICTED_BY_POLICY: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254305,
    key: "",
    name: "RestrictedByPolicy",
    status: Some(403),
    message: "PermControl",
    rate_limited: false,
    fix: Text { zh: "操作受到管控，例如租户的密级限制或知识库空间的权限限制。请联系租户管理员确认并放开限制。", en: "The operation is restricted, for example by the confidentiality level of the tenant or by the permissions of the wiki space. Ask an administrator of the tenant to lift the restriction." },
    links: &[],
};

/// `1254306` (HTTP 403): The tenant or base owner is subject to base plan limits.
///
/// The plan of the tenant or of the base owner has reached a limit. Ask an administrator of the tenant or the base to upgrade it.
///
/// 租户或多维表格所有者的套餐用量已达上限。请联系租户管理员或多维表格管理员升级版本。
pub const BASE_PLAN_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254306,
    key: "",
    name: "BasePlanLimitExceeded",
    status: Some(403),
    message: "The tenant or base owner is subject to base plan limits.",
    rate_limited: false,
    fix: Text { zh: "租户或多维表格所有者的套餐用量已达上限。请联系租户管理员或多维表格管理员升级版本。", en: "The plan of the tenant or of the base owner has reached a limit. Ask an administrator of the tenant or the base to upgrade it." },
    links: &[],
};

/// `1254606` (HTTP 200): DataNotChange
///
/// The submitted data equals the existing data, so nothing changed. Check what you update; do not retry.
///
/// 提交的内容与现有数据相同，没有变更。请确认更新内容，无需重试。
pub const DATA_NOT_CHANGED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254606,
    key: "",
    name: "DataNotChanged",
    status: Some(200),
    message: "DataNotChange",
    rate_limited: false,
    fix: Text { zh: "提交的内容与现有数据相同，没有变更。请确认更新内容，无需重试。", en: "The submitted data equals the existing data, so nothing changed. Check what you update; do not retry." },
    links: &[],
};

/// `1254607` (HTTP 400): Data not ready, please try again later
///
/// Earlier operations are not finished or the calculation timed out. Try again after a pause, do not send concurrent requests to one base, and handle less data per call, for example with a smaller `page_size`.
///
/// 前置操作尚未完成，或本次计算超时。请稍后重试，不要并发请求同一多维表格，批量操作时减少每次的数据量（如调小 `page_size`）。
pub const DATA_NOT_READY: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254607,
    key: "",
    name: "DataNotReady",
    status: Some(400),
    message: "Data not ready, please try again later",
    rate_limited: false,
    fix: Text { zh: "前置操作尚未完成，或本次计算超时。请稍后重试，不要并发请求同一多维表格，批量操作时减少每次的数据量（如调小 `page_size`）。", en: "Earlier operations are not finished or the calculation timed out. Try again after a pause, do not send concurrent requests to one base, and handle less data per call, for example with a smaller `page_size`." },
    links: &[],
};

/// `1254608` (HTTP 403): ReqRecommited
///
/// The same update was submitted twice for one version of the base, for example with the same `client_token`; concurrent or rapid requests cause this. Try again after a pause, with different parameters for a new update.
///
/// 对同一版本的多维表格重复提交了相同的更新（如 `client_token` 相同），常见于并发或间隔极短的请求。请稍后重试，新的更新请使用不同的参数。
pub const REQUEST_RESUBMITTED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254608,
    key: "",
    name: "RequestResubmitted",
    status: Some(403),
    message: "ReqRecommited",
    rate_limited: false,
    fix: Text { zh: "对同一版本的多维表格重复提交了相同的更新（如 `client_token` 相同），常见于并发或间隔极短的请求。请稍后重试，新的更新请使用不同的参数。", en: "The same update was submitted twice for one version of the base, for example with the same `client_token`; concurrent or rapid requests cause this. Try again after a pause, with different parameters for a new update." },
    links: &[],
};

/// `1254701` (HTTP 403): DriveNodePermNotAllow
///
/// The caller has no permission on the target folder. Grant permission on it or change `folder_token`.
///
/// 没有目标文件夹的权限。请为调用身份授予该文件夹的权限，或更换 `folder_token`。
pub const DRIVE_NODE_PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254701,
    key: "",
    name: "DriveNodePermissionDenied",
    status: Some(403),
    message: "DriveNodePermNotAllow",
    rate_limited: false,
    fix: Text { zh: "没有目标文件夹的权限。请为调用身份授予该文件夹的权限，或更换 `folder_token`。", en: "The caller has no permission on the target folder. Grant permission on it or change `folder_token`." },
    links: &[],
};

/// `1254702` (HTTP 404): DriveNodeNotExist
///
/// The target folder does not exist. Check `folder_token`. / 目标文件夹不存在。请检查 `folder_token`。
pub const DRIVE_NODE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254702,
    key: "",
    name: "DriveNodeNotFound",
    status: Some(404),
    message: "DriveNodeNotExist",
    rate_limited: false,
    fix: Text { zh: "目标文件夹不存在。请检查 `folder_token`。", en: "The target folder does not exist. Check `folder_token`." },
    links: &[],
};

/// `1254800` (HTTP 400): InvalidParameter
///
/// A request parameter is invalid. Correct it as the `msg` of the reply says and try again.
///
/// 请求参数不合法。请根据响应中的 `msg` 修正后重试。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1254800,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "InvalidParameter",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请根据响应中的 `msg` 修正后重试。", en: "A request parameter is invalid. Correct it as the `msg` of the reply says and try again." },
    links: &[],
};

/// `1255001` (HTTP 200): InternalError
///
/// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const INTERNAL_ERROR1255001: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1255001,
    key: "",
    name: "InternalError1255001",
    status: Some(200),
    message: "InternalError",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1255002` (HTTP 200): RpcError
///
/// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const RPC_ERROR: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1255002,
    key: "",
    name: "RpcError",
    status: Some(200),
    message: "RpcError",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1255003` (HTTP 200): MarshalError
///
/// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const MARSHAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1255003,
    key: "",
    name: "MarshalError",
    status: Some(200),
    message: "MarshalError",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1255004` (HTTP 200): UmMarshalError
///
/// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const UNMARSHAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1255004,
    key: "",
    name: "UnmarshalError",
    status: Some(200),
    message: "UmMarshalError",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1255005` (HTTP 200): ConvError
///
/// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const CONV_ERROR: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1255005,
    key: "",
    name: "ConvError",
    status: Some(200),
    message: "ConvError",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1255006` (HTTP 400): Client token conflict, please generate a new client token and try again.
///
/// The `client_token` conflicts with an earlier request. Generate a new random UUID v4 and try again.
///
/// `client_token` 与之前的请求冲突。请重新随机生成一个 UUID v4 后重试。
pub const CLIENT_TOKEN_CONFLICT: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1255006,
    key: "",
    name: "ClientTokenConflict",
    status: Some(400),
    message: "Client token conflict, please generate a new client token and try again.",
    rate_limited: false,
    fix: Text { zh: "`client_token` 与之前的请求冲突。请重新随机生成一个 UUID v4 后重试。", en: "The `client_token` conflicts with an earlier request. Generate a new random UUID v4 and try again." },
    links: &[],
};

/// `1255040` (HTTP 504): 请求超时
///
/// The request timed out. Try again later; if that recurs, handle less data per call.
///
/// 请求超时。请稍后重试；若反复超时，请减少单次的数据量。
pub const REQUEST_TIMED_OUT: &ErrorInfo = &ErrorInfo {
    service: "bitable",
    code: 1255040,
    key: "",
    name: "RequestTimedOut",
    status: Some(504),
    message: "请求超时",
    rate_limited: false,
    fix: Text { zh: "请求超时。请稍后重试；若反复超时，请减少单次的数据量。", en: "The request timed out. Try again later; if that recurs, handle less data per call." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (1254000, "WRONG_REQUEST_JSON"),
    (1254001, "WRONG_REQUEST_BODY"),
    (1254002, "REQUEST_FAILED"),
    (1254003, "WRONG_BASE_TOKEN"),
    (1254004, "WRONG_TABLE_ID"),
    (1254005, "WRONG_VIEW_ID"),
    (1254006, "WRONG_RECORD_ID"),
    (1254007, "EMPTY_VALUE"),
    (1254008, "EMPTY_VIEW"),
    (1254009, "WRONG_FIELD_ID"),
    (1254010, "REQ_CONV_ERROR"),
    (1254011, "INVALID_PAGE_SIZE"),
    (1254012, "FIELD_OR_VIEW_UNSUPPORTED"),
    (1254013, "TABLE_NAME_DUPLICATED"),
    (1254014, "FIELD_NAME_DUPLICATED"),
    (1254015, "FIELD_TYPE_NOT_MATCH"),
    (1254016, "INVALID_SORT"),
    (1254018, "INVALID_FILTER"),
    (1254019, "INVALID_VIEW_TYPE"),
    (1254020, "VIEW_NAME_DUPLICATED"),
    (1254021, "EMPTY_VIEW_NAME"),
    (1254022, "INVALID_VIEW_NAME"),
    (1254023, "LAST_VIEW_DELETE_FORBIDDEN"),
    (1254024, "INVALID_FIELD_NAMES"),
    (1254025, "INVALID_COPY_TYPE"),
    (1254026, "EMPTY_OPTION_NAME"),
    (1254027, "UPLOAD_ATTACH_NOT_ALLOWED"),
    (1254028, "EMPTY_FIELD_NAME"),
    (1254029, "INVALID_FIELD_NAME"),
    (1254030, "TOO_LARGE_RESPONSE"),
    (1254031, "INVALID_APP_NAME"),
    (1254032, "INVALID_ROLE_NAME"),
    (1254033, "ROLE_NAME_DUPLICATED"),
    (1254034, "LAST_TABLE_CANNOT_BE_DELETED"),
    (1254036, "BASE_COPYING"),
    (1254037, "INVALID_CLIENT_TOKEN"),
    (1254038, "INVALID_DASHBOARD_NAME"),
    (1254039, "DASHBOARD_NAME_DUPLICATED"),
    (1254040, "BASE_TOKEN_NOT_FOUND"),
    (1254041, "TABLE_ID_NOT_FOUND"),
    (1254042, "VIEW_ID_NOT_FOUND"),
    (1254043, "RECORD_ID_NOT_FOUND"),
    (1254044, "FIELD_ID_NOT_FOUND"),
    (1254045, "FIELD_NAME_NOT_FOUND"),
    (1254046, "PRIMARY_FIELD_CANNOT_BE_DELETED"),
    (1254047, "ROLE_ID_NOT_FOUND"),
    (1254048, "MEMBER_NOT_FOUND"),
    (1254049, "FORM_FIELD_NOT_FOUND"),
    (1254050, "SOURCE_BLOCK_NOT_FOUND"),
    (1254060, "TEXT_FIELD_CONVERSION_FAILED"),
    (1254061, "NUMBER_FIELD_CONVERSION_FAILED"),
    (1254062, "SINGLE_SELECT_FIELD_CONVERSION_FAILED"),
    (1254063, "MULTI_SELECT_FIELD_CONVERSION_FAILED"),
    (1254064, "DATE_TIME_FIELD_CONVERSION_FAILED"),
    (1254065, "CHECKBOX_FIELD_CONVERSION_FAILED"),
    (1254066, "USER_FIELD_CONVERSION_FAILED"),
    (1254067, "LINK_FIELD_CONVERSION_FAILED"),
    (1254068, "URL_FIELD_CONVERSION_FAILED"),
    (1254069, "ATTACHMENT_FIELD_CONVERSION_FAILED"),
    (1254070, "ACTION_VALIDATE_FAILED"),
    (1254072, "PHONE_FIELD_CONVERSION_FAILED"),
    (1254074, "DUPLEX_LINK_FIELD_CONVERSION_FAILED"),
    (1254080, "TEXT_FIELD_PROPERTY_ERROR"),
    (1254081, "NUMBER_FIELD_PROPERTY_ERROR"),
    (1254082, "SINGLE_SELECT_FIELD_PROPERTY_ERROR"),
    (1254083, "MULTI_SELECT_FIELD_PROPERTY_ERROR"),
    (1254084, "DATE_FIELD_PROPERTY_ERROR"),
    (1254085, "CHECKBOX_FIELD_PROPERTY_ERROR"),
    (1254086, "USER_FIELD_PROPERTY_ERROR"),
    (1254087, "URL_FIELD_PROPERTY_ERROR"),
    (1254088, "ATTACH_FIELD_PROPERTY_ERROR"),
    (1254089, "LINK_FIELD_PROPERTY_ERROR"),
    (1254090, "LOOKUP_FIELD_PROPERTY_ERROR"),
    (1254091, "FORMULA_FIELD_PROPERTY_ERROR"),
    (1254092, "DUPLEX_LINK_FIELD_PROPERTY_ERROR"),
    (1254093, "CREATED_TIME_FIELD_PROPERTY_ERROR"),
    (1254094, "MODIFIED_TIME_FIELD_PROPERTY_ERROR"),
    (1254095, "CREATED_USER_FIELD_PROPERTY_ERROR"),
    (1254096, "MODIFIED_USER_FIELD_PROPERTY_ERROR"),
    (1254100, "TABLE_LIMIT_EXCEEDED"),
    (1254101, "VIEW_LIMIT_EXCEEDED"),
    (1254102, "FILE_LIMIT_EXCEEDED"),
    (1254103, "RECORD_LIMIT_EXCEEDED"),
    (1254104, "BATCH_RECORD_LIMIT_EXCEEDED"),
    (1254105, "COLUMN_LIMIT_EXCEEDED"),
    (1254106, "ATTACHMENT_LIMIT_EXCEEDED"),
    (1254107, "FILTER_LENGTH_LIMIT_EXCEEDED"),
    (1254108, "SORT_LENGTH_LIMIT_EXCEEDED"),
    (1254109, "FORMULA_TABLE_SIZE_LIMIT_EXCEEDED"),
    (1254110, "ROLE_LIMIT_EXCEEDED"),
    (1254111, "MEMBER_LIMIT_EXCEEDED"),
    (1254112, "SINGLE_BASE_RATE_LIMITED"),
    (1254114, "FIELD_GROUP_NAME_EMPTY"),
    (1254115, "INVALID_FIELD_GROUP_NAME"),
    (1254116, "FIELD_GROUP_DESCRIPTION_TOO_LONG"),
    (1254117, "FIELD_GROUP_NAME_DUPLICATED"),
    (1254118, "FIELD_GROUP_CHILDREN_EMPTY"),
    (1254119, "TOO_MANY_FIELD_GROUP_CHILDREN"),
    (1254120, "FIELD_GROUPS_EMPTY"),
    (1254121, "TOO_MANY_FIELD_GROUPS"),
    (1254122, "CHILD_IN_MULTIPLE_FIELD_GROUPS"),
    (1254123, "INVALID_FIELD_GROUP_CHILD_TYPE"),
    (1254124, "NEW_FORM_NAME_EMPTY"),
    (1254125, "INVALID_NEW_FORM_NAME"),
    (1254126, "INVALID_NEW_FORM_DISPLAY_MODE"),
    (1254127, "NEW_FORM_NAME_DUPLICATED"),
    (1254128, "FORM_ALREADY_UPGRADED"),
    (1254130, "TOO_LARGE_CELL"),
    (1254200, "INTERNAL_ERROR"),
    (1254290, "RATE_LIMITED"),
    (1254291, "WRITE_CONFLICT"),
    (1254301, "ADVANCED_PERMISSION_NOT_ENABLED"),
    (1254302, "PERMISSION_DENIED"),
    (1254303, "ATTACHMENT_NOT_OF_BASE"),
    (1254304, "BASE_PERMISSION_DENIED"),
    (1254305, "RESTRICTED_BY_POLICY"),
    (1254306, "BASE_PLAN_LIMIT_EXCEEDED"),
    (1254606, "DATA_NOT_CHANGED"),
    (1254607, "DATA_NOT_READY"),
    (1254608, "REQUEST_RESUBMITTED"),
    (1254701, "DRIVE_NODE_PERMISSION_DENIED"),
    (1254702, "DRIVE_NODE_NOT_FOUND"),
    (1254800, "INVALID_PARAMETER"),
    (1255001, "INTERNAL_ERROR1255001"),
    (1255002, "RPC_ERROR"),
    (1255003, "MARSHAL_ERROR"),
    (1255004, "UNMARSHAL_ERROR"),
    (1255005, "CONV_ERROR"),
    (1255006, "CLIENT_TOKEN_CONFLICT"),
    (1255040, "REQUEST_TIMED_OUT"),
];
