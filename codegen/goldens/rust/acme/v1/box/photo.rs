// Generated from spec/acme/v1/box/photo.yaml. Do not edit: change the spec and run `cargo regen`.

use ::feishu_api::codegen::wire;
use super::super::super::super::id;
impl super::Api<'_> {
    /// Download the photo of a box / 下载箱子的照片: [`Photo`](struct@Photo).
    ///
    /// Optional fields are set on the call: `.with(|request| request.range(…))`.
    pub fn photo(
        &self,
        box_id: impl Into<id::BoxId>,
    ) -> ::feishu_api::codegen::Call<Photo> {
        ::feishu_api::codegen::Call::new(self.client, Photo::new(box_id))
    }
}
/// Download the photo of a box / 下载箱子的照片.
///
/// Downloads the photo. / 下载照片。
///
/// - `GET /acme/v1/boxes/:box_id/photo`
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// Errors: [`PhotoError`]. [Documentation](https://acme.example/docs/box/photo)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Photo {
    /// Box
    /// - Example: `"b_1"`
    pub box_id: id::BoxId,
    /// The bytes to send / 字节范围
    /// - Example: `"bytes=0-99"`
    pub range: Option<String>,
}
impl Photo {
    /// Creates the value from its required fields.
    pub fn new(box_id: impl Into<id::BoxId>) -> Self {
        Self {
            box_id: box_id.into(),
            range: Default::default(),
        }
    }
    /// Sets `Range`.
    #[must_use]
    pub fn range(mut self, value: impl Into<String>) -> Self {
        self.range = Some(value.into());
        self
    }
}
impl wire::Object for Photo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("box_id", &mut self.box_id);
        f.field("Range", &mut self.range);
    }
}
::feishu_api::codegen::__impl_object! {
    Photo
}
::feishu_api::codegen::__operation! {
    Photo => PhotoResponse, PhotoError:
    Endpoint::new("acme.v1.box.photo", Get, "/acme/v1/boxes/:box_id/photo")
        .documented(text("下载箱子的照片", "Download the photo of a box"), "https://acme.example/docs/box/photo")
        .access(&[Tenant], &[Custom], &[])
        .request(NoBody, &[path("box_id", String).required(), header("Range", String)])
        .reply(Binary)
}
/// The reply to [`Photo`](struct@Photo): a file.
pub type PhotoResponse = ::feishu_api::codegen::Download;
::feishu_api::codegen::__error_enum! {
    /// The documented errors of [`Photo`](struct@Photo).
    PhotoError:
    /// `10012` (HTTP 400): no photo
    ///
    /// Take one.
    NoPhoto = &ErrorInfo {
        service: "acme",
        code: 10012,
        key: "",
        name: "NoPhoto",
        status: Some(400),
        message: "no photo",
        rate_limited: false,
        fix: Text { zh: "Take one.", en: "" },
        links: &[],
    },
}
