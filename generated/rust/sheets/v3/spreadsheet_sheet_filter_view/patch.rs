// Generated from spec/sheets/v3/spreadsheet_sheet_filter_view/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::sheets::{error, v3};
impl super::Api<'_> {
    /// Update a filter view / 更新筛选视图: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.filter_view_name(…))`.
    pub fn patch(
        &self,
        spreadsheet_token: impl Into<id::SpreadsheetToken>,
        sheet_id: impl Into<String>,
        filter_view_id: impl Into<String>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(
            self.client,
            Patch::new(spreadsheet_token, sheet_id, filter_view_id),
        )
    }
}
/// Update a filter view / 更新筛选视图.
///
/// Changes the name or the range of a filter view. / 修改一个筛选视图的名称或范围。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.sheets().v3().spreadsheet_sheet_filter_view().patch("Iow7sNNEphp3WbtnbCscPqabcef", "8fe9d6", "pH9hbVcCXA").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    /// - Example: `"Iow7sNNEphp3WbtnbCscPqabcef"`
    pub spreadsheet_token: id::SpreadsheetToken,
    /// The ID of the sheet, as obtained by listing the sheets. / 工作表的 ID，可由查询工作表得到。
    /// - Example: `"8fe9d6"`
    pub sheet_id: String,
    /// The ID of the filter view, as obtained by listing filter views. / 筛选视图的 ID，可由查询筛选视图得到。
    /// - Example: `"pH9hbVcCXA"`
    pub filter_view_id: String,
    /// The new name of the filter view, at most 100 characters and unique within the sheet.
    ///
    /// 筛选视图的新名称，最多 100 个字符，在工作表内不得重复。
    /// - Example: `"text"`
    pub filter_view_name: Option<String>,
    /// The cells the filter view is to apply to, written as `sheetId` (the whole sheet), `sheetId!1:2` (rows), `sheetId!A:B` (columns), `sheetId!A1:B2` (cells) or `sheetId!A1:C` (to the last row of a column).
    ///
    /// 筛选视图改为应用于哪些单元格，可写作 `sheetId`（整表）、`sheetId!1:2`（整行）、`sheetId!A:B`（整列）、`sheetId!A1:B2`（单元格区间）或 `sheetId!A1:C`（到该列末行）。
    /// - Example: `"8fe9d6!C1:H14"`
    pub range: Option<String>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(
        spreadsheet_token: impl Into<id::SpreadsheetToken>,
        sheet_id: impl Into<String>,
        filter_view_id: impl Into<String>,
    ) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            sheet_id: sheet_id.into(),
            filter_view_id: filter_view_id.into(),
            filter_view_name: Default::default(),
            range: Default::default(),
        }
    }
    /// Sets `filter_view_name`.
    #[must_use]
    pub fn filter_view_name(mut self, value: impl Into<String>) -> Self {
        self.filter_view_name = Some(value.into());
        self
    }
    /// Sets `range`.
    #[must_use]
    pub fn range(mut self, value: impl Into<String>) -> Self {
        self.range = Some(value.into());
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheet_token", &mut self.spreadsheet_token);
        f.field("sheet_id", &mut self.sheet_id);
        f.field("filter_view_id", &mut self.filter_view_id);
        f.field("filter_view_name", &mut self.filter_view_name);
        f.field("range", &mut self.range);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("sheets.v3.spreadsheet_sheet_filter_view.patch", Patch, "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id")
        .documented(text("更新筛选视图", "Update a filter view"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view/patch")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("spreadsheet_token", String).required(),
            path("sheet_id", String).required(),
            path("filter_view_id", String).required(),
            body("filter_view_name", String),
            body("range", String),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The filter view after the update. / 更新后的筛选视图。
    pub filter_view: v3::FilterView,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("filter_view", &mut self.filter_view);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`1310211`](error::WRONG_SHEET_ID): Wrong Sheet Id
    WrongSheetId = error::WRONG_SHEET_ID,
    /// [`1310232`](error::WRONG_STYLE): Wrong Style
    WrongStyle = error::WRONG_STYLE,
    /// [`1310237`](error::WRONG_FILTER_VIEW_ID): Wrong Filter View Id
    WrongFilterViewId = error::WRONG_FILTER_VIEW_ID,
    /// [`1310239`](error::WRONG_FILTER_VIEW_NAME): Wrong Filter View Name
    WrongFilterViewName = error::WRONG_FILTER_VIEW_NAME,
    /// [`1310240`](error::FILTER_VIEW_NAME_USED): Exist Filter View Name
    FilterViewNameUsed = error::FILTER_VIEW_NAME_USED,
    /// [`1310202`](error::WRONG_RANGE): Wrong Range
    WrongRange = error::WRONG_RANGE,
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
    /// [`1310217`](error::RATE_LIMITED): Too Many Request
    RateLimited = error::RATE_LIMITED,
    /// [`1310235`](error::RETRY_LATER): Retry Later
    RetryLater = error::RETRY_LATER,
    /// [`1315201`](error::INTERNAL_ERROR): Server Error
    InternalError = error::INTERNAL_ERROR,
    /// [`1315203`](error::INTERNAL_ERROR1315203): Server Error
    InternalError1315203 = error::INTERNAL_ERROR1315203,
    /// [`1310242`](error::SPREADSHEET_BEING_RESTORED): In Mix state
    SpreadsheetBeingRestored = error::SPREADSHEET_BEING_RESTORED,
    /// [`1310249`](error::SPREADSHEET_DELETED): Spreadsheet Deleted
    SpreadsheetDeleted = error::SPREADSHEET_DELETED,
}
