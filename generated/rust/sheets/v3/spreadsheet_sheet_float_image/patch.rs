// Generated from spec/sheets/v3/spreadsheet_sheet_float_image/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::sheets::{error, v3};
impl super::Api<'_> {
    /// Update a floating image / 更新浮动图片: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.float_image_token(…))`.
    pub fn patch(
        &self,
        spreadsheet_token: impl Into<id::SpreadsheetToken>,
        sheet_id: impl Into<String>,
        float_image_id: impl Into<String>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(
            self.client,
            Patch::new(spreadsheet_token, sheet_id, float_image_id),
        )
    }
}
/// Update a floating image / 更新浮动图片.
///
/// Changes the position and size of a floating image. / 修改一张浮动图片的位置和宽高。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.sheets().v3().spreadsheet_sheet_float_image().patch("Iow7sNNEphp3WbtnbCscPqabcef", "0beg12", "ye06SS14ph").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-float_image/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
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
    /// Not used by an update and not to be passed. / 更新时不使用，无需传入。
    /// - Example: `"boxcnrHpsg1QDqXAAAyachabcef"`
    pub float_image_token: Option<String>,
    /// The cell to move the top left corner of the image to, with the same cell at both ends, such as `ahgsch!A1:A1`.
    ///
    /// 图片左上角移到哪个单元格，两端为同一单元格，如 `ahgsch!A1:A1`。
    /// - Example: `"ahgsch!A1:A1"`
    pub range: Option<String>,
    /// The width of the image, in pixels, at least 20; its actual width if omitted.
    ///
    /// 图片的宽度，单位为像素，最小 20，不填则为图片的实际宽度。
    /// - Example: `100`
    pub width: Option<f64>,
    /// The height of the image, in pixels, at least 20; its actual height if omitted.
    ///
    /// 图片的高度，单位为像素，最小 20，不填则为图片的实际高度。
    /// - Example: `100`
    pub height: Option<f64>,
    /// How far the top left corner of the image is from the left edge of its cell, in pixels, less than the width of the cell; 0 if omitted.
    ///
    /// 图片左上角距所在单元格左边缘的距离，单位为像素，须小于单元格的宽度，不填则为 0。
    /// - Example: `0`
    pub offset_x: Option<f64>,
    /// How far the top left corner of the image is from the top edge of its cell, in pixels, less than the height of the cell; 0 if omitted.
    ///
    /// 图片左上角距所在单元格上边缘的距离，单位为像素，须小于单元格的高度，不填则为 0。
    /// - Example: `0`
    pub offset_y: Option<f64>,
}
impl Patch {
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
            float_image_token: Default::default(),
            range: Default::default(),
            width: Default::default(),
            height: Default::default(),
            offset_x: Default::default(),
            offset_y: Default::default(),
        }
    }
    /// Sets `float_image_token`.
    #[must_use]
    pub fn float_image_token(mut self, value: impl Into<String>) -> Self {
        self.float_image_token = Some(value.into());
        self
    }
    /// Sets `range`.
    #[must_use]
    pub fn range(mut self, value: impl Into<String>) -> Self {
        self.range = Some(value.into());
        self
    }
    /// Sets `width`.
    #[must_use]
    pub fn width(mut self, value: f64) -> Self {
        self.width = Some(value);
        self
    }
    /// Sets `height`.
    #[must_use]
    pub fn height(mut self, value: f64) -> Self {
        self.height = Some(value);
        self
    }
    /// Sets `offset_x`.
    #[must_use]
    pub fn offset_x(mut self, value: f64) -> Self {
        self.offset_x = Some(value);
        self
    }
    /// Sets `offset_y`.
    #[must_use]
    pub fn offset_y(mut self, value: f64) -> Self {
        self.offset_y = Some(value);
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheet_token", &mut self.spreadsheet_token);
        f.field("sheet_id", &mut self.sheet_id);
        f.field("float_image_id", &mut self.float_image_id);
        f.field("float_image_token", &mut self.float_image_token);
        f.field("range", &mut self.range);
        f.field("width", &mut self.width);
        f.field("height", &mut self.height);
        f.field("offset_x", &mut self.offset_x);
        f.field("offset_y", &mut self.offset_y);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("sheets.v3.spreadsheet_sheet_float_image.patch", Patch, "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id")
        .documented(text("更新浮动图片", "Update a floating image"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-float_image/patch")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET_WRITE_ONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("spreadsheet_token", String).required(),
            path("sheet_id", String).required(),
            path("float_image_id", String).required(),
            body("float_image_token", String),
            body("range", String),
            body("width", Number),
            body("height", Number),
            body("offset_x", Number),
            body("offset_y", Number),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The place, size and source of the floating image. / 浮动图片的位置、大小与来源。
    pub float_image: v3::FloatImage,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("float_image", &mut self.float_image);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`1315201`](error::INTERNAL_ERROR): Server Error
    InternalError = error::INTERNAL_ERROR,
    /// [`1315203`](error::INTERNAL_ERROR1315203): Server Error
    InternalError1315203 = error::INTERNAL_ERROR1315203,
    /// [`1310235`](error::RETRY_LATER): Retry Later
    RetryLater = error::RETRY_LATER,
    /// [`1310217`](error::RATE_LIMITED): Too Many Request
    RateLimited = error::RATE_LIMITED,
    /// [`1310226`](error::LIMIT_EXCEEDED): Excess Limit
    LimitExceeded = error::LIMIT_EXCEEDED,
    /// [`1310215`](error::SHEET_ID_NOT_FOUND): Sheet Id Not Found
    SheetIdNotFound = error::SHEET_ID_NOT_FOUND,
    /// [`1310214`](error::SPREADSHEET_NOT_FOUND): SpreadSheet Not Found
    SpreadsheetNotFound = error::SPREADSHEET_NOT_FOUND,
    /// `1310218` (HTTP 400): Locked Cell
    ///
    /// The cell in `range` is protected. Delete the protected range with `sheets.v2.spreadsheet.protected_range_batch_del` first, or choose another cell.
    ///
    /// `range` 所在的单元格受保护。请先调用 `sheets.v2.spreadsheet.protected_range_batch_del` 取消保护，或改用其他单元格。
    LockedCell = &ErrorInfo {
        fix: Text { zh: "`range` 所在的单元格受保护。请先调用 `sheets.v2.spreadsheet.protected_range_batch_del` 取消保护，或改用其他单元格。", en: "The cell in `range` is protected. Delete the protected range with `sheets.v2.spreadsheet.protected_range_batch_del` first, or choose another cell." },
        ..*error::LOCKED_CELL
    },
    /// [`1310213`](error::PERMISSION_DENIED): Permission Fail
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1310229`](error::WRONG_URL_PARAMETER): Wrong URL Param
    WrongUrlParameter = error::WRONG_URL_PARAMETER,
    /// `1310202` (HTTP 400): Wrong Range
    ///
    /// The `range` is wrong. Pass a single cell, for example `sheetId!A1:A1`.
    ///
    /// `range` 有误。请传入单个单元格，例如 `sheetId!A1:A1`。
    WrongRange = &ErrorInfo {
        fix: Text { zh: "`range` 有误。请传入单个单元格，例如 `sheetId!A1:A1`。", en: "The `range` is wrong. Pass a single cell, for example `sheetId!A1:A1`." },
        ..*error::WRONG_RANGE
    },
    /// [`1310246`](error::WRONG_FLOAT_IMAGE_SIZE_OR_OFFSET): Wrong Float Image Value
    WrongFloatImageSizeOrOffset = error::WRONG_FLOAT_IMAGE_SIZE_OR_OFFSET,
    /// `1310243` (HTTP 400): Wrong Float Image Id
    ///
    /// The ID of the floating image is wrong. Correct `float_image_id`; `sheets.v3.spreadsheet_sheet_float_image.query` returns it.
    ///
    /// 浮动图片 ID 有误。请核对 `float_image_id`，可调用 `sheets.v3.spreadsheet_sheet_float_image.query` 取得。
    WrongFloatImageId = &ErrorInfo {
        fix: Text { zh: "浮动图片 ID 有误。请核对 `float_image_id`，可调用 `sheets.v3.spreadsheet_sheet_float_image.query` 取得。", en: "The ID of the floating image is wrong. Correct `float_image_id`; `sheets.v3.spreadsheet_sheet_float_image.query` returns it." },
        ..*error::WRONG_FLOAT_IMAGE_ID
    },
    /// [`1310211`](error::WRONG_SHEET_ID): Wrong Sheet Id
    WrongSheetId = error::WRONG_SHEET_ID,
    /// [`1310242`](error::SPREADSHEET_BEING_RESTORED): In Mix state
    SpreadsheetBeingRestored = error::SPREADSHEET_BEING_RESTORED,
    /// [`1310249`](error::SPREADSHEET_DELETED): Spreadsheet Deleted
    SpreadsheetDeleted = error::SPREADSHEET_DELETED,
}
