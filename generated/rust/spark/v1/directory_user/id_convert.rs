// Generated from spec/spark/v1/directory_user/id_convert.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::spark::error;
impl super::Api<'_> {
    /// Convert user IDs / 转换飞书妙搭和飞书开放平台用户 ID: [`IdConvert`](struct@IdConvert).
    ///
    /// Optional fields are set on the call: `.with(|request| request.ids(…))`.
    pub fn id_convert(&self, id_convert_type: i64) -> crate::codegen::Call<IdConvert> {
        crate::codegen::Call::new(self.client, IdConvert::new(id_convert_type))
    }
}
/// Convert user IDs / 转换飞书妙搭和飞书开放平台用户 ID.
///
/// Converts user IDs in bulk between Miaoda and the Open ID or Union ID of the open platform; those not found are left out.
///
/// 在妙搭用户 ID 与开放平台的 Open ID 或 Union ID 之间批量转换，查不到的不返回。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.spark().v1().directory_user().id_convert(10).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/spark/v1/directory/user/id_convert`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `spark:directory.user.id_convert:read`
///
/// Errors: [`IdConvertError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/directory-user/id_convert)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdConvert {
    /// From which kind of user ID to which to convert; `ids` must hold IDs of the source kind.
    ///
    /// 从哪种用户 ID 转换为哪种，`ids` 中须填对应的源 ID。
    /// - `10`: Miaoda user ID to open ID / 妙搭用户 ID 转 Open ID
    /// - `11`: Miaoda user ID to union ID / 妙搭用户 ID 转 Union ID
    /// - `20`: Open ID to Miaoda user ID / Open ID 转妙搭用户 ID
    /// - `21`: Union ID to Miaoda user ID / Union ID 转妙搭用户 ID
    /// - Example: `10`
    pub id_convert_type: i64,
    /// The user IDs to convert, of the kind that `id_convert_type` names; without them nothing is returned.
    ///
    /// 待转换的用户 ID，类型由 `id_convert_type` 决定；不填则没有结果。
    /// - Length: 1 to 100
    /// - Example: `["123456789837364"]`
    pub ids: Option<Vec<String>>,
}
impl IdConvert {
    /// Creates the value from its required fields.
    pub fn new(id_convert_type: i64) -> Self {
        Self {
            id_convert_type,
            ids: Default::default(),
        }
    }
    /// Sets `ids`.
    #[must_use]
    pub fn ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.ids = Some(value.into());
        self
    }
}
impl wire::Object for IdConvert {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id_convert_type", &mut self.id_convert_type);
        f.field("ids", &mut self.ids);
    }
}
crate::codegen::__impl_object! {
    IdConvert
}
crate::codegen::__operation! {
    IdConvert => IdConvertResponse, IdConvertError:
    Endpoint::new("spark.v1.directory_user.id_convert", Post, "/open-apis/spark/v1/directory/user/id_convert")
        .documented(text("转换飞书妙搭和飞书开放平台用户 ID", "Convert user IDs"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/directory-user/id_convert")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::SPARK_DIRECTORY_USER_ID_CONVERT_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Json, &[body("id_convert_type", Integer).required(), body("ids", Array)])
}
/// The reply to [`IdConvert`](struct@IdConvert).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdConvertResponse {
    /// The result for each ID, without those that were not found or failed. / 各 ID 的转换结果，不含查不到或查询出错的 ID。
    pub items: Vec<IdConvertIdMapItem>,
}
impl wire::Object for IdConvertResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    IdConvertResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`IdConvert`](struct@IdConvert).
    IdConvertError:
    /// [`3340001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
/// The result for each ID, without those that were not found or failed. / 各 ID 的转换结果，不含查不到或查询出错的 ID。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdConvertIdMapItem {
    /// The ID before the conversion. / 转换前的 ID。
    pub source_id: String,
    /// The ID after the conversion. / 转换后的 ID。
    pub target_id: String,
}
impl wire::Object for IdConvertIdMapItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("source_id", &mut self.source_id);
        f.field("target_id", &mut self.target_id);
    }
}
crate::codegen::__impl_object! {
    IdConvertIdMapItem
}
