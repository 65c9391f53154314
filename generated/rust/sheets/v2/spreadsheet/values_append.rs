// Generated from spec/sheets/v2/spreadsheet/values_append.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::sheets::v2;
impl super::Api<'_> {
    /// Append data / 追加数据: [`ValuesAppend`](struct@ValuesAppend).
    ///
    /// Optional fields are set on the call: `.with(|request| request.insert_data_option(…))`.
    pub fn values_append(
        &self,
        spreadsheet_token: impl Into<String>,
        value_range: v2::ValueRangeInput,
    ) -> crate::codegen::Call<ValuesAppend> {
        crate::codegen::Call::new(
            self.client,
            ValuesAppend::new(spreadsheet_token, value_range),
        )
    }
}
/// Append data / 追加数据.
///
/// Writes data at the first blank position found downward from the start of a range, at most 5,000 rows and 100 columns a call.
///
/// 从一个范围的起点向下找到第一个空白位置并写入数据，一次最多 5,000 行、100 列。
///
/// - `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_append`
/// - Rate limit: 100 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`ValuesAppendError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMjMzUjLzIzM14yMyMTN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValuesAppend {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    /// - Example: `"Iow7sNNEphp3WbtnbCscPqabcef"`
    pub spreadsheet_token: String,
    /// What to do when there are too few empty rows for the data; existing data is overwritten if omitted.
    ///
    /// 空行不足以容纳追加的数据时如何处理，不填则覆盖已有数据。
    pub insert_data_option: Option<ValuesAppendInsertDataOption>,
    /// The data to append and the range to append it to. / 要追加的数据，以及追加到哪个范围。
    pub value_range: v2::ValueRangeInput,
}
impl ValuesAppend {
    /// Creates the value from its required fields.
    pub fn new(
        spreadsheet_token: impl Into<String>,
        value_range: v2::ValueRangeInput,
    ) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            insert_data_option: Default::default(),
            value_range,
        }
    }
    /// Sets `insertDataOption`.
    #[must_use]
    pub fn insert_data_option(mut self, value: ValuesAppendInsertDataOption) -> Self {
        self.insert_data_option = Some(value);
        self
    }
}
impl wire::Object for ValuesAppend {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
        f.field("insertDataOption", &mut self.insert_data_option);
        f.field("valueRange", &mut self.value_range);
    }
}
crate::codegen::__impl_object! {
    ValuesAppend
}
crate::codegen::__operation! {
    ValuesAppend => ValuesAppendResponse, ValuesAppendError:
    Endpoint::new("sheets.v2.spreadsheet.values_append", Post, "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_append")
        .documented(text("追加数据", "Append data"), "https://open.feishu.cn/document/ukTMukTMukTM/uMjMzUjLzIzM14yMyMTN")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 1)]), &[])
        .request(Json, &[
            path("spreadsheetToken", String).required(),
            query("insertDataOption", String),
            body("valueRange", Object).required(),
        ])
}
/// The reply to [`ValuesAppend`](struct@ValuesAppend).
pub type ValuesAppendResponse = v2::Spreadsheet;
/// The documented errors of [`ValuesAppend`](struct@ValuesAppend).
pub type ValuesAppendError = crate::codegen::NoError;
/// What to do when there are too few empty rows for the data; existing data is overwritten if omitted.
///
/// 空行不足以容纳追加的数据时如何处理，不填则覆盖已有数据。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ValuesAppendInsertDataOption {
    /// `OVERWRITE`: Overwrite existing data / 覆盖已有数据
    Overwrite,
    /// `INSERT_ROWS`: Insert enough rows first / 先插入足够的行
    InsertRows,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ValuesAppendInsertDataOption {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ValuesAppendInsertDataOption {
    fn as_str(&self) -> &str {
        match self {
            Self::Overwrite => "OVERWRITE",
            Self::InsertRows => "INSERT_ROWS",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "OVERWRITE" => Self::Overwrite,
            "INSERT_ROWS" => Self::InsertRows,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    ValuesAppendInsertDataOption
}
