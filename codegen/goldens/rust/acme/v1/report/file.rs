// Generated from spec/acme/v1/report/file.yaml. Do not edit: change the spec and run `cargo regen`.

use ::feishu_api::codegen::wire;
use super::super::super::super::id;
impl super::Api<'_> {
    /// File a report / 提交: [`File`](struct@File).
    #[allow(clippy::too_many_arguments, reason = "each argument is a required field")]
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
        page: FilePage,
    ) -> ::feishu_api::codegen::Call<File> {
        ::feishu_api::codegen::Call::new(
            self.client,
            File::new(a, b, c, d, e, f, g, h, page),
        )
    }
}
/// File a report / 提交.
///
/// Files a report. / 提交报告。
///
/// - `POST /acme/v1/reports`
/// - Token: `app_access_token`
/// - Needs no scope
///
/// Errors: [`FileError`]. [Documentation](https://acme.example/docs/report/file)
#[derive(Clone, Default)]
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
    pub page: FilePage,
}
impl File {
    /// Creates the value from its required fields.
    #[allow(clippy::too_many_arguments, reason = "each argument is a required field")]
    pub fn new(
        a: impl Into<String>,
        b: i64,
        c: bool,
        d: f64,
        e: impl Into<Vec<String>>,
        f: ::std::collections::BTreeMap<String, i64>,
        g: impl Into<wire::Json>,
        h: impl Into<wire::TimestampMs>,
        page: FilePage,
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
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("a", &mut self.a);
        f.field("b", &mut self.b);
        f.field("c", &mut self.c);
        f.field("d", &mut self.d);
        f.field("e", &mut self.e);
        f.field("f", &mut self.f);
        f.field("g", &mut self.g);
        f.field("h", &mut self.h);
        f.field("page", &mut self.page);
    }
}
::feishu_api::codegen::__impl_object! {
    File
}
::feishu_api::codegen::__operation! {
    File => FileResponse, FileError:
    Endpoint::new("acme.v1.report.file", Post, "/acme/v1/reports")
        .documented(text("提交", "File a report"), "https://acme.example/docs/report/file")
        .access(&[App], &[Custom], &[])
        .request(Json, &[
            body("a", String).required(),
            body("b", Integer).required(),
            body("c", Boolean).required(),
            body("d", Number).required(),
            body("e", Array).required(),
            body("f", Object).required(),
            body("g", Any).required(),
            body("h", String).required(),
            body("page", Object).required(),
        ])
}
/// The reply to [`File`](struct@File).
pub type FileResponse = wire::Empty;
/// The documented errors of [`File`](struct@File).
pub type FileError = ::feishu_api::codegen::NoError;
/// H
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FileH {
    /// `x`: X
    X,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for FileH {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for FileH {
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilePage {
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
    pub f: ::feishu_api::codegen::Secret,
    /// G
    pub g: id::BoxId,
    /// H
    pub h: FileH,
}
impl FilePage {
    /// Creates the value from its required fields.
    #[allow(clippy::too_many_arguments, reason = "each argument is a required field")]
    pub fn new(
        a: impl Into<String>,
        b: i64,
        c: bool,
        d: f64,
        e: i64,
        f: impl Into<::feishu_api::codegen::Secret>,
        g: impl Into<id::BoxId>,
        h: FileH,
    ) -> Self {
        Self {
            a: a.into(),
            b,
            c,
            d,
            e,
            f: f.into(),
            g: g.into(),
            h,
        }
    }
}
impl wire::Object for FilePage {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("a", &mut self.a);
        f.field("b", &mut self.b);
        f.field("c", &mut self.c);
        f.field("d", &mut self.d);
        f.integer_text("e", &mut self.e);
        f.field("f", &mut self.f);
        f.field("g", &mut self.g);
        f.field("h", &mut self.h);
    }
}
::feishu_api::codegen::__impl_object! {
    FilePage
}
::feishu_api::codegen::__impl_enum! {
    FileH
}
