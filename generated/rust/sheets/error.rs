// Generated from spec/sheets/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `1310202` (HTTP 400): Wrong Range
///
/// The `range` is wrong. Check the sheet ID and the notation, for example `sheetId!A1:C10`, and that it lies within the sheet.
///
/// 范围 `range` 有误。请检查工作表 ID 与单元格区间的写法，例如 `sheetId!A1:C10`，且范围不超出工作表。
pub const WRONG_RANGE: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1310202,
    key: "",
    name: "WrongRange",
    status: Some(400),
    message: "Wrong Range",
    rate_limited: false,
    fix: Text { zh: "范围 `range` 有误。请检查工作表 ID 与单元格区间的写法，例如 `sheetId!A1:C10`，且范围不超出工作表。", en: "The `range` is wrong. Check the sheet ID and the notation, for example `sheetId!A1:C10`, and that it lies within the sheet." },
    links: &[],
};

/// `1310203` (HTTP 400): Fail
///
/// The request failed for an unknown reason. Try again later; if it keeps failing, contact support with the log id.
///
/// 请求因未知原因失败。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const REQUEST_FAILED: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1310203,
    key: "",
    name: "RequestFailed",
    status: Some(400),
    message: "Fail",
    rate_limited: false,
    fix: Text { zh: "请求因未知原因失败。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The request failed for an unknown reason. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1310204` (HTTP 400): Wrong Request Body
///
/// A parameter of the request body is wrong. Correct it as the `msg` of the response says.
///
/// 请求体的参数有误。请根据响应中的 `msg` 修改。
pub const WRONG_REQUEST_BODY: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1310204,
    key: "",
    name: "WrongRequestBody",
    status: Some(400),
    message: "Wrong Request Body",
    rate_limited: false,
    fix: Text { zh: "请求体的参数有误。请根据响应中的 `msg` 修改。", en: "A parameter of the request body is wrong. Correct it as the `msg` of the response says." },
    links: &[],
};

/// `1310206` (HTTP 400): Empty Sheet Id
///
/// The sheet ID is missing. Pass `sheet_id`; `sheets.v3.spreadsheet_sheet.query` returns it.
///
/// 缺少工作表 ID。请填写 `sheet_id`，可调用 `sheets.v3.spreadsheet_sheet.query` 取得。
pub const EMPTY_SHEET_ID: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1310206,
    key: "",
    name: "EmptySheetId",
    status: Some(400),
    message: "Empty Sheet Id",
    rate_limited: false,
    fix: Text { zh: "缺少工作表 ID。请填写 `sheet_id`，可调用 `sheets.v3.spreadsheet_sheet.query` 取得。", en: "The sheet ID is missing. Pass `sheet_id`; `sheets.v3.spreadsheet_sheet.query` returns it." },
    links: &[],
};

/// `1310211` (HTTP 400): Wrong Sheet Id
///
/// The sheet ID is wrong. Correct `sheet_id`; `sheets.v3.spreadsheet_sheet.query` returns it.
///
/// 工作表 ID 有误。请核对 `sheet_id`，可调用 `sheets.v3.spreadsheet_sheet.query` 取得。
pub const WRONG_SHEET_ID: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1310211,
    key: "",
    name: "WrongSheetId",
    status: Some(400),
    message: "Wrong Sheet Id",
    rate_limited: false,
    fix: Text { zh: "工作表 ID 有误。请核对 `sheet_id`，可调用 `sheets.v3.spreadsheet_sheet.query` 取得。", en: "The sheet ID is wrong. Correct `sheet_id`; `sheets.v3.spreadsheet_sheet.query` returns it." },
    links: &[],
};

