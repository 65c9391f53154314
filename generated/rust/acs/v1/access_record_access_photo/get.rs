// Generated from spec/acs/v1/access_record_access_photo/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::acs::error;
impl super::Api<'_> {
    /// Download the photo of an access record / 下载开门时的人脸识别图片: [`Get`](struct@Get).
    pub fn get(&self, access_record_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(access_record_id))
    }
}
/// Download the photo of an access record / 下载开门时的人脸识别图片.
///
/// Downloads the photo taken when a face opened a door and returns its binary content.
///
/// 下载用人脸开门时的抓拍照片，返回二进制内容。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.acs().v1().access_record_access_photo().get("6939433228970082591").await?;
/// reply.save("file").await?;
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/acs/v1/access_records/:access_record_id/access_photo`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `acs:users`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/access_record-access_photo/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the access record, from `acs.v1.access_record.list`.
    ///
    /// 门禁记录的 ID，由 `acs.v1.access_record.list` 返回。
    /// - Example: `"6939433228970082591"`
    pub access_record_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(access_record_id: impl Into<String>) -> Self {
        Self {
            access_record_id: access_record_id.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("access_record_id", &mut self.access_record_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("acs.v1.access_record_access_photo.get", Get, "/open-apis/acs/v1/access_records/:access_record_id/access_photo")
        .documented(text("下载开门时的人脸识别图片", "Download the photo of an access record"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/access_record-access_photo/get")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ACS_USERS])])
        .request(NoBody, &[path("access_record_id", String).required()])
        .reply(Binary)
}
/// The reply to [`Get`](struct@Get): a file.
pub type GetResponse = crate::codegen::Download;
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1490050`](error::ACCESS_RECORD_NOT_FOUND): access record not exist error
    AccessRecordNotFound = error::ACCESS_RECORD_NOT_FOUND,
    /// [`1490052`](error::ACCESS_RECORD_PHOTO_NOT_FOUND): access record photo not exist error
    AccessRecordPhotoNotFound = error::ACCESS_RECORD_PHOTO_NOT_FOUND,
}
