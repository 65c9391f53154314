// Generated from spec/sheets/v2/spreadsheet_style/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::sheets::v2;
impl super::Api<'_> {
    /// Set the style of a range / 设置单元格样式: [`Update`](struct@Update).
    pub fn update(
        &self,
        spreadsheet_token: impl Into<String>,
        append_style: UpdateAppendStyle,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(
            self.client,
            Update::new(spreadsheet_token, append_style),
        )
    }
}
/// Set the style of a range / 设置单元格样式.
///
/// Sets the font, background, borders and other styles of the cells of a range, at most 5,000 rows and 100 columns a call.
///
/// 设置一个范围内单元格的字体、背景、边框等样式，一次最多 5,000 行、100 列。
///
/// - `PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/style`
/// - Rate limit: 100 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/ukjMzUjL5IzM14SOyMTN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    /// - Example: `"Iow7sNNEphp3WbtnbCscPqabcef"`
    pub spreadsheet_token: String,
    /// The style to set and the range to set it on. / 要设置的样式及其范围。
    pub append_style: UpdateAppendStyle,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(
        spreadsheet_token: impl Into<String>,
        append_style: UpdateAppendStyle,
    ) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            append_style,
        }
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
        f.field("appendStyle", &mut self.append_style);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("sheets.v2.spreadsheet_style.update", Put, "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/style")
        .documented(text("设置单元格样式", "Set the style of a range"), "https://open.feishu.cn/document/ukTMukTMukTM/ukjMzUjL5IzM14SOyMTN")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 1)]), &[])
        .request(Json, &[path("spreadsheetToken", String).required(), body("appendStyle", Object).required()])
}
/// The reply to [`Update`](struct@Update).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The range that was styled and its size. / 设置了样式的范围及其大小。
    pub updates: v2::Updates,
}
impl wire::Object for UpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("updates", &mut self.updates);
    }
}
crate::codegen::__impl_object! {
    UpdateResponse
}
/// The documented errors of [`Update`](struct@Update).
pub type UpdateError = crate::codegen::NoError;
/// The style to set and the range to set it on. / 要设置的样式及其范围。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppendStyle {
    /// The cells to style, written `<sheetId>!<start>:<end>` in one of [four forms](https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/overview).
    ///
    /// 要设置样式的单元格，写作 `<sheetId>!<开始位置>:<结束位置>`，可用[四种写法](https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/overview)。
    pub range: String,
    /// The style to apply. / 要应用的样式。
    pub style: v2::Style2,
}
impl UpdateAppendStyle {
    /// Creates the value from its required fields.
    pub fn new(range: impl Into<String>, style: v2::Style2) -> Self {
        Self { range: range.into(), style }
    }
}
impl wire::Object for UpdateAppendStyle {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("range", &mut self.range);
        f.field("style", &mut self.style);
    }
}
crate::codegen::__impl_object! {
    UpdateAppendStyle
}
