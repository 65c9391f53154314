// Generated from spec/sheets/v2/spreadsheet_dimension_range/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::sheets::v2;
impl super::Api<'_> {
    /// Append rows or columns / 增加行列: [`Create`](struct@Create).
    pub fn create(
        &self,
        spreadsheet_token: impl Into<id::SpreadsheetToken>,
        dimension: CreateDimension,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(spreadsheet_token, dimension))
    }
}
/// Append rows or columns / 增加行列.
///
/// Adds blank rows or columns at the end of a sheet, at most 5,000 a call.
///
/// 在一个工作表的末尾增加空白行或列，一次最多 5,000 行或列。
///
/// - `POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/dimension_range`
/// - Rate limit: 100 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUjMzUjL1IzM14SNyMTN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    pub spreadsheet_token: id::SpreadsheetToken,
    /// Which sheet to add to, whether to add rows or columns, and how many. / 在哪个工作表增加行还是列，以及增加多少。
    pub dimension: CreateDimension,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        spreadsheet_token: impl Into<id::SpreadsheetToken>,
        dimension: CreateDimension,
    ) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            dimension,
        }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheet_token", &mut self.spreadsheet_token);
        f.field("dimension", &mut self.dimension);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("sheets.v2.spreadsheet_dimension_range.create", Post, "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/dimension_range")
        .documented(text("增加行列", "Append rows or columns"), "https://open.feishu.cn/document/ukTMukTMukTM/uUjMzUjL1IzM14SNyMTN")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 1)]), &[])
        .request(Json, &[path("spreadsheet_token", String).required(), body("dimension", Object).required()])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// How many rows or columns were added. / 实际增加的行数或列数。
    pub add_count: i64,
    /// Whether rows or columns were added. / 增加的是行还是列。
    pub major_dimension: v2::MajorDimension,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("addCount", &mut self.add_count);
        f.field("majorDimension", &mut self.major_dimension);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
/// The documented errors of [`Create`](struct@Create).
pub type CreateError = crate::codegen::NoError;
/// Which sheet to add to, whether to add rows or columns, and how many. / 在哪个工作表增加行还是列，以及增加多少。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDimension {
    /// The ID of the sheet, as obtained by listing the sheets. / 工作表的 ID，可由查询工作表得到。
    pub sheet_id: String,
    /// Whether to add rows or columns. / 增加的是行还是列。
    pub major_dimension: v2::MajorDimension,
    /// How many rows or columns to add, at most 5000 at a time. / 要增加多少行或列，单次最多 5000。
    pub length: i64,
}
impl CreateDimension {
    /// Creates the value from its required fields.
    pub fn new(
        sheet_id: impl Into<String>,
        major_dimension: v2::MajorDimension,
        length: i64,
    ) -> Self {
        Self {
            sheet_id: sheet_id.into(),
            major_dimension,
            length,
        }
    }
}
impl wire::Object for CreateDimension {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("sheetId", &mut self.sheet_id);
        f.field("majorDimension", &mut self.major_dimension);
        f.field("length", &mut self.length);
    }
}
crate::codegen::__impl_object! {
    CreateDimension
}
