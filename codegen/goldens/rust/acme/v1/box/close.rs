// Generated from spec/acme/v1/box/close.yaml. Do not edit: change the spec and run `cargo regen`.

use ::feishu_api::codegen::wire;
use super::super::super::super::id;
impl super::Api<'_> {
    /// 关闭箱子: [`Close`](struct@Close).
    ///
    /// Optional fields are set on the call: `.with(|request| request.label(…))`.
    pub fn close(
        &self,
        box_id: impl Into<id::BoxId>,
    ) -> ::feishu_api::codegen::Call<Close> {
        ::feishu_api::codegen::Call::new(self.client, Close::new(box_id))
    }
}
/// 关闭箱子.
///
/// Closes a box.
///
/// - `DELETE /acme/v1/boxes/:box_id`
/// - Rate limit: 5 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `acme:box` with `acme:box:readonly`
/// - Idempotent: calling it twice has the effect of calling it once
///
/// Errors: [`CloseError`]. [Documentation](https://acme.example/docs/box/close)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Close {
    /// Box
    pub box_id: id::BoxId,
    /// Labels
    pub label: Option<Vec<CloseLabel>>,
    /// Lids
    pub lids: Option<Vec<CloseCover>>,
}
impl Close {
    /// Creates the value from its required fields.
    pub fn new(box_id: impl Into<id::BoxId>) -> Self {
        Self {
            box_id: box_id.into(),
            label: Default::default(),
            lids: Default::default(),
        }
    }
    /// Sets `label`.
    #[must_use]
    pub fn label(mut self, value: impl Into<Vec<CloseLabel>>) -> Self {
        self.label = Some(value.into());
        self
    }
    /// Sets `lids`.
    #[must_use]
    pub fn lids(mut self, value: impl Into<Vec<CloseCover>>) -> Self {
        self.lids = Some(value.into());
        self
    }
}
impl wire::Object for Close {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("box_id", &mut self.box_id);
        f.field("label", &mut self.label);
        f.field("lids", &mut self.lids);
    }
}
::feishu_api::codegen::__impl_object! {
    Close
}
::feishu_api::codegen::__operation! {
    Close => CloseResponse, CloseError:
    Endpoint::new("acme.v1.box.close", Delete, "/acme/v1/boxes/:box_id")
        .documented(text("关闭箱子", ""), "https://acme.example/docs/box/close")
        .access(&[User], &[Store], &[
            scopes(&[super::super::super::super::scope::ACME_BOX, super::super::super::super::scope::ACME_BOX_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .idempotent()
        .request(Json, &[path("box_id", String).required(), body("label", Array), body("lids", Array)])
}
/// The reply to [`Close`](struct@Close).
pub type CloseResponse = wire::Empty;
/// The documented errors of [`Close`](struct@Close).
pub type CloseError = ::feishu_api::codegen::NoError;
/// Lids
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseCover {
    /// ID
    pub id: Option<id::LidId>,
    /// When
    pub opened_at: Option<wire::TimestampMs>,
    /// Cost
    pub cost: Option<i64>,
}
impl CloseCover {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<id::LidId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `opened_at`.
    #[must_use]
    pub fn opened_at(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.opened_at = Some(value.into());
        self
    }
    /// Sets `cost`.
    #[must_use]
    pub fn cost(mut self, value: i64) -> Self {
        self.cost = Some(value);
        self
    }
}
impl wire::Object for CloseCover {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("opened_at", &mut self.opened_at);
        f.optional_integer_text("cost", &mut self.cost);
    }
}
/// Labels
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseLabel {
    /// Name
    pub name: String,
    /// Value
    pub value: Option<String>,
}
impl CloseLabel {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: Default::default(),
        }
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
impl wire::Object for CloseLabel {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("value", &mut self.value);
    }
}
::feishu_api::codegen::__impl_object! {
    CloseCover CloseLabel
}
