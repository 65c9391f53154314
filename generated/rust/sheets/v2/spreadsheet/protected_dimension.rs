// Generated from spec/sheets/v2/spreadsheet/protected_dimension.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::sheets::v2;
impl super::Api<'_> {
    /// Add protected ranges / 增加保护范围: [`ProtectedDimension`](struct@ProtectedDimension).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn protected_dimension(
        &self,
        spreadsheet_token: impl Into<id::SpreadsheetToken>,
        add_protected_dimension: impl Into<
            Vec<ProtectedDimensionRequestAddProtectedDimension>,
        >,
    ) -> crate::codegen::Call<ProtectedDimension> {
        crate::codegen::Call::new(
            self.client,
            ProtectedDimension::new(spreadsheet_token, add_protected_dimension),
        )
    }
}
/// Add protected ranges / 增加保护范围.
///
/// Protects rows or columns of a sheet and limits who may edit them, at most 5,000 a call; single cells cannot be protected.
///
/// 保护工作表中的行或列，限定谁可以编辑，一次最多 5,000 行或列，不能保护单元格。
///
/// - `POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/protected_dimension`
/// - Rate limit: 100 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`ProtectedDimensionError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/ugDNzUjL4QzM14CO0MTN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectedDimension {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    pub spreadsheet_token: id::SpreadsheetToken,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    pub user_id_type: Option<types::UserIdType>,
    /// The protected ranges to add, at most 50. / 要新增的保护范围，最多 50 个。
    pub add_protected_dimension: Vec<ProtectedDimensionRequestAddProtectedDimension>,
}
impl ProtectedDimension {
    /// Creates the value from its required fields.
    pub fn new(
        spreadsheet_token: impl Into<id::SpreadsheetToken>,
        add_protected_dimension: impl Into<
            Vec<ProtectedDimensionRequestAddProtectedDimension>,
        >,
    ) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            user_id_type: Default::default(),
            add_protected_dimension: add_protected_dimension.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for ProtectedDimension {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheet_token", &mut self.spreadsheet_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("addProtectedDimension", &mut self.add_protected_dimension);
    }
}
crate::codegen::__impl_object! {
    ProtectedDimension
}
crate::codegen::__operation! {
    ProtectedDimension => ProtectedDimensionResponse, ProtectedDimensionError:
    Endpoint::new("sheets.v2.spreadsheet.protected_dimension", Post, "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/protected_dimension")
        .documented(text("增加保护范围", "Add protected ranges"), "https://open.feishu.cn/document/ukTMukTMukTM/ugDNzUjL4QzM14CO0MTN")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 1)]), &[])
        .request(Json, &[
            path("spreadsheet_token", String).required(),
            query("user_id_type", String),
            body("addProtectedDimension", Array).required(),
        ])
}
/// The reply to [`ProtectedDimension`](struct@ProtectedDimension).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectedDimensionResponse {
    /// The protected ranges that were added. / 新增的各保护范围。
    pub add_protected_dimension: Vec<ProtectedDimensionResponseAddProtectedDimension>,
}
impl wire::Object for ProtectedDimensionResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("addProtectedDimension", &mut self.add_protected_dimension);
    }
}
crate::codegen::__impl_object! {
    ProtectedDimensionResponse
}
/// The documented errors of [`ProtectedDimension`](struct@ProtectedDimension).
pub type ProtectedDimensionError = crate::codegen::NoError;
/// The protected ranges to add, at most 50. / 要新增的保护范围，最多 50 个。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectedDimensionRequestAddProtectedDimension {
    /// Which rows or columns to protect. / 要保护哪些行或列。
    pub dimension: v2::DimensionInput,
    /// The users who may edit the protected range, by `lark_id`; deprecated in favor of `users`.
    ///
    /// 可编辑保护范围的用户的 `lark_id`，已不推荐，请改用 `users`。
    pub editors: Option<Vec<i64>>,
    /// The users who may edit the protected range, as `user_id_type` IDs.
    ///
    /// 可编辑保护范围的用户的 ID，类型由 `user_id_type` 决定。
    pub users: Option<Vec<String>>,
    /// A note on the protected range. / 保护范围的备注。
    pub lock_info: Option<String>,
}
impl ProtectedDimensionRequestAddProtectedDimension {
    /// Creates the value from its required fields.
    pub fn new(dimension: v2::DimensionInput) -> Self {
        Self {
            dimension,
            editors: Default::default(),
            users: Default::default(),
            lock_info: Default::default(),
        }
    }
    /// Sets `editors`.
    #[must_use]
    pub fn editors(mut self, value: impl Into<Vec<i64>>) -> Self {
        self.editors = Some(value.into());
        self
    }
    /// Sets `users`.
    #[must_use]
    pub fn users(mut self, value: impl Into<Vec<String>>) -> Self {
        self.users = Some(value.into());
        self
    }
    /// Sets `lockInfo`.
    #[must_use]
    pub fn lock_info(mut self, value: impl Into<String>) -> Self {
        self.lock_info = Some(value.into());
        self
    }
}
impl wire::Object for ProtectedDimensionRequestAddProtectedDimension {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("dimension", &mut self.dimension);
        f.field("editors", &mut self.editors);
        f.field("users", &mut self.users);
        f.field("lockInfo", &mut self.lock_info);
    }
}
/// The protected ranges that were added. / 新增的各保护范围。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectedDimensionResponseAddProtectedDimension {
    /// The rows or columns protected. / 受保护的行或列。
    pub dimension: v2::Dimension,
    /// The users who may edit the protected range, by `lark_id`. / 可编辑保护范围的用户的 `lark_id`。
    pub editors: Vec<i64>,
    /// The users who may edit the protected range, as `user_id_type` IDs.
    ///
    /// 可编辑保护范围的用户的 ID，类型由 `user_id_type` 决定。
    pub users: Vec<String>,
    /// A note on the protected range. / 保护范围的备注。
    pub lock_info: String,
    /// The ID of the protected range. / 保护范围的 ID。
    pub protect_id: String,
}
impl wire::Object for ProtectedDimensionResponseAddProtectedDimension {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("dimension", &mut self.dimension);
        f.field("editors", &mut self.editors);
        f.field("users", &mut self.users);
        f.field("lockInfo", &mut self.lock_info);
        f.field("protectId", &mut self.protect_id);
    }
}
crate::codegen::__impl_object! {
    ProtectedDimensionRequestAddProtectedDimension
    ProtectedDimensionResponseAddProtectedDimension
}
