// Generated from spec/hire/v1/eco_background_check/update_progress.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Update the progress of a background check / 更新背调订单进度: [`UpdateProgress`](struct@UpdateProgress).
    ///
    /// Optional fields are set on the call: `.with(|request| request.stage_en_name(…))`.
    pub fn update_progress(
        &self,
        background_check_id: impl Into<String>,
        stage_id: impl Into<String>,
        stage_name: impl Into<String>,
        stage_time: impl Into<wire::TimestampMs>,
    ) -> crate::codegen::Call<UpdateProgress> {
        crate::codegen::Call::new(
            self.client,
            UpdateProgress::new(background_check_id, stage_id, stage_name, stage_time),
        )
    }
}
/// Update the progress of a background check / 更新背调订单进度.
///
/// Updates the progress and interim reports of an unfinished background check, which are shown on the application.
///
/// 由服务商更新未完成背调订单的进度和阶段性报告，展示在投递的背调卡片上。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().eco_background_check().update_progress("6931286400470354183", "6931286400470354183", "text", "1660123456789").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/eco_background_checks/update_progress`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:background_check_order`
///
/// Errors: [`UpdateProgressError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/update_progress)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProgress {
    /// The ID of the background check, carried by the event of its creation. / 背调 ID，随创建背调事件推送。
    /// - Example: `"6931286400470354183"`
    pub background_check_id: String,
    /// The ID of the stage, chosen by the caller and unique within the order. / 阶段 ID，由调用方自定，同一背调订单内不能重复。
    /// - Example: `"6931286400470354183"`
    pub stage_id: String,
    /// The English name of the stage. / 背调阶段的英文名称。
    /// - Example: `"text"`
    pub stage_en_name: Option<String>,
    /// The Chinese name of the stage. / 背调阶段的中文名称。
    /// - Example: `"text"`
    pub stage_name: String,
    /// When the stage was reached, in milliseconds since 1970; each call must give a later time than the one before.
    ///
    /// 阶段进度的更新时间，毫秒级时间戳，每次调用都必须大于上一次。
    /// - Example: `"1660123456789"`
    pub stage_time: wire::TimestampMs,
    /// The result of the background check at this stage; if given, `report_file_list` is needed as well.
    ///
    /// 该阶段得出的背调结果；填写时必须同时提供 `report_file_list`。
    /// - Example: `"text"`
    pub result: Option<String>,
    /// The report files of the background check. / 背调报告文件。
    pub report_file_list: Option<Vec<v1::EcoBackgroundCheckReportFile>>,
}
impl UpdateProgress {
    /// Creates the value from its required fields.
    pub fn new(
        background_check_id: impl Into<String>,
        stage_id: impl Into<String>,
        stage_name: impl Into<String>,
        stage_time: impl Into<wire::TimestampMs>,
    ) -> Self {
        Self {
            background_check_id: background_check_id.into(),
            stage_id: stage_id.into(),
            stage_en_name: Default::default(),
            stage_name: stage_name.into(),
            stage_time: stage_time.into(),
            result: Default::default(),
            report_file_list: Default::default(),
        }
    }
    /// Sets `stage_en_name`.
    #[must_use]
    pub fn stage_en_name(mut self, value: impl Into<String>) -> Self {
        self.stage_en_name = Some(value.into());
        self
    }
    /// Sets `result`.
    #[must_use]
    pub fn result(mut self, value: impl Into<String>) -> Self {
        self.result = Some(value.into());
        self
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
impl wire::Object for UpdateProgress {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("background_check_id", &mut self.background_check_id);
        f.field("stage_id", &mut self.stage_id);
        f.field("stage_en_name", &mut self.stage_en_name);
        f.field("stage_name", &mut self.stage_name);
        f.field("stage_time", &mut self.stage_time);
        f.field("result", &mut self.result);
        f.field("report_file_list", &mut self.report_file_list);
    }
}
crate::codegen::__impl_object! {
    UpdateProgress
}
crate::codegen::__operation! {
    UpdateProgress => UpdateProgressResponse, UpdateProgressError:
    Endpoint::new("hire.v1.eco_background_check.update_progress", Post, "/open-apis/hire/v1/eco_background_checks/update_progress")
        .documented(text("更新背调订单进度", "Update the progress of a background check"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/update_progress")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_BACKGROUND_CHECK_ORDER])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            body("background_check_id", String).required(),
            body("stage_id", String).required(),
            body("stage_en_name", String),
            body("stage_name", String).required(),
            body("stage_time", String).required(),
            body("result", String),
            body("report_file_list", Array),
        ])
}
/// The reply to [`UpdateProgress`](struct@UpdateProgress).
pub type UpdateProgressResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`UpdateProgress`](struct@UpdateProgress).
    UpdateProgressError:
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
