// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `approval.v1.id`
///
/// - [`Get`](struct@id::Get): Convert between user IDs and Lark IDs / 查询审批 ID（专用）
pub mod id;
/// `approval.v1.message`
///
/// - [`Send`](struct@message::Send): Send an approval bot message / 发送审批 Bot 消息
/// - [`Update`](struct@message::Update): Update an approval bot message / 更新审批 Bot 消息
pub mod message;
/// The operations of `approval.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `approval.v1.id`.
    pub fn id(&self) -> id::Api<'c> {
        id::Api::new(self.client)
    }
    /// The operations of `approval.v1.message`.
    pub fn message(&self) -> message::Api<'c> {
        message::Api::new(self.client)
    }
}
