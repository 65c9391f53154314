// Generated from spec/hire/v1/eco_background_check/update_result.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Return the result of a background check / 回传背调订单的最终结果: [`UpdateResult`](struct@UpdateResult).
    ///
    /// Optional fields are set on the call: `.with(|request| request.report_file_list(…))`.
    pub fn update_result(
        &self,
        background_check_id: impl Into<String>,
        result: impl Into<String>,
        result_time: impl Into<wire::TimestampMs>,
    ) -> crate::codegen::Call<UpdateResult> {
        crate::codegen::Call::new(
            self.client,
            UpdateResult::new(background_check_id, result, result_time),
        )
    }
}
/// Return the result of a background check / 回传背调订单的最终结果.
///
/// Returns the final result and report of a background check, which completes the order, after approval if that is enabled.
///
/// 由服务商回传背调的最终结果和报告，订单随即完成，启用报告审批时须待审批通过。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().eco_background_check().update_result("6931286400470354183", "text", "1660123456789").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/eco_background_checks/update_result`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:background_check_order`
///
/// Errors: [`UpdateResultError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/update_result)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResult {
    /// The ID of the background check, carried by the event of its creation. / 背调 ID，随创建背调事件推送。
    /// - Example: `"6931286400470354183"`
    pub background_check_id: String,
    /// The result of the background check. / 背调的最终结果。
    /// - Example: `"text"`
    pub result: String,
    /// When the result was reached, in milliseconds since 1970. / 得出背调结果的时间，毫秒级时间戳。
    /// - Example: `"1660123456789"`
    pub result_time: wire::TimestampMs,
    /// The report files of the background check. / 背调报告文件。
    pub report_file_list: Option<Vec<v1::EcoBackgroundCheckReportFile>>,
}
impl UpdateResult {
    /// Creates the value from its required fields.
    pub fn new(
        background_check_id: impl Into<String>,
        result: impl Into<String>,
        result_time: impl Into<wire::TimestampMs>,
    ) -> Self {
        Self {
            background_check_id: background_check_id.into(),
            result: result.into(),
            result_time: result_time.into(),
            report_file_list: Default::default(),
        }
    }
    /// Sets `report_file_list`.
    #[must_use]
    pub fn report_file_list(
        mut self,
        value: impl Into<Vec<v1::EcoBackgroundCheckReportFile>>,
    ) -> Self {
        self.report_file_list = Some(value.into());
        self
    }
}
impl wire::Object for UpdateResult {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("background_check_id", &mut self.background_check_id);
        f.field("result", &mut self.result);
        f.field("result_time", &mut self.result_time);
        f.field("report_file_list", &mut self.report_file_list);
    }
}
crate::codegen::__impl_object! {
    UpdateResult
}
crate::codegen::__operation! {
    UpdateResult => UpdateResultResponse, UpdateResultError:
    Endpoint::new("hire.v1.eco_background_check.update_result", Post, "/open-apis/hire/v1/eco_background_checks/update_result")
        .documented(text("回传背调订单的最终结果", "Return the result of a background check"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/update_result")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_BACKGROUND_CHECK_ORDER])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            body("background_check_id", String).required(),
            body("result", String).required(),
            body("result_time", String).required(),
            body("report_file_list", Array),
        ])
}
/// The reply to [`UpdateResult`](struct@UpdateResult).
pub type UpdateResultResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`UpdateResult`](struct@UpdateResult).
    UpdateResultError:
    /// [`1002858`](error::BACKGROUND_CHECK_STATUS_ABNORMAL): 订单状态异常
    BackgroundCheckStatusAbnormal = error::BACKGROUND_CHECK_STATUS_ABNORMAL,
    /// [`1002862`](error::BACKGROUND_CHECK_ORDER_NOT_FOUND): 背调订单不存在
    BackgroundCheckOrderNotFound = error::BACKGROUND_CHECK_ORDER_NOT_FOUND,
    /// `1002001` (HTTP 500): 系统异常
    ///
    /// Act on the `msg` of the response first; if it does not explain the failure or the failure persists, contact support with the log id.
    ///
    /// 请先根据响应中的 `msg` 排查请求；若原因不明或持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        message: "系统异常",
        ..*error::INTERNAL_ERROR
    },
}
