// Generated from spec/acme/v1/event/box_opened.yaml, spec/acme/v1/event/lid_moved.yaml. Do not edit: change the spec and run `cargo regen`.

use ::feishu_api::{endpoint, events, text, wire};
/// A box was opened / 箱子被打开.
///
/// Pushed when somebody has opened a box.
///
/// 箱子被打开后触发此事件。
///
/// - Type: `acme.box.opened_v1`
/// - Scopes, any of: `acme:box`, `acme:box:readonly` with `acme:staff`
///
/// # Prerequisites / 前提条件
///
/// The app has subscribed to the event.
///
/// 应用订阅了该事件。
///
/// # Notes / 注意事项
///
/// 状态：
///
/// ````text
/// closed --> open
/// ````
///
/// [Documentation](https://acme.example/docs/event/box_opened)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BoxOpened {
    /// Who opened it
    ///
    /// 谁打开的
    pub operator: StaffId,
    /// The box
    ///
    /// 箱子
    pub box_id: super::super::super::id::BoxId,
    /// When
    ///
    /// 何时
    pub open_time: wire::TimestampMs,
    /// How it was opened
    ///
    /// 怎样打开
    pub how: How,
    /// 重量
    pub weight: Option<i64>,
    /// 箱盖
    pub lids: Vec<Lid>,
    /// 类型
    pub r#type: String,
}
impl BoxOpened {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `operator`.
    #[must_use]
    pub fn operator(mut self, value: StaffId) -> Self {
        self.operator = value;
        self
    }
    /// Sets `box_id`.
    #[must_use]
    pub fn box_id(mut self, value: impl Into<super::super::super::id::BoxId>) -> Self {
        self.box_id = value.into();
        self
    }
    /// Sets `open_time`.
    #[must_use]
    pub fn open_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.open_time = value.into();
        self
    }
    /// Sets `how`.
    #[must_use]
    pub fn how(mut self, value: impl Into<How>) -> Self {
        self.how = value.into();
        self
    }
    /// Sets `weight`.
    #[must_use]
    pub fn weight(mut self, value: i64) -> Self {
        self.weight = Some(value);
        self
    }
    /// Sets `lids`.
    #[must_use]
    pub fn lids(mut self, value: impl Into<Vec<Lid>>) -> Self {
        self.lids = value.into();
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = value.into();
        self
    }
}
impl wire::Object for BoxOpened {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("operator", wire::View::Object(&self.operator));
        visit("box_id", wire::View::Text(self.box_id.as_str()));
        visit("open_time", wire::View::Text(self.open_time.as_str()));
        visit("how", wire::View::Text(self.how.as_str()));
        visit("weight", self.weight.map_or(wire::View::Absent, wire::View::IntegerText));
        visit("lids", wire::View::List(&self.lids));
        visit("type", wire::View::Text(&self.r#type));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "operator" => wire::Slot::Object(&mut self.operator),
            "box_id" => wire::Value::slot(&mut self.box_id),
            "open_time" => wire::Slot::FromText(&mut self.open_time),
            "how" => wire::Slot::FromText(&mut self.how),
            "weight" => wire::Slot::Optional(&mut self.weight),
            "lids" => wire::Slot::List(&mut self.lids),
            "type" => wire::Slot::Text(&mut self.r#type),
            _ => wire::Slot::Skip,
        }
    }
}
impl BoxOpened {
    /// The type that is written in a push of this event.
    pub const TYPE: &'static str = "acme.box.opened_v1";
}
impl events::Payload for BoxOpened {
    const DESCRIPTOR: &'static events::Descriptor = &events::Descriptor::new(
            "acme.v1.event.box_opened",
            "acme.box.opened_v1",
        )
        .documented(
            text::Text {
                zh: "箱子被打开",
                en: "A box was opened",
            },
            "https://acme.example/docs/event/box_opened",
        )
        .access(
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[super::super::super::scope::ACME_BOX]),
                endpoint::ScopeRule::new(
                    None,
                    &[
                        super::super::super::scope::ACME_BOX_READONLY,
                        super::super::super::scope::ACME_STAFF,
                    ],
                ),
            ],
        )
        .guards(
            &[
                endpoint::Guard::received(
                    "operator.staff_id",
                    &[
                        endpoint::ScopeRule::new(
                            None,
                            &[super::super::super::scope::ACME_STAFF],
                        ),
                    ],
                ),
                endpoint::Guard::received(
                        "how",
                        &[
                            endpoint::ScopeRule::new(
                                None,
                                &[super::super::super::scope::ACME_BOX],
                            ),
                        ],
                    )
                    .value("force"),
                endpoint::Guard::received(
                    "lids.by.staff_id",
                    &[
                        endpoint::ScopeRule::new(
                            None,
                            &[super::super::super::scope::ACME_STAFF],
                        ),
                    ],
                ),
            ],
        );
}
/// 箱盖被移动.
///
/// 箱盖被移动后触发此事件。
///
/// - Type: `acme_lid_moved`
/// - Needs no scope
///
/// [Documentation](https://acme.example/docs/event/lid_moved)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LidMoved {
    /// 谁移动的
    pub mover: Operator,
}
impl LidMoved {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `mover`.
    #[must_use]
    pub fn mover(mut self, value: Operator) -> Self {
        self.mover = value;
        self
    }
}
impl wire::Object for LidMoved {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("mover", wire::View::Object(&self.mover));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "mover" => wire::Slot::Object(&mut self.mover),
            _ => wire::Slot::Skip,
        }
    }
}
impl LidMoved {
    /// The type that is written in a push of this event.
    pub const TYPE: &'static str = "acme_lid_moved";
}
impl events::Payload for LidMoved {
    const DESCRIPTOR: &'static events::Descriptor = &events::Descriptor::new(
            "acme.v1.event.lid_moved",
            "acme_lid_moved",
        )
        .documented(
            text::Text {
                zh: "箱盖被移动",
                en: "",
            },
            "https://acme.example/docs/event/lid_moved",
        )
        .access(&[], &[]);
}
::feishu_api::__impl_object! {
    BoxOpened LidMoved
}
/// How it was opened
///
/// 怎样打开
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum How {
    /// `key`
    ///
    /// 用钥匙
    Key,
    /// `force`
    ///
    /// By force
    ///
    /// 用力
    ///
    /// Needs any of the scopes `acme:box`.
    Force,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for How {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for How {
    fn as_str(&self) -> &str {
        match self {
            Self::Key => "key",
            Self::Force => "force",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "key" => Self::Key,
            "force" => Self::Force,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// 箱盖
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Lid {
    /// 箱盖
    pub lid_id: super::super::super::id::LidId,
    /// 谁打开的
    pub by: Option<StaffId>,
}
impl Lid {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `lid_id`.
    #[must_use]
    pub fn lid_id(mut self, value: impl Into<super::super::super::id::LidId>) -> Self {
        self.lid_id = value.into();
        self
    }
    /// Sets `by`.
    #[must_use]
    pub fn by(mut self, value: StaffId) -> Self {
        self.by = Some(value);
        self
    }
}
impl wire::Object for Lid {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("lid_id", wire::View::Text(self.lid_id.as_str()));
        visit("by", wire::Value::view(&self.by));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "lid_id" => wire::Value::slot(&mut self.lid_id),
            "by" => wire::Slot::Optional(&mut self.by),
            _ => wire::Slot::Skip,
        }
    }
}
/// 谁移动的
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Operator {
    /// 工号
    pub staff_id: String,
    /// 姓名
    pub name: String,
}
impl Operator {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `staff_id`.
    #[must_use]
    pub fn staff_id(mut self, value: impl Into<String>) -> Self {
        self.staff_id = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}
impl wire::Object for Operator {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("staff_id", wire::View::Text(&self.staff_id));
        visit("name", wire::View::Text(&self.name));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "staff_id" => wire::Slot::Text(&mut self.staff_id),
            "name" => wire::Slot::Text(&mut self.name),
            _ => wire::Slot::Skip,
        }
    }
}
/// Who opened it
///
/// 谁打开的
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StaffId {
    /// Staff number
    ///
    /// 工号
    ///
    /// - Sent only with any of the scopes `acme:staff`
    pub staff_id: String,
    /// 姓名
    pub name: String,
}
impl StaffId {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `staff_id`.
    #[must_use]
    pub fn staff_id(mut self, value: impl Into<String>) -> Self {
        self.staff_id = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}
impl wire::Object for StaffId {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("staff_id", wire::View::Text(&self.staff_id));
        visit("name", wire::View::Text(&self.name));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "staff_id" => wire::Slot::Text(&mut self.staff_id),
            "name" => wire::Slot::Text(&mut self.name),
            _ => wire::Slot::Skip,
        }
    }
}
::feishu_api::__impl_object! {
    Lid Operator StaffId
}
::feishu_api::__impl_object_value! {
    Lid StaffId
}
::feishu_api::__impl_enum! {
    How
}
