// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `hire.v2.interview_record`
///
/// - [`Get`](struct@interview_record::Get): Get an interview record / 获取面试评价信息（新版）
/// - [`List`](struct@interview_record::List): List interview records / 批量获取面试评价详细信息（新版）
pub mod interview_record;
/// `hire.v2.talent`
///
/// - [`Get`](struct@talent::Get): Get a talent / 获取人才详情
pub mod talent;
mod types;
pub use types::*;
/// The operations of `hire.v2`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `hire.v2.interview_record`.
    pub fn interview_record(&self) -> interview_record::Api<'c> {
        interview_record::Api::new(self.client)
    }
    /// The operations of `hire.v2.talent`.
    pub fn talent(&self) -> talent::Api<'c> {
        talent::Api::new(self.client)
    }
}
