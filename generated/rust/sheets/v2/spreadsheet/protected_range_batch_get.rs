// Generated from spec/sheets/v2/spreadsheet/protected_range_batch_get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::sheets::v2;
impl super::Api<'_> {
    /// Get protected ranges / 获取保护范围: [`ProtectedRangeBatchGet`](struct@ProtectedRangeBatchGet).
    ///
    /// Optional fields are set on the call: `.with(|request| request.member_type(…))`.
    pub fn protected_range_batch_get(
        &self,
        spreadsheet_token: impl Into<String>,
        protect_ids: impl Into<String>,
    ) -> crate::codegen::Call<ProtectedRangeBatchGet> {
        crate::codegen::Call::new(
            self.client,
            ProtectedRangeBatchGet::new(spreadsheet_token, protect_ids),
        )
    }
}
/// Get protected ranges / 获取保护范围.
///
/// Returns protected ranges by their IDs, with rows or columns, who may edit them and remarks, at most 5 a call.
///
/// 按 ID 返回保护范围的行列、可编辑的用户和备注，一次最多 5 个。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.sheets().v2().spreadsheet().protected_range_batch_get("Iow7sNNEphp3WbtnbCscPqabcef", "\"7379738014546812456,7379738014546812456\"").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_get`
/// - Rate limit: 100 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`ProtectedRangeBatchGetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uQTM5YjL0ETO24CNxkjN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectedRangeBatchGet {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    /// - Example: `"Iow7sNNEphp3WbtnbCscPqabcef"`
    pub spreadsheet_token: String,
    /// The IDs of the protected ranges to query, at most 5, separated by commas, as found in the metadata of the spreadsheet.
    ///
    /// 要查询的保护范围的 ID，最多 5 个，以逗号分隔，可由获取表格元数据得到。
    /// - Example: `"\"7379738014546812456,7379738014546812456\""`
    pub protect_ids: String,
    /// Which kind of user ID is returned: `userId` if omitted, which here means the `lark_id`; `openId` is recommended.
    ///
    /// 返回的用户 ID 类型，不填则为 `userId`，此处指 `lark_id`，建议使用 `openId`。
    pub member_type: Option<v2::MemberType>,
}
impl ProtectedRangeBatchGet {
    /// Creates the value from its required fields.
    pub fn new(
        spreadsheet_token: impl Into<String>,
        protect_ids: impl Into<String>,
    ) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            protect_ids: protect_ids.into(),
            member_type: Default::default(),
        }
    }
    /// Sets `memberType`.
    #[must_use]
    pub fn member_type(mut self, value: v2::MemberType) -> Self {
        self.member_type = Some(value);
        self
    }
}
impl wire::Object for ProtectedRangeBatchGet {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
        f.field("protectIds", &mut self.protect_ids);
        f.field("memberType", &mut self.member_type);
    }
}
crate::codegen::__impl_object! {
    ProtectedRangeBatchGet
}
crate::codegen::__operation! {
    ProtectedRangeBatchGet => ProtectedRangeBatchGetResponse, ProtectedRangeBatchGetError:
    Endpoint::new("sheets.v2.spreadsheet.protected_range_batch_get", Get, "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_get")
        .documented(text("获取保护范围", "Get protected ranges"), "https://open.feishu.cn/document/ukTMukTMukTM/uQTM5YjL0ETO24CNxkjN")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 1)]), &[])
        .request(NoBody, &[
            path("spreadsheetToken", String).required(),
            query("protectIds", String).required(),
            query("memberType", String),
        ])
}
/// The reply to [`ProtectedRangeBatchGet`](struct@ProtectedRangeBatchGet).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectedRangeBatchGetResponse {
    /// The protected ranges asked for. / 所查询的保护范围。
    pub protected_ranges: Vec<ProtectedRangeBatchGetProtectedRanges>,
}
impl wire::Object for ProtectedRangeBatchGetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("protectedRanges", &mut self.protected_ranges);
    }
}
crate::codegen::__impl_object! {
    ProtectedRangeBatchGetResponse
}
/// The documented errors of [`ProtectedRangeBatchGet`](struct@ProtectedRangeBatchGet).
pub type ProtectedRangeBatchGetError = crate::codegen::NoError;
/// Who may edit the protected range. / 可编辑保护范围的用户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectedRangeBatchGetEditors {
    /// The users who may edit it. / 各个可编辑的用户。
    pub users: Vec<v2::Interface2>,
}
impl wire::Object for ProtectedRangeBatchGetEditors {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("users", &mut self.users);
    }
}
/// The protected ranges asked for. / 所查询的保护范围。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectedRangeBatchGetProtectedRanges {
    /// The ID of the protected range. / 保护范围的 ID。
    pub protect_id: String,
    /// The rows or columns protected; if empty, the whole sheet is. / 受保护的行或列，为空则整个工作表受保护。
    pub dimension: v2::Dimension,
    /// The ID of the sheet. / 工作表的 ID。
    pub sheet_id: String,
    /// A note on the protected range. / 保护范围的备注。
    pub lock_info: String,
    /// Who may edit the protected range. / 可编辑保护范围的用户。
    pub editors: ProtectedRangeBatchGetEditors,
}
impl wire::Object for ProtectedRangeBatchGetProtectedRanges {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("protectId", &mut self.protect_id);
        f.field("dimension", &mut self.dimension);
        f.field("sheetId", &mut self.sheet_id);
        f.field("lockInfo", &mut self.lock_info);
        f.field("editors", &mut self.editors);
    }
}
crate::codegen::__impl_object! {
    ProtectedRangeBatchGetEditors ProtectedRangeBatchGetProtectedRanges
}