/// `1310213` (HTTP 400): Permission Fail
///
/// The caller may not read or edit this spreadsheet. With a `tenant_access_token`, give the app a scope for cloud documents, then add it to the spreadsheet in its “...” menu under More > Add document app. With a `user_access_token`, share the spreadsheet with the user.
///
/// 调用身份没有该电子表格的阅读或编辑权限。使用 `tenant_access_token` 时，请先为应用开通云文档权限，再在表格右上角「... > 更多 > 添加文档应用」中添加应用；使用 `user_access_token` 时，请通过「分享」为用户授权。
pub const PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1310213,
    key: "",
    name: "PermissionDenied",
    status: Some(400),
    message: "Permission Fail",
    rate_limited: false,
    fix: Text { zh: "调用身份没有该电子表格的阅读或编辑权限。使用 `tenant_access_token` 时，请先为应用开通云文档权限，再在表格右上角「... > 更多 > 添加文档应用」中添加应用；使用 `user_access_token` 时，请通过「分享」为用户授权。", en: "The caller may not read or edit this spreadsheet. With a `tenant_access_token`, give the app a scope for cloud documents, then add it to the spreadsheet in its “...” menu under More > Add document app. With a `user_access_token`, share the spreadsheet with the user." },
    links: &[],
};

/// `1310214` (HTTP 400): SpreadSheet Not Found
///
/// No such spreadsheet. Correct `spreadsheet_token`: it follows /sheets/ in the URL, and `drive.v1.file.list` returns it.
///
/// 电子表格不存在。请核对 `spreadsheet_token`：它在表格 URL 的 /sheets/ 之后，也可调用 `drive.v1.file.list` 取得。
pub const SPREADSHEET_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1310214,
    key: "",
    name: "SpreadsheetNotFound",
    status: Some(400),
    message: "SpreadSheet Not Found",
    rate_limited: false,
    fix: Text { zh: "电子表格不存在。请核对 `spreadsheet_token`：它在表格 URL 的 /sheets/ 之后，也可调用 `drive.v1.file.list` 取得。", en: "No such spreadsheet. Correct `spreadsheet_token`: it follows /sheets/ in the URL, and `drive.v1.file.list` returns it." },
    links: &[],
};

/// `1310215` (HTTP 400): Sheet Id Not Found
///
/// No such sheet. Correct `sheet_id`; `sheets.v3.spreadsheet_sheet.query` returns it.
///
/// 工作表不存在。请核对 `sheet_id`，可调用 `sheets.v3.spreadsheet_sheet.query` 取得。
pub const SHEET_ID_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1310215,
    key: "",
    name: "SheetIdNotFound",
    status: Some(400),
    message: "Sheet Id Not Found",
    rate_limited: false,
    fix: Text { zh: "工作表不存在。请核对 `sheet_id`，可调用 `sheets.v3.spreadsheet_sheet.query` 取得。", en: "No such sheet. Correct `sheet_id`; `sheets.v3.spreadsheet_sheet.query` returns it." },
    links: &[],
};

/// `1310216` (HTTP 400): Empty Value
///
/// A required value of the request body is empty. Fill it in. / 请求体中有必填的值为空。请补全请求体。
pub const EMPTY_VALUE: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1310216,
    key: "",
    name: "EmptyValue",
    status: Some(400),
    message: "Empty Value",
    rate_limited: false,
    fix: Text { zh: "请求体中有必填的值为空。请补全请求体。", en: "A required value of the request body is empty. Fill it in." },
    links: &[],
};

/// `1310217` (HTTP 400): Too Many Request
///
/// Too many requests. Call less often; try again after a pause. / 请求过于频繁。请降低调用频率，稍后重试。
pub const RATE_LIMITED: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1310217,
    key: "",
    name: "RateLimited",
    status: Some(400),
    message: "Too Many Request",
    rate_limited: true,
    fix: Text { zh: "请求过于频繁。请降低调用频率，稍后重试。", en: "Too many requests. Call less often; try again after a pause." },
    links: &[],
};

