// Generated from spec/acme/v1/types.yaml. Do not edit: change the spec and run `cargo regen`.

use ::feishu_api::codegen::wire;
use super::super::super::types;
/// A kind of shelf. / 货架的种类
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum KindOfShelf {
    /// `wall`: On a wall. / 壁架
    Wall,
    /// `floor`: 落地
    Standing,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for KindOfShelf {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for KindOfShelf {
    fn as_str(&self) -> &str {
        match self {
            Self::Wall => "wall",
            Self::Standing => "floor",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "wall" => Self::Wall,
            "floor" => Self::Standing,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A note. / 备注
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Note {
    /// What it says. / 内容
    /// - Length: 1 to 50
    pub text: String,
    /// Who wrote it. / 作者
    pub author: NoteAuthor,
    /// What was replied. / 回复
    pub replies: Vec<Note>,
    /// 颜色
    pub colour: NoteColour,
}
impl wire::Object for Note {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("text", &mut self.text);
        f.field("author", &mut self.author);
        f.field("replies", &mut self.replies);
        f.field("colour", &mut self.colour);
    }
}
/// Who wrote it. / 作者
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoteAuthor {
    /// 工号
    pub staff_id: String,
    /// 工号的种类
    pub kind: types::StaffIdType,
}
impl wire::Object for NoteAuthor {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("staff_id", &mut self.staff_id);
        f.field("kind", &mut self.kind);
    }
}
/// Who wrote it. / 作者
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoteAuthorInput {
    /// 工号
    pub staff_id: String,
    /// 工号的种类
    pub kind: Option<types::StaffIdType>,
}
impl NoteAuthorInput {
    /// Creates the value from its required fields.
    pub fn new(staff_id: impl Into<String>) -> Self {
        Self {
            staff_id: staff_id.into(),
            kind: Default::default(),
        }
    }
    /// Sets `kind`.
    #[must_use]
    pub fn kind(mut self, value: types::StaffIdType) -> Self {
        self.kind = Some(value);
        self
    }
}
impl wire::Object for NoteAuthorInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("staff_id", &mut self.staff_id);
        f.field("kind", &mut self.kind);
    }
}
/// 颜色
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NoteColour {
    /// `red`: 红
    Red,
    /// `blue`: 蓝
    Blue,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for NoteColour {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for NoteColour {
    fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Blue => "blue",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "red" => Self::Red,
            "blue" => Self::Blue,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The request form of [`Note`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoteInput {
    /// What it says. / 内容
    /// - Length: 1 to 50
    pub text: String,
    /// Who wrote it. / 作者
    pub author: Option<NoteAuthorInput>,
    /// What was replied. / 回复
    pub replies: Option<Vec<NoteInput>>,
    /// 颜色
    pub colour: Option<NoteColour>,
}
impl NoteInput {
    /// Creates the value from its required fields.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            author: Default::default(),
            replies: Default::default(),
            colour: Default::default(),
        }
    }
    /// Sets `author`.
    #[must_use]
    pub fn author(mut self, value: NoteAuthorInput) -> Self {
        self.author = Some(value);
        self
    }
    /// Sets `replies`.
    #[must_use]
    pub fn replies(mut self, value: impl Into<Vec<NoteInput>>) -> Self {
        self.replies = Some(value.into());
        self
    }
    /// Sets `colour`.
    #[must_use]
    pub fn colour(mut self, value: NoteColour) -> Self {
        self.colour = Some(value);
        self
    }
}
impl wire::Object for NoteInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("text", &mut self.text);
        f.field("author", &mut self.author);
        f.field("replies", &mut self.replies);
        f.field("colour", &mut self.colour);
    }
}
/// A shelf. / 一个货架
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Shelf {
    /// Identifies it. / 货架 ID
    /// - Example: `"s_1"`
    pub shelf_id: String,
    /// Its kind. / 种类
    pub kind: KindOfShelf,
    /// Its size. / 尺寸
    pub size: ShelfSize,
    /// Its boards. / 隔板
    pub boards: Vec<ShelfBoard>,
    /// The shelf it stands in. / 所在的货架
    pub inside: Option<Box<Shelf>>,
    /// The shelves beside it. / 旁边的货架
    pub beside: Vec<Shelf>,
    /// A note. / 备注
    pub note: Note,
    /// When it is open. / 开放时间
    pub opened: Option<types::Period>,
    /// Who looks after it. / 负责人
    /// - Present only with one of the scopes `acme:staff`
    pub owner: String,
}
impl wire::Object for Shelf {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("shelf_id", &mut self.shelf_id);
        f.field("kind", &mut self.kind);
        f.field("size", &mut self.size);
        f.field("boards", &mut self.boards);
        f.field("inside", &mut self.inside);
        f.field("beside", &mut self.beside);
        f.field("note", &mut self.note);
        f.field("opened", &mut self.opened);
        f.field("owner", &mut self.owner);
    }
}
/// Its boards. / 隔板
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShelfBoard {
    /// 木材
    pub wood: ShelfWood,
    /// 备注
    pub note: Option<Note>,
}
impl wire::Object for ShelfBoard {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("wood", &mut self.wood);
        f.field("note", &mut self.note);
    }
}
/// What shelves are looked for. / 货架的条件
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShelfFilter {
    /// 种类
    pub kinds: Vec<KindOfShelf>,
    /// 不满足的条件
    pub not: Option<Box<ShelfFilter>>,
    /// 开放时间
    pub opened: Option<types::PeriodInput>,
}
impl ShelfFilter {
    /// Creates the value from its required fields.
    pub fn new(kinds: impl Into<Vec<KindOfShelf>>) -> Self {
        Self {
            kinds: kinds.into(),
            not: Default::default(),
            opened: Default::default(),
        }
    }
    /// Sets `not`.
    #[must_use]
    pub fn not(mut self, value: ShelfFilter) -> Self {
        self.not = Some(Box::new(value));
        self
    }
    /// Sets `opened`.
    #[must_use]
    pub fn opened(mut self, value: types::PeriodInput) -> Self {
        self.opened = Some(value);
        self
    }
}
impl wire::Object for ShelfFilter {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("kinds", &mut self.kinds);
        f.field("not", &mut self.not);
        f.field("opened", &mut self.opened);
    }
}
/// Its size. / 尺寸
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShelfSize {
    /// 宽
    pub width: i64,
    /// 高
    pub height: Option<i64>,
}
impl wire::Object for ShelfSize {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("width", &mut self.width);
        f.field("height", &mut self.height);
    }
}
/// 木材
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ShelfWood {
    /// `oak`: 橡木
    Oak,
    /// `pine`: 松木
    Pine,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ShelfWood {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ShelfWood {
    fn as_str(&self) -> &str {
        match self {
            Self::Oak => "oak",
            Self::Pine => "pine",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "oak" => Self::Oak,
            "pine" => Self::Pine,
            _ => Self::Other(text.to_owned()),
        }
    }
}
::feishu_api::codegen::__impl_object! {
    Note NoteAuthor NoteAuthorInput NoteInput Shelf ShelfBoard ShelfFilter ShelfSize
}
::feishu_api::codegen::__impl_enum! {
    KindOfShelf NoteColour ShelfWood
}
::feishu_api::codegen::__impl_input! {
    NoteInput : Note
}
