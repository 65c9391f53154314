// Generated from spec/sheets/v2/spreadsheet/insert_dimension_range.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::sheets::v2;
impl super::Api<'_> {
    /// Insert rows or columns / 插入行列: [`InsertDimensionRange`](struct@InsertDimensionRange).
    ///
    /// Optional fields are set on the call: `.with(|request| request.inherit_style(…))`.
    pub fn insert_dimension_range(
        &self,
        spreadsheet_token: impl Into<String>,
        dimension: v2::DimensionInput,
    ) -> crate::codegen::Call<InsertDimensionRange> {
        crate::codegen::Call::new(
            self.client,
            InsertDimensionRange::new(spreadsheet_token, dimension),
        )
    }
}
/// Insert rows or columns / 插入行列.
///
/// Inserts blank rows or columns at a position of a sheet, at most 5,000 a call.
///
/// 在工作表的某一行或列处插入空白的行或列，一次最多 5,000。
///
/// - `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/insert_dimension_range`
/// - Rate limit: 100 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`InsertDimensionRangeError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uQjMzUjL0IzM14CNyMTN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertDimensionRange {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    pub spreadsheet_token: String,
    /// Where to insert rows or columns, and in which sheet. / 在哪个工作表的什么位置插入行或列。
    pub dimension: v2::DimensionInput,
    /// Which cells the inserted rows or columns take their style from: `BEFORE` for the start position, `AFTER` for the end position; none if omitted.
    ///
    /// 插入的行列沿用哪里的单元格样式：`BEFORE` 为起始位置，`AFTER` 为结束位置；不填则不带样式。
    pub inherit_style: Option<InsertDimensionRangeInheritStyle>,
}
impl InsertDimensionRange {
    /// Creates the value from its required fields.
    pub fn new(
        spreadsheet_token: impl Into<String>,
        dimension: v2::DimensionInput,
    ) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            dimension,
            inherit_style: Default::default(),
        }
    }
    /// Sets `inheritStyle`.
    #[must_use]
    pub fn inherit_style(mut self, value: InsertDimensionRangeInheritStyle) -> Self {
        self.inherit_style = Some(value);
        self
    }
}
impl wire::Object for InsertDimensionRange {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
        f.field("dimension", &mut self.dimension);
        f.field("inheritStyle", &mut self.inherit_style);
    }
}
crate::codegen::__impl_object! {
    InsertDimensionRange
}
crate::codegen::__operation! {
    InsertDimensionRange => InsertDimensionRangeResponse, InsertDimensionRangeError:
    Endpoint::new("sheets.v2.spreadsheet.insert_dimension_range", Post, "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/insert_dimension_range")
        .documented(text("插入行列", "Insert rows or columns"), "https://open.feishu.cn/document/ukTMukTMukTM/uQjMzUjL0IzM14CNyMTN")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 1)]), &[])
        .request(Json, &[
            path("spreadsheetToken", String).required(),
            body("dimension", Object).required(),
            body("inheritStyle", String),
        ])
}
/// The reply to [`InsertDimensionRange`](struct@InsertDimensionRange).
pub type InsertDimensionRangeResponse = wire::Empty;
/// The documented errors of [`InsertDimensionRange`](struct@InsertDimensionRange).
pub type InsertDimensionRangeError = crate::codegen::NoError;
/// Which cells the inserted rows or columns take their style from: `BEFORE` for the start position, `AFTER` for the end position; none if omitted.
///
/// 插入的行列沿用哪里的单元格样式：`BEFORE` 为起始位置，`AFTER` 为结束位置；不填则不带样式。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InsertDimensionRangeInheritStyle {
    /// `BEFORE`
    Before,
    /// `AFTER`
    After,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for InsertDimensionRangeInheritStyle {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for InsertDimensionRangeInheritStyle {
    fn as_str(&self) -> &str {
        match self {
            Self::Before => "BEFORE",
            Self::After => "AFTER",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "BEFORE" => Self::Before,
            "AFTER" => Self::After,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    InsertDimensionRangeInheritStyle
}