/// `1310218` (HTTP 400): Locked Cell
///
/// The range contains protected cells. Delete the protected range with `sheets.v2.spreadsheet.protected_range_batch_del` first, or choose another range.
///
/// 操作的范围含有受保护的单元格。请先调用 `sheets.v2.spreadsheet.protected_range_batch_del` 取消保护，或改用其他范围。
pub const LOCKED_CELL: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1310218,
    key: "",
    name: "LockedCell",
    status: Some(400),
    message: "Locked Cell",
    rate_limited: false,
    fix: Text { zh: "操作的范围含有受保护的单元格。请先调用 `sheets.v2.spreadsheet.protected_range_batch_del` 取消保护，或改用其他范围。", en: "The range contains protected cells. Delete the protected range with `sheets.v2.spreadsheet.protected_range_batch_del` first, or choose another range." },
    links: &[],
};

/// `1310219` (HTTP 400): Cell Excess
///
/// The number of cells exceeds the limit. Check that the source range lies within the sheet.
///
/// 单元格数超出限制。请检查起始范围是否超出工作表。
pub const CELL_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1310219,
    key: "",
    name: "CellLimitExceeded",
    status: Some(400),
    message: "Cell Excess",
    rate_limited: false,
    fix: Text { zh: "单元格数超出限制。请检查起始范围是否超出工作表。", en: "The number of cells exceeds the limit. Check that the source range lies within the sheet." },
    links: &[],
};

/// `1310223` (HTTP 400): Col Id Not Found
///
/// No column has this column ID. Correct the ID, and check that the column lies within the sheet.
///
/// 找不到列 ID 对应的列。请核对列 ID，并确认该列在工作表的列范围内。
pub const COL_ID_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1310223,
    key: "",
    name: "ColIdNotFound",
    status: Some(400),
    message: "Col Id Not Found",
    rate_limited: false,
    fix: Text { zh: "找不到列 ID 对应的列。请核对列 ID，并确认该列在工作表的列范围内。", en: "No column has this column ID. Correct the ID, and check that the column lies within the sheet." },
    links: &[],
};

/// `1310226` (HTTP 400): Excess Limit
///
/// A limit is exceeded. Find out from the `msg` of the response which one, and pass less of it.
///
/// 超出限制。请根据响应中的 `msg` 确定是哪一项，减少其数量或长度。
pub const LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1310226,
    key: "",
    name: "LimitExceeded",
    status: Some(400),
    message: "Excess Limit",
    rate_limited: false,
    fix: Text { zh: "超出限制。请根据响应中的 `msg` 确定是哪一项，减少其数量或长度。", en: "A limit is exceeded. Find out from the `msg` of the response which one, and pass less of it." },
    links: &[],
};

/// `1310229` (HTTP 400): Wrong URL Param
///
/// A path parameter of the URL is wrong. Check `spreadsheet_token`, `sheet_id` and the other path parameters.
///
/// URL 中的路径参数有误。请检查 `spreadsheet_token`、`sheet_id` 等路径参数。
pub const WRONG_URL_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1310229,
    key: "",
    name: "WrongUrlParameter",
    status: Some(400),
    message: "Wrong URL Param",
    rate_limited: false,
    fix: Text { zh: "URL 中的路径参数有误。请检查 `spreadsheet_token`、`sheet_id` 等路径参数。", en: "A path parameter of the URL is wrong. Check `spreadsheet_token`, `sheet_id` and the other path parameters." },
    links: &[],
};

/// `1310232` (HTTP 400): Wrong Style
///
/// A style is wrong, for example a color or font. Pass supported values. / 样式参数有误，例如颜色或字体。请修改为支持的取值。
pub const WRONG_STYLE: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1310232,
    key: "",
    name: "WrongStyle",
    status: Some(400),
    message: "Wrong Style",
    rate_limited: false,
    fix: Text { zh: "样式参数有误，例如颜色或字体。请修改为支持的取值。", en: "A style is wrong, for example a color or font. Pass supported values." },
    links: &[],
};

/// `1310234` (HTTP 200): Marshal Error
///
/// The service failed internally. Contact support with the log id. / 服务内部错误。请联系技术支持并提供 log id。
pub const MARSHAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1310234,
    key: "",
    name: "MarshalError",
    status: Some(200),
    message: "Marshal Error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请联系技术支持并提供 log id。", en: "The service failed internally. Contact support with the log id." },
    links: &[],
};

