// Generated from spec/acme/v1/report/file.yaml. Do not edit: change the spec and run `cargo regen`.

use ::feishu_api::{endpoint, text, wire};
/// The operations of `acme.v1.report`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c ::feishu_api::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c ::feishu_api::Client) -> Self {
        Self { client }
    }
    /// File a report / 提交. See [`File`](struct@File).
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`FileError`].
    ///
    /// [Documentation](https://acme.example/docs/report/file)
    #[allow(clippy::too_many_arguments, reason = "each is a field that is required")]
    pub fn file(
        &self,
        a: impl Into<String>,
        b: i64,
        c: bool,
        d: f64,
        e: impl Into<Vec<String>>,
        f: ::std::collections::BTreeMap<String, i64>,
        g: impl Into<wire::Json>,
        h: impl Into<wire::TimestampMs>,
        page: Page,
    ) -> ::feishu_api::Call<File> {
        ::feishu_api::Call::new(self.client, File::new(a, b, c, d, e, f, g, h, page))
    }
}
/// File a report / 提交.
///
/// Files a report.
///
/// 提交报告。
///
/// - `POST /acme/v1/reports`
/// - Token: `app_access_token`
/// - Needs no scope
///
/// # Errors
///
/// [`FileError`] lists those of its page.
///
/// [Documentation](https://acme.example/docs/report/file)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct File {
    /// A
    pub a: String,
    /// B
    pub b: i64,
    /// C
    pub c: bool,
    /// D
    pub d: f64,
    /// E
    pub e: Vec<String>,
    /// F
    pub f: ::std::collections::BTreeMap<String, i64>,
    /// G
    pub g: wire::Json,
    /// H
    pub h: wire::TimestampMs,
    /// Page
    pub page: Page,
}
impl File {
    /// With the fields that are required.
    #[allow(clippy::too_many_arguments, reason = "each is a field that is required")]
    pub fn new(
        a: impl Into<String>,
        b: i64,
        c: bool,
        d: f64,
        e: impl Into<Vec<String>>,
        f: ::std::collections::BTreeMap<String, i64>,
        g: impl Into<wire::Json>,
        h: impl Into<wire::TimestampMs>,
        page: Page,
    ) -> Self {
        Self {
            a: a.into(),
            b,
            c,
            d,
            e: e.into(),
            f,
            g: g.into(),
            h: h.into(),
            page,
        }
    }
}
impl wire::Object for File {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("a", wire::View::Text(&self.a));
        visit("b", wire::View::Integer(self.b));
        visit("c", wire::View::Boolean(self.c));
        visit("d", wire::View::Number(self.d));
        visit("e", wire::View::List(&self.e));
        visit("f", wire::View::Map(&self.f));
        visit("g", wire::View::Any(&self.g));
        visit("h", wire::View::Text(self.h.as_str()));
        visit("page", wire::View::Object(&self.page));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "a" => wire::Slot::Text(&mut self.a),
            "b" => wire::Slot::Integer(&mut self.b),
            "c" => wire::Slot::Boolean(&mut self.c),
            "d" => wire::Slot::Number(&mut self.d),
            "e" => wire::Slot::List(&mut self.e),
            "f" => wire::Slot::Map(&mut self.f),
            "g" => wire::Slot::Any(&mut self.g),
            "h" => wire::Slot::FromText(&mut self.h),
            "page" => wire::Slot::Object(&mut self.page),
            _ => wire::Slot::Skip,
        }
    }
}
impl ::feishu_api::Operation for File {
    type Response = FileResponse;
    type Error = FileError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "acme.v1.report.file",
            endpoint::Method::Post,
            "/acme/v1/reports",
        )
        .documented(
            text::Text {
                zh: "提交",
                en: "File a report",
            },
            "https://acme.example/docs/report/file",
        )
        .access(&[endpoint::TokenKind::App], &[endpoint::AppType::Custom], &[])
        .request(
            endpoint::BodyKind::Json,
            &[
                endpoint::Parameter::new(
                    "a",
                    "a",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "b",
                    "b",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::Integer,
                ),
                endpoint::Parameter::new(
                    "c",
                    "c",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::Boolean,
                ),
                endpoint::Parameter::new(
                    "d",
                    "d",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::Number,
                ),
                endpoint::Parameter::new(
                    "e",
                    "e",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::Array,
                ),
                endpoint::Parameter::new(
                    "f",
                    "f",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::Object,
                ),
                endpoint::Parameter::new(
                    "g",
                    "g",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::Any,
                ),
                endpoint::Parameter::new(
                    "h",
                    "h",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "page",
                    "page",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::Object,
                ),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .errors(&FILE_ERRORS);
}
/// What [`File`](struct@File) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FileResponse {}
impl FileResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for FileResponse {
    #[inline(never)]
    fn fields(&self, _visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {}
    #[inline(never)]
    fn field(&mut self, _key: &str) -> wire::Slot<'_> {
        wire::Slot::Skip
    }
}
::feishu_api::__impl_object! {
    File FileResponse
}
/// The errors that the page of [`File`](struct@File) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileError {}
::feishu_api::__impl_error! {
    FileError
}
impl ::feishu_api::OperationError for FileError {
    #[inline(never)]
    fn from_code(_code: i64) -> Option<Self> {
        None
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        match self {}
    }
}
static FILE_ERRORS: [endpoint::ErrorInfo; 0usize] = [];
/// H
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum H {
    /// `x`
    ///
    /// X
    X,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for H {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for H {
    fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "x" => Self::X,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Page
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Page {
    /// A
    pub a: String,
    /// B
    pub b: i64,
    /// C
    pub c: bool,
    /// D
    pub d: f64,
    /// E
    pub e: i64,
    /// F
    pub f: ::feishu_api::Secret,
    /// G
    pub g: super::super::super::id::BoxId,
    /// H
    pub h: H,
}
impl Page {
    /// With the fields that are required.
    #[allow(clippy::too_many_arguments, reason = "each is a field that is required")]
    pub fn new(
        a: impl Into<String>,
        b: i64,
        c: bool,
        d: f64,
        e: i64,
        f: impl Into<::feishu_api::Secret>,
        g: impl Into<super::super::super::id::BoxId>,
        h: impl Into<H>,
    ) -> Self {
        Self {
            a: a.into(),
            b,
            c,
            d,
            e,
            f: f.into(),
            g: g.into(),
            h: h.into(),
        }
    }
}
impl wire::Object for Page {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("a", wire::View::Text(&self.a));
        visit("b", wire::View::Integer(self.b));
        visit("c", wire::View::Boolean(self.c));
        visit("d", wire::View::Number(self.d));
        visit("e", wire::View::IntegerText(self.e));
        visit("f", wire::View::Secret(self.f.expose()));
        visit("g", wire::View::Text(self.g.as_str()));
        visit("h", wire::View::Text(self.h.as_str()));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "a" => wire::Slot::Text(&mut self.a),
            "b" => wire::Slot::Integer(&mut self.b),
            "c" => wire::Slot::Boolean(&mut self.c),
            "d" => wire::Slot::Number(&mut self.d),
            "e" => wire::Slot::Integer(&mut self.e),
            "f" => wire::Value::slot(&mut self.f),
            "g" => wire::Value::slot(&mut self.g),
            "h" => wire::Slot::FromText(&mut self.h),
            _ => wire::Slot::Skip,
        }
    }
}
::feishu_api::__impl_object! {
    Page
}
::feishu_api::__impl_enum! {
    H
}
