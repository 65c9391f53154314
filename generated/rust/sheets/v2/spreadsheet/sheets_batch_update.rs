// Generated from spec/sheets/v2/spreadsheet/sheets_batch_update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::sheets::v2;
impl super::Api<'_> {
    /// Add, copy, delete or update sheets / 操作工作表、更新工作表属性: [`SheetsBatchUpdate`](struct@SheetsBatchUpdate).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn sheets_batch_update(
        &self,
        spreadsheet_token: impl Into<id::SpreadsheetToken>,
        requests: impl Into<Vec<SheetsBatchUpdateRequests>>,
    ) -> crate::codegen::Call<SheetsBatchUpdate> {
        crate::codegen::Call::new(
            self.client,
            SheetsBatchUpdate::new(spreadsheet_token, requests),
        )
    }
}
/// Add, copy, delete or update sheets / 操作工作表、更新工作表属性.
///
/// Adds, copies or deletes sheets of a spreadsheet, or updates their properties. Two pages describe the parts of this operation: its source the former, [Update the properties of sheets](https://open.feishu.cn/document/ukTMukTMukTM/ugjMzUjL4IzM14COyMTN) the latter.
///
/// 批量新增、复制、删除一个电子表格的工作表，或更新工作表的属性。两类操作共用同一地址：前者见来源页面，后者见[更新工作表属性](https://open.feishu.cn/document/ukTMukTMukTM/ugjMzUjL4IzM14COyMTN)。
///
/// - `POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/sheets_batch_update`
/// - Rate limit: 100 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`SheetsBatchUpdateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uYTMzUjL2EzM14iNxMTN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SheetsBatchUpdate {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    pub spreadsheet_token: id::SpreadsheetToken,
    /// The type of user ID in `updateSheet`. It should be given; `lark_id` if omitted.
    ///
    /// `updateSheet` 中的用户 ID 是哪一种，建议指定；不填则为 `lark_id`。
    pub user_id_type: Option<types::UserIdType>,
    /// The operations to perform, each with one of these keys; one request may have several.
    ///
    /// 要执行的操作，每项填且只填其中一种；一次请求可以执行多项。
    pub requests: Vec<SheetsBatchUpdateRequests>,
}
impl SheetsBatchUpdate {
    /// Creates the value from its required fields.
    pub fn new(
        spreadsheet_token: impl Into<id::SpreadsheetToken>,
        requests: impl Into<Vec<SheetsBatchUpdateRequests>>,
    ) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            user_id_type: Default::default(),
            requests: requests.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for SheetsBatchUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheet_token", &mut self.spreadsheet_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("requests", &mut self.requests);
    }
}
crate::codegen::__impl_object! {
    SheetsBatchUpdate
}
crate::codegen::__operation! {
    SheetsBatchUpdate => SheetsBatchUpdateResponse, SheetsBatchUpdateError:
    Endpoint::new("sheets.v2.spreadsheet.sheets_batch_update", Post, "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/sheets_batch_update")
        .documented(text("操作工作表、更新工作表属性", "Add, copy, delete or update sheets"), "https://open.feishu.cn/document/ukTMukTMukTM/uYTMzUjL2EzM14iNxMTN")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 1)]), &[])
        .request(Json, &[
            path("spreadsheet_token", String).required(),
            query("user_id_type", String),
            body("requests", Array).required(),
        ])
}
/// The reply to [`SheetsBatchUpdate`](struct@SheetsBatchUpdate).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SheetsBatchUpdateResponse {
    /// The results of the operations. / 各项操作的结果。
    pub replies: Vec<SheetsBatchUpdateReplies>,
}
impl wire::Object for SheetsBatchUpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("replies", &mut self.replies);
    }
}
crate::codegen::__impl_object! {
    SheetsBatchUpdateResponse
}
/// The documented errors of [`SheetsBatchUpdate`](struct@SheetsBatchUpdate).
pub type SheetsBatchUpdateError = crate::codegen::NoError;
/// The properties of the copy. / 副本的属性。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SheetsBatchUpdateDestination {
    /// The title of the copy; by default that of the source followed by a suffix in Chinese that says it is a copy and gives the `index` of the source.
    ///
    /// 副本的名称，不填则为源工作表名称加上“(副本_`index`)”，其中 `index` 是源工作表的位置，如 `Sheet1(副本_0)`。
    pub title: Option<String>,
}
impl SheetsBatchUpdateDestination {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}
impl wire::Object for SheetsBatchUpdateDestination {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("title", &mut self.title);
    }
}
/// The results of the operations. / 各项操作的结果。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SheetsBatchUpdateReplies {
    /// The sheet that was added. / 新增的工作表。
    pub add_sheet: v2::AddSheet,
    /// The result of copying a sheet. / 复制工作表的结果。
    pub copy_sheet: SheetsBatchUpdateRepliesCopySheet,
    /// The result of deleting a sheet. / 删除工作表的结果。
    pub delete_sheet: v2::DeleteSheet,
    /// The result of updating the properties of a sheet. / 更新工作表属性的结果。
    pub update_sheet: SheetsBatchUpdateRepliesUpdateSheet,
}
impl wire::Object for SheetsBatchUpdateReplies {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("addSheet", &mut self.add_sheet);
        f.field("copySheet", &mut self.copy_sheet);
        f.field("deleteSheet", &mut self.delete_sheet);
        f.field("updateSheet", &mut self.update_sheet);
    }
}
/// The result of copying a sheet. / 复制工作表的结果。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SheetsBatchUpdateRepliesCopySheet {
    /// The properties of the copy. / 副本的属性。
    pub properties: v2::Properties,
}
impl wire::Object for SheetsBatchUpdateRepliesCopySheet {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("properties", &mut self.properties);
    }
}
/// The result of updating the properties of a sheet. / 更新工作表属性的结果。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SheetsBatchUpdateRepliesUpdateSheet {
    /// The properties of the sheet after the update. / 工作表更新后的属性。
    pub properties: v2::Properties,
}
impl wire::Object for SheetsBatchUpdateRepliesUpdateSheet {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("properties", &mut self.properties);
    }
}
/// The operations to perform, each with one of these keys; one request may have several.
///
/// 要执行的操作，每项填且只填其中一种；一次请求可以执行多项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SheetsBatchUpdateRequests {
    /// A sheet to add. / 新增一个工作表。
    pub add_sheet: Option<v2::AddSheetInput>,
    /// A sheet to copy; the copy is placed right after it. / 复制一个工作表，副本紧跟在源工作表之后。
    pub copy_sheet: Option<SheetsBatchUpdateRequestsCopySheet>,
    /// A sheet to delete. / 删除一个工作表。
    pub delete_sheet: Option<v2::DeleteSheetInput>,
    /// A sheet whose properties to update. / 更新一个工作表的属性。
    pub update_sheet: Option<SheetsBatchUpdateRequestsUpdateSheet>,
}
impl SheetsBatchUpdateRequests {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `addSheet`.
    #[must_use]
    pub fn add_sheet(mut self, value: v2::AddSheetInput) -> Self {
        self.add_sheet = Some(value);
        self
    }
    /// Sets `copySheet`.
    #[must_use]
    pub fn copy_sheet(mut self, value: SheetsBatchUpdateRequestsCopySheet) -> Self {
        self.copy_sheet = Some(value);
        self
    }
    /// Sets `deleteSheet`.
    #[must_use]
    pub fn delete_sheet(mut self, value: v2::DeleteSheetInput) -> Self {
        self.delete_sheet = Some(value);
        self
    }
    /// Sets `updateSheet`.
    #[must_use]
    pub fn update_sheet(mut self, value: SheetsBatchUpdateRequestsUpdateSheet) -> Self {
        self.update_sheet = Some(value);
        self
    }
}
impl wire::Object for SheetsBatchUpdateRequests {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("addSheet", &mut self.add_sheet);
        f.field("copySheet", &mut self.copy_sheet);
        f.field("deleteSheet", &mut self.delete_sheet);
        f.field("updateSheet", &mut self.update_sheet);
    }
}
/// A sheet to copy; the copy is placed right after it. / 复制一个工作表，副本紧跟在源工作表之后。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SheetsBatchUpdateRequestsCopySheet {
    /// The sheet to copy. / 被复制的工作表。
    pub source: SheetsBatchUpdateSource,
    /// The properties of the copy. / 副本的属性。
    pub destination: SheetsBatchUpdateDestination,
}
impl SheetsBatchUpdateRequestsCopySheet {
    /// Creates the value from its required fields.
    pub fn new(
        source: SheetsBatchUpdateSource,
        destination: SheetsBatchUpdateDestination,
    ) -> Self {
        Self { source, destination }
    }
}
impl wire::Object for SheetsBatchUpdateRequestsCopySheet {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("source", &mut self.source);
        f.field("destination", &mut self.destination);
    }
}
/// A sheet whose properties to update. / 更新一个工作表的属性。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SheetsBatchUpdateRequestsUpdateSheet {
    /// The properties to update; those left out stay as they are. / 要更新的属性，不填的不变。
    pub properties: v2::PropertiesInput,
}
impl SheetsBatchUpdateRequestsUpdateSheet {
    /// Creates the value from its required fields.
    pub fn new(properties: v2::PropertiesInput) -> Self {
        Self { properties }
    }
}
impl wire::Object for SheetsBatchUpdateRequestsUpdateSheet {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("properties", &mut self.properties);
    }
}
/// The sheet to copy. / 被复制的工作表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SheetsBatchUpdateSource {
    /// The ID of the sheet to copy, as obtained by listing the sheets. / 源工作表的 ID，可由查询工作表得到。
    pub sheet_id: String,
}
impl SheetsBatchUpdateSource {
    /// Creates the value from its required fields.
    pub fn new(sheet_id: impl Into<String>) -> Self {
        Self { sheet_id: sheet_id.into() }
    }
}
impl wire::Object for SheetsBatchUpdateSource {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("sheetId", &mut self.sheet_id);
    }
}
crate::codegen::__impl_object! {
    SheetsBatchUpdateDestination SheetsBatchUpdateReplies
    SheetsBatchUpdateRepliesCopySheet SheetsBatchUpdateRepliesUpdateSheet
    SheetsBatchUpdateRequests SheetsBatchUpdateRequestsCopySheet
    SheetsBatchUpdateRequestsUpdateSheet SheetsBatchUpdateSource
}
