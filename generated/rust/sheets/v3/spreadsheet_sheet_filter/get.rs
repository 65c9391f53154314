// Generated from spec/sheets/v3/spreadsheet_sheet_filter/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::sheets::{error, v3};
impl super::Api<'_> {
    /// Get the filter of a sheet / 获取筛选: [`Get`](struct@Get).
    pub fn get(
        &self,
        spreadsheet_token: impl Into<id::SpreadsheetToken>,
        sheet_id: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(spreadsheet_token, sheet_id))
    }
}
/// Get the filter of a sheet / 获取筛选.
///
/// Returns the filter of a sheet: its range, its conditions and the rows that it hides.
///
/// 返回一个工作表的筛选范围、条件和被过滤掉的行。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.sheets().v3().spreadsheet_sheet_filter().get("Iow7sNNEphp3WbtnbCscPqabcef", "8fe9d6").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    /// - Example: `"Iow7sNNEphp3WbtnbCscPqabcef"`
    pub spreadsheet_token: id::SpreadsheetToken,
    /// The ID of the sheet, as obtained by listing the sheets. / 工作表的 ID，可由查询工作表得到。
    /// - Example: `"8fe9d6"`
    pub sheet_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(
        spreadsheet_token: impl Into<id::SpreadsheetToken>,
        sheet_id: impl Into<String>,
    ) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            sheet_id: sheet_id.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheet_token", &mut self.spreadsheet_token);
        f.field("sheet_id", &mut self.sheet_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("sheets.v3.spreadsheet_sheet_filter.get", Get, "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter")
        .documented(text("获取筛选", "Get the filter of a sheet"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_DRIVE_READONLY]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[path("spreadsheet_token", String).required(), path("sheet_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The filter of the sheet. / 工作表上的筛选。
    pub sheet_filter_info: GetSheetFilterInfo,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("sheet_filter_info", &mut self.sheet_filter_info);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1315201`](error::INTERNAL_ERROR): Server Error
    InternalError = error::INTERNAL_ERROR,
    /// [`1315203`](error::INTERNAL_ERROR1315203): Server Error
    InternalError1315203 = error::INTERNAL_ERROR1315203,
    /// [`1310213`](error::PERMISSION_DENIED): Permission Fail
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1310215`](error::SHEET_ID_NOT_FOUND): Sheet Id Not Found
    SheetIdNotFound = error::SHEET_ID_NOT_FOUND,
    /// [`1310229`](error::WRONG_URL_PARAMETER): Wrong URL Param
    WrongUrlParameter = error::WRONG_URL_PARAMETER,
    /// [`1310226`](error::LIMIT_EXCEEDED): Excess Limit
    LimitExceeded = error::LIMIT_EXCEEDED,
    /// [`1310217`](error::RATE_LIMITED): Too Many Request
    RateLimited = error::RATE_LIMITED,
    /// [`1310235`](error::RETRY_LATER): Retry Later
    RetryLater = error::RETRY_LATER,
    /// [`1310242`](error::SPREADSHEET_BEING_RESTORED): In Mix state
    SpreadsheetBeingRestored = error::SPREADSHEET_BEING_RESTORED,
    /// [`1310249`](error::SPREADSHEET_DELETED): Spreadsheet Deleted
    SpreadsheetDeleted = error::SPREADSHEET_DELETED,
}
/// The conditions for each column. / 各列的筛选条件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFilterInfo {
    /// The column the conditions are for. / 设有筛选条件的列。
    pub col: String,
    /// The conditions for the column. / 该列的各个筛选条件。
    pub conditions: Vec<v3::Condition>,
}
impl wire::Object for GetFilterInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("col", &mut self.col);
        f.field("conditions", &mut self.conditions);
    }
}
/// The filter of the sheet. / 工作表上的筛选。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSheetFilterInfo {
    /// The range the filter applies to. / 筛选所应用的范围。
    pub range: String,
    /// The rows that the filter hides, counted from 1. / 被筛选隐藏的行，从 1 起。
    pub filtered_out_rows: Vec<i64>,
    /// The conditions for each column. / 各列的筛选条件。
    pub filter_infos: Vec<GetFilterInfo>,
}
impl wire::Object for GetSheetFilterInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("range", &mut self.range);
        f.field("filtered_out_rows", &mut self.filtered_out_rows);
        f.field("filter_infos", &mut self.filter_infos);
    }
}
crate::codegen::__impl_object! {
    GetFilterInfo GetSheetFilterInfo
}
