// Generated from spec/sheets/v3/spreadsheet_sheet_float_image/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::sheets::{error, v3};
impl super::Api<'_> {
    /// Get a floating image / 获取浮动图片: [`Get`](struct@Get).
    pub fn get(
        &self,
        spreadsheet_token: impl Into<id::SpreadsheetToken>,
        sheet_id: impl Into<String>,
        float_image_id: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(
            self.client,
            Get::new(spreadsheet_token, sheet_id, float_image_id),
        )
    }
}
/// Get a floating image / 获取浮动图片.
///
/// Returns the parameters of a floating image by its ID, such as its position and size.
///
/// 按 ID 返回一张浮动图片的位置、宽高等参数。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.sheets().v3().spreadsheet_sheet_float_image().get("Iow7sNNEphp3WbtnbCscPqabcef", "0beg12", "ye06SS14ph").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:read`, `sheets:spreadsheet:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-float_image/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    /// - Example: `"Iow7sNNEphp3WbtnbCscPqabcef"`
    pub spreadsheet_token: id::SpreadsheetToken,
    /// The ID of the sheet that has the conditional format, as obtained by listing the sheets.
    ///
    /// 条件格式所在工作表的 ID，可由查询工作表得到。
    /// - Example: `"0beg12"`
    pub sheet_id: String,
    /// The ID of the floating image, as obtained by listing floating images. / 浮动图片的 ID，可由查询浮动图片得到。
    /// - Example: `"ye06SS14ph"`
    pub float_image_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(
        spreadsheet_token: impl Into<id::SpreadsheetToken>,
        sheet_id: impl Into<String>,
        float_image_id: impl Into<String>,
    ) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            sheet_id: sheet_id.into(),
            float_image_id: float_image_id.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheet_token", &mut self.spreadsheet_token);
        f.field("sheet_id", &mut self.sheet_id);
        f.field("float_image_id", &mut self.float_image_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("sheets.v3.spreadsheet_sheet_float_image.get", Get, "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id")
        .documented(text("获取浮动图片", "Get a floating image"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-float_image/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_DRIVE_READONLY]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET_READ]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            path("spreadsheet_token", String).required(),
            path("sheet_id", String).required(),
            path("float_image_id", String).required(),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The place, size and source of the floating image. / 浮动图片的位置、大小与来源。
    pub float_image: v3::FloatImage,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("float_image", &mut self.float_image);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1310243`](error::WRONG_FLOAT_IMAGE_ID): Wrong Float Image Id
    WrongFloatImageId = error::WRONG_FLOAT_IMAGE_ID,
    /// [`1310229`](error::WRONG_URL_PARAMETER): Wrong URL Param
    WrongUrlParameter = error::WRONG_URL_PARAMETER,
    /// `1310218` (HTTP 400): Locked Cell
    ///
    /// The cell in `range` is protected. Delete the protected range with `sheets.v2.spreadsheet.protected_range_batch_del` first, or choose another cell.
    ///
    /// `range` 所在的单元格受保护。请先调用 `sheets.v2.spreadsheet.protected_range_batch_del` 取消保护，或改用其他单元格。
    LockedCell = &ErrorInfo {
        fix: Text { zh: "`range` 所在的单元格受保护。请先调用 `sheets.v2.spreadsheet.protected_range_batch_del` 取消保护，或改用其他单元格。", en: "The cell in `range` is protected. Delete the protected range with `sheets.v2.spreadsheet.protected_range_batch_del` first, or choose another cell." },
        ..*error::LOCKED_CELL
    },
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
    /// [`1315202`](error::FLOAT_IMAGE_INTERNAL_ERROR): Server Error
    FloatImageInternalError = error::FLOAT_IMAGE_INTERNAL_ERROR,
    /// [`1315203`](error::INTERNAL_ERROR1315203): Server Error
    InternalError1315203 = error::INTERNAL_ERROR1315203,
    /// [`1310213`](error::PERMISSION_DENIED): Permission Fail
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1310242`](error::SPREADSHEET_BEING_RESTORED): In Mix state
    SpreadsheetBeingRestored = error::SPREADSHEET_BEING_RESTORED,
    /// [`1310249`](error::SPREADSHEET_DELETED): Spreadsheet Deleted
    SpreadsheetDeleted = error::SPREADSHEET_DELETED,
}
