// Generated from spec/sheets/v3/spreadsheet_sheet_float_image/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::sheets::error;
impl super::Api<'_> {
    /// Delete a floating image / 删除浮动图片: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        spreadsheet_token: impl Into<id::SpreadsheetToken>,
        sheet_id: impl Into<String>,
        float_image_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(
            self.client,
            Delete::new(spreadsheet_token, sheet_id, float_image_id),
        )
    }
}
/// Delete a floating image / 删除浮动图片.
///
/// Deletes a floating image of a sheet by its ID. / 按 ID 删除工作表的一张浮动图片。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.sheets().v3().spreadsheet_sheet_float_image().delete("Iow7sNNEphp3WbtnbCscPqabcef", "0beg12", "ye06SS14ph").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-float_image/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
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
impl Delete {
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
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheet_token", &mut self.spreadsheet_token);
        f.field("sheet_id", &mut self.sheet_id);
        f.field("float_image_id", &mut self.float_image_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("sheets.v3.spreadsheet_sheet_float_image.delete", Delete, "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id")
        .documented(text("删除浮动图片", "Delete a floating image"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-float_image/delete")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET_WRITE_ONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            path("spreadsheet_token", String).required(),
            path("sheet_id", String).required(),
            path("float_image_id", String).required(),
        ])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// `1310243` (HTTP 400): Wrong Float Image Id
    ///
    /// The ID of the floating image is wrong. Correct `float_image_id`; `sheets.v3.spreadsheet_sheet_float_image.query` returns it.
    ///
    /// 浮动图片 ID 有误。请核对 `float_image_id`，可调用 `sheets.v3.spreadsheet_sheet_float_image.query` 取得。
    WrongFloatImageId = &ErrorInfo {
        fix: Text { zh: "浮动图片 ID 有误。请核对 `float_image_id`，可调用 `sheets.v3.spreadsheet_sheet_float_image.query` 取得。", en: "The ID of the floating image is wrong. Correct `float_image_id`; `sheets.v3.spreadsheet_sheet_float_image.query` returns it." },
        ..*error::WRONG_FLOAT_IMAGE_ID
    },
    /// [`1310229`](error::WRONG_URL_PARAMETER): Wrong URL Param
    WrongUrlParameter = error::WRONG_URL_PARAMETER,
    /// [`1310213`](error::PERMISSION_DENIED): Permission Fail
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1310217`](error::RATE_LIMITED): Too Many Request
    RateLimited = error::RATE_LIMITED,
    /// [`1310214`](error::SPREADSHEET_NOT_FOUND): SpreadSheet Not Found
    SpreadsheetNotFound = error::SPREADSHEET_NOT_FOUND,
    /// [`1310215`](error::SHEET_ID_NOT_FOUND): Sheet Id Not Found
    SheetIdNotFound = error::SHEET_ID_NOT_FOUND,
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