/// `1310235` (HTTP 400): Retry Later
///
/// The server was too busy to answer in time. Try again later. / 服务器繁忙，未能及时处理请求。请稍后重试。
pub const RETRY_LATER: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1310235,
    key: "",
    name: "RetryLater",
    status: Some(400),
    message: "Retry Later",
    rate_limited: false,
    fix: Text { zh: "服务器繁忙，未能及时处理请求。请稍后重试。", en: "The server was too busy to answer in time. Try again later." },
    links: &[],
};

/// `1310236` (HTTP 400): Wrong Filter Value
///
/// The filter condition is wrong. Check the filter type, the compare type and the expected values.
///
/// 筛选条件有误。请检查筛选类型、比较类型与比较值。
pub const WRONG_FILTER_VALUE: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1310236,
    key: "",
    name: "WrongFilterValue",
    status: Some(400),
    message: "Wrong Filter Value",
    rate_limited: false,
    fix: Text { zh: "筛选条件有误。请检查筛选类型、比较类型与比较值。", en: "The filter condition is wrong. Check the filter type, the compare type and the expected values." },
    links: &[],
};

/// `1310237` (HTTP 400): Wrong Filter View Id
///
/// The filter view ID is wrong. Correct `filter_view_id`; `sheets.v3.spreadsheet_sheet_filter_view.query` returns it.
///
/// 筛选视图 ID 有误。请核对 `filter_view_id`，可调用 `sheets.v3.spreadsheet_sheet_filter_view.query` 取得。
pub const WRONG_FILTER_VIEW_ID: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1310237,
    key: "",
    name: "WrongFilterViewId",
    status: Some(400),
    message: "Wrong Filter View Id",
    rate_limited: false,
    fix: Text { zh: "筛选视图 ID 有误。请核对 `filter_view_id`，可调用 `sheets.v3.spreadsheet_sheet_filter_view.query` 取得。", en: "The filter view ID is wrong. Correct `filter_view_id`; `sheets.v3.spreadsheet_sheet_filter_view.query` returns it." },
    links: &[],
};

/// `1310238` (HTTP 400): Exist Filter View Id
///
/// A filter view with this ID exists. Choose another `filter_view_id`, or leave it out to have one generated.
///
/// 筛选视图 ID 已存在。请换一个 `filter_view_id`，或不传，由系统生成。
pub const FILTER_VIEW_ID_USED: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1310238,
    key: "",
    name: "FilterViewIdUsed",
    status: Some(400),
    message: "Exist Filter View Id",
    rate_limited: false,
    fix: Text { zh: "筛选视图 ID 已存在。请换一个 `filter_view_id`，或不传，由系统生成。", en: "A filter view with this ID exists. Choose another `filter_view_id`, or leave it out to have one generated." },
    links: &[],
};

/// `1310239` (HTTP 400): Wrong Filter View Name
///
/// The name of the filter view is invalid. Pass a `filter_view_name` of at most 100 characters.
///
/// 筛选视图的名称不合法。请将 `filter_view_name` 改为不超过 100 个字符的名称。
pub const WRONG_FILTER_VIEW_NAME: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1310239,
    key: "",
    name: "WrongFilterViewName",
    status: Some(400),
    message: "Wrong Filter View Name",
    rate_limited: false,
    fix: Text { zh: "筛选视图的名称不合法。请将 `filter_view_name` 改为不超过 100 个字符的名称。", en: "The name of the filter view is invalid. Pass a `filter_view_name` of at most 100 characters." },
    links: &[],
};

