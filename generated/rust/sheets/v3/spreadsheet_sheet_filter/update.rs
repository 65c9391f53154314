// Generated from spec/sheets/v3/spreadsheet_sheet_filter/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::sheets::{error, v3};
impl super::Api<'_> {
    /// Update the filter of a sheet / 更新筛选: [`Update`](struct@Update).
    pub fn update(
        &self,
        spreadsheet_token: impl Into<id::SpreadsheetToken>,
        sheet_id: impl Into<String>,
        col: impl Into<String>,
        condition: v3::ConditionInput,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(
            self.client,
            Update::new(spreadsheet_token, sheet_id, col, condition),
        )
    }
}
/// Update the filter of a sheet / 更新筛选.
///
/// Updates the condition that the filter of a sheet has for one column. / 更新一个工作表的筛选中某一列的条件。
///
/// - `PUT /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    /// - Example: `"Iow7sNNEphp3WbtnbCscPqabcef"`
    pub spreadsheet_token: id::SpreadsheetToken,
    /// The ID of the sheet, as obtained by listing the sheets. / 工作表的 ID，可由查询工作表得到。
    /// - Example: `"8fe9d6"`
    pub sheet_id: String,
    /// The column whose condition is updated. / 要更新筛选条件的列。
    /// - Example: `"G"`
    pub col: String,
    /// The condition for that column. / 该列的筛选条件。
    pub condition: v3::ConditionInput,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(
        spreadsheet_token: impl Into<id::SpreadsheetToken>,
        sheet_id: impl Into<String>,
        col: impl Into<String>,
        condition: v3::ConditionInput,
    ) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            sheet_id: sheet_id.into(),
            col: col.into(),
            condition,
        }
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheet_token", &mut self.spreadsheet_token);
        f.field("sheet_id", &mut self.sheet_id);
        f.field("col", &mut self.col);
        f.field("condition", &mut self.condition);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("sheets.v3.spreadsheet_sheet_filter.update", Put, "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter")
        .documented(text("更新筛选", "Update the filter of a sheet"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter/update")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(Json, &[
            path("spreadsheet_token", String).required(),
            path("sheet_id", String).required(),
            body("col", String).required(),
            body("condition", Object).required(),
        ])
}
/// The reply to [`Update`](struct@Update).
pub type UpdateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// [`1310234`](error::MARSHAL_ERROR): Marshal Error
    MarshalError = error::MARSHAL_ERROR,
    /// [`1310235`](error::RETRY_LATER): Retry Later
    RetryLater = error::RETRY_LATER,
    /// [`1315203`](error::INTERNAL_ERROR1315203): Server Error
    InternalError1315203 = error::INTERNAL_ERROR1315203,
    /// [`1315201`](error::INTERNAL_ERROR): Server Error
    InternalError = error::INTERNAL_ERROR,
    /// [`1310226`](error::LIMIT_EXCEEDED): Excess Limit
    LimitExceeded = error::LIMIT_EXCEEDED,
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
    /// [`1310202`](error::WRONG_RANGE): Wrong Range
    WrongRange = error::WRONG_RANGE,
    /// [`1310236`](error::WRONG_FILTER_VALUE): Wrong Filter Value
    WrongFilterValue = error::WRONG_FILTER_VALUE,
    /// [`1310211`](error::WRONG_SHEET_ID): Wrong Sheet Id
    WrongSheetId = error::WRONG_SHEET_ID,
    /// [`1310242`](error::SPREADSHEET_BEING_RESTORED): In Mix state
    SpreadsheetBeingRestored = error::SPREADSHEET_BEING_RESTORED,
    /// [`1310249`](error::SPREADSHEET_DELETED): Spreadsheet Deleted
    SpreadsheetDeleted = error::SPREADSHEET_DELETED,
}
