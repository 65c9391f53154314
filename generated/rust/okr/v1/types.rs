// Generated from spec/okr/v1/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// The text of the progress, as rich text. / 进展的富文本内容。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentBlock {
    /// The blocks of the content, one per line. / 内容按行分成的块，每行一个。
    pub blocks: Vec<ContentBlockElement>,
}
impl wire::Object for ContentBlock {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("blocks", &mut self.blocks);
    }
}
/// The blocks of the content, one per line. / 内容按行分成的块，每行一个。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentBlockElement {
    /// The type of block, which decides the field that holds its content. / 块的种类，决定哪个同名字段有内容。
    pub r#type: ContentBlockElementType,
    /// The paragraph, if `type` is `paragraph`. / 文本段落，`type` 为 `paragraph` 时有值。
    pub paragraph: ContentParagraph,
    /// The images, if `type` is `gallery`. / 图片块，`type` 为 `gallery` 时有值。
    pub gallery: ContentGallery,
}
impl wire::Object for ContentBlockElement {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("paragraph", &mut self.paragraph);
        f.field("gallery", &mut self.gallery);
    }
}
/// The request form of [`ContentBlockElement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentBlockElementInput {
    /// The type of block, which decides the field that holds its content. / 块的种类，决定哪个同名字段有内容。
    pub r#type: Option<ContentBlockElementType>,
    /// The paragraph, if `type` is `paragraph`. / 文本段落，`type` 为 `paragraph` 时有值。
    pub paragraph: Option<ContentParagraphInput>,
    /// The images, if `type` is `gallery`. / 图片块，`type` 为 `gallery` 时有值。
    pub gallery: Option<ContentGalleryInput>,
}
impl ContentBlockElementInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: ContentBlockElementType) -> Self {
        self.r#type = Some(value);
        self
    }
    /// Sets `paragraph`.
    #[must_use]
    pub fn paragraph(mut self, value: ContentParagraphInput) -> Self {
        self.paragraph = Some(value);
        self
    }
    /// Sets `gallery`.
    #[must_use]
    pub fn gallery(mut self, value: ContentGalleryInput) -> Self {
        self.gallery = Some(value);
        self
    }
}
impl wire::Object for ContentBlockElementInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("paragraph", &mut self.paragraph);
        f.field("gallery", &mut self.gallery);
    }
}
/// The type of block, which decides the field that holds its content. / 块的种类，决定哪个同名字段有内容。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ContentBlockElementType {
    /// `paragraph`: Paragraph of text / 文本段落
    Paragraph,
    /// `gallery`: Images / 图片
    Gallery,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ContentBlockElementType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ContentBlockElementType {
    fn as_str(&self) -> &str {
        match self {
            Self::Paragraph => "paragraph",
            Self::Gallery => "gallery",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "paragraph" => Self::Paragraph,
            "gallery" => Self::Gallery,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The request form of [`ContentBlock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentBlockInput {
    /// The blocks of the content, one per line. / 内容按行分成的块，每行一个。
    pub blocks: Option<Vec<ContentBlockElementInput>>,
}
impl ContentBlockInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `blocks`.
    #[must_use]
    pub fn blocks(mut self, value: impl Into<Vec<ContentBlockElementInput>>) -> Self {
        self.blocks = Some(value.into());
        self
    }
}
impl wire::Object for ContentBlockInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("blocks", &mut self.blocks);
    }
}
/// A color. / 颜色。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentColor {
    /// The red part of the color. / 颜色的红色分量。
    pub red: i64,
    /// The green part of the color. / 颜色的绿色分量。
    pub green: i64,
    /// The blue part of the color. / 颜色的蓝色分量。
    pub blue: i64,
    /// The alpha part of the color. / 颜色的透明度分量（alpha）。
    pub alpha: f64,
}
impl wire::Object for ContentColor {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("red", &mut self.red);
        f.field("green", &mut self.green);
        f.field("blue", &mut self.blue);
        f.field("alpha", &mut self.alpha);
    }
}
/// The request form of [`ContentColor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentColorInput {
    /// The red part of the color. / 颜色的红色分量。
    pub red: Option<i64>,
    /// The green part of the color. / 颜色的绿色分量。
    pub green: Option<i64>,
    /// The blue part of the color. / 颜色的蓝色分量。
    pub blue: Option<i64>,
    /// The alpha part of the color. / 颜色的透明度分量（alpha）。
    pub alpha: Option<f64>,
}
impl ContentColorInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `red`.
    #[must_use]
    pub fn red(mut self, value: i64) -> Self {
        self.red = Some(value);
        self
    }
    /// Sets `green`.
    #[must_use]
    pub fn green(mut self, value: i64) -> Self {
        self.green = Some(value);
        self
    }
    /// Sets `blue`.
    #[must_use]
    pub fn blue(mut self, value: i64) -> Self {
        self.blue = Some(value);
        self
    }
    /// Sets `alpha`.
    #[must_use]
    pub fn alpha(mut self, value: f64) -> Self {
        self.alpha = Some(value);
        self
    }
}
impl wire::Object for ContentColorInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("red", &mut self.red);
        f.field("green", &mut self.green);
        f.field("blue", &mut self.blue);
        f.field("alpha", &mut self.alpha);
    }
}
/// The link to a document, if `type` is `docsLink`. / 云文档链接，`type` 为 `docsLink` 时有值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentDocsLink {
    /// The URL of the document. / 云文档链接。
    pub url: String,
    /// The title of the document. / 云文档标题。
    pub title: String,
}
impl wire::Object for ContentDocsLink {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("url", &mut self.url);
        f.field("title", &mut self.title);
    }
}
/// The request form of [`ContentDocsLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentDocsLinkInput {
    /// The URL of the document. / 云文档链接。
    pub url: Option<String>,
    /// The title of the document. / 云文档标题。
    pub title: Option<String>,
}
impl ContentDocsLinkInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}
impl wire::Object for ContentDocsLinkInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("url", &mut self.url);
        f.field("title", &mut self.title);
    }
}
/// The images, if `type` is `gallery`. / 图片块，`type` 为 `gallery` 时有值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentGallery {
    /// The images of the gallery. / 图片块中的各张图片。
    pub image_list: Vec<ContentImageItem>,
}
impl wire::Object for ContentGallery {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("imageList", &mut self.image_list);
    }
}
/// The request form of [`ContentGallery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentGalleryInput {
    /// The images of the gallery. / 图片块中的各张图片。
    pub image_list: Option<Vec<ContentImageItemInput>>,
}
impl ContentGalleryInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `imageList`.
    #[must_use]
    pub fn image_list(mut self, value: impl Into<Vec<ContentImageItemInput>>) -> Self {
        self.image_list = Some(value.into());
        self
    }
}
impl wire::Object for ContentGalleryInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("imageList", &mut self.image_list);
    }
}
/// The images of the gallery. / 图片块中的各张图片。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentImageItem {
    /// The token of the image, from `okr.v1.image.upload`. / 图片 token，由 `okr.v1.image.upload` 得到。
    pub file_token: String,
    /// The URL of the image. / 图片链接。
    pub src: String,
    /// The width of the image in pixels. / 图片宽度，单位为像素。
    pub width: f64,
    /// The height of the image in pixels. / 图片高度，单位为像素。
    pub height: f64,
}
impl wire::Object for ContentImageItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("fileToken", &mut self.file_token);
        f.field("src", &mut self.src);
        f.field("width", &mut self.width);
        f.field("height", &mut self.height);
    }
}
/// The request form of [`ContentImageItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentImageItemInput {
    /// The token of the image, from `okr.v1.image.upload`. / 图片 token，由 `okr.v1.image.upload` 得到。
    pub file_token: Option<String>,
    /// The URL of the image. / 图片链接。
    pub src: Option<String>,
    /// The width of the image in pixels. / 图片宽度，单位为像素。
    pub width: Option<f64>,
    /// The height of the image in pixels. / 图片高度，单位为像素。
    pub height: Option<f64>,
}
impl ContentImageItemInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `fileToken`.
    #[must_use]
    pub fn file_token(mut self, value: impl Into<String>) -> Self {
        self.file_token = Some(value.into());
        self
    }
    /// Sets `src`.
    #[must_use]
    pub fn src(mut self, value: impl Into<String>) -> Self {
        self.src = Some(value.into());
        self
    }
    /// Sets `width`.
    #[must_use]
    pub fn width(mut self, value: f64) -> Self {
        self.width = Some(value);
        self
    }
    /// Sets `height`.
    #[must_use]
    pub fn height(mut self, value: f64) -> Self {
        self.height = Some(value);
        self
    }
}
impl wire::Object for ContentImageItemInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("fileToken", &mut self.file_token);
        f.field("src", &mut self.src);
        f.field("width", &mut self.width);
        f.field("height", &mut self.height);
    }
}
/// The link that the text carries. / 文字所带的链接。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentLink {
    /// The URL that the link leads to. / 链接指向的地址。
    pub url: String,
}
impl wire::Object for ContentLink {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("url", &mut self.url);
    }
}
/// The request form of [`ContentLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentLinkInput {
    /// The URL that the link leads to. / 链接指向的地址。
    pub url: Option<String>,
}
impl ContentLinkInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}
impl wire::Object for ContentLinkInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("url", &mut self.url);
    }
}
/// The list that the paragraph belongs to: ordered, unordered or of tasks. / 段落所属的列表：有序列表、无序列表或任务列表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentList {
    /// The type of list the line belongs to. / 该行所属列表的种类。
    pub r#type: ContentListType,
    /// How many levels the line is indented by; code blocks cannot be. / 该行的缩进级数，代码块不支持缩进。
    pub indent_level: i64,
    /// The number of the line, for ordered lists and code blocks only; an indented ordered list may show it as a letter or a Roman numeral.
    ///
    /// 列表的行号，只对有序列表和代码块有效；缩进的有序列表可能显示为字母或罗马数字。
    pub number: i64,
}
impl wire::Object for ContentList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("indentLevel", &mut self.indent_level);
        f.field("number", &mut self.number);
    }
}
/// The request form of [`ContentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentListInput {
    /// The type of list the line belongs to. / 该行所属列表的种类。
    pub r#type: Option<ContentListType>,
    /// How many levels the line is indented by; code blocks cannot be. / 该行的缩进级数，代码块不支持缩进。
    pub indent_level: Option<i64>,
    /// The number of the line, for ordered lists and code blocks only; an indented ordered list may show it as a letter or a Roman numeral.
    ///
    /// 列表的行号，只对有序列表和代码块有效；缩进的有序列表可能显示为字母或罗马数字。
    pub number: Option<i64>,
}
impl ContentListInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: ContentListType) -> Self {
        self.r#type = Some(value);
        self
    }
    /// Sets `indentLevel`.
    #[must_use]
    pub fn indent_level(mut self, value: i64) -> Self {
        self.indent_level = Some(value);
        self
    }
    /// Sets `number`.
    #[must_use]
    pub fn number(mut self, value: i64) -> Self {
        self.number = Some(value);
        self
    }
}
impl wire::Object for ContentListInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("indentLevel", &mut self.indent_level);
        f.field("number", &mut self.number);
    }
}
/// The type of list the line belongs to. / 该行所属列表的种类。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ContentListType {
    /// `number`: Ordered list / 有序列表
    Number,
    /// `bullet`: Unordered list / 无序列表
    Bullet,
    /// `checkBox`: Task list / 任务列表
    CheckBox,
    /// `checkedBox`: Task list, done / 已完成的任务列表
    CheckedBox,
    /// `indent`: Indented by tabs / Tab 缩进
    Indent,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ContentListType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ContentListType {
    fn as_str(&self) -> &str {
        match self {
            Self::Number => "number",
            Self::Bullet => "bullet",
            Self::CheckBox => "checkBox",
            Self::CheckedBox => "checkedBox",
            Self::Indent => "indent",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "number" => Self::Number,
            "bullet" => Self::Bullet,
            "checkBox" => Self::CheckBox,
            "checkedBox" => Self::CheckedBox,
            "indent" => Self::Indent,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The paragraph, if `type` is `paragraph`. / 文本段落，`type` 为 `paragraph` 时有值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentParagraph {
    /// The style of the paragraph. / 段落样式。
    pub style: ContentParagraphStyle,
    /// The elements that make up the paragraph. / 组成段落的各个元素。
    pub elements: Vec<ContentParagraphElement>,
}
impl wire::Object for ContentParagraph {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("style", &mut self.style);
        f.field("elements", &mut self.elements);
    }
}
/// The elements that make up the paragraph. / 组成段落的各个元素。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentParagraphElement {
    /// The type of element, which decides the field that holds its content. / 元素的种类，决定哪个同名字段有内容。
    pub r#type: ContentParagraphElementType,
    /// The text, if `type` is `textRun`. / 文本元素，`type` 为 `textRun` 时有值。
    pub text_run: ContentTextRun,
    /// The link to a document, if `type` is `docsLink`. / 云文档链接，`type` 为 `docsLink` 时有值。
    pub docs_link: ContentDocsLink,
    /// The user mentioned, if `type` is `person`. / 被 @ 的用户，`type` 为 `person` 时有值。
    pub person: ContentPerson,
}
impl wire::Object for ContentParagraphElement {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("textRun", &mut self.text_run);
        f.field("docsLink", &mut self.docs_link);
        f.field("person", &mut self.person);
    }
}
/// The request form of [`ContentParagraphElement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentParagraphElementInput {
    /// The type of element, which decides the field that holds its content. / 元素的种类，决定哪个同名字段有内容。
    pub r#type: Option<ContentParagraphElementType>,
    /// The text, if `type` is `textRun`. / 文本元素，`type` 为 `textRun` 时有值。
    pub text_run: Option<ContentTextRunInput>,
    /// The link to a document, if `type` is `docsLink`. / 云文档链接，`type` 为 `docsLink` 时有值。
    pub docs_link: Option<ContentDocsLinkInput>,
    /// The user mentioned, if `type` is `person`. / 被 @ 的用户，`type` 为 `person` 时有值。
    pub person: Option<ContentPersonInput>,
}
impl ContentParagraphElementInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: ContentParagraphElementType) -> Self {
        self.r#type = Some(value);
        self
    }
    /// Sets `textRun`.
    #[must_use]
    pub fn text_run(mut self, value: ContentTextRunInput) -> Self {
        self.text_run = Some(value);
        self
    }
    /// Sets `docsLink`.
    #[must_use]
    pub fn docs_link(mut self, value: ContentDocsLinkInput) -> Self {
        self.docs_link = Some(value);
        self
    }
    /// Sets `person`.
    #[must_use]
    pub fn person(mut self, value: ContentPersonInput) -> Self {
        self.person = Some(value);
        self
    }
}
impl wire::Object for ContentParagraphElementInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("textRun", &mut self.text_run);
        f.field("docsLink", &mut self.docs_link);
        f.field("person", &mut self.person);
    }
}
/// The type of element, which decides the field that holds its content. / 元素的种类，决定哪个同名字段有内容。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ContentParagraphElementType {
    /// `textRun`: Text / 文本
    TextRun,
    /// `docsLink`: Link to a document / 文档链接
    DocsLink,
    /// `person`: Mention of a user / @ 用户
    Person,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ContentParagraphElementType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ContentParagraphElementType {
    fn as_str(&self) -> &str {
        match self {
            Self::TextRun => "textRun",
            Self::DocsLink => "docsLink",
            Self::Person => "person",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "textRun" => Self::TextRun,
            "docsLink" => Self::DocsLink,
            "person" => Self::Person,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The request form of [`ContentParagraph`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentParagraphInput {
    /// The style of the paragraph. / 段落样式。
    pub style: Option<ContentParagraphStyleInput>,
    /// The elements that make up the paragraph. / 组成段落的各个元素。
    pub elements: Option<Vec<ContentParagraphElementInput>>,
}
impl ContentParagraphInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `style`.
    #[must_use]
    pub fn style(mut self, value: ContentParagraphStyleInput) -> Self {
        self.style = Some(value);
        self
    }
    /// Sets `elements`.
    #[must_use]
    pub fn elements(
        mut self,
        value: impl Into<Vec<ContentParagraphElementInput>>,
    ) -> Self {
        self.elements = Some(value.into());
        self
    }
}
impl wire::Object for ContentParagraphInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("style", &mut self.style);
        f.field("elements", &mut self.elements);
    }
}
/// The style of the paragraph. / 段落样式。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentParagraphStyle {
    /// The list that the paragraph belongs to: ordered, unordered or of tasks. / 段落所属的列表：有序列表、无序列表或任务列表。
    pub list: ContentList,
}
impl wire::Object for ContentParagraphStyle {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("list", &mut self.list);
    }
}
/// The request form of [`ContentParagraphStyle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentParagraphStyleInput {
    /// The list that the paragraph belongs to: ordered, unordered or of tasks. / 段落所属的列表：有序列表、无序列表或任务列表。
    pub list: Option<ContentListInput>,
}
impl ContentParagraphStyleInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `list`.
    #[must_use]
    pub fn list(mut self, value: ContentListInput) -> Self {
        self.list = Some(value);
        self
    }
}
impl wire::Object for ContentParagraphStyleInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("list", &mut self.list);
    }
}
/// The user mentioned, if `type` is `person`. / 被 @ 的用户，`type` 为 `person` 时有值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentPerson {
    /// The `open_id` of the employee mentioned. / 被 @ 的员工的 `open_id`。
    pub open_id: String,
}
impl wire::Object for ContentPerson {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("openId", &mut self.open_id);
    }
}
/// The request form of [`ContentPerson`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentPersonInput {
    /// The `open_id` of the employee mentioned. / 被 @ 的员工的 `open_id`。
    pub open_id: Option<String>,
}
impl ContentPersonInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `openId`.
    #[must_use]
    pub fn open_id(mut self, value: impl Into<String>) -> Self {
        self.open_id = Some(value.into());
        self
    }
}
impl wire::Object for ContentPersonInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("openId", &mut self.open_id);
    }
}
/// The text, if `type` is `textRun`. / 文本元素，`type` 为 `textRun` 时有值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentTextRun {
    /// The text itself. / 文本内容。
    pub text: String,
    /// The style of the text, such as bold, strikethrough and colors. / 文本样式，例如加粗、删除线和颜色。
    pub style: ContentTextStyle,
}
impl wire::Object for ContentTextRun {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("text", &mut self.text);
        f.field("style", &mut self.style);
    }
}
/// The request form of [`ContentTextRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentTextRunInput {
    /// The text itself. / 文本内容。
    pub text: Option<String>,
    /// The style of the text, such as bold, strikethrough and colors. / 文本样式，例如加粗、删除线和颜色。
    pub style: Option<ContentTextStyleInput>,
}
impl ContentTextRunInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
    /// Sets `style`.
    #[must_use]
    pub fn style(mut self, value: ContentTextStyleInput) -> Self {
        self.style = Some(value);
        self
    }
}
impl wire::Object for ContentTextRunInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("text", &mut self.text);
        f.field("style", &mut self.style);
    }
}
/// The style of the text, such as bold, strikethrough and colors. / 文本样式，例如加粗、删除线和颜色。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentTextStyle {
    /// Whether the text is bold. / 文字是否加粗。
    pub bold: bool,
    /// Whether the text is struck through. / 文字是否带删除线。
    pub strike_through: bool,
    /// The background color of the text. / 文字的背景颜色。
    pub back_color: ContentColor,
    /// The color of the text. / 文字的颜色。
    pub text_color: ContentColor,
    /// The link that the text carries. / 文字所带的链接。
    pub link: ContentLink,
}
impl wire::Object for ContentTextStyle {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("bold", &mut self.bold);
        f.field("strikeThrough", &mut self.strike_through);
        f.field("backColor", &mut self.back_color);
        f.field("textColor", &mut self.text_color);
        f.field("link", &mut self.link);
    }
}
/// The request form of [`ContentTextStyle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentTextStyleInput {
    /// Whether the text is bold. / 文字是否加粗。
    pub bold: Option<bool>,
    /// Whether the text is struck through. / 文字是否带删除线。
    pub strike_through: Option<bool>,
    /// The background color of the text. / 文字的背景颜色。
    pub back_color: Option<ContentColorInput>,
    /// The color of the text. / 文字的颜色。
    pub text_color: Option<ContentColorInput>,
    /// The link that the text carries. / 文字所带的链接。
    pub link: Option<ContentLinkInput>,
}
impl ContentTextStyleInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `bold`.
    #[must_use]
    pub fn bold(mut self, value: bool) -> Self {
        self.bold = Some(value);
        self
    }
    /// Sets `strikeThrough`.
    #[must_use]
    pub fn strike_through(mut self, value: bool) -> Self {
        self.strike_through = Some(value);
        self
    }
    /// Sets `backColor`.
    #[must_use]
    pub fn back_color(mut self, value: ContentColorInput) -> Self {
        self.back_color = Some(value);
        self
    }
    /// Sets `textColor`.
    #[must_use]
    pub fn text_color(mut self, value: ContentColorInput) -> Self {
        self.text_color = Some(value);
        self
    }
    /// Sets `link`.
    #[must_use]
    pub fn link(mut self, value: ContentLinkInput) -> Self {
        self.link = Some(value);
        self
    }
}
impl wire::Object for ContentTextStyleInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("bold", &mut self.bold);
        f.field("strikeThrough", &mut self.strike_through);
        f.field("backColor", &mut self.back_color);
        f.field("textColor", &mut self.text_color);
        f.field("link", &mut self.link);
    }
}
/// The OKRs found. / 查到的 OKR。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OkrBatch {
    /// The ID of the OKR. / OKR 的 ID。
    pub id: String,
    /// Whether the content of the OKR can be seen; otherwise only the ID is returned.
    ///
    /// 能否看到该 OKR 的内容，不能时只返回 ID。
    /// - `0`: Only the ID is returned / 只返回 ID
    /// - `1`: The other fields are returned too / 同时返回其他字段
    pub permission: i64,
    /// The ID of the period that the OKR belongs to. / OKR 所属周期的 ID。
    pub period_id: String,
    /// The name of the OKR. / OKR 的名称。
    pub name: String,
    /// The objectives of the OKR. / OKR 中的各条 Objective。
    pub objective_list: Vec<OkrObjective>,
    /// Where the OKR is in being confirmed. / OKR 在确认流程中的状态。
    /// - `0`: Initial state / 初始状态
    /// - `1`: Not submitted yet / 待提交
    /// - `2`: Waiting for confirmation / 待确认
    /// - `3`: Rejected or commented on / 已拒绝或已提建议
    /// - `4`: Confirmed / 已确认
    pub confirm_status: i64,
}
impl wire::Object for OkrBatch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("permission", &mut self.permission);
        f.field("period_id", &mut self.period_id);
        f.field("name", &mut self.name);
        f.field("objective_list", &mut self.objective_list);
        f.field("confirm_status", &mut self.confirm_status);
    }
}
/// The objectives of the OKR. / OKR 中的各条 Objective。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OkrObjective {
    /// The ID of the objective. / Objective 的 ID。
    pub id: String,
    /// Whether the content of the objective can be seen; otherwise only the ID is returned.
    ///
    /// 能否看到该 Objective 的内容，不能时只返回 ID。
    /// - `0`: Only the ID is returned / 只返回 ID
    /// - `1`: The other fields are returned too / 同时返回其他字段
    pub permission: i64,
    /// The text of the objective. / Objective 的内容。
    pub content: String,
    /// The notes on the objective. / Objective 的备注。
    pub progress_report: String,
    /// The score of the objective, out of 100. / Objective 的打分，满分 100。
    pub score: i64,
    /// The weight of the objective, out of 100. / Objective 的权重，满值 100。
    pub weight: f64,
    /// The progress of the objective. / Objective 的进度。
    pub progress_rate: OkrObjectiveProgressRate,
    /// The key results of the objective. / Objective 下的各条 Key Result。
    pub kr_list: Vec<OkrObjectiveKr>,
    /// The objectives that are aligned to this one. / 以本 Objective 为对齐目标的其他 Objective。
    pub aligned_objective_list: Vec<OkrObjectiveAlignedObjective>,
    /// The objectives that this one is aligned to. / 本 Objective 向哪些 Objective 对齐。
    pub aligning_objective_list: Vec<OkrObjectiveAlignedObjective>,
    /// The progress records of the objective. / Objective 的进展记录。
    pub progress_record_list: Vec<ProgressRecordSimplify>,
    /// When the progress percentage was last updated, in milliseconds since 1970. / 进度百分比的最近更新时间，毫秒级时间戳。
    pub progress_rate_percent_last_updated_time: wire::TimestampMs,
    /// When the progress state was last updated, in milliseconds since 1970. / 进度状态的最近更新时间，毫秒级时间戳。
    pub progress_rate_status_last_updated_time: wire::TimestampMs,
    /// When progress was last added or edited in the sidebar, in milliseconds since 1970.
    ///
    /// 侧边栏中的进展何时最后一次新增或修改，毫秒级时间戳。
    pub progress_record_last_updated_time: wire::TimestampMs,
    /// When the notes were last edited, in milliseconds since 1970. / 备注的最近编辑时间，毫秒级时间戳。
    pub progress_report_last_updated_time: wire::TimestampMs,
    /// When the score was last updated, in milliseconds since 1970. / 打分的最近更新时间，毫秒级时间戳。
    pub score_last_updated_time: wire::TimestampMs,
    /// The deadline, in milliseconds since 1970. / 截止时间，毫秒级时间戳。
    pub deadline: String,
    /// The people mentioned in the text. / 内容中提到的人员。
    pub mentioned_user_list: Vec<OkrObjectiveAlignedObjectiveOwner>,
}
impl wire::Object for OkrObjective {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("permission", &mut self.permission);
        f.field("content", &mut self.content);
        f.field("progress_report", &mut self.progress_report);
        f.field("score", &mut self.score);
        f.field("weight", &mut self.weight);
        f.field("progress_rate", &mut self.progress_rate);
        f.field("kr_list", &mut self.kr_list);
        f.field("aligned_objective_list", &mut self.aligned_objective_list);
        f.field("aligning_objective_list", &mut self.aligning_objective_list);
        f.field("progress_record_list", &mut self.progress_record_list);
        f.field(
            "progress_rate_percent_last_updated_time",
            &mut self.progress_rate_percent_last_updated_time,
        );
        f.field(
            "progress_rate_status_last_updated_time",
            &mut self.progress_rate_status_last_updated_time,
        );
        f.field(
            "progress_record_last_updated_time",
            &mut self.progress_record_last_updated_time,
        );
        f.field(
            "progress_report_last_updated_time",
            &mut self.progress_report_last_updated_time,
        );
        f.field("score_last_updated_time", &mut self.score_last_updated_time);
        f.field("deadline", &mut self.deadline);
        f.field("mentioned_user_list", &mut self.mentioned_user_list);
    }
}
/// An objective in an alignment. / 对齐关系中的一个 Objective。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OkrObjectiveAlignedObjective {
    /// The ID of the objective. / Objective 的 ID。
    pub id: String,
    /// The ID of the OKR that the objective belongs to. / 该 Objective 所属 OKR 的 ID。
    pub okr_id: String,
    /// The owner of the objective. / 该 Objective 的负责人。
    pub owner: OkrObjectiveAlignedObjectiveOwner,
}
impl wire::Object for OkrObjectiveAlignedObjective {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("okr_id", &mut self.okr_id);
        f.field("owner", &mut self.owner);
    }
}
/// The IDs of a user, one of each type. / 用户的各类 ID。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OkrObjectiveAlignedObjectiveOwner {
    /// The `open_id` of the user. / 用户的 `open_id`。
    pub open_id: id::OpenId,
    /// The `user_id` of the user. / 用户的 `user_id`。
    pub user_id: String,
}
impl wire::Object for OkrObjectiveAlignedObjectiveOwner {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("open_id", &mut self.open_id);
        f.field("user_id", &mut self.user_id);
    }
}
/// The key results of the objective. / Objective 下的各条 Key Result。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OkrObjectiveKr {
    /// The ID of the key result. / Key Result 的 ID。
    pub id: String,
    /// The text of the key result. / Key Result 的内容。
    pub content: String,
    /// The score of the key result, out of 100. / Key Result 的打分，满分 100。
    pub score: i64,
    /// The weight of the key result, out of 100; deprecated in favor of `kr_weight`.
    ///
    /// Key Result 的权重，满值 100；已废弃，改用 `kr_weight`。
    pub weight: i64,
    /// The weight of the key result, out of 100. / Key Result 的权重，满值 100。
    pub kr_weight: f64,
    /// The progress of the key result. / Key Result 的进度。
    pub progress_rate: OkrObjectiveProgressRate,
    /// The progress records of the key result. / Key Result 的进展记录。
    pub progress_record_list: Vec<ProgressRecordSimplify>,
    /// When the progress percentage was last updated, in milliseconds since 1970. / 进度百分比的最近更新时间，毫秒级时间戳。
    pub progress_rate_percent_last_updated_time: wire::TimestampMs,
    /// When the progress state was last updated, in milliseconds since 1970. / 进度状态的最近更新时间，毫秒级时间戳。
    pub progress_rate_status_last_updated_time: wire::TimestampMs,
    /// When progress was last added or edited in the sidebar, in milliseconds since 1970.
    ///
    /// 侧边栏中的进展何时最后一次新增或修改，毫秒级时间戳。
    pub progress_record_last_updated_time: wire::TimestampMs,
    /// When the notes were last edited, in milliseconds since 1970. / 备注的最近编辑时间，毫秒级时间戳。
    pub progress_report_last_updated_time: String,
    /// When the score was last updated, in milliseconds since 1970. / 打分的最近更新时间，毫秒级时间戳。
    pub score_last_updated_time: wire::TimestampMs,
    /// The deadline, in milliseconds since 1970. / 截止时间，毫秒级时间戳。
    pub deadline: String,
    /// The people mentioned in the text. / 内容中提到的人员。
    pub mentioned_user_list: Vec<OkrObjectiveAlignedObjectiveOwner>,
}
impl wire::Object for OkrObjectiveKr {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("content", &mut self.content);
        f.field("score", &mut self.score);
        f.field("weight", &mut self.weight);
        f.field("kr_weight", &mut self.kr_weight);
        f.field("progress_rate", &mut self.progress_rate);
        f.field("progress_record_list", &mut self.progress_record_list);
        f.field(
            "progress_rate_percent_last_updated_time",
            &mut self.progress_rate_percent_last_updated_time,
        );
        f.field(
            "progress_rate_status_last_updated_time",
            &mut self.progress_rate_status_last_updated_time,
        );
        f.field(
            "progress_record_last_updated_time",
            &mut self.progress_record_last_updated_time,
        );
        f.field(
            "progress_report_last_updated_time",
            &mut self.progress_report_last_updated_time,
        );
        f.field("score_last_updated_time", &mut self.score_last_updated_time);
        f.field("deadline", &mut self.deadline);
        f.field("mentioned_user_list", &mut self.mentioned_user_list);
    }
}
/// The progress. / 进度。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OkrObjectiveProgressRate {
    /// How much has been achieved, in percent, at least 0. / 完成进度的百分比，不小于 0。
    pub percent: i64,
    /// The state of the progress: `-1` is none, `0` on track, `1` at risk and `2` delayed.
    ///
    /// 进度状态：`-1` 暂无、`0` 正常、`1` 有风险、`2` 延期。
    pub status: String,
}
impl wire::Object for OkrObjectiveProgressRate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("percent", &mut self.percent);
        f.field("status", &mut self.status);
    }
}
/// A document of a period. / 一个周期的文档。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OkrReviewPeriodUrl {
    /// The URL of the document. / 文档链接。
    pub url: String,
    /// When the document was created, in milliseconds since 1970. / 文档创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
}
impl wire::Object for OkrReviewPeriodUrl {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("url", &mut self.url);
        f.field("create_time", &mut self.create_time);
    }
}
/// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OkrUserIdType {
    /// `open_id`: ID of the user within one app, different in every app / 用户在某个应用内的 ID，各应用不同
    OpenId,
    /// `union_id`: ID of the user across all apps of one developer / 用户在同一开发商各应用间共用的 ID
    UnionId,
    /// `user_id`: ID of the user within the tenant, the same for all of its apps / 用户在租户内的 ID，对租户的所有应用都一致
    ///
    /// Needs one of the scopes `contact:user.employee_id:readonly`.
    UserId,
    /// `people_admin_id`: ID of the user in Feishu People admin / 用户在飞书 People 管理端的 ID
    PeopleAdminId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for OkrUserIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for OkrUserIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::OpenId => "open_id",
            Self::UnionId => "union_id",
            Self::UserId => "user_id",
            Self::PeopleAdminId => "people_admin_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "open_id" => Self::OpenId,
            "union_id" => Self::UnionId,
            "user_id" => Self::UserId,
            "people_admin_id" => Self::PeopleAdminId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The progress and status of the goal. / 进展的百分比和状态。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProgressRateNew {
    /// How much has been achieved, in percent with two decimals. / 完成了百分之几，精确到两位小数。
    pub percent: f64,
    /// The state of the progress. / 进展状态。
    /// - `-1`: None / 暂无
    /// - `0`: On track / 正常
    /// - `1`: At risk / 有风险
    /// - `2`: Delayed / 延期
    pub status: i64,
}
impl wire::Object for ProgressRateNew {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("percent", &mut self.percent);
        f.field("status", &mut self.status);
    }
}
/// The request form of [`ProgressRateNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProgressRateNewInput {
    /// How much has been achieved, in percent with two decimals. / 完成了百分之几，精确到两位小数。
    pub percent: Option<f64>,
    /// The state of the progress. / 进展状态。
    /// - `-1`: None / 暂无
    /// - `0`: On track / 正常
    /// - `1`: At risk / 有风险
    /// - `2`: Delayed / 延期
    pub status: Option<i64>,
}
impl ProgressRateNewInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `percent`.
    #[must_use]
    pub fn percent(mut self, value: f64) -> Self {
        self.percent = Some(value);
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, value: i64) -> Self {
        self.status = Some(value);
        self
    }
}
impl wire::Object for ProgressRateNewInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("percent", &mut self.percent);
        f.field("status", &mut self.status);
    }
}
/// A progress record of an OKR. / 一条 OKR 进展记录。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProgressRecord {
    /// The ID of the progress record. / 进展记录 ID。
    pub progress_id: String,
    /// When the progress was last updated, in milliseconds since 1970. / 进展的更新时间，毫秒级时间戳。
    pub modify_time: wire::TimestampMs,
    /// The text of the progress, as rich text. / 进展的富文本内容。
    pub content: ContentBlock,
    /// The progress and status of the goal. / 进展的百分比和状态。
    pub progress_rate: ProgressRateNew,
}
impl wire::Object for ProgressRecord {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("progress_id", &mut self.progress_id);
        f.field("modify_time", &mut self.modify_time);
        f.field("content", &mut self.content);
        f.field("progress_rate", &mut self.progress_rate);
    }
}
/// A progress record. / 一条进展记录。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProgressRecordSimplify {
    /// The ID of the progress record, with which `okr.v1.progress_record.get` gives its content.
    ///
    /// 进展记录 ID，可用 `okr.v1.progress_record.get` 查询详情。
    pub id: String,
}
impl wire::Object for ProgressRecordSimplify {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
    }
}
crate::codegen::__impl_object! {
    ContentBlock ContentBlockElement ContentBlockElementInput ContentBlockInput
    ContentColor ContentColorInput ContentDocsLink ContentDocsLinkInput ContentGallery
    ContentGalleryInput ContentImageItem ContentImageItemInput ContentLink
    ContentLinkInput ContentList ContentListInput ContentParagraph
    ContentParagraphElement ContentParagraphElementInput ContentParagraphInput
    ContentParagraphStyle ContentParagraphStyleInput ContentPerson ContentPersonInput
    ContentTextRun ContentTextRunInput ContentTextStyle ContentTextStyleInput OkrBatch
    OkrObjective OkrObjectiveAlignedObjective OkrObjectiveAlignedObjectiveOwner
    OkrObjectiveKr OkrObjectiveProgressRate OkrReviewPeriodUrl ProgressRateNew
    ProgressRateNewInput ProgressRecord ProgressRecordSimplify
}
crate::codegen::__impl_enum! {
    ContentBlockElementType ContentListType ContentParagraphElementType OkrUserIdType
}
crate::codegen::__impl_input! {
    ContentBlockElementInput : ContentBlockElement, ContentBlockInput : ContentBlock,
    ContentColorInput : ContentColor, ContentDocsLinkInput : ContentDocsLink,
    ContentGalleryInput : ContentGallery, ContentImageItemInput : ContentImageItem,
    ContentLinkInput : ContentLink, ContentListInput : ContentList,
    ContentParagraphElementInput : ContentParagraphElement, ContentParagraphInput :
    ContentParagraph, ContentParagraphStyleInput : ContentParagraphStyle,
    ContentPersonInput : ContentPerson, ContentTextRunInput : ContentTextRun,
    ContentTextStyleInput : ContentTextStyle, ProgressRateNewInput : ProgressRateNew
}