/// `1310240` (HTTP 400): Exist Filter View Name
///
/// A filter view with this name exists. Choose another `filter_view_name`.
///
/// 筛选视图的名称已存在。请换一个 `filter_view_name`。
pub const FILTER_VIEW_NAME_USED: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1310240,
    key: "",
    name: "FilterViewNameUsed",
    status: Some(400),
    message: "Exist Filter View Name",
    rate_limited: false,
    fix: Text { zh: "筛选视图的名称已存在。请换一个 `filter_view_name`。", en: "A filter view with this name exists. Choose another `filter_view_name`." },
    links: &[],
};

/// `1310241` (HTTP 400): Filter View Excess
///
/// The sheet has too many filter views. Delete those that are no longer used. / 筛选视图的数量超过上限。请先删除不用的筛选视图。
pub const FILTER_VIEW_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1310241,
    key: "",
    name: "FilterViewLimitExceeded",
    status: Some(400),
    message: "Filter View Excess",
    rate_limited: false,
    fix: Text { zh: "筛选视图的数量超过上限。请先删除不用的筛选视图。", en: "The sheet has too many filter views. Delete those that are no longer used." },
    links: &[],
};

/// `1310242` (HTTP 400): In Mix state
///
/// The spreadsheet is stored in the machine room of the tenant and must first be restored to the SaaS environment, which is under way. Try again later.
///
/// 表格存储在租户的机房中，需先恢复到 SaaS 环境，恢复正在进行。请过一段时间再调用。
pub const SPREADSHEET_BEING_RESTORED: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1310242,
    key: "",
    name: "SpreadsheetBeingRestored",
    status: Some(400),
    message: "In Mix state",
    rate_limited: false,
    fix: Text { zh: "表格存储在租户的机房中，需先恢复到 SaaS 环境，恢复正在进行。请过一段时间再调用。", en: "The spreadsheet is stored in the machine room of the tenant and must first be restored to the SaaS environment, which is under way. Try again later." },
    links: &[],
};

/// `1310243` (HTTP 400): Wrong Float Image Id
///
/// The ID of the floating image is wrong. Pass a `float_image_id` of 10 characters out of 0-9, a-z and A-Z.
///
/// 浮动图片 ID 有误。请传入 10 个字符的 `float_image_id`，仅含 0-9、a-z、A-Z。
pub const WRONG_FLOAT_IMAGE_ID: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1310243,
    key: "",
    name: "WrongFloatImageId",
    status: Some(400),
    message: "Wrong Float Image Id",
    rate_limited: false,
    fix: Text { zh: "浮动图片 ID 有误。请传入 10 个字符的 `float_image_id`，仅含 0-9、a-z、A-Z。", en: "The ID of the floating image is wrong. Pass a `float_image_id` of 10 characters out of 0-9, a-z and A-Z." },
    links: &[],
};

/// `1310244` (HTTP 400): Exist Float Image Id
///
/// Another floating image has this ID. Choose a different `float_image_id`, or leave it out to have one generated.
///
/// 已有浮动图片使用该 ID。请换一个 `float_image_id`，或不传，由系统生成。
pub const FLOAT_IMAGE_ID_USED: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1310244,
    key: "",
    name: "FloatImageIdUsed",
    status: Some(400),
    message: "Exist Float Image Id",
    rate_limited: false,
    fix: Text { zh: "已有浮动图片使用该 ID。请换一个 `float_image_id`，或不传，由系统生成。", en: "Another floating image has this ID. Choose a different `float_image_id`, or leave it out to have one generated." },
    links: &[],
};

/// `1310245` (HTTP 400): Wrong Float Image Token
///
/// The token of the floating image is wrong. Correct `float_image_token`; it is the `file_token` that `drive.v1.media.upload_all` returns.
///
/// 浮动图片的 token 有误。请核对 `float_image_token`，其值为 `drive.v1.media.upload_all` 返回的 `file_token`。
pub const WRONG_FLOAT_IMAGE_TOKEN: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1310245,
    key: "",
    name: "WrongFloatImageToken",
    status: Some(400),
    message: "Wrong Float Image Token",
    rate_limited: false,
    fix: Text { zh: "浮动图片的 token 有误。请核对 `float_image_token`，其值为 `drive.v1.media.upload_all` 返回的 `file_token`。", en: "The token of the floating image is wrong. Correct `float_image_token`; it is the `file_token` that `drive.v1.media.upload_all` returns." },
    links: &[],
};

