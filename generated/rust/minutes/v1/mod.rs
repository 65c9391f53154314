// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `minutes.v1.minute`
///
/// - [`Artifacts`](struct@minute::Artifacts): Get the AI artifacts of minutes / 获取妙记AI产物
/// - [`Get`](struct@minute::Get): Get minutes / 获取妙记信息
/// - [`Search`](struct@minute::Search): Search minutes / 搜索妙记
pub mod minute;
/// `minutes.v1.minute_media`
///
/// - [`Get`](struct@minute_media::Get): Get the media of minutes / 下载妙记音视频文件
pub mod minute_media;
/// `minutes.v1.minute_statistics`
///
/// - [`Get`](struct@minute_statistics::Get): Get the statistics of minutes / 获取妙记统计数据
pub mod minute_statistics;
/// `minutes.v1.minute_transcript`
///
/// - [`Get`](struct@minute_transcript::Get): Export the transcript of minutes / 导出妙记文字记录
pub mod minute_transcript;
/// The operations of `minutes.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `minutes.v1.minute`.
    pub fn minute(&self) -> minute::Api<'c> {
        minute::Api::new(self.client)
    }
    /// The operations of `minutes.v1.minute_media`.
    pub fn minute_media(&self) -> minute_media::Api<'c> {
        minute_media::Api::new(self.client)
    }
    /// The operations of `minutes.v1.minute_statistics`.
    pub fn minute_statistics(&self) -> minute_statistics::Api<'c> {
        minute_statistics::Api::new(self.client)
    }
    /// The operations of `minutes.v1.minute_transcript`.
    pub fn minute_transcript(&self) -> minute_transcript::Api<'c> {
        minute_transcript::Api::new(self.client)
    }
}
