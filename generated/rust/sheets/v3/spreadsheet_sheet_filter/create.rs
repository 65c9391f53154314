// Generated from spec/sheets/v3/spreadsheet_sheet_filter/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::sheets::{error, v3};
impl super::Api<'_> {
    /// Create a filter / 创建筛选: [`Create`](struct@Create).
    pub fn create(
        &self,
        spreadsheet_token: impl Into<id::SpreadsheetToken>,
        sheet_id: impl Into<String>,
        range: impl Into<String>,
        col: impl Into<String>,
        condition: v3::ConditionInput,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(spreadsheet_token, sheet_id, range, col, condition),
        )
    }
}
/// Create a filter / 创建筛选.
///
/// Puts a filter on a range of a sheet and sets the condition of one column.
///
/// 在工作表的一个范围上创建筛选，并设置某一列的筛选条件。
///
/// - `POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    /// - Example: `"Iow7sNNEphp3WbtnbCscPqabcef"`
    pub spreadsheet_token: id::SpreadsheetToken,
    /// The ID of the sheet, as obtained by listing the sheets. / 工作表的 ID，可由查询工作表得到。
    /// - Example: `"8fe9d6"`
    pub sheet_id: String,
    /// The cells the filter applies to, written as `sheetId` (the whole sheet), `sheetId!1:2` (rows), `sheetId!A:B` (columns), `sheetId!A1:B2` (cells) or `sheetId!A1:C` (to the last row of a column).
    ///
    /// 筛选应用于哪些单元格，可写作 `sheetId`（整表）、`sheetId!1:2`（整行）、`sheetId!A:B`（整列）、`sheetId!A1:B2`（单元格区间）或 `sheetId!A1:C`（到该列末行）。
    /// - Example: `"8fe9d6!A1:H14"`
    pub range: String,
    /// The column to filter by, as a letter. / 按哪一列筛选，以字母表示。
    /// - Example: `"E"`
    pub col: String,
    /// The condition for that column. / 该列的筛选条件。
    pub condition: v3::ConditionInput,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        spreadsheet_token: impl Into<id::SpreadsheetToken>,
        sheet_id: impl Into<String>,
        range: impl Into<String>,
        col: impl Into<String>,
        condition: v3::ConditionInput,
    ) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            sheet_id: sheet_id.into(),
            range: range.into(),
            col: col.into(),
            condition,
        }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheet_token", &mut self.spreadsheet_token);
        f.field("sheet_id", &mut self.sheet_id);
        f.field("range", &mut self.range);
        f.field("col", &mut self.col);
        f.field("condition", &mut self.condition);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("sheets.v3.spreadsheet_sheet_filter.create", Post, "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter")
        .documented(text("创建筛选", "Create a filter"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter/create")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(Json, &[
            path("spreadsheet_token", String).required(),
            path("sheet_id", String).required(),
            body("range", String).required(),
            body("col", String).required(),
            body("condition", Object).required(),
        ])
}
/// The reply to [`Create`](struct@Create).
pub type CreateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1310234`](error::MARSHAL_ERROR): Marshal Error
    MarshalError = error::MARSHAL_ERROR,
    /// [`1315203`](error::INTERNAL_ERROR1315203): Server Error
    InternalError1315203 = error::INTERNAL_ERROR1315203,
    /// [`1315201`](error::INTERNAL_ERROR): Server Error
    InternalError = error::INTERNAL_ERROR,
    /// [`1310235`](error::RETRY_LATER): Retry Later
    RetryLater = error::RETRY_LATER,
    /// [`1310236`](error::WRONG_FILTER_VALUE): Wrong Filter Value
    WrongFilterValue = error::WRONG_FILTER_VALUE,
    /// [`1310215`](error::SHEET_ID_NOT_FOUND): Sheet Id Not Found
    SheetIdNotFound = error::SHEET_ID_NOT_FOUND,
    /// [`1310214`](error::SPREADSHEET_NOT_FOUND): SpreadSheet Not Found
    SpreadsheetNotFound = error::SPREADSHEET_NOT_FOUND,
    /// [`1310218`](error::LOCKED_CELL): Locked Cell
    LockedCell = error::LOCKED_CELL,
    /// [`1310213`](error::PERMISSION_DENIED): Permission Fail
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1310206`](error::EMPTY_SHEET_ID): Empty Sheet Id
    EmptySheetId = error::EMPTY_SHEET_ID,
    /// [`1310229`](error::WRONG_URL_PARAMETER): Wrong URL Param
    WrongUrlParameter = error::WRONG_URL_PARAMETER,
    /// [`1310211`](error::WRONG_SHEET_ID): Wrong Sheet Id
    WrongSheetId = error::WRONG_SHEET_ID,
    /// [`1310242`](error::SPREADSHEET_BEING_RESTORED): In Mix state
    SpreadsheetBeingRestored = error::SPREADSHEET_BEING_RESTORED,
    /// [`1310203`](error::REQUEST_FAILED): Fail
    RequestFailed = error::REQUEST_FAILED,
    /// [`1310202`](error::WRONG_RANGE): Wrong Range
    WrongRange = error::WRONG_RANGE,
    /// [`1310249`](error::SPREADSHEET_DELETED): Spreadsheet Deleted
    SpreadsheetDeleted = error::SPREADSHEET_DELETED,
}
