// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `acs.v1.access_record`
///
/// - [`List`](struct@access_record::List): List access records / 获取门禁记录列表
pub mod access_record;
/// `acs.v1.access_record_access_photo`
///
/// - [`Get`](struct@access_record_access_photo::Get): Download the photo of an access record / 下载开门时的人脸识别图片
pub mod access_record_access_photo;
/// `acs.v1.device`
///
/// - [`List`](struct@device::List): List access devices / 获取门禁设备列表
pub mod device;
/// `acs.v1.event`
///
/// - [`AccessRecordCreated`](struct@event::AccessRecordCreated): Access record created / 新增门禁访问记录
/// - [`UserUpdated`](struct@event::UserUpdated): Access user changed / 用户信息变更
#[cfg(feature = "events")]
pub mod event;
/// `acs.v1.rule_external`
///
/// - [`Create`](struct@rule_external::Create): Create or update an access rule / 创建或更新权限组
/// - [`Delete`](struct@rule_external::Delete): Delete an access rule / 删除权限组
/// - [`DeviceBind`](struct@rule_external::DeviceBind): Bind a device to access rules / 设备绑定权限组
/// - [`Get`](struct@rule_external::Get): Get access rules / 获取权限组信息
pub mod rule_external;
mod types;
pub use types::*;
/// `acs.v1.user`
///
/// - [`Get`](struct@user::Get): Get an access user / 获取单个用户信息
/// - [`List`](struct@user::List): List access users / 获取用户列表
/// - [`Patch`](struct@user::Patch): Update an access user / 修改用户部分信息
pub mod user;
/// `acs.v1.user_face`
///
/// - [`Get`](struct@user_face::Get): Download the face photo of a user / 下载人脸图片
/// - [`Update`](struct@user_face::Update): Upload the face photo of a user / 上传人脸图片
pub mod user_face;
/// `acs.v1.visitor`
///
/// - [`Create`](struct@visitor::Create): Add a visitor / 添加访客
/// - [`Delete`](struct@visitor::Delete): Delete a visitor / 删除访客
pub mod visitor;
/// The operations of `acs.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `acs.v1.access_record`.
    pub fn access_record(&self) -> access_record::Api<'c> {
        access_record::Api::new(self.client)
    }
    /// The operations of `acs.v1.access_record_access_photo`.
    pub fn access_record_access_photo(&self) -> access_record_access_photo::Api<'c> {
        access_record_access_photo::Api::new(self.client)
    }
    /// The operations of `acs.v1.device`.
    pub fn device(&self) -> device::Api<'c> {
        device::Api::new(self.client)
    }
    /// The operations of `acs.v1.rule_external`.
    pub fn rule_external(&self) -> rule_external::Api<'c> {
        rule_external::Api::new(self.client)
    }
    /// The operations of `acs.v1.user`.
    pub fn user(&self) -> user::Api<'c> {
        user::Api::new(self.client)
    }
    /// The operations of `acs.v1.user_face`.
    pub fn user_face(&self) -> user_face::Api<'c> {
        user_face::Api::new(self.client)
    }
    /// The operations of `acs.v1.visitor`.
    pub fn visitor(&self) -> visitor::Api<'c> {
        visitor::Api::new(self.client)
    }
}
