//! Posts: rich text.

use super::element::{CodeBlock, InlineImage, InlineMedia, Markdown, Paragraph, Rule};
use super::object::{Members, object};
use super::plain::Names;
use crate::id::{FileKey, ImageKey};
use crate::wire::Json;
use std::collections::BTreeMap;

/// A post: a title and paragraphs of rich text, in one or more languages.
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
/// Readers see the post in their language, if it is available; a post in one language is the same for everyone. A
/// received post has one language, which is not stated.
#[derive(Clone, Debug, PartialEq)]
pub struct Post {
    bodies: Bodies,
}

#[derive(Clone, Debug, PartialEq)]
enum Bodies {
    /// One body, in an unspecified language.
    One(PostBody),
    /// One body per language.
    ByLanguage(BTreeMap<String, PostBody>),
}

object! {
    /// The body of a post in one language.
    PostBody {
        /// The title.
        title: Option<String>,
        /// The paragraphs.
        content: Vec<Paragraph>,
    }
}

/// The language of a post without a stated language: the platform requires one, and shows it to all readers.
const LANGUAGE: &str = "zh_cn";

impl Post {
    /// Creates a post that is the same for readers of all languages.
    pub fn new(body: PostBody) -> Self {
        Self { bodies: Bodies::One(body) }
    }

    /// Creates a post in a language, for example `zh_cn`, `en_us` or `ja_jp`. [`and`](Self::and) adds others.
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

    /// Sets the body in another language. A body without a language then becomes `zh_cn`.
    #[must_use]
    pub fn and(self, language: impl Into<String>, body: PostBody) -> Self {
        let mut bodies = match self.bodies {
            Bodies::One(body) => BTreeMap::from([(LANGUAGE.to_owned(), body)]),
            Bodies::ByLanguage(bodies) => bodies,
        };
        bodies.insert(language.into(), body);
        Self { bodies: Bodies::ByLanguage(bodies) }
    }

    /// Returns the body for readers of a language: the body in that language, or the only body.
    pub fn body(&self, language: &str) -> Option<&PostBody> {
        match &self.bodies {
            Bodies::One(body) => Some(body),
            Bodies::ByLanguage(bodies) if bodies.len() == 1 => bodies.values().next(),
            Bodies::ByLanguage(bodies) => bodies.get(language),
        }
    }

    /// Returns the bodies with their languages; `None` if the language is not stated.
    pub fn bodies(&self) -> impl Iterator<Item = (Option<&str>, &PostBody)> {
        let (one, several) = match &self.bodies {
            Bodies::One(body) => (Some(body), None),
            Bodies::ByLanguage(bodies) => (None, Some(bodies)),
        };
        let several = several.into_iter().flatten().map(|(language, body)| (Some(language.as_str()), body));
        one.into_iter().map(|body| (None, body)).chain(several)
    }

    /// Returns the post per language, as the platform requires.
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
    /// Creates a body without a title and paragraphs.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a body with a title.
    pub fn titled(title: impl Into<String>) -> Self {
        Self { title: Some(title.into()), ..Self::default() }
    }

    /// Adds a paragraph, or an element as a paragraph.
    #[must_use]
    pub fn paragraph(mut self, paragraph: impl Into<Paragraph>) -> Self {
        self.content.push(paragraph.into());
        self
    }

    /// Adds a paragraph of text, which is shown verbatim.
    #[must_use]
    pub fn text(self, text: impl Into<String>) -> Self {
        self.paragraph(Paragraph::new().text(text))
    }

    /// Adds an image.
    #[must_use]
    pub fn image(self, image_key: impl Into<ImageKey>) -> Self {
        self.paragraph(InlineImage { image_key: image_key.into(), ..InlineImage::default() })
    }

    /// Adds a video. Use [`paragraph`](Self::paragraph) with an [`InlineMedia`] to set a preview image.
    #[must_use]
    pub fn media(self, file_key: impl Into<FileKey>) -> Self {
        self.paragraph(InlineMedia { file_key: file_key.into(), ..InlineMedia::default() })
    }

    /// Adds a code block in a programming language, for example `RUST`.
    #[must_use]
    pub fn code(self, language: impl Into<String>, code: impl Into<String>) -> Self {
        self.paragraph(CodeBlock { language: Some(language.into()), text: code.into(), ..CodeBlock::default() })
    }

    /// Adds Markdown.
    #[must_use]
    pub fn markdown(self, text: impl Into<String>) -> Self {
        self.paragraph(Markdown { text: text.into(), ..Markdown::default() })
    }

    /// Adds a horizontal line.
    #[must_use]
    pub fn rule(self) -> Self {
        self.paragraph(Rule::default())
    }

    /// Returns the plain text: the title and the paragraphs, one line each, as in
    /// [`Content::plain_text`](super::Content::plain_text).
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
