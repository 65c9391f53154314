// Generated from spec/sheets/v2/spreadsheet_property/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::sheets::v2;
impl super::Api<'_> {
    /// Update spreadsheet properties (v2) / 更新表格属性: [`Update`](struct@Update).
    #[deprecated(note = "use `sheets.v3.spreadsheet.patch` instead")]
    pub fn update(
        &self,
        spreadsheet_token: impl Into<String>,
        properties: v2::Properties2Input,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(
            self.client,
            Update::new(spreadsheet_token, properties),
        )
    }
}
/// Update spreadsheet properties (v2) / 更新表格属性.
///
/// Changes properties of a spreadsheet, such as its title. / 修改一个电子表格的属性，如标题。
///
/// **Deprecated**: use `sheets.v3.spreadsheet.patch` instead.
///
/// - `PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/properties`
/// - Token: `user_access_token` or `tenant_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/ucTMzUjL3EzM14yNxMTN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The token of the spreadsheet. / 电子表格的 token。
    pub spreadsheet_token: String,
    /// `properties`
    pub properties: v2::Properties2Input,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(
        spreadsheet_token: impl Into<String>,
        properties: v2::Properties2Input,
    ) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            properties,
        }
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
        f.field("properties", &mut self.properties);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("sheets.v2.spreadsheet_property.update", Put, "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/properties")
        .documented(text("更新表格属性", "Update spreadsheet properties (v2)"), "https://open.feishu.cn/document/ukTMukTMukTM/ucTMzUjL3EzM14yNxMTN")
        .access(&[User, Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .request(Json, &[path("spreadsheetToken", String).required(), body("properties", Object).required()])
}
/// The reply to [`Update`](struct@Update).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The token of the spreadsheet. / 电子表格的 token。
    pub spreadsheet_token: String,
    /// The title of the spreadsheet. / 电子表格的标题。
    pub title: String,
}
impl wire::Object for UpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
        f.field("title", &mut self.title);
    }
}
crate::codegen::__impl_object! {
    UpdateResponse
}
/// The documented errors of [`Update`](struct@Update).
pub type UpdateError = crate::codegen::NoError;
