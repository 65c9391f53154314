// Generated from spec/contact/v2/task/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::contact::v2;
impl super::Api<'_> {
    /// Get the status of a bulk task / 查询批量任务执行状态: [`Get`](struct@Get).
    #[deprecated(
        note = "the platform no longer recommends it, and nothing takes its place"
    )]
    pub fn get(&self) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new())
    }
}
/// Get the status of a bulk task / 查询批量任务执行状态.
///
/// Returns the progress and the results of an asynchronous task such as adding users or departments in bulk; store apps cannot call it.
///
/// 返回批量新增用户或部门这类异步任务的进度和结果，商店应用不可用。
///
/// **Deprecated**: the platform no longer recommends it, and nothing takes its place.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v2().task().get().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/contact/v2/task/get`
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDOwUjL1gDM14SN4ATN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {}
impl Get {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("contact.v2.task.get", Get, "/open-apis/contact/v2/task/get")
        .documented(text("查询批量任务执行状态", "Get the status of a bulk task"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDOwUjL1gDM14SN4ATN")
        .access(&[Tenant], &[], &[])
        .request(NoBody, &[])
        .reply(TopLevel)
}
/// What [`Get`](struct@Get) answers.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The result code, `0` on success and anything else on failure.
    ///
    /// 返回码，`0` 表示成功，其他值表示失败。
    pub code: wire::Json,
    /// The meaning of the result `code` in words.
    ///
    /// 返回码 `code` 的文字说明。
    pub msg: wire::Json,
    /// The batch task.
    ///
    /// 批量任务的信息。
    pub data: v2::Data,
    /// The fields a subtask result has when the task adds users.
    ///
    /// 任务为新增用户时，每条子任务结果所含的字段。
    pub equal_equal_equal_equal_equal_equal_equal_equal: GetEqualEqualEqualEqualEqualEqualEqualEqual,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("code", &mut self.code);
        f.field("msg", &mut self.msg);
        f.field("data", &mut self.data);
        f.field(
            "================",
            &mut self.equal_equal_equal_equal_equal_equal_equal_equal,
        );
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
/// The errors that the page of [`Get`](struct@Get) lists.
pub type GetError = crate::codegen::NoError;
/// The fields a subtask result has when the task adds users.
///
/// 任务为新增用户时，每条子任务结果所含的字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEqualEqualEqualEqualEqualEqualEqualEqual {
    /// The email address given for the user in the request.
    ///
    /// 请求新增该用户时填写的邮箱。
    pub email: wire::Json,
    /// The mobile number given for the user in the request.
    ///
    /// 请求新增该用户时填写的手机号。
    pub mobile: wire::Json,
    /// The ID of the user within the company: the one given in the request or, if none was given and the subtask succeeded, the one generated.
    ///
    /// 用户在企业内的唯一标识，即请求中填写的值；未填写且子任务成功时为系统生成的值。
    pub user_id: wire::Json,
    /// The departments given for the user in the request.
    ///
    /// 请求新增该用户时填写的所属部门。
    pub departments: wire::Json,
    /// The open_id generated for the user; absent if the subtask failed.
    ///
    /// 为用户生成的 open_id，子任务失败时不返回。
    pub open_id: wire::Json,
}
impl wire::Object for GetEqualEqualEqualEqualEqualEqualEqualEqual {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("email", &mut self.email);
        f.field("mobile", &mut self.mobile);
        f.field("user_id", &mut self.user_id);
        f.field("departments", &mut self.departments);
        f.field("open_id", &mut self.open_id);
    }
}
crate::codegen::__impl_object! {
    GetEqualEqualEqualEqualEqualEqualEqualEqual
}
