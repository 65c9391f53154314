// Generated from spec/im/v2/tag/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::im::{error, v2};
impl super::Api<'_> {
    /// Rename a tag / 修改标签: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.patch_tag(…))`.
    pub fn patch(&self, tag_id: impl Into<String>) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(tag_id))
    }
}
/// Rename a tag / 修改标签.
///
/// Changes the name of a tag in each language. / 修改一个标签在各语言下的名称。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.im().v2().tag().patch("716168xxxxx").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/im/v2/tags/:tag_id`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:tag:write`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/tag/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the tag to change. / 要修改的标签的 ID。
    /// - Example: `"716168xxxxx"`
    pub tag_id: String,
    /// The new names of the tag. / 标签的新名称。
    pub patch_tag: Option<PatchPatchTag>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(tag_id: impl Into<String>) -> Self {
        Self {
            tag_id: tag_id.into(),
            patch_tag: Default::default(),
        }
    }
    /// Sets `patch_tag`.
    #[must_use]
    pub fn patch_tag(mut self, value: PatchPatchTag) -> Self {
        self.patch_tag = Some(value);
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tag_id", &mut self.tag_id);
        f.field("patch_tag", &mut self.patch_tag);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("im.v2.tag.patch", Patch, "/open-apis/im/v2/tags/:tag_id")
        .documented(text("修改标签", "Rename a tag"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/tag/patch")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::IM_TAG_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[path("tag_id", String).required(), body("patch_tag", Object)])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The tag after the change. / 修改后的标签。
    pub tag_info: v2::TagInfo,
    /// Why the tag was not changed, present only if that failed. / 标签未能修改的原因，仅在失败时有内容。
    pub patch_tag_fail_reason: PatchPatchTagFailReason,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tag_info", &mut self.tag_info);
        f.field("patch_tag_fail_reason", &mut self.patch_tag_fail_reason);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// `230001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.
    ///
    /// 参数错误，请根据接口返回的错误信息并参考文档检查输入参数。
    InvalidParameter = &ErrorInfo {
        message: "param is invalid",
        ..*error::INVALID_PARAMETER
    },
}
/// The new names of the tag. / 标签的新名称。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchPatchTag {
    /// The ID of the tag. / 标签的 ID。
    /// - Example: `"716168xxxxx"`
    pub id: Option<String>,
    /// The default name of the tag. / 标签的默认名称。
    /// - Example: `"text"`
    pub name: Option<String>,
    /// The name of the tag by language. / 标签名称的各语言版本。
    /// - Length: 0 to 40
    pub i18n_names: Option<Vec<v2::TagI18nNameInput>>,
}
impl PatchPatchTag {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `i18n_names`.
    #[must_use]
    pub fn i18n_names(mut self, value: impl Into<Vec<v2::TagI18nNameInput>>) -> Self {
        self.i18n_names = Some(value.into());
        self
    }
}
impl wire::Object for PatchPatchTag {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("i18n_names", &mut self.i18n_names);
    }
}
/// Why the tag was not changed, present only if that failed. / 标签未能修改的原因，仅在失败时有内容。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchPatchTagFailReason {
    /// The ID of the tag that has this name already. / 已占用该名称的标签的 ID。
    pub duplicate_id: String,
}
impl wire::Object for PatchPatchTagFailReason {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("duplicate_id", &mut self.duplicate_id);
    }
}
crate::codegen::__impl_object! {
    PatchPatchTag PatchPatchTagFailReason
}
