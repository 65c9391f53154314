// Generated from spec/suite/v1/docs_api_search/object.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Search documents / 搜索云文档: [`Object`](struct@Object).
    ///
    /// Optional fields are set on the call: `.with(|request| request.count(…))`.
    pub fn object(&self, search_key: impl Into<String>) -> crate::codegen::Call<Object> {
        crate::codegen::Call::new(self.client, Object::new(search_key))
    }
}
/// Search documents / 搜索云文档.
///
/// Searches the documents visible to the current user by keyword. / 按关键词搜索当前用户可见的云文档。
///
/// - `POST /open-apis/suite/docs-api/search/object`
/// - Token: `user_access_token`
/// - Scopes, any of: `drive:drive`, `drive:drive:readonly`, `search:docs:read`
///
/// Errors: [`ObjectError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/ugDM4UjL4ADO14COwgTN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Object {
    /// The keyword to search for. / 搜索的关键词。
    pub search_key: String,
    /// How many files to return, 0 to 50. / 返回多少个文件，取 0 至 50。
    pub count: Option<i64>,
    /// The offset of the first result, 0 for none; together with `count` it must be below 200.
    ///
    /// 从第几个结果开始返回，0 为不偏移；与 `count` 之和须小于 200。
    pub offset: Option<i64>,
    /// Only files that users with these open_ids own are returned. / 只返回由这些用户所有的文件，以 open_id 指定。
    pub owner_ids: Option<Vec<String>>,
    /// Only files in these chats are returned. / 只返回这些群组中的文件。
    pub chat_ids: Option<Vec<String>>,
    /// Only files of these kinds are returned: `doc` for documents old and new, `sheet` for sheets, `slides` for slides, `bitable` for bases, `mindnote` for mind notes, `file` for files.
    ///
    /// 只返回这些类型的文件：`doc` 为文档（含旧版和新版），`sheet` 为电子表格，`slides` 为幻灯片，`bitable` 为多维表格，`mindnote` 为思维笔记，`file` 为文件。
    pub docs_types: Option<Vec<ObjectDocsTypes>>,
}
impl Object {
    /// Creates the value from its required fields.
    pub fn new(search_key: impl Into<String>) -> Self {
        Self {
            search_key: search_key.into(),
            count: Default::default(),
            offset: Default::default(),
            owner_ids: Default::default(),
            chat_ids: Default::default(),
            docs_types: Default::default(),
        }
    }
    /// Sets `count`.
    #[must_use]
    pub fn count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }
    /// Sets `offset`.
    #[must_use]
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
    /// Sets `owner_ids`.
    #[must_use]
    pub fn owner_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.owner_ids = Some(value.into());
        self
    }
    /// Sets `chat_ids`.
    #[must_use]
    pub fn chat_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.chat_ids = Some(value.into());
        self
    }
    /// Sets `docs_types`.
    #[must_use]
    pub fn docs_types(mut self, value: impl Into<Vec<ObjectDocsTypes>>) -> Self {
        self.docs_types = Some(value.into());
        self
    }
}
impl wire::Object for Object {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("search_key", &mut self.search_key);
        f.field("count", &mut self.count);
        f.field("offset", &mut self.offset);
        f.field("owner_ids", &mut self.owner_ids);
        f.field("chat_ids", &mut self.chat_ids);
        f.field("docs_types", &mut self.docs_types);
    }
}
crate::codegen::__impl_object! {
    Object
}
crate::codegen::__operation! {
    Object => ObjectResponse, ObjectError:
    Endpoint::new("suite.v1.docs_api_search.object", Post, "/open-apis/suite/docs-api/search/object")
        .documented(text("搜索云文档", "Search documents"), "https://open.feishu.cn/document/ukTMukTMukTM/ugDM4UjL4ADO14COwgTN")
        .access(&[User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_DRIVE_READONLY]),
            scopes(&[crate::scope::SEARCH_DOCS_READ]),
        ])
        .request(Json, &[
            body("search_key", String).required(),
            body("count", Integer),
            body("offset", Integer),
            body("owner_ids", Array),
            body("chat_ids", Array),
            body("docs_types", Array),
        ])
}
/// The reply to [`Object`](struct@Object).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectResponse {
    /// The files that were found. / 搜索到的文件。
    pub docs_entities: Vec<ObjectDocsEntities>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// How many files match in total. / 匹配的文件总数。
    pub total: i64,
}
impl wire::Object for ObjectResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("docs_entities", &mut self.docs_entities);
        f.field("has_more", &mut self.has_more);
        f.field("total", &mut self.total);
    }
}
crate::codegen::__impl_object! {
    ObjectResponse
}
/// The documented errors of [`Object`](struct@Object).
pub type ObjectError = crate::codegen::NoError;
/// The files that were found. / 搜索到的文件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectDocsEntities {
    /// The token of the file. / 文件的 token。
    pub docs_token: String,
    /// The type of file. / 文件的类型。
    pub docs_type: String,
    /// The title of the file. / 文件的标题。
    pub title: String,
    /// The ID of the owner of the file. / 文件所有者的 ID。
    pub owner_id: String,
}
impl wire::Object for ObjectDocsEntities {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("docs_token", &mut self.docs_token);
        f.field("docs_type", &mut self.docs_type);
        f.field("title", &mut self.title);
        f.field("owner_id", &mut self.owner_id);
    }
}
/// Only files of these kinds are returned: `doc` for documents old and new, `sheet` for sheets, `slides` for slides, `bitable` for bases, `mindnote` for mind notes, `file` for files.
///
/// 只返回这些类型的文件：`doc` 为文档（含旧版和新版），`sheet` 为电子表格，`slides` 为幻灯片，`bitable` 为多维表格，`mindnote` 为思维笔记，`file` 为文件。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ObjectDocsTypes {
    /// `doc`
    Doc,
    /// `sheet`
    Sheet,
    /// `slides`
    Slides,
    /// `bitable`
    Bitable,
    /// `mindnote`
    Mindnote,
    /// `file`
    File,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ObjectDocsTypes {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ObjectDocsTypes {
    fn as_str(&self) -> &str {
        match self {
            Self::Doc => "doc",
            Self::Sheet => "sheet",
            Self::Slides => "slides",
            Self::Bitable => "bitable",
            Self::Mindnote => "mindnote",
            Self::File => "file",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "doc" => Self::Doc,
            "sheet" => Self::Sheet,
            "slides" => Self::Slides,
            "bitable" => Self::Bitable,
            "mindnote" => Self::Mindnote,
            "file" => Self::File,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    ObjectDocsEntities
}
crate::codegen::__impl_enum! {
    ObjectDocsTypes
}