/// `1310246` (HTTP 400): Wrong Float Image Value
///
/// The size or offset of the floating image is wrong. Check `width` and `height` (at least 20 pixels) and `offset_x` and `offset_y` (at least 0 and less than the size of the cell).
///
/// 浮动图片的宽高或偏移有误。请检查 `width`、`height`（不小于 20 像素）与 `offset_x`、`offset_y`（不小于 0，且小于所在单元格的宽高）。
pub const WRONG_FLOAT_IMAGE_SIZE_OR_OFFSET: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1310246,
    key: "",
    name: "WrongFloatImageSizeOrOffset",
    status: Some(400),
    message: "Wrong Float Image Value",
    rate_limited: false,
    fix: Text { zh: "浮动图片的宽高或偏移有误。请检查 `width`、`height`（不小于 20 像素）与 `offset_x`、`offset_y`（不小于 0，且小于所在单元格的宽高）。", en: "The size or offset of the floating image is wrong. Check `width` and `height` (at least 20 pixels) and `offset_x` and `offset_y` (at least 0 and less than the size of the cell)." },
    links: &[],
};

/// `1310247` (HTTP 400): Image Excess
///
/// The spreadsheet holds too many images: at most 4,000 different ones, floating images and cell images together. Delete images that are no longer used, or reuse the token of an existing one.
///
/// 图片总数超出限制：每个电子表格最多 4,000 张不同的图片，浮动图片与单元格图片合计。请删除不用的图片，或复用已有的图片 token。
pub const IMAGE_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1310247,
    key: "",
    name: "ImageLimitExceeded",
    status: Some(400),
    message: "Image Excess",
    rate_limited: false,
    fix: Text { zh: "图片总数超出限制：每个电子表格最多 4,000 张不同的图片，浮动图片与单元格图片合计。请删除不用的图片，或复用已有的图片 token。", en: "The spreadsheet holds too many images: at most 4,000 different ones, floating images and cell images together. Delete images that are no longer used, or reuse the token of an existing one." },
    links: &[],
};

/// `1310248` (HTTP 400): Wrong Regular Expression
///
/// The regular expression is wrong. Correct its syntax. / 正则表达式有误。请检查其语法。
pub const WRONG_REGULAR_EXPRESSION: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1310248,
    key: "",
    name: "WrongRegularExpression",
    status: Some(400),
    message: "Wrong Regular Expression",
    rate_limited: false,
    fix: Text { zh: "正则表达式有误。请检查其语法。", en: "The regular expression is wrong. Correct its syntax." },
    links: &[],
};

/// `1310249` (HTTP 400): Spreadsheet Deleted
///
/// The spreadsheet was deleted. Restore it from the trash first, then call again.
///
/// 电子表格已被删除。请先从回收站恢复，再调用。
pub const SPREADSHEET_DELETED: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1310249,
    key: "",
    name: "SpreadsheetDeleted",
    status: Some(400),
    message: "Spreadsheet Deleted",
    rate_limited: false,
    fix: Text { zh: "电子表格已被删除。请先从回收站恢复，再调用。", en: "The spreadsheet was deleted. Restore it from the trash first, then call again." },
    links: &[],
};

/// `1310250` (HTTP 400): Title Not Pass
///
/// The title violates the content rules. Choose another title. / 标题含有违规内容。请换一个标题。
pub const TITLE_NOT_COMPLIANT: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1310250,
    key: "",
    name: "TitleNotCompliant",
    status: Some(400),
    message: "Title Not Pass",
    rate_limited: false,
    fix: Text { zh: "标题含有违规内容。请换一个标题。", en: "The title violates the content rules. Choose another title." },
    links: &[],
};

