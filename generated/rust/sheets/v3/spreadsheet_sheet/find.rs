// Generated from spec/sheets/v3/spreadsheet_sheet/find.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::sheets::{error, v3};
impl super::Api<'_> {
    /// Find cells / 查找单元格: [`Find`](struct@Find).
    pub fn find(
        &self,
        spreadsheet_token: impl Into<id::SpreadsheetToken>,
        sheet_id: impl Into<String>,
        find_condition: v3::FindCondition,
        find: impl Into<String>,
    ) -> crate::codegen::Call<Find> {
        crate::codegen::Call::new(
            self.client,
            Find::new(spreadsheet_token, sheet_id, find_condition, find),
        )
    }
}
/// Find cells / 查找单元格.
///
/// Finds the cells of a range that match a condition, and returns where they are.
///
/// 在工作表的一个范围内查找符合条件的单元格，返回它们的位置。
///
/// - `POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/find`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
///
/// Errors: [`FindError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet/find)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Find {
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
    pub find: String,
}
impl Find {
    /// Creates the value from its required fields.
    pub fn new(
        spreadsheet_token: impl Into<id::SpreadsheetToken>,
        sheet_id: impl Into<String>,
        find_condition: v3::FindCondition,
        find: impl Into<String>,
    ) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            sheet_id: sheet_id.into(),
            find_condition,
            find: find.into(),
        }
    }
}
impl wire::Object for Find {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheet_token", &mut self.spreadsheet_token);
        f.field("sheet_id", &mut self.sheet_id);
        f.field("find_condition", &mut self.find_condition);
        f.field("find", &mut self.find);
    }
}
crate::codegen::__impl_object! {
    Find
}
crate::codegen::__operation! {
    Find => FindResponse, FindError:
    Endpoint::new("sheets.v3.spreadsheet_sheet.find", Post, "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/find")
        .documented(text("查找单元格", "Find cells"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet/find")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_DRIVE_READONLY]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("spreadsheet_token", String).required(),
            path("sheet_id", String).required(),
            body("find_condition", Object).required(),
            body("find", String).required(),
        ])
}
/// The reply to [`Find`](struct@Find).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindResponse {
    /// The cells found. / 找到的单元格。
    pub find_result: v3::FindReplaceResult,
}
impl wire::Object for FindResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("find_result", &mut self.find_result);
    }
}
crate::codegen::__impl_object! {
    FindResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Find`](struct@Find).
    FindError:
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
    /// [`1310249`](error::SPREADSHEET_DELETED): Spreadsheet Deleted
    SpreadsheetDeleted = error::SPREADSHEET_DELETED,
}
