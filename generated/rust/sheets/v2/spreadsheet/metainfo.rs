// Generated from spec/sheets/v2/spreadsheet/metainfo.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::sheets::v2;
impl super::Api<'_> {
    /// Get the metadata of a spreadsheet / 获取表格元数据: [`Metainfo`](struct@Metainfo).
    ///
    /// Optional fields are set on the call: `.with(|request| request.ext_fields(…))`.
    #[deprecated(
        note = "use `sheets.v3.spreadsheet.get` or `sheets.v3.spreadsheet_sheet.query` instead"
    )]
    pub fn metainfo(
        &self,
        spreadsheet_token: impl Into<String>,
    ) -> crate::codegen::Call<Metainfo> {
        crate::codegen::Call::new(self.client, Metainfo::new(spreadsheet_token))
    }
}
/// Get the metadata of a spreadsheet / 获取表格元数据.
///
/// Returns the properties of a spreadsheet and the details of its sheets. / 返回一个电子表格的属性及其各工作表的信息。
///
/// **Deprecated**: use `sheets.v3.spreadsheet.get` or `sheets.v3.spreadsheet_sheet.query` instead.
///
/// - `GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/metainfo`
/// - Rate limit: 100 calls a second
/// - Token: `user_access_token` or `tenant_access_token`
/// - Scopes, any of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
///
/// Errors: [`MetainfoError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uETMzUjLxEzM14SMxMTN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Metainfo {
    /// The token of the spreadsheet. / 电子表格的 token。
    pub spreadsheet_token: String,
    /// What to return in addition: `protectedRange` for the protected rows and columns.
    ///
    /// 额外返回哪些内容，`protectedRange` 为受保护的行列。
    pub ext_fields: Option<String>,
    /// Which kind of user ID is returned, `open_id` or `union_id`. / 返回的用户 ID 类型，可为 `open_id` 或 `union_id`。
    pub user_id_type: Option<String>,
}
impl Metainfo {
    /// Creates the value from its required fields.
    pub fn new(spreadsheet_token: impl Into<String>) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            ext_fields: Default::default(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `extFields`.
    #[must_use]
    pub fn ext_fields(mut self, value: impl Into<String>) -> Self {
        self.ext_fields = Some(value.into());
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: impl Into<String>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}
impl wire::Object for Metainfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
        f.field("extFields", &mut self.ext_fields);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Metainfo
}
crate::codegen::__operation! {
    Metainfo => MetainfoResponse, MetainfoError:
    Endpoint::new("sheets.v2.spreadsheet.metainfo", Get, "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/metainfo")
        .documented(text("获取表格元数据", "Get the metadata of a spreadsheet"), "https://open.feishu.cn/document/ukTMukTMukTM/uETMzUjLxEzM14SMxMTN")
        .access(&[User, Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_DRIVE_READONLY]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 1)]), &[])
        .request(NoBody, &[
            path("spreadsheetToken", String).required(),
            query("extFields", String),
            query("user_id_type", String),
        ])
}
/// The reply to [`Metainfo`](struct@Metainfo).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetainfoResponse {
    /// The token of the spreadsheet. / 电子表格的 token。
    pub spreadsheet_token: String,
    /// The properties of the spreadsheet. / 电子表格的属性。
    pub properties: v2::Properties2,
    /// The sheets of the spreadsheet. / 电子表格中的各个工作表。
    pub sheets: Vec<MetainfoSheets>,
}
impl wire::Object for MetainfoResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
        f.field("properties", &mut self.properties);
        f.field("sheets", &mut self.sheets);
    }
}
crate::codegen::__impl_object! {
    MetainfoResponse
}
/// The documented errors of [`Metainfo`](struct@Metainfo).
pub type MetainfoError = crate::codegen::NoError;
/// The block the sheet holds; if present, the sheet is not an ordinary grid of cells.
///
/// 工作表中嵌入的块；有此字段，说明该工作表不是普通表格。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetainfoBlockInfo {
    /// The token of the block. / 块的 token。
    pub block_token: String,
    /// The type of block the sheet holds. / 块的类型。
    pub block_type: String,
}
impl wire::Object for MetainfoBlockInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("blockToken", &mut self.block_token);
        f.field("blockType", &mut self.block_type);
    }
}
/// The ranges of merged cells of the sheet. / 工作表中合并了的单元格范围。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetainfoMerges {
    /// The index of the first row of the merged range, from 0. / 合并范围的第一行，从 0 起。
    pub start_row_index: i64,
    /// The index of the first column of the merged range, from 0. / 合并范围的第一列，从 0 起。
    pub start_column_index: i64,
    /// How many rows the merged range has. / 合并范围有多少行。
    pub row_count: i64,
    /// How many columns the merged range has. / 合并范围有多少列。
    pub column_count: i64,
}
impl wire::Object for MetainfoMerges {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("startRowIndex", &mut self.start_row_index);
        f.field("startColumnIndex", &mut self.start_column_index);
        f.field("rowCount", &mut self.row_count);
        f.field("columnCount", &mut self.column_count);
    }
}
/// The sheets of the spreadsheet. / 电子表格中的各个工作表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetainfoSheets {
    /// The ID of the sheet. / 工作表的 ID。
    pub sheet_id: String,
    /// The title of the sheet. / 工作表的标题。
    pub title: String,
    /// The position of the sheet in the spreadsheet. / 工作表在电子表格中的位置。
    pub index: i64,
    /// The maximum number of rows of the sheet. / 工作表的最大行数。
    pub row_count: i64,
    /// The maximum number of columns of the sheet. / 工作表的最大列数。
    pub column_count: i64,
    /// How many rows are frozen, at most as many as the sheet may have; `0` if none are.
    ///
    /// 冻结的行数，不超过工作表的最大行数，`0` 表示未冻结。
    pub frozen_row_count: i64,
    /// How many columns are frozen, at most as many as the sheet may have; `0` if none are.
    ///
    /// 冻结的列数，不超过工作表的最大列数，`0` 表示未冻结。
    pub frozen_col_count: i64,
    /// The ranges of merged cells of the sheet. / 工作表中合并了的单元格范围。
    pub merges: Vec<MetainfoMerges>,
    /// The protected ranges of the sheet. / 工作表中的保护范围。
    pub protected_range: Vec<v2::Interface3>,
    /// The block the sheet holds; if present, the sheet is not an ordinary grid of cells.
    ///
    /// 工作表中嵌入的块；有此字段，说明该工作表不是普通表格。
    pub block_info: MetainfoBlockInfo,
}
impl wire::Object for MetainfoSheets {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("sheetId", &mut self.sheet_id);
        f.field("title", &mut self.title);
        f.field("index", &mut self.index);
        f.field("rowCount", &mut self.row_count);
        f.field("columnCount", &mut self.column_count);
        f.field("frozenRowCount", &mut self.frozen_row_count);
        f.field("frozenColCount", &mut self.frozen_col_count);
        f.field("merges", &mut self.merges);
        f.field("protectedRange", &mut self.protected_range);
        f.field("blockInfo", &mut self.block_info);
    }
}
crate::codegen::__impl_object! {
    MetainfoBlockInfo MetainfoMerges MetainfoSheets
}
