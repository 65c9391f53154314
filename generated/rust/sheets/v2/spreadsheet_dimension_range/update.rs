// Generated from spec/sheets/v2/spreadsheet_dimension_range/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::sheets::v2;
impl super::Api<'_> {
    /// Update rows or columns / 更新行列: [`Update`](struct@Update).
    pub fn update(
        &self,
        spreadsheet_token: impl Into<String>,
        dimension: v2::DimensionInput,
        dimension_properties: UpdateDimensionProperties,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(
            self.client,
            Update::new(spreadsheet_token, dimension, dimension_properties),
        )
    }
}
/// Update rows or columns / 更新行列.
///
/// Hides or shows rows or columns of a sheet or sets their size, at most 5,000 a call.
///
/// 隐藏或显示工作表的行列，或设置行高列宽，一次最多 5,000 行或列。
///
/// - `PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dimension_range`
/// - Rate limit: 100 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uYjMzUjL2IzM14iNyMTN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    pub spreadsheet_token: String,
    /// Which rows or columns to update. / 要更新哪些行或列。
    pub dimension: v2::DimensionInput,
    /// The new properties of the rows or columns, at least one. / 行或列的新属性，至少设置一项。
    pub dimension_properties: UpdateDimensionProperties,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(
        spreadsheet_token: impl Into<String>,
        dimension: v2::DimensionInput,
        dimension_properties: UpdateDimensionProperties,
    ) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            dimension,
            dimension_properties,
        }
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
        f.field("dimension", &mut self.dimension);
        f.field("dimensionProperties", &mut self.dimension_properties);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("sheets.v2.spreadsheet_dimension_range.update", Put, "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dimension_range")
        .documented(text("更新行列", "Update rows or columns"), "https://open.feishu.cn/document/ukTMukTMukTM/uYjMzUjL2IzM14iNyMTN")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 1)]), &[])
        .request(Json, &[
            path("spreadsheetToken", String).required(),
            body("dimension", Object).required(),
            body("dimensionProperties", Object).required(),
        ])
}
/// The reply to [`Update`](struct@Update).
pub type UpdateResponse = wire::Empty;
/// The documented errors of [`Update`](struct@Update).
pub type UpdateError = crate::codegen::NoError;
/// The new properties of the rows or columns, at least one. / 行或列的新属性，至少设置一项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDimensionProperties {
    /// Whether the rows or columns are shown. / 行或列是显示还是隐藏。
    pub visible: Option<bool>,
    /// The height of the rows or the width of the columns, in pixels; `0` hides them. / 行高或列宽，单位为像素，`0` 即隐藏。
    pub fixed_size: Option<i64>,
}
impl UpdateDimensionProperties {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `visible`.
    #[must_use]
    pub fn visible(mut self, value: bool) -> Self {
        self.visible = Some(value);
        self
    }
    /// Sets `fixedSize`.
    #[must_use]
    pub fn fixed_size(mut self, value: i64) -> Self {
        self.fixed_size = Some(value);
        self
    }
}
impl wire::Object for UpdateDimensionProperties {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("visible", &mut self.visible);
        f.field("fixedSize", &mut self.fixed_size);
    }
}
crate::codegen::__impl_object! {
    UpdateDimensionProperties
}
