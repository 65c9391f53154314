// Generated from spec/corehr/v2/position/del_position.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::error;
impl super::Api<'_> {
    /// Delete a position / 删除岗位: [`DelPosition`](struct@DelPosition).
    pub fn del_position(
        &self,
        position_id: impl Into<String>,
    ) -> crate::codegen::Call<DelPosition> {
        crate::codegen::Call::new(self.client, DelPosition::new(position_id))
    }
}
/// Delete a position / 删除岗位.
///
/// Permanently deletes the whole record of a position. / 永久删除整条岗位记录。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().position().del_position("6862995757234914824").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/positions/del_position`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:position:write`
///
/// Errors: [`DelPositionError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/del_position)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelPosition {
    /// The ID of the position, from `corehr.v2.position.query`. / 岗位 ID，可由 `corehr.v2.position.query` 得到。
    /// - Example: `"6862995757234914824"`
    pub position_id: String,
}
impl DelPosition {
    /// Creates the value from its required fields.
    pub fn new(position_id: impl Into<String>) -> Self {
        Self {
            position_id: position_id.into(),
        }
    }
}
impl wire::Object for DelPosition {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("position_id", &mut self.position_id);
    }
}
crate::codegen::__impl_object! {
    DelPosition
}
crate::codegen::__operation! {
    DelPosition => DelPositionResponse, DelPositionError:
    Endpoint::new("corehr.v2.position.del_position", Post, "/open-apis/corehr/v2/positions/del_position")
        .documented(text("删除岗位", "Delete a position"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/del_position")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_POSITION_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[body("position_id", String).required()])
}
/// The reply to [`DelPosition`](struct@DelPosition).
pub type DelPositionResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`DelPosition`](struct@DelPosition).
    DelPositionError:
    /// `1160265` (HTTP 400): Unable to delete position as it's still in use
    ///
    /// The position is in use and cannot be deleted. Deactivate it first. / 岗位正在被使用，无法删除。请先停用该岗位，再删除。
    RecordInUse = &ErrorInfo {
        message: "Unable to delete position as it's still in use",
        fix: Text { zh: "岗位正在被使用，无法删除。请先停用该岗位，再删除。", en: "The position is in use and cannot be deleted. Deactivate it first." },
        ..*error::RECORD_IN_USE
    },
    /// `1160104` (HTTP 400): Record doesn't exist
    ///
    /// The position does not exist. Correct the `position_id` and make sure that the position is not deleted.
    ///
    /// 岗位记录不存在。请确认岗位 ID（`position_id`）正确，且该岗位未被删除。
    CustomFieldFormatError = &ErrorInfo {
        status: Some(400),
        message: "Record doesn't exist",
        fix: Text { zh: "岗位记录不存在。请确认岗位 ID（`position_id`）正确，且该岗位未被删除。", en: "The position does not exist. Correct the `position_id` and make sure that the position is not deleted." },
        ..*error::CUSTOM_FIELD_FORMAT_ERROR
    },
    /// [`1161204`](error::REQUEST_TIMEOUT): Requset timeout
    RequestTimeout = error::REQUEST_TIMEOUT,
    /// [`1161604`](error::QPS_LIMIT_EXCEEDED): QPS over limit
    QpsLimitExceeded = error::QPS_LIMIT_EXCEEDED,
}
