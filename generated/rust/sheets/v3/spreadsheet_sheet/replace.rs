// Generated from spec/sheets/v3/spreadsheet_sheet/replace.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::sheets::{error, v3};
impl super::Api<'_> {
    /// Find and replace cells / 替换单元格: [`Replace`](struct@Replace).
    pub fn replace(
        &self,
        spreadsheet_token: impl Into<id::SpreadsheetToken>,
        sheet_id: impl Into<String>,
        find_condition: v3::FindCondition,
        find: impl Into<String>,
        replacement: impl Into<String>,
    ) -> crate::codegen::Call<Replace> {
        crate::codegen::Call::new(
            self.client,
            Replace::new(spreadsheet_token, sheet_id, find_condition, find, replacement),
        )
    }
}
/// Find and replace cells / 替换单元格.
///
/// Finds and replaces content in the cells of a range, at most 5,000 cells a call.
///
/// 在工作表的一个范围内查找并替换单元格内容，一次最多替换 5,000 个单元格。
///
/// - `POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/replace`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`ReplaceError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet/replace)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Replace {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    /// - Example: `"Iow7sNNEphp3WbtnbCscPqabcef"`
    pub spreadsheet_token: id::SpreadsheetToken,
    /// The ID of the sheet to search, as obtained by listing the sheets. / 要查找的工作表的 ID，可由查询工作表得到。
    /// - Example: `"PNIfrm"`
    pub sheet_id: String,
    /// Where to search and how to match. / 在哪个范围内查找，以及如何匹配。
    pub find_condition: v3::FindCondition,
    /// The text to find, or a regular expression if `search_by_regex` is `true`.
    ///
    /// 要查找的文本；`search_by_regex` 为 `true` 时是正则表达式。
    /// - Example: `"hello"`
    pub find: String,
    /// The text to put in place of what is found. / 以什么文本替换找到的内容。
    /// - Example: `"world"`
    pub replacement: String,
}
impl Replace {
    /// Creates the value from its required fields.
    pub fn new(
        spreadsheet_token: impl Into<id::SpreadsheetToken>,
        sheet_id: impl Into<String>,
        find_condition: v3::FindCondition,
        find: impl Into<String>,
        replacement: impl Into<String>,
    ) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            sheet_id: sheet_id.into(),
            find_condition,
            find: find.into(),
            replacement: replacement.into(),
        }
    }
}
impl wire::Object for Replace {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheet_token", &mut self.spreadsheet_token);
        f.field("sheet_id", &mut self.sheet_id);
        f.field("find_condition", &mut self.find_condition);
        f.field("find", &mut self.find);
        f.field("replacement", &mut self.replacement);
    }
}
crate::codegen::__impl_object! {
    Replace
}
crate::codegen::__operation! {
    Replace => ReplaceResponse, ReplaceError:
    Endpoint::new("sheets.v3.spreadsheet_sheet.replace", Post, "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/replace")
        .documented(text("替换单元格", "Find and replace cells"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet/replace")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(Json, &[
            path("spreadsheet_token", String).required(),
            path("sheet_id", String).required(),
            body("find_condition", Object).required(),
            body("find", String).required(),
            body("replacement", String).required(),
        ])
}
/// The reply to [`Replace`](struct@Replace).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceResponse {
    /// The cells in which text was replaced. / 完成了替换的单元格。
    pub replace_result: v3::FindReplaceResult,
}
impl wire::Object for ReplaceResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("replace_result", &mut self.replace_result);
    }
}
crate::codegen::__impl_object! {
    ReplaceResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Replace`](struct@Replace).
    ReplaceError:
    /// [`1310242`](error::SPREADSHEET_BEING_RESTORED): In Mix state
    SpreadsheetBeingRestored = error::SPREADSHEET_BEING_RESTORED,
    /// [`1310211`](error::WRONG_SHEET_ID): Wrong Sheet Id
    WrongSheetId = error::WRONG_SHEET_ID,
    /// [`1310248`](error::WRONG_REGULAR_EXPRESSION): Wrong Regular Expression
    WrongRegularExpression = error::WRONG_REGULAR_EXPRESSION,
    /// `1310202` (HTTP 400): Wrong Range
    ///
    /// The range to work on is wrong. Check its notation and that it lies within the rows and columns of the sheet.
    ///
    /// 操作的范围有误。请检查范围的写法，且不超出工作表的行列。
    WrongRange = &ErrorInfo {
        fix: Text { zh: "操作的范围有误。请检查范围的写法，且不超出工作表的行列。", en: "The range to work on is wrong. Check its notation and that it lies within the rows and columns of the sheet." },
        ..*error::WRONG_RANGE
    },
    /// [`1310229`](error::WRONG_URL_PARAMETER): Wrong URL Param
    WrongUrlParameter = error::WRONG_URL_PARAMETER,
    /// [`1310204`](error::WRONG_REQUEST_BODY): Wrong Request Body
    WrongRequestBody = error::WRONG_REQUEST_BODY,
    /// [`1310213`](error::PERMISSION_DENIED): Permission Fail
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1310218`](error::LOCKED_CELL): Locked Cell
    LockedCell = error::LOCKED_CELL,
    /// [`1310214`](error::SPREADSHEET_NOT_FOUND): SpreadSheet Not Found
    SpreadsheetNotFound = error::SPREADSHEET_NOT_FOUND,
    /// [`1310215`](error::SHEET_ID_NOT_FOUND): Sheet Id Not Found
    SheetIdNotFound = error::SHEET_ID_NOT_FOUND,
    /// [`1310226`](error::LIMIT_EXCEEDED): Excess Limit
    LimitExceeded = error::LIMIT_EXCEEDED,
    /// [`1310217`](error::RATE_LIMITED): Too Many Request
    RateLimited = error::RATE_LIMITED,
    /// [`1310235`](error::RETRY_LATER): Retry Later
    RetryLater = error::RETRY_LATER,
    /// [`1315201`](error::INTERNAL_ERROR): Server Error
    InternalError = error::INTERNAL_ERROR,
    /// [`1315203`](error::INTERNAL_ERROR1315203): Server Error
    InternalError1315203 = error::INTERNAL_ERROR1315203,
    /// [`1315210`](error::INTERNAL_ERROR1315210): Server Error
    InternalError1315210 = error::INTERNAL_ERROR1315210,
    /// [`1310249`](error::SPREADSHEET_DELETED): Spreadsheet Deleted
    SpreadsheetDeleted = error::SPREADSHEET_DELETED,
}
