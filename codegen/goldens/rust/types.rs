// Generated from spec/platform/types.yaml. Do not edit: change the spec and run `cargo regen`.

use ::feishu_api::codegen::wire;
/// A period. / 一段时间
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Period {
    /// When it starts. / 开始
    pub start: wire::TimestampSec,
    /// When it ends. / 结束
    pub end: Option<wire::TimestampSec>,
}
impl wire::Object for Period {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("start", &mut self.start);
        f.field("end", &mut self.end);
    }
}
/// The request form of [`Period`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PeriodInput {
    /// When it starts. / 开始
    pub start: wire::TimestampSec,
    /// When it ends. / 结束
    pub end: Option<wire::TimestampSec>,
}
impl PeriodInput {
    /// Creates the value from its required fields.
    pub fn new(start: impl Into<wire::TimestampSec>) -> Self {
        Self {
            start: start.into(),
            end: Default::default(),
        }
    }
    /// Sets `end`.
    #[must_use]
    pub fn end(mut self, value: impl Into<wire::TimestampSec>) -> Self {
        self.end = Some(value.into());
        self
    }
}
impl wire::Object for PeriodInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("start", &mut self.start);
        f.field("end", &mut self.end);
    }
}
/// A kind of staff number. / 工号的种类
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StaffIdType {
    /// `open`: Within one app. / 应用内的工号
    Open,
    /// `tenant`: Within one tenant. / 企业内的工号
    ///
    /// Needs one of the scopes `acme:staff`.
    Tenant,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for StaffIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for StaffIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Tenant => "tenant",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "open" => Self::Open,
            "tenant" => Self::Tenant,
            _ => Self::Other(text.to_owned()),
        }
    }
}
::feishu_api::codegen::__impl_object! {
    Period PeriodInput
}
::feishu_api::codegen::__impl_enum! {
    StaffIdType
}
::feishu_api::codegen::__impl_input! {
    PeriodInput : Period
}
