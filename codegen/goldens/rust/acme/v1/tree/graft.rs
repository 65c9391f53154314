// Generated from spec/acme/v1/tree/graft.yaml. Do not edit: change the spec and run `cargo regen`.

use ::feishu_api::codegen::wire;
impl super::Api<'_> {
    /// Graft / 嫁接: [`Graft`](struct@Graft).
    ///
    /// Optional fields are set on the call: `.with(|request| request.condition(…))`.
    pub fn graft(
        &self,
        id: impl Into<String>,
        query_id: impl Into<String>,
    ) -> ::feishu_api::codegen::Call<Graft> {
        ::feishu_api::codegen::Call::new(self.client, Graft::new(id, query_id))
    }
}
/// Graft / 嫁接.
///
/// Grafts. / 嫁接。
///
/// - `PATCH /acme/v1/trees/:id`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `acme:box`
///
/// Errors: [`GraftError`]. [Documentation](https://acme.example/docs/tree/graft)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Graft {
    /// ID
    pub id: String,
    /// The same name, elsewhere
    pub query_id: String,
    /// Condition
    pub condition: Option<GraftCondition>,
    /// 1
    pub deep: Option<GraftL1>,
}
impl Graft {
    /// Creates the value from its required fields.
    pub fn new(id: impl Into<String>, query_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            query_id: query_id.into(),
            condition: Default::default(),
            deep: Default::default(),
        }
    }
    /// Sets `condition`.
    #[must_use]
    pub fn condition(mut self, value: GraftCondition) -> Self {
        self.condition = Some(value);
        self
    }
    /// Sets `deep`.
    #[must_use]
    pub fn deep(mut self, value: GraftL1) -> Self {
        self.deep = Some(value);
        self
    }
}
impl wire::Object for Graft {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("query_id", &mut self.query_id);
        f.field("condition", &mut self.condition);
        f.field("deep", &mut self.deep);
    }
}
::feishu_api::codegen::__impl_object! {
    Graft
}
::feishu_api::codegen::__operation! {
    Graft => GraftResponse, GraftError:
    Endpoint::new("acme.v1.tree.graft", Patch, "/acme/v1/trees/:id")
        .documented(text("嫁接", "Graft"), "https://acme.example/docs/tree/graft")
        .access(&[Tenant], &[], &[scopes(&[super::super::super::super::scope::ACME_BOX])])
        .request(Json, &[
            path("id", String).required(),
            query("id", String).keyed("query_id").required(),
            body("condition", Object),
            body("deep", Object),
        ])
}
/// The reply to [`Graft`](struct@Graft).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GraftResponse {
    /// Parent
    pub parent: GraftParent,
    /// Child
    pub child: GraftChild,
    /// Ring
    pub ring: GraftRing,
    /// Declared above
    pub grove: Vec<GraftParent>,
}
impl wire::Object for GraftResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("parent", &mut self.parent);
        f.field("child", &mut self.child);
        f.field("ring", &mut self.ring);
        f.field("grove", &mut self.grove);
    }
}
::feishu_api::codegen::__impl_object! {
    GraftResponse
}
/// The documented errors of [`Graft`](struct@Graft).
pub type GraftError = ::feishu_api::codegen::NoError;
/// Child
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GraftChild {
    /// Declared above
    pub parent: Option<Box<GraftParent>>,
    /// Age
    pub age: i64,
    /// Another shape
    pub node: GraftChildNode,
}
impl wire::Object for GraftChild {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("parent", &mut self.parent);
        f.field("age", &mut self.age);
        f.field("node", &mut self.node);
    }
}
/// Another shape
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GraftChildNode {
    /// B
    pub b: String,
}
impl wire::Object for GraftChildNode {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("b", &mut self.b);
    }
}
/// Condition
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GraftCondition {
    /// Field
    pub field: String,
    /// Contains itself directly
    pub not: Option<Box<GraftCondition>>,
    /// Contains itself, and says it must
    pub required_self: Option<Box<GraftCondition>>,
    /// Contains itself in a list
    pub any: Option<Vec<GraftCondition>>,
    /// Contains itself in a map
    pub named: Option<::std::collections::BTreeMap<String, GraftCondition>>,
}
impl GraftCondition {
    /// Creates the value from its required fields.
    pub fn new(field: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            not: Default::default(),
            required_self: Default::default(),
            any: Default::default(),
            named: Default::default(),
        }
    }
    /// Sets `not`.
    #[must_use]
    pub fn not(mut self, value: GraftCondition) -> Self {
        self.not = Some(Box::new(value));
        self
    }
    /// Sets `required_self`.
    #[must_use]
    pub fn required_self(mut self, value: GraftCondition) -> Self {
        self.required_self = Some(Box::new(value));
        self
    }
    /// Sets `any`.
    #[must_use]
    pub fn any(mut self, value: impl Into<Vec<GraftCondition>>) -> Self {
        self.any = Some(value.into());
        self
    }
    /// Sets `named`.
    #[must_use]
    pub fn named(
        mut self,
        value: ::std::collections::BTreeMap<String, GraftCondition>,
    ) -> Self {
        self.named = Some(value);
        self
    }
}
impl wire::Object for GraftCondition {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field", &mut self.field);
        f.field("not", &mut self.not);
        f.field("required_self", &mut self.required_self);
        f.field("any", &mut self.any);
        f.field("named", &mut self.named);
    }
}
/// 1
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GraftL1 {
    /// 2
    pub l2: Option<GraftL2>,
}
impl GraftL1 {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `l2`.
    #[must_use]
    pub fn l2(mut self, value: GraftL2) -> Self {
        self.l2 = Some(value);
        self
    }
}
impl wire::Object for GraftL1 {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("l2", &mut self.l2);
    }
}
/// 2
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GraftL2 {
    /// 3
    pub l3: Option<Vec<GraftL3>>,
}
impl GraftL2 {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `l3`.
    #[must_use]
    pub fn l3(mut self, value: impl Into<Vec<GraftL3>>) -> Self {
        self.l3 = Some(value.into());
        self
    }
}
impl wire::Object for GraftL2 {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("l3", &mut self.l3);
    }
}
/// 3
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GraftL3 {
    /// 4
    pub l4: Option<::std::collections::BTreeMap<String, GraftL4>>,
}
impl GraftL3 {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `l4`.
    #[must_use]
    pub fn l4(mut self, value: ::std::collections::BTreeMap<String, GraftL4>) -> Self {
        self.l4 = Some(value);
        self
    }
}
impl wire::Object for GraftL3 {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("l4", &mut self.l4);
    }
}
/// 4
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GraftL4 {
    /// 5
    pub l5: Option<GraftL5>,
}
impl GraftL4 {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `l5`.
    #[must_use]
    pub fn l5(mut self, value: GraftL5) -> Self {
        self.l5 = Some(value);
        self
    }
}
impl wire::Object for GraftL4 {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("l5", &mut self.l5);
    }
}
/// 5
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GraftL5 {
    /// 6
    pub l6: Option<Vec<Vec<GraftL6>>>,
}
impl GraftL5 {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `l6`.
    #[must_use]
    pub fn l6(mut self, value: impl Into<Vec<Vec<GraftL6>>>) -> Self {
        self.l6 = Some(value.into());
        self
    }
}
impl wire::Object for GraftL5 {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("l6", &mut self.l6);
    }
}
/// 6
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GraftL6 {
    /// 7
    pub l7: Option<GraftL7>,
}
impl GraftL6 {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `l7`.
    #[must_use]
    pub fn l7(mut self, value: GraftL7) -> Self {
        self.l7 = Some(value);
        self
    }
}
impl wire::Object for GraftL6 {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("l7", &mut self.l7);
    }
}
/// 7
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GraftL7 {
    /// Leaf
    pub leaf: String,
}
impl GraftL7 {
    /// Creates the value from its required fields.
    pub fn new(leaf: impl Into<String>) -> Self {
        Self { leaf: leaf.into() }
    }
}
impl wire::Object for GraftL7 {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("leaf", &mut self.leaf);
    }
}
/// Link
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GraftLink {
    /// Back
    pub ring: Option<Box<GraftRing>>,
    /// Only
    pub only: Vec<String>,
}
impl wire::Object for GraftLink {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ring", &mut self.ring);
        f.field("only", &mut self.only);
    }
}
/// Parent
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GraftParent {
    /// Name
    pub name: String,
    /// Declared below
    pub child: GraftChild,
    /// One shape
    pub node: GraftParentNode,
}
impl wire::Object for GraftParent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("child", &mut self.child);
        f.field("node", &mut self.node);
    }
}
/// One shape
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GraftParentNode {
    /// A
    pub a: i64,
}
impl wire::Object for GraftParentNode {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("a", &mut self.a);
    }
}
/// Ring
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GraftRing {
    /// Link
    pub next: GraftLink,
}
impl wire::Object for GraftRing {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("next", &mut self.next);
    }
}
::feishu_api::codegen::__impl_object! {
    GraftChild GraftChildNode GraftCondition GraftL1 GraftL2 GraftL3 GraftL4 GraftL5
    GraftL6 GraftL7 GraftLink GraftParent GraftParentNode GraftRing
}
