//! The texts of the spec, which are Markdown, as HTML: no tag, no image and no link of theirs but `https`.

use crate::address;
use crate::highlight::highlighted;
use crate::site::Context;
use feishu_codegen::model::{Piece, Text};
use maud::{Markup, PreEscaped, html};
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

/// A text, as blocks. One that is a single paragraph stands for itself, without a tag.
pub(crate) fn prose(cx: Context<'_, '_>, text: &Text) -> Markup {
    PreEscaped(markdown(cx, cx.language.of(text)))
}

/// Whether a text says something.
pub(crate) fn says_something(text: &Text) -> bool {
    !text.zh.trim().is_empty() || !text.en.trim().is_empty()
}

/// Pieces of prose.
pub(crate) fn pieces(cx: Context<'_, '_>, pieces: &[Piece]) -> Markup {
    html! {
        @for piece in pieces {
            @match piece {
                Piece::Text(text) => div.prose { (prose(cx, text)) },
                Piece::Code { code, language } => (highlighted(code, language)),
                Piece::Table { columns, rows } => div.scroll {
                    table {
                        thead { tr { @for column in columns { th { (prose(cx, column)) } } } }
                        tbody { @for row in rows { tr { @for cell in row { td { (prose(cx, cell)) } } } } }
                    }
                },
            }
        }
    }
}

/// A link to a page elsewhere, if it may be one.
pub(crate) fn is_safe(url: &str) -> bool {
    let host = url.strip_prefix("https://").and_then(|rest| rest.split(['/', '?', '#']).next());
    let is_host = |host: &str| {
        host.contains('.') && host.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':'))
    };
    host.is_some_and(is_host) && !url.chars().any(|c| c.is_control() || c.is_whitespace())
}

/// Text between tags, with what HTML reads as markup escaped. A quote is none there, and JSON is full of them.
pub(crate) fn escape(text: &str, out: &mut String) {
    for character in text.chars() {
        match character {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            _ => out.push(character),
        }
    }
}

/// Text in the value of an attribute.
fn escape_value(text: &str, out: &mut String) {
    for (index, piece) in text.split('"').enumerate() {
        if index > 0 {
            out.push_str("&quot;");
        }
        escape(piece, out);
    }
}

fn markdown(cx: Context<'_, '_>, text: &str) -> String {
    let resolve = |url: &str| {
        let inside = cx.site.described_by(url).map(|id| cx.to(&address::api(id)));
        inside.or_else(|| is_safe(url).then(|| url.to_owned()))
    };
    let (out, _) = render(text, &resolve, false);
    match out.strip_prefix("<p>").and_then(|rest| rest.strip_suffix("</p>")) {
        Some(only) if !only.contains("<p>") => only.to_owned(),
        _ => out,
    }
}

/// Markdown as HTML, and its headings with their anchors. `resolve` says where a link leads, if it may be one. Lines and headings
/// are those of a text of the spec, or of a document of its own.
pub(crate) fn render(
    text: &str,
    resolve: &dyn Fn(&str) -> Option<String>,
    is_document: bool,
) -> (String, Vec<(String, String)>) {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let options = if is_document { options | Options::ENABLE_HEADING_ATTRIBUTES } else { options };
    let mut writer = Writer {
        resolve,
        is_document,
        out: String::with_capacity(text.len() + 32),
        links: Vec::new(),
        is_head: false,
        code: None,
        headings: Vec::new(),
    };
    for event in Parser::new_ext(text.trim(), options) {
        writer.event(event);
    }
    (writer.out, writer.headings)
}

struct Writer<'w> {
    resolve: &'w dyn Fn(&str) -> Option<String>,
    is_document: bool,
    out: String,
    /// Whether each open link was written.
    links: Vec<bool>,
    is_head: bool,
    /// The language and the lines of an open block of code.
    code: Option<(String, String)>,
    headings: Vec<(String, String)>,
}

