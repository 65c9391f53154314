// Generated from spec/hire/v1/website_delivery_task/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Get the result of a careers site application task / 获取招聘官网投递任务结果: [`Get`](struct@Get).
    pub fn get(
        &self,
        website_id: impl Into<String>,
        delivery_task_id: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(website_id, delivery_task_id))
    }
}
/// Get the result of a careers site application task / 获取招聘官网投递任务结果.
///
/// Returns the result of applying with an attachment; while it is empty, poll again, as a rule for less than a minute.
///
/// 返回附件投递任务的结果，为空时继续轮询，一般不超过 1 分钟。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().website_delivery_task().get("7047318856652261676", "f1c2a0f138ec492d99d7ab73594158ad").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:site_application:readonly`, `hire:site_application`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-delivery_task/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the careers site of the delivery, from `hire.v1.website.list`.
    ///
    /// 投递所在的招聘官网的 ID，可从 `hire.v1.website.list` 获取。
    /// - Example: `"7047318856652261676"`
    pub website_id: String,
    /// The ID of the delivery task, returned by `hire.v1.website_delivery.create_by_attachment`.
    ///
    /// 投递任务的 ID，由 `hire.v1.website_delivery.create_by_attachment` 返回。
    /// - Example: `"f1c2a0f138ec492d99d7ab73594158ad"`
    pub delivery_task_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(
        website_id: impl Into<String>,
        delivery_task_id: impl Into<String>,
    ) -> Self {
        Self {
            website_id: website_id.into(),
            delivery_task_id: delivery_task_id.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("website_id", &mut self.website_id);
        f.field("delivery_task_id", &mut self.delivery_task_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("hire.v1.website_delivery_task.get", Get, "/open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id")
        .documented(text("获取招聘官网投递任务结果", "Get the result of a careers site application task"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-delivery_task/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_SITE_APPLICATION_READONLY]),
            scopes(&[crate::scope::HIRE_SITE_APPLICATION]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("website_id", String).required(), path("delivery_task_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The state of the task. / 任务执行的状态。
    /// - `0`: New / 新建
    /// - `1`: In progress / 处理中
    /// - `2`: Succeeded / 成功
    /// - `3`: Failed / 失败
    pub status: i64,
    /// The delivery made on the careers site. / 在官网上产生的投递。
    pub delivery: v1::WebsiteDeliveryDto,
    /// Why the task failed, present only if `status` is 3. / 失败的原因，仅当 `status` 为 3 时返回。
    pub status_msg: String,
    /// The ID of the delivery this one duplicates, present only if `status` is 3 and `status_msg` says so.
    ///
    /// 与之重复的投递的 ID，仅当 `status` 为 3 且 `status_msg` 表明重复投递时返回。
    pub extra_info: String,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("status", &mut self.status);
        f.field("delivery", &mut self.delivery);
        f.field("status_msg", &mut self.status_msg);
        f.field("extra_info", &mut self.extra_info);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// [`1002008`](error::TASK_NOT_FOUND): Task not found or task error
    TaskNotFound = error::TASK_NOT_FOUND,
}
