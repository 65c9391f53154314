// Generated from spec/acme/v1/tree/walk.yaml. Do not edit: change the spec and run `cargo regen`.

use ::feishu_api::codegen::wire;
impl super::Api<'_> {
    /// Walk a tree / 遍历树: [`Walk`](struct@Walk).
    ///
    /// Optional fields are set on the call: `.with(|request| request.limit(…))`.
    pub fn walk(
        &self,
        root: impl Into<String>,
        cursor: impl Into<String>,
    ) -> ::feishu_api::codegen::Call<Walk> {
        ::feishu_api::codegen::Call::new(self.client, Walk::new(root, cursor))
    }
}
/// Walk a tree / 遍历树.
///
/// Walks a tree. / 遍历树。
///
/// - `POST /acme/v1/trees/walk`
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// Errors: [`WalkError`]. [Documentation](https://acme.example/docs/tree/walk)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Walk {
    /// Root
    /// - Example: `"r_1"`
    pub root: String,
    /// Where to go on; empty at the start
    /// - Example: `""`
    pub cursor: String,
    /// Leaves of a page
    /// - Default: `10`
    /// - At least 1
    pub limit: Option<i64>,
}
impl Walk {
    /// Creates the value from its required fields.
    pub fn new(root: impl Into<String>, cursor: impl Into<String>) -> Self {
        Self {
            root: root.into(),
            cursor: cursor.into(),
            limit: Default::default(),
        }
    }
    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
}
impl wire::Object for Walk {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("root", &mut self.root);
        f.field("cursor", &mut self.cursor);
        f.field("limit", &mut self.limit);
    }
}
::feishu_api::codegen::__impl_object! {
    Walk
}
::feishu_api::codegen::__operation! {
    Walk => WalkResponse, WalkError:
    Endpoint::new("acme.v1.tree.walk", Post, "/acme/v1/trees/walk")
        .documented(text("遍历树", "Walk a tree"), "https://acme.example/docs/tree/walk")
        .access(&[Tenant], &[], &[])
        .request(Json, &[
            body("root", String).required(),
            body("cursor", String).required(),
            body("limit", Integer).between(Some(1), None).default("10"),
        ])
        .paging(Paging::new("cursor", "cursor", "leaves").size("limit"))
}
impl ::feishu_api::codegen::Paged for Walk {
    type Item = String;
    fn items(response: WalkResponse) -> Vec<String> {
        response.leaves.unwrap_or_default()
    }
}
/// The reply to [`Walk`](struct@Walk).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WalkResponse {
    /// Leaves
    pub leaves: Option<Vec<String>>,
    /// Birds that were met
    pub birds: Vec<String>,
    /// Where to go on
    pub cursor: String,
}
impl wire::Object for WalkResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("leaves", &mut self.leaves);
        f.field("birds", &mut self.birds);
        f.field("cursor", &mut self.cursor);
    }
}
::feishu_api::codegen::__impl_object! {
    WalkResponse
}
/// The documented errors of [`Walk`](struct@Walk).
pub type WalkError = ::feishu_api::codegen::NoError;
