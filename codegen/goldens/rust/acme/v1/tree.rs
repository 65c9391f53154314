// Generated from spec/acme/v1/tree/graft.yaml, spec/acme/v1/tree/walk.yaml. Do not edit: change the spec and run `cargo regen`.

use ::feishu_api::{endpoint, text, wire};
/// The operations of `acme.v1.tree`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c ::feishu_api::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c ::feishu_api::Client) -> Self {
        Self { client }
    }
    /// Graft / 嫁接. See [`Graft`](struct@Graft).
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`GraftError`].
    ///
    /// [Documentation](https://acme.example/docs/tree/graft)
    pub fn graft(
        &self,
        id: impl Into<String>,
        query_id: impl Into<String>,
    ) -> ::feishu_api::Call<Graft> {
        ::feishu_api::Call::new(self.client, Graft::new(id, query_id))
    }
    /// Walk a tree / 遍历树. See [`Walk`](struct@Walk).
    ///
    /// # Pages
    ///
    /// Awaited, the call gets one page. [`stream`](feishu_api::Call::stream) gets the items of all pages one by
    /// one, [`pages`](feishu_api::Call::pages) page by page.
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`WalkError`].
    ///
    /// [Documentation](https://acme.example/docs/tree/walk)
    pub fn walk(
        &self,
        root: impl Into<String>,
        cursor: impl Into<String>,
    ) -> ::feishu_api::Call<Walk> {
        ::feishu_api::Call::new(self.client, Walk::new(root, cursor))
    }
}
/// Graft / 嫁接.
///
/// Grafts.
///
/// 嫁接。
///
/// - `PATCH /acme/v1/trees/:id`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `acme:box`
///
/// # Errors
///
/// [`GraftError`] lists those of its page.
///
/// [Documentation](https://acme.example/docs/tree/graft)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Graft {
    /// ID
    pub id: String,
    /// The same name, elsewhere
    pub query_id: String,
    /// Condition
    pub condition: Option<Condition>,
    /// 1
    pub deep: Option<L1>,
}
impl Graft {
    /// With the fields that are required.
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
    pub fn condition(mut self, value: Condition) -> Self {
        self.condition = Some(value);
        self
    }
    /// Sets `deep`.
    #[must_use]
    pub fn deep(mut self, value: L1) -> Self {
        self.deep = Some(value);
        self
    }
}
impl wire::Object for Graft {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("id", wire::View::Text(&self.id));
        visit("query_id", wire::View::Text(&self.query_id));
        visit("condition", wire::Value::view(&self.condition));
        visit("deep", wire::Value::view(&self.deep));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "id" => wire::Slot::Text(&mut self.id),
            "query_id" => wire::Slot::Text(&mut self.query_id),
            "condition" => wire::Slot::Optional(&mut self.condition),
            "deep" => wire::Slot::Optional(&mut self.deep),
            _ => wire::Slot::Skip,
        }
    }
}
impl ::feishu_api::Operation for Graft {
    type Response = GraftResponse;
    type Error = GraftError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "acme.v1.tree.graft",
            endpoint::Method::Patch,
            "/acme/v1/trees/:id",
        )
        .documented(
            text::Text {
                zh: "嫁接",
                en: "Graft",
            },
            "https://acme.example/docs/tree/graft",
        )
        .access(
            &[endpoint::TokenKind::Tenant],
            &[],
            &[endpoint::ScopeRule::new(None, &[super::super::super::scope::ACME_BOX])],
        )
        .request(
            endpoint::BodyKind::Json,
            &[
                endpoint::Parameter::new(
                    "id",
                    "id",
                    endpoint::Location::Path,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "query_id",
                    "id",
                    endpoint::Location::Query,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "condition",
                    "condition",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::Object,
                ),
                endpoint::Parameter::new(
                    "deep",
                    "deep",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::Object,
                ),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .errors(&GRAFT_ERRORS);
}
/// What [`Graft`](struct@Graft) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GraftResponse {
    /// Parent
    pub parent: Parent,
    /// Child
    pub child: Child,
    /// Ring
    pub ring: Ring,
    /// Declared above
    pub grove: Vec<Parent>,
}
impl GraftResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `parent`.
    #[must_use]
    pub fn parent(mut self, value: Parent) -> Self {
        self.parent = value;
        self
    }
    /// Sets `child`.
    #[must_use]
    pub fn child(mut self, value: Child) -> Self {
        self.child = value;
        self
    }
    /// Sets `ring`.
    #[must_use]
    pub fn ring(mut self, value: Ring) -> Self {
        self.ring = value;
        self
    }
    /// Sets `grove`.
    #[must_use]
    pub fn grove(mut self, value: impl Into<Vec<Parent>>) -> Self {
        self.grove = value.into();
        self
    }
}
impl wire::Object for GraftResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("parent", wire::View::Object(&self.parent));
        visit("child", wire::View::Object(&self.child));
        visit("ring", wire::View::Object(&self.ring));
        visit("grove", wire::View::List(&self.grove));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "parent" => wire::Slot::Object(&mut self.parent),
            "child" => wire::Slot::Object(&mut self.child),
            "ring" => wire::Slot::Object(&mut self.ring),
            "grove" => wire::Slot::List(&mut self.grove),
            _ => wire::Slot::Skip,
        }
    }
}
::feishu_api::__impl_object! {
    Graft GraftResponse
}
/// The errors that the page of [`Graft`](struct@Graft) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GraftError {}
::feishu_api::__impl_error! {
    GraftError
}
impl ::feishu_api::OperationError for GraftError {
    #[inline(never)]
    fn from_code(_code: i64) -> Option<Self> {
        None
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        match self {}
    }
}
static GRAFT_ERRORS: [endpoint::ErrorInfo; 0usize] = [];
/// Walk a tree / 遍历树.
///
/// Walks a tree.
///
/// 遍历树。
///
/// - `POST /acme/v1/trees/walk`
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// # Errors
///
/// [`WalkError`] lists those of its page.
///
/// [Documentation](https://acme.example/docs/tree/walk)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Walk {
    /// Root
    ///
    /// - Example: `"r_1"`
    pub root: String,
    /// Where to go on; empty at the start
    ///
    /// - Example: `""`
    pub cursor: String,
    /// Leaves of a page
    ///
    /// - Default: `10`
    /// - At least 1
    pub limit: Option<i64>,
}
impl Walk {
    /// With the fields that are required.
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
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("root", wire::View::Text(&self.root));
        visit("cursor", wire::View::Text(&self.cursor));
        visit("limit", wire::Value::view(&self.limit));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "root" => wire::Slot::Text(&mut self.root),
            "cursor" => wire::Slot::Text(&mut self.cursor),
            "limit" => wire::Slot::Optional(&mut self.limit),
            _ => wire::Slot::Skip,
        }
    }
}
impl ::feishu_api::Operation for Walk {
    type Response = WalkResponse;
    type Error = WalkError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "acme.v1.tree.walk",
            endpoint::Method::Post,
            "/acme/v1/trees/walk",
        )
        .documented(
            text::Text {
                zh: "遍历树",
                en: "Walk a tree",
            },
            "https://acme.example/docs/tree/walk",
        )
        .access(&[endpoint::TokenKind::Tenant], &[], &[])
        .request(
            endpoint::BodyKind::Json,
            &[
                endpoint::Parameter::new(
                    "root",
                    "root",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "cursor",
                    "cursor",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                        "limit",
                        "limit",
                        endpoint::Location::Body,
                        false,
                        endpoint::ValueKind::Integer,
                    )
                    .between(Some(1), None)
                    .default("10"),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .paging(endpoint::Paging::new("cursor", "cursor", "leaves").size("limit"))
        .errors(&WALK_ERRORS);
}
impl ::feishu_api::Paged for Walk {
    type Item = String;
    fn items(response: WalkResponse) -> Vec<String> {
        response.leaves.unwrap_or_default()
    }
}
/// What [`Walk`](struct@Walk) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WalkResponse {
    /// Leaves
    pub leaves: Option<Vec<String>>,
    /// Birds that were met
    pub birds: Vec<String>,
    /// Where to go on
    pub cursor: String,
}
impl WalkResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `leaves`.
    #[must_use]
    pub fn leaves(mut self, value: impl Into<Vec<String>>) -> Self {
        self.leaves = Some(value.into());
        self
    }
    /// Sets `birds`.
    #[must_use]
    pub fn birds(mut self, value: impl Into<Vec<String>>) -> Self {
        self.birds = value.into();
        self
    }
    /// Sets `cursor`.
    #[must_use]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.cursor = value.into();
        self
    }
}
impl wire::Object for WalkResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("leaves", wire::Value::view(&self.leaves));
        visit("birds", wire::View::List(&self.birds));
        visit("cursor", wire::View::Text(&self.cursor));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "leaves" => wire::Slot::Optional(&mut self.leaves),
            "birds" => wire::Slot::List(&mut self.birds),
            "cursor" => wire::Slot::Text(&mut self.cursor),
            _ => wire::Slot::Skip,
        }
    }
}
::feishu_api::__impl_object! {
    Walk WalkResponse
}
/// The errors that the page of [`Walk`](struct@Walk) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WalkError {}
::feishu_api::__impl_error! {
    WalkError
}
impl ::feishu_api::OperationError for WalkError {
    #[inline(never)]
    fn from_code(_code: i64) -> Option<Self> {
        None
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        match self {}
    }
}
static WALK_ERRORS: [endpoint::ErrorInfo; 0usize] = [];
/// Child
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Child {
    /// Declared above
    pub parent: Option<Box<Parent>>,
    /// Age
    pub age: i64,
    /// Another shape
    pub node: ChildNode,
}
impl Child {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `parent`.
    #[must_use]
    pub fn parent(mut self, value: Parent) -> Self {
        self.parent = Some(Box::new(value));
        self
    }
    /// Sets `age`.
    #[must_use]
    pub fn age(mut self, value: i64) -> Self {
        self.age = value;
        self
    }
    /// Sets `node`.
    #[must_use]
    pub fn node(mut self, value: ChildNode) -> Self {
        self.node = value;
        self
    }
}
impl wire::Object for Child {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("parent", wire::Value::view(&self.parent));
        visit("age", wire::View::Integer(self.age));
        visit("node", wire::View::Object(&self.node));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "parent" => wire::Slot::Optional(&mut self.parent),
            "age" => wire::Slot::Integer(&mut self.age),
            "node" => wire::Slot::Object(&mut self.node),
            _ => wire::Slot::Skip,
        }
    }
}
/// Another shape
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChildNode {
    /// B
    pub b: String,
}
impl ChildNode {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `b`.
    #[must_use]
    pub fn b(mut self, value: impl Into<String>) -> Self {
        self.b = value.into();
        self
    }
}
impl wire::Object for ChildNode {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("b", wire::View::Text(&self.b));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "b" => wire::Slot::Text(&mut self.b),
            _ => wire::Slot::Skip,
        }
    }
}
/// Condition
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Condition {
    /// Field
    pub field: String,
    /// Contains itself directly
    pub not: Option<Box<Condition>>,
    /// Contains itself, and says it must
    pub required_self: Option<Box<Condition>>,
    /// Contains itself in a list
    pub any: Option<Vec<Condition>>,
    /// Contains itself in a map
    pub named: Option<::std::collections::BTreeMap<String, Condition>>,
}
impl Condition {
    /// With the fields that are required.
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
    pub fn not(mut self, value: Condition) -> Self {
        self.not = Some(Box::new(value));
        self
    }
    /// Sets `required_self`.
    #[must_use]
    pub fn required_self(mut self, value: Condition) -> Self {
        self.required_self = Some(Box::new(value));
        self
    }
    /// Sets `any`.
    #[must_use]
    pub fn any(mut self, value: impl Into<Vec<Condition>>) -> Self {
        self.any = Some(value.into());
        self
    }
    /// Sets `named`.
    #[must_use]
    pub fn named(
        mut self,
        value: ::std::collections::BTreeMap<String, Condition>,
    ) -> Self {
        self.named = Some(value);
        self
    }
}
impl wire::Object for Condition {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("field", wire::View::Text(&self.field));
        visit("not", wire::Value::view(&self.not));
        visit("required_self", wire::Value::view(&self.required_self));
        visit("any", wire::Value::view(&self.any));
        visit("named", wire::Value::view(&self.named));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "field" => wire::Slot::Text(&mut self.field),
            "not" => wire::Slot::Optional(&mut self.not),
            "required_self" => wire::Slot::Optional(&mut self.required_self),
            "any" => wire::Slot::Optional(&mut self.any),
            "named" => wire::Slot::Optional(&mut self.named),
            _ => wire::Slot::Skip,
        }
    }
}
/// 1
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct L1 {
    /// 2
    pub l2: Option<L2>,
}
impl L1 {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `l2`.
    #[must_use]
    pub fn l2(mut self, value: L2) -> Self {
        self.l2 = Some(value);
        self
    }
}
impl wire::Object for L1 {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("l2", wire::Value::view(&self.l2));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "l2" => wire::Slot::Optional(&mut self.l2),
            _ => wire::Slot::Skip,
        }
    }
}
/// 2
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct L2 {
    /// 3
    pub l3: Option<Vec<L3>>,
}
impl L2 {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `l3`.
    #[must_use]
    pub fn l3(mut self, value: impl Into<Vec<L3>>) -> Self {
        self.l3 = Some(value.into());
        self
    }
}
impl wire::Object for L2 {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("l3", wire::Value::view(&self.l3));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "l3" => wire::Slot::Optional(&mut self.l3),
            _ => wire::Slot::Skip,
        }
    }
}
/// 3
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct L3 {
    /// 4
    pub l4: Option<::std::collections::BTreeMap<String, L4>>,
}
impl L3 {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `l4`.
    #[must_use]
    pub fn l4(mut self, value: ::std::collections::BTreeMap<String, L4>) -> Self {
        self.l4 = Some(value);
        self
    }
}
impl wire::Object for L3 {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("l4", wire::Value::view(&self.l4));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "l4" => wire::Slot::Optional(&mut self.l4),
            _ => wire::Slot::Skip,
        }
    }
}
/// 4
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct L4 {
    /// 5
    pub l5: Option<L5>,
}
impl L4 {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `l5`.
    #[must_use]
    pub fn l5(mut self, value: L5) -> Self {
        self.l5 = Some(value);
        self
    }
}
impl wire::Object for L4 {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("l5", wire::Value::view(&self.l5));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "l5" => wire::Slot::Optional(&mut self.l5),
            _ => wire::Slot::Skip,
        }
    }
}
/// 5
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct L5 {
    /// 6
    pub l6: Option<Vec<Vec<L6>>>,
}
impl L5 {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `l6`.
    #[must_use]
    pub fn l6(mut self, value: impl Into<Vec<Vec<L6>>>) -> Self {
        self.l6 = Some(value.into());
        self
    }
}
impl wire::Object for L5 {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("l6", wire::Value::view(&self.l6));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "l6" => wire::Slot::Optional(&mut self.l6),
            _ => wire::Slot::Skip,
        }
    }
}
/// 6
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct L6 {
    /// 7
    pub l7: Option<L7>,
}
impl L6 {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `l7`.
    #[must_use]
    pub fn l7(mut self, value: L7) -> Self {
        self.l7 = Some(value);
        self
    }
}
impl wire::Object for L6 {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("l7", wire::Value::view(&self.l7));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "l7" => wire::Slot::Optional(&mut self.l7),
            _ => wire::Slot::Skip,
        }
    }
}
/// 7
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct L7 {
    /// Leaf
    pub leaf: String,
}
impl L7 {
    /// With the fields that are required.
    pub fn new(leaf: impl Into<String>) -> Self {
        Self { leaf: leaf.into() }
    }
}
impl wire::Object for L7 {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("leaf", wire::View::Text(&self.leaf));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "leaf" => wire::Slot::Text(&mut self.leaf),
            _ => wire::Slot::Skip,
        }
    }
}
/// Link
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Link {
    /// Back
    pub ring: Option<Box<Ring>>,
    /// Only
    pub only: Vec<String>,
}
impl Link {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ring`.
    #[must_use]
    pub fn ring(mut self, value: Ring) -> Self {
        self.ring = Some(Box::new(value));
        self
    }
    /// Sets `only`.
    #[must_use]
    pub fn only(mut self, value: impl Into<Vec<String>>) -> Self {
        self.only = value.into();
        self
    }
}
impl wire::Object for Link {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("ring", wire::Value::view(&self.ring));
        visit("only", wire::View::List(&self.only));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "ring" => wire::Slot::Optional(&mut self.ring),
            "only" => wire::Slot::List(&mut self.only),
            _ => wire::Slot::Skip,
        }
    }
}
/// Parent
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Parent {
    /// Name
    pub name: String,
    /// Declared below
    pub child: Child,
    /// One shape
    pub node: ParentNode,
}
impl Parent {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `child`.
    #[must_use]
    pub fn child(mut self, value: Child) -> Self {
        self.child = value;
        self
    }
    /// Sets `node`.
    #[must_use]
    pub fn node(mut self, value: ParentNode) -> Self {
        self.node = value;
        self
    }
}
impl wire::Object for Parent {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("name", wire::View::Text(&self.name));
        visit("child", wire::View::Object(&self.child));
        visit("node", wire::View::Object(&self.node));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "name" => wire::Slot::Text(&mut self.name),
            "child" => wire::Slot::Object(&mut self.child),
            "node" => wire::Slot::Object(&mut self.node),
            _ => wire::Slot::Skip,
        }
    }
}
/// One shape
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ParentNode {
    /// A
    pub a: i64,
}
impl ParentNode {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `a`.
    #[must_use]
    pub fn a(mut self, value: i64) -> Self {
        self.a = value;
        self
    }
}
impl wire::Object for ParentNode {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("a", wire::View::Integer(self.a));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "a" => wire::Slot::Integer(&mut self.a),
            _ => wire::Slot::Skip,
        }
    }
}
/// Ring
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Ring {
    /// Link
    pub next: Link,
}
impl Ring {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `next`.
    #[must_use]
    pub fn next(mut self, value: Link) -> Self {
        self.next = value;
        self
    }
}
impl wire::Object for Ring {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("next", wire::View::Object(&self.next));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "next" => wire::Slot::Object(&mut self.next),
            _ => wire::Slot::Skip,
        }
    }
}
::feishu_api::__impl_object! {
    Child ChildNode Condition L1 L2 L3 L4 L5 L6 L7 Link Parent ParentNode Ring
}
::feishu_api::__impl_object_value! {
    Condition L1 L2 L3 L4 L5 L6 L7 Parent Ring
}