/// `1310251` (HTTP 400): Invalid Parameter
///
/// A request parameter is invalid. Correct it as the `msg` of the response says.
///
/// 请求参数不合法。请根据响应中的 `msg` 修改。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1310251,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "Invalid Parameter",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请根据响应中的 `msg` 修改。", en: "A request parameter is invalid. Correct it as the `msg` of the response says." },
    links: &[],
};

/// `1315201` (HTTP 500): Server Error
///
/// The service failed internally. Retry; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请重试；若持续失败，请联系技术支持并提供 log id。
pub const INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1315201,
    key: "",
    name: "InternalError",
    status: Some(500),
    message: "Server Error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Retry; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1315202` (HTTP 500): Server Error
///
/// The service failed internally. Retry; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请重试；若持续失败，请联系技术支持并提供 log id。
pub const FLOAT_IMAGE_INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1315202,
    key: "",
    name: "FloatImageInternalError",
    status: Some(500),
    message: "Server Error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Retry; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1315203` (HTTP 500): Server Error
///
/// The service failed internally. Retry; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请重试；若持续失败，请联系技术支持并提供 log id。
pub const INTERNAL_ERROR1315203: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1315203,
    key: "",
    name: "InternalError1315203",
    status: Some(500),
    message: "Server Error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Retry; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1315210` (HTTP 500): Server Error
///
/// The service failed internally. Retry; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请重试；若持续失败，请联系技术支持并提供 log id。
pub const INTERNAL_ERROR1315210: &ErrorInfo = &ErrorInfo {
    service: "sheets",
    code: 1315210,
    key: "",
    name: "InternalError1315210",
    status: Some(500),
    message: "Server Error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Retry; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (1310202, "WRONG_RANGE"),
    (1310203, "REQUEST_FAILED"),
    (1310204, "WRONG_REQUEST_BODY"),
    (1310206, "EMPTY_SHEET_ID"),
    (1310211, "WRONG_SHEET_ID"),
    (1310213, "PERMISSION_DENIED"),
    (1310214, "SPREADSHEET_NOT_FOUND"),
    (1310215, "SHEET_ID_NOT_FOUND"),
    (1310216, "EMPTY_VALUE"),
    (1310217, "RATE_LIMITED"),
    (1310218, "LOCKED_CELL"),
    (1310219, "CELL_LIMIT_EXCEEDED"),
    (1310223, "COL_ID_NOT_FOUND"),
    (1310226, "LIMIT_EXCEEDED"),
    (1310229, "WRONG_URL_PARAMETER"),
    (1310232, "WRONG_STYLE"),
    (1310234, "MARSHAL_ERROR"),
    (1310235, "RETRY_LATER"),
    (1310236, "WRONG_FILTER_VALUE"),
    (1310237, "WRONG_FILTER_VIEW_ID"),
    (1310238, "FILTER_VIEW_ID_USED"),
    (1310239, "WRONG_FILTER_VIEW_NAME"),
    (1310240, "FILTER_VIEW_NAME_USED"),
    (1310241, "FILTER_VIEW_LIMIT_EXCEEDED"),
    (1310242, "SPREADSHEET_BEING_RESTORED"),
    (1310243, "WRONG_FLOAT_IMAGE_ID"),
    (1310244, "FLOAT_IMAGE_ID_USED"),
    (1310245, "WRONG_FLOAT_IMAGE_TOKEN"),
    (1310246, "WRONG_FLOAT_IMAGE_SIZE_OR_OFFSET"),
    (1310247, "IMAGE_LIMIT_EXCEEDED"),
    (1310248, "WRONG_REGULAR_EXPRESSION"),
    (1310249, "SPREADSHEET_DELETED"),
    (1310250, "TITLE_NOT_COMPLIANT"),
    (1310251, "INVALID_PARAMETER"),
    (1315201, "INTERNAL_ERROR"),
    (1315202, "FLOAT_IMAGE_INTERNAL_ERROR"),
    (1315203, "INTERNAL_ERROR1315203"),
    (1315210, "INTERNAL_ERROR1315210"),
];
