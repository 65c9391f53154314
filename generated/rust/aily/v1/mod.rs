// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `aily.v1.aily_session`
///
/// - [`Create`](struct@aily_session::Create): Create a session / 创建会话
/// - [`Delete`](struct@aily_session::Delete): Delete a session / 删除会话
/// - [`Get`](struct@aily_session::Get): Get a session / 获取会话
/// - [`Update`](struct@aily_session::Update): Update a session / 更新会话
pub mod aily_session;
/// `aily.v1.aily_session_aily_message`
///
/// - [`Create`](struct@aily_session_aily_message::Create): Send a message / 发送 Aily 消息
/// - [`Get`](struct@aily_session_aily_message::Get): Get a message / 获取 Aily 消息
/// - [`List`](struct@aily_session_aily_message::List): List messages / 列出 Aily 消息
pub mod aily_session_aily_message;
/// `aily.v1.aily_session_run`
///
/// - [`Cancel`](struct@aily_session_run::Cancel): Cancel a run / 中止一次运行
/// - [`Create`](struct@aily_session_run::Create): Create a run / 创建运行
/// - [`Get`](struct@aily_session_run::Get): Get a run / 获取运行
/// - [`List`](struct@aily_session_run::List): List runs / 列出运行
pub mod aily_session_run;
/// `aily.v1.app_data_asset`
///
/// - [`Create`](struct@app_data_asset::Create): Create a data asset / 创建数据知识
/// - [`Delete`](struct@app_data_asset::Delete): Delete a data asset / 删除数据知识
/// - [`Get`](struct@app_data_asset::Get): Get a data asset / 获取数据知识
/// - [`List`](struct@app_data_asset::List): List data assets / 获取数据知识列表
/// - [`UploadFile`](struct@app_data_asset::UploadFile): Upload a file for a data asset / 上传文件用于 Aily 的数据知识管理
pub mod app_data_asset;
/// `aily.v1.app_data_asset_tag`
///
/// - [`List`](struct@app_data_asset_tag::List): List data asset tags / 获取数据知识分类列表
pub mod app_data_asset_tag;
/// `aily.v1.app_knowledge`
///
/// - [`Ask`](struct@app_knowledge::Ask): Ask about data assets / 执行数据知识问答
pub mod app_knowledge;
/// `aily.v1.app_skill`
///
/// - [`Get`](struct@app_skill::Get): Get a skill / 获取技能信息
/// - [`List`](struct@app_skill::List): List skills / 查询技能列表
/// - [`Start`](struct@app_skill::Start): Start a skill / 调用技能
pub mod app_skill;
mod types;
pub use types::*;
/// The operations of `aily.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `aily.v1.aily_session`.
    pub fn aily_session(&self) -> aily_session::Api<'c> {
        aily_session::Api::new(self.client)
    }
    /// The operations of `aily.v1.aily_session_aily_message`.
    pub fn aily_session_aily_message(&self) -> aily_session_aily_message::Api<'c> {
        aily_session_aily_message::Api::new(self.client)
    }
    /// The operations of `aily.v1.aily_session_run`.
    pub fn aily_session_run(&self) -> aily_session_run::Api<'c> {
        aily_session_run::Api::new(self.client)
    }
    /// The operations of `aily.v1.app_data_asset`.
    pub fn app_data_asset(&self) -> app_data_asset::Api<'c> {
        app_data_asset::Api::new(self.client)
    }
    /// The operations of `aily.v1.app_data_asset_tag`.
    pub fn app_data_asset_tag(&self) -> app_data_asset_tag::Api<'c> {
        app_data_asset_tag::Api::new(self.client)
    }
    /// The operations of `aily.v1.app_knowledge`.
    pub fn app_knowledge(&self) -> app_knowledge::Api<'c> {
        app_knowledge::Api::new(self.client)
    }
    /// The operations of `aily.v1.app_skill`.
    pub fn app_skill(&self) -> app_skill::Api<'c> {
        app_skill::Api::new(self.client)
    }
}