impl Writer<'_> {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(&tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => match &mut self.code {
                Some((_, lines)) => lines.push_str(&text),
                None => escape(&text, &mut self.out),
            },
            Event::Code(text) => {
                self.out.push_str("<code>");
                escape(&text, &mut self.out);
                self.out.push_str("</code>");
            }
            Event::Html(html) | Event::InlineHtml(html) => match html.trim() {
                "<br>" | "<br/>" | "<br />" => self.out.push_str("<br>"),
                _ => escape(&html, &mut self.out),
            },
            Event::SoftBreak if self.is_document => self.out.push('\n'),
            // A line of a text of the spec is one on purpose, unless it is inside of a link.
            Event::SoftBreak if self.links.is_empty() => self.out.push_str("<br>"),
            Event::SoftBreak => self.out.push(' '),
            Event::HardBreak => self.out.push_str("<br>"),
            Event::Rule => self.out.push_str("<hr>"),
            Event::FootnoteReference(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                escape(&text, &mut self.out);
            }
            Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        let tag = match tag {
            Tag::Paragraph | Tag::HtmlBlock => "<p>",
            Tag::Heading { level, id, .. } if self.is_document => {
                let id = id.as_deref().unwrap_or_default();
                let anchor = if id.is_empty() { String::new() } else { format!(" id=\"{}\"", address::part(id)) };
                self.out.push_str(&format!("<{level}{anchor}>"));
                self.headings.push((address::part(id), String::new()));
                return;
            }
            Tag::Heading { .. } => "<p><strong>",
            Tag::BlockQuote(_) => "<blockquote>",
            Tag::CodeBlock(kind) => {
                let language = match kind {
                    CodeBlockKind::Fenced(words) => words.split([',', ' ']).next().unwrap_or_default().to_owned(),
                    CodeBlockKind::Indented => String::new(),
                };
                self.code = Some((language, String::new()));
                return;
            }
            Tag::List(Some(first)) => return self.out.push_str(&format!("<ol start=\"{first}\">")),
            Tag::List(None) => "<ul>",
            Tag::Item => "<li>",
            Tag::Table(_) => "<div class=\"scroll\"><table>",
            Tag::TableHead => {
                self.is_head = true;
                "<thead><tr>"
            }
            Tag::TableRow => "<tr>",
            Tag::TableCell if self.is_head => "<th>",
            Tag::TableCell => "<td>",
            Tag::Emphasis => "<em>",
            Tag::Strong => "<strong>",
            Tag::Strikethrough => "<s>",
            // An image would be a request to another server: the reader may follow it.
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => return self.link(dest_url.trim()),
            _ => return,
        };
        self.out.push_str(tag);
    }

    fn link(&mut self, url: &str) {
        let target = (self.resolve)(url).filter(|_| !self.links.contains(&true));
        self.links.push(target.is_some());
        if let Some(target) = target {
            self.out.push_str("<a href=\"");
            escape_value(&target, &mut self.out);
            self.out.push_str("\">");
        }
    }

    fn end(&mut self, tag: TagEnd) {
        let tag = match tag {
            TagEnd::Paragraph | TagEnd::HtmlBlock => "</p>",
            TagEnd::Heading(level) if self.is_document => {
                if let Some((_, title)) = self.headings.last_mut() {
                    // What was written since the heading began, which has no markup but code.
                    let start = self.out.rfind(&format!("<{level}")).unwrap_or_default();
                    let inner = self.out[start..].split_once('>').map_or("", |(_, inner)| inner);
                    *title = inner.replace("<code>", "").replace("</code>", "");
                }
                return self.out.push_str(&format!("</{level}>"));
            }
            TagEnd::Heading(_) => "</strong></p>",
            TagEnd::BlockQuote(_) => "</blockquote>",
            TagEnd::CodeBlock => {
                let (language, lines) = self.code.take().unwrap_or_default();
                // What a doctest needs and a reader does not.
                let is_hidden = |line: &&str| language == "rust" && (*line == "#" || line.starts_with("# "));
                let lines: Vec<&str> = lines.lines().filter(|line| !is_hidden(line)).collect();
                return self.out.push_str(&highlighted(lines.join("\n").trim_end(), &language).0);
            }
            TagEnd::List(true) => "</ol>",
            TagEnd::List(false) => "</ul>",
            TagEnd::Item => "</li>",
            TagEnd::Table => "</tbody></table></div>",
            TagEnd::TableHead => {
                self.is_head = false;
                "</tr></thead><tbody>"
            }
            TagEnd::TableRow => "</tr>",
            TagEnd::TableCell if self.is_head => "</th>",
            TagEnd::TableCell => "</td>",
            TagEnd::Emphasis => "</em>",
            TagEnd::Strong => "</strong>",
            TagEnd::Strikethrough => "</s>",
            TagEnd::Link | TagEnd::Image if self.links.pop() == Some(true) => "</a>",
            _ => return,
        };
        self.out.push_str(tag);
    }
}
