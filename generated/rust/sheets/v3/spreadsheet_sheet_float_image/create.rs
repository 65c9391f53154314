// Generated from spec/sheets/v3/spreadsheet_sheet_float_image/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::sheets::{error, v3};
impl super::Api<'_> {
    /// Create a floating image / 创建浮动图片: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.float_image_id(…))`.
    pub fn create(
        &self,
        spreadsheet_token: impl Into<id::SpreadsheetToken>,
        sheet_id: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(spreadsheet_token, sheet_id))
    }
}
/// Create a floating image / 创建浮动图片.
///
/// Places a floating image at a position of a sheet, in a given size if wanted.
///
/// 在工作表的指定位置放置一张浮动图片，可以设置宽高。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.sheets().v3().spreadsheet_sheet_float_image().create("Iow7sNNEphp3WbtnbCscPqabcef", "0beg12").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-float_image/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
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
    /// An ID of your own for the floating image, of 10 letters and digits and unique within the sheet; one is generated if omitted.
    ///
    /// 自定的浮动图片 ID，由 10 个数字或字母组成，在工作表内唯一；不填则由系统生成。
    /// - Example: `"ye06SS14ph"`
    pub float_image_id: Option<String>,
    /// The token of the image, always needed: the `file_token` obtained by uploading the image as a media file of the spreadsheet.
    ///
    /// 图片的 token，必须填写，即将图片作为该电子表格的素材上传时得到的 `file_token`。
    /// - Example: `"boxcnrHpsg1QDqXAAAyachabcef"`
    pub float_image_token: Option<String>,
    /// The cell that holds the top left corner of the image, always needed, with the same cell at both ends, such as `ahgsch!A1:A1`.
    ///
    /// 图片左上角所在的单元格，必须填写，且两端为同一单元格，如 `ahgsch!A1:A1`。
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
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        spreadsheet_token: impl Into<id::SpreadsheetToken>,
        sheet_id: impl Into<String>,
    ) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            sheet_id: sheet_id.into(),
            float_image_id: Default::default(),
            float_image_token: Default::default(),
            range: Default::default(),
            width: Default::default(),
            height: Default::default(),
            offset_x: Default::default(),
            offset_y: Default::default(),
        }
    }
    /// Sets `float_image_id`.
    #[must_use]
    pub fn float_image_id(mut self, value: impl Into<String>) -> Self {
        self.float_image_id = Some(value.into());
        self
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
impl wire::Object for Create {
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
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("sheets.v3.spreadsheet_sheet_float_image.create", Post, "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images")
        .documented(text("创建浮动图片", "Create a floating image"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-float_image/create")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET_WRITE_ONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("spreadsheet_token", String).required(),
            path("sheet_id", String).required(),
            body("float_image_id", String),
            body("float_image_token", String),
            body("range", String),
            body("width", Number),
            body("height", Number),
            body("offset_x", Number),
            body("offset_y", Number),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The place, size and source of the floating image. / 浮动图片的位置、大小与来源。
    pub float_image: v3::FloatImage,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("float_image", &mut self.float_image);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1310229`](error::WRONG_URL_PARAMETER): Wrong URL Param
    WrongUrlParameter = error::WRONG_URL_PARAMETER,
    /// [`1310217`](error::RATE_LIMITED): Too Many Request
    RateLimited = error::RATE_LIMITED,
    /// [`1310235`](error::RETRY_LATER): Retry Later
    RetryLater = error::RETRY_LATER,
    /// [`1315201`](error::INTERNAL_ERROR): Server Error
    InternalError = error::INTERNAL_ERROR,
    /// [`1310214`](error::SPREADSHEET_NOT_FOUND): SpreadSheet Not Found
    SpreadsheetNotFound = error::SPREADSHEET_NOT_FOUND,
    /// [`1310213`](error::PERMISSION_DENIED): Permission Fail
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1310215`](error::SHEET_ID_NOT_FOUND): Sheet Id Not Found
    SheetIdNotFound = error::SHEET_ID_NOT_FOUND,
    /// `1310202` (HTTP 400): Wrong Range
    ///
    /// The `range` is wrong. Pass a single cell, for example `sheetId!A1:A1`.
    ///
    /// `range` 有误。请传入单个单元格，例如 `sheetId!A1:A1`。
    WrongRange = &ErrorInfo {
        fix: Text { zh: "`range` 有误。请传入单个单元格，例如 `sheetId!A1:A1`。", en: "The `range` is wrong. Pass a single cell, for example `sheetId!A1:A1`." },
        ..*error::WRONG_RANGE
    },
    /// [`1310245`](error::WRONG_FLOAT_IMAGE_TOKEN): Wrong Float Image Token
    WrongFloatImageToken = error::WRONG_FLOAT_IMAGE_TOKEN,
    /// [`1310244`](error::FLOAT_IMAGE_ID_USED): Exist Float Image Id
    FloatImageIdUsed = error::FLOAT_IMAGE_ID_USED,
    /// [`1310243`](error::WRONG_FLOAT_IMAGE_ID): Wrong Float Image Id
    WrongFloatImageId = error::WRONG_FLOAT_IMAGE_ID,
    /// [`1310211`](error::WRONG_SHEET_ID): Wrong Sheet Id
    WrongSheetId = error::WRONG_SHEET_ID,
    /// [`1310247`](error::IMAGE_LIMIT_EXCEEDED): Image Excess
    ImageLimitExceeded = error::IMAGE_LIMIT_EXCEEDED,
    /// [`1310246`](error::WRONG_FLOAT_IMAGE_SIZE_OR_OFFSET): Wrong Float Image Value
    WrongFloatImageSizeOrOffset = error::WRONG_FLOAT_IMAGE_SIZE_OR_OFFSET,
    /// `1310218` (HTTP 400): Locked Cell
    ///
    /// The cell in `range` is protected. Delete the protected range with `sheets.v2.spreadsheet.protected_range_batch_del` first, or choose another cell.
    ///
    /// `range` 所在的单元格受保护。请先调用 `sheets.v2.spreadsheet.protected_range_batch_del` 取消保护，或改用其他单元格。
    LockedCell = &ErrorInfo {
        fix: Text { zh: "`range` 所在的单元格受保护。请先调用 `sheets.v2.spreadsheet.protected_range_batch_del` 取消保护，或改用其他单元格。", en: "The cell in `range` is protected. Delete the protected range with `sheets.v2.spreadsheet.protected_range_batch_del` first, or choose another cell." },
        ..*error::LOCKED_CELL
    },
    /// [`1310226`](error::LIMIT_EXCEEDED): Excess Limit
    LimitExceeded = error::LIMIT_EXCEEDED,
    /// [`1310242`](error::SPREADSHEET_BEING_RESTORED): In Mix state
    SpreadsheetBeingRestored = error::SPREADSHEET_BEING_RESTORED,
    /// [`1315203`](error::INTERNAL_ERROR1315203): Server Error
    InternalError1315203 = error::INTERNAL_ERROR1315203,
    /// [`1310249`](error::SPREADSHEET_DELETED): Spreadsheet Deleted
    SpreadsheetDeleted = error::SPREADSHEET_DELETED,
}
