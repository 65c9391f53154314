//! Posts: rich text.

use super::element::{CodeBlock, InlineImage, InlineMedia, Markdown, Paragraph, Rule};
use super::object::{Members, object};
use super::plain::Names;
use crate::id::{FileKey, ImageKey};
use crate::wire::Json;
use std::collections::BTreeMap;

/// A post: a title and paragraphs of rich text, in one language or several.
///
/// ```
/// use feishu_api::content::{Content, Paragraph, Post, PostBody};
///
/// let body = PostBody::titled("Deployed")
///     .paragraph(Paragraph::new().text("api, by ").mention("ou_7d8a6e6d"))
///     .code("BASH", "deploy api --to production");
/// let content = Content::from(Post::new(body));
/// assert_eq!(content.msg_type(), "post");
/// ```
///
/// Whoever reads it sees it in their language, if it has that; a post in one language is the same for all. A post that
/// was received is in one, and does not say which.
#[derive(Clone, Debug, PartialEq)]
pub struct Post {
    bodies: Bodies,
}

#[derive(Clone, Debug, PartialEq)]
enum Bodies {
    /// One, in a language that is not said.
    One(PostBody),
    /// One for each language.
    ByLanguage(BTreeMap<String, PostBody>),
}

object! {
    /// What a post says in one language.
    PostBody {
        /// The title.
        title: Option<String>,
        /// The paragraphs.
        content: Vec<Paragraph>,
    }
}

/// The language of a post that does not say any: the platform wants one, and shows it to readers of all.
const LANGUAGE: &str = "zh_cn";

impl Post {
    /// A post that is the same for readers of all languages.
    pub fn new(body: PostBody) -> Self {
        Self { bodies: Bodies::One(body) }
    }

    /// A post in a language, for example `zh_cn`, `en_us` or `ja_jp`. [`and`](Self::and) adds others.
    ///
    /// ```
    /// use feishu_api::content::{Post, PostBody};
    ///
    /// let post = Post::in_language("en_us", PostBody::titled("Deployed")).and("zh_cn", PostBody::titled("已部署"));
    /// assert_eq!(post.body("zh_cn").and_then(|body| body.title.as_deref()), Some("已部署"));
    /// ```
    pub fn in_language(language: impl Into<String>, body: PostBody) -> Self {
        Self { bodies: Bodies::ByLanguage(BTreeMap::from([(language.into(), body)])) }
    }

    /// Sets what it says in another language. A body without a language stands for `zh_cn` from then on.
    #[must_use]
    pub fn and(self, language: impl Into<String>, body: PostBody) -> Self {
        let mut bodies = match self.bodies {
            Bodies::One(body) => BTreeMap::from([(LANGUAGE.to_owned(), body)]),
            Bodies::ByLanguage(bodies) => bodies,
        };
        bodies.insert(language.into(), body);
        Self { bodies: Bodies::ByLanguage(bodies) }
    }

    /// What readers of a language see: what it says in that language, or else the only thing it says.
    pub fn body(&self, language: &str) -> Option<&PostBody> {
        match &self.bodies {
            Bodies::One(body) => Some(body),
            Bodies::ByLanguage(bodies) if bodies.len() == 1 => bodies.values().next(),
            Bodies::ByLanguage(bodies) => bodies.get(language),
        }
    }

    /// What it says, and in which language; `None` where that is not said.
    pub fn bodies(&self) -> impl Iterator<Item = (Option<&str>, &PostBody)> {
        let (one, several) = match &self.bodies {
            Bodies::One(body) => (Some(body), None),
            Bodies::ByLanguage(bodies) => (None, Some(bodies)),
        };
        let several = several.into_iter().flatten().map(|(language, body)| (Some(language.as_str()), body));
        one.into_iter().map(|body| (None, body)).chain(several)
    }

    /// The post as the platform takes it, which is by language.
    pub(crate) fn by_language(&self) -> Members {
        let member = |(language, body): (Option<&str>, &PostBody)| {
            (language.unwrap_or(LANGUAGE).to_owned(), Json::Object(body.write()))
        };
        self.bodies().map(member).collect()
    }

    pub(super) fn read(members: &Members) -> Option<Self> {
        if let Some(body) = PostBody::read(members) {
            return Some(Self::new(body));
        }
        let body = |(language, body): (&String, &Json)| Some((language.clone(), PostBody::read(body.as_object()?)?));
        let bodies: BTreeMap<_, _> = members.iter().map(body).collect::<Option<_>>()?;
        (!bodies.is_empty()).then_some(Self { bodies: Bodies::ByLanguage(bodies) })
    }

    pub(super) fn write(&self) -> Members {
        match &self.bodies {
            Bodies::One(body) => body.write(),
            Bodies::ByLanguage(_) => self.by_language(),
        }
    }
}

impl PostBody {
    /// Without a title and paragraphs.
    pub fn new() -> Self {
        Self::default()
    }

    /// With a title.
    pub fn titled(title: impl Into<String>) -> Self {
        Self { title: Some(title.into()), ..Self::default() }
    }

    /// Adds a paragraph, or an element that is one.
    #[must_use]
    pub fn paragraph(mut self, paragraph: impl Into<Paragraph>) -> Self {
        self.content.push(paragraph.into());
        self
    }

    /// Adds a paragraph of text, which is shown as it is.
    #[must_use]
    pub fn text(self, text: impl Into<String>) -> Self {
        self.paragraph(Paragraph::new().text(text))
    }

    /// Adds an image.
    #[must_use]
    pub fn image(self, image_key: impl Into<ImageKey>) -> Self {
        self.paragraph(InlineImage { image_key: image_key.into(), ..InlineImage::default() })
    }

    /// Adds a video. [`paragraph`](Self::paragraph) takes an [`InlineMedia`] with an image to show before it plays.
    #[must_use]
    pub fn media(self, file_key: impl Into<FileKey>) -> Self {
        self.paragraph(InlineMedia { file_key: file_key.into(), ..InlineMedia::default() })
    }

    /// Adds code in a programming language, for example `RUST`.
    #[must_use]
    pub fn code(self, language: impl Into<String>, code: impl Into<String>) -> Self {
        self.paragraph(CodeBlock { language: Some(language.into()), text: code.into(), ..CodeBlock::default() })
    }

    /// Adds Markdown.
    #[must_use]
    pub fn markdown(self, text: impl Into<String>) -> Self {
        self.paragraph(Markdown { text: text.into(), ..Markdown::default() })
    }

    /// Adds a line across the post.
    #[must_use]
    pub fn rule(self) -> Self {
        self.paragraph(Rule::default())
    }

    /// What it says, without its looks: the title and the paragraphs, a line each, as
    /// [`Content::plain_text`](super::Content::plain_text) has them.
    pub fn plain_text(&self) -> String {
        self.plain(&|_| None)
    }

    pub(super) fn plain(&self, names: Names<'_>) -> String {
        let title = self.title.iter().filter(|title| !title.is_empty()).cloned();
        let lines: Vec<_> = title.chain(self.content.iter().map(|paragraph| paragraph.plain(names))).collect();
        lines.join("\n")
    }
}

impl From<PostBody> for Post {
    fn from(body: PostBody) -> Self {
        Self::new(body)
    }
}
