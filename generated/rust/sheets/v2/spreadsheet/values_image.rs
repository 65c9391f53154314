// Generated from spec/sheets/v2/spreadsheet/values_image.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Write an image to a cell / 写入图片: [`ValuesImage`](struct@ValuesImage).
    pub fn values_image(
        &self,
        spreadsheet_token: impl Into<String>,
        range: impl Into<String>,
        image: impl Into<Vec<i64>>,
        name: impl Into<String>,
    ) -> crate::codegen::Call<ValuesImage> {
        crate::codegen::Call::new(
            self.client,
            ValuesImage::new(spreadsheet_token, range, image, name),
        )
    }
}
/// Write an image to a cell / 写入图片.
///
/// Writes an image, given as binary data, into one cell of a sheet. / 把一张图片的二进制数据写入工作表的一个单元格。
///
/// - `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_image`
/// - Rate limit: 100 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`ValuesImageError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDNxYjL1QTM24SN0EjN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValuesImage {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    /// - Example: `"Iow7sNNEphp3WbtnbCscPqabcef"`
    pub spreadsheet_token: String,
    /// The cell to write the image to, as `<sheetId>!<cell>:<cell>` with the same cell at both ends, such as `Q7PlXT!A1:A1`.
    ///
    /// 图片写入哪个单元格，写作 `<sheetId>!<单元格>:<单元格>`，两端须为同一单元格，如 `Q7PlXT!A1:A1`。
    pub range: String,
    /// The bytes of the image, in a format such as PNG, JPEG, JPG, GIF, BMP, JFIF, EXIF, TIFF, BPG or HEIC.
    ///
    /// 图片的字节，支持 PNG、JPEG、JPG、GIF、BMP、JFIF、EXIF、TIFF、BPG、HEIC 等格式。
    pub image: Vec<i64>,
    /// The name of the image with the extension of a supported format in any case, such as `test.png`.
    ///
    /// 图片的名称，须带受支持的图片扩展名，不区分大小写，如 `test.png`。
    pub name: String,
}
impl ValuesImage {
    /// Creates the value from its required fields.
    pub fn new(
        spreadsheet_token: impl Into<String>,
        range: impl Into<String>,
        image: impl Into<Vec<i64>>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            range: range.into(),
            image: image.into(),
            name: name.into(),
        }
    }
}
impl wire::Object for ValuesImage {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
        f.field("range", &mut self.range);
        f.field("image", &mut self.image);
        f.field("name", &mut self.name);
    }
}
crate::codegen::__impl_object! {
    ValuesImage
}
crate::codegen::__operation! {
    ValuesImage => ValuesImageResponse, ValuesImageError:
    Endpoint::new("sheets.v2.spreadsheet.values_image", Post, "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_image")
        .documented(text("写入图片", "Write an image to a cell"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDNxYjL1QTM24SN0EjN")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 1)]), &[])
        .request(Json, &[
            path("spreadsheetToken", String).required(),
            body("range", String).required(),
            body("image", Array).required(),
            body("name", String).required(),
        ])
}
/// The reply to [`ValuesImage`](struct@ValuesImage).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValuesImageResponse {
    /// The token of the spreadsheet. / 电子表格的 token。
    pub spreadsheet_token: String,
    /// The range the image was written to. / 图片写入的范围。
    pub updated_range: String,
    /// The revision of the sheet, which starts at 0 and grows by 1 with every update.
    ///
    /// 工作表的版本号，从 0 起，每更新一次加 1。
    pub revision: i64,
}
impl wire::Object for ValuesImageResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
        f.field("updatedRange", &mut self.updated_range);
        f.field("revision", &mut self.revision);
    }
}
crate::codegen::__impl_object! {
    ValuesImageResponse
}
/// The documented errors of [`ValuesImage`](struct@ValuesImage).
pub type ValuesImageError = crate::codegen::NoError;
