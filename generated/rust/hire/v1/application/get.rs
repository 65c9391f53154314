// Generated from spec/hire/v1/application/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Get an application / 获取投递信息: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    #[deprecated(note = "use `hire.v1.application.get_detail` instead")]
    pub fn get(&self, application_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(application_id))
    }
}
/// Get an application / 获取投递信息.
///
/// Returns one application by its ID; no longer maintained. Deprecated: use `hire.v1.application.get_detail` instead.
///
/// 按 ID 返回一条投递的信息，不再更新。已废弃，请改用 `hire.v1.application.get_detail`。
///
/// **Deprecated**: use `hire.v1.application.get_detail` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().application().get("6949805467799537964").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/applications/:application_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:application`, `hire:application:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the application, found in the list of applications. / 投递 ID，可从投递列表中取得。
    /// - Example: `"6949805467799537964"`
    pub application_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
    /// Options that change what is returned; to give several, repeat the parameter.
    ///
    /// 控制返回内容的选项；需要多个时，重复传递同名参数即可。
    /// - Example: `["get_latest_application_on_chain"]`
    pub options: Option<Vec<GetOptions>>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(application_id: impl Into<String>) -> Self {
        Self {
            application_id: application_id.into(),
            user_id_type: Default::default(),
            options: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::HireUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `options`.
    #[must_use]
    pub fn options(mut self, value: impl Into<Vec<GetOptions>>) -> Self {
        self.options = Some(value.into());
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("application_id", &mut self.application_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("options", &mut self.options);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("hire.v1.application.get", Get, "/open-apis/hire/v1/applications/:application_id")
        .documented(text("获取投递信息", "Get an application"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_APPLICATION]),
            scopes(&[crate::scope::HIRE_APPLICATION_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("application_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("options", Array),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The application. / 查询到的投递。
    pub application: GetApplication,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("application", &mut self.application);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// `1002001` (HTTP 500): System error
    ///
    /// Act on the `msg` of the response first; if it does not explain the failure or the failure persists, contact support with the log id.
    ///
    /// 请先根据响应中的 `msg` 排查请求；若原因不明或持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        message: "System error",
        ..*error::INTERNAL_ERROR
    },
    /// `1002002` (HTTP 400): Parameter error
    ///
    /// Correct the parameter that `msg` names: compare type, size and value of the request parameters with the fields of the operation.
    ///
    /// 请根据响应中的 `msg`，对照接口的字段核对请求参数的类型、长度和取值。
    InvalidRequestParameter = &ErrorInfo {
        message: "Parameter error",
        ..*error::INVALID_REQUEST_PARAMETER
    },
}
/// The application. / 查询到的投递。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplication {
    /// The ID of the application. / 投递 ID。
    pub id: String,
    /// The ID of the job applied for, with which its details can be read. / 投递的职位的 ID，可用于获取职位详情。
    pub job_id: String,
    /// The ID of the talent who applied, with which the details can be read. / 投递的候选人的人才 ID，可用于获取人才详情。
    pub talent_id: String,
    /// The ID of the resume source. / 简历来源 ID。
    pub resume_source_id: String,
    /// The recruitment stage the application is in. / 投递当前所处的招聘阶段。
    pub stage: v1::ApplicationStageInfo,
    /// Whether the application is still active. / 投递是否仍在进行。
    /// - `1`: Active / 进行中
    /// - `2`: Terminated / 已终止
    pub active_status: i64,
    /// How the application came about. / 候选人以何种方式进入投递。
    /// - `1`: Sourced by HR / HR 寻访
    /// - `2`: Applied by the candidate / 候选人主动投递
    pub delivery_type: i64,
    /// The source the application came from. / 投递的来源。
    pub resume_source_info: v1::ApplicationResumeSource,
    /// The source of the application when it came through a career site. / 经招聘官网投递时的来源。
    pub website_resume_source: v1::ApplicationWebsiteResumeSource,
    /// The ID of the resume attachment. / 该投递所用简历附件的 ID。
    pub talent_attachment_resume_id: String,
    /// When it was created, in milliseconds since 1970. / 创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
    /// When it was last changed, in milliseconds since 1970. / 最近一次修改的时间，毫秒级时间戳。
    pub modify_time: wire::TimestampMs,
    /// When the application entered and left each stage. / 投递进入和离开各阶段的时间。
    pub stage_time_list: Vec<v1::ApplicationStageTime>,
    /// The type of reason that ended the application. / 投递终止原因所属的类别。
    /// - `1`: The company rejected the candidate / 我方拒绝候选人
    /// - `22`: The candidate declined / 候选人拒绝我方
    /// - `27`: Other / 其他
    pub termination_type: i64,
    /// The IDs of the specific reasons for the termination, explained by the list of termination reasons.
    ///
    /// 终止的具体原因的 ID，含义可通过获取终止投递原因查到。
    pub termination_reason_list: Vec<String>,
    /// The note entered when the application was terminated. / 终止投递时填写的备注。
    pub termination_reason_note: String,
    /// The cities the candidate prefers, as stated in the application. / 候选人投递时选择的意向城市。
    pub application_preferred_city_list: Vec<v1::CodeNameObject>,
    /// The user ID of the person who created the application. Set only if an employee did so (by uploading a resume, adding the talent to a job or a referral); empty otherwise, as when candidates apply on their own.
    ///
    /// 投递创建人的用户 ID。只有企业员工创建的投递（上传简历、加入职位、内推等）才有值，候选人主动投递等情况为空。
    pub creator_id: String,
}
impl wire::Object for GetApplication {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("job_id", &mut self.job_id);
        f.field("talent_id", &mut self.talent_id);
        f.field("resume_source_id", &mut self.resume_source_id);
        f.field("stage", &mut self.stage);
        f.field("active_status", &mut self.active_status);
        f.field("delivery_type", &mut self.delivery_type);
        f.field("resume_source_info", &mut self.resume_source_info);
        f.field("website_resume_source", &mut self.website_resume_source);
        f.field("talent_attachment_resume_id", &mut self.talent_attachment_resume_id);
        f.field("create_time", &mut self.create_time);
        f.field("modify_time", &mut self.modify_time);
        f.field("stage_time_list", &mut self.stage_time_list);
        f.field("termination_type", &mut self.termination_type);
        f.field("termination_reason_list", &mut self.termination_reason_list);
        f.field("termination_reason_note", &mut self.termination_reason_note);
        f.field(
            "application_preferred_city_list",
            &mut self.application_preferred_city_list,
        );
        f.field("creator_id", &mut self.creator_id);
    }
}
/// Options that change what is returned; to give several, repeat the parameter.
///
/// 控制返回内容的选项；需要多个时，重复传递同名参数即可。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GetOptions {
    /// `get_latest_application_on_chain`: For an application to a virtual job, return the latest one on its chain / 若为虚拟职位投递，返回其链路上最新的投递
    GetLatestApplicationOnChain,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for GetOptions {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for GetOptions {
    fn as_str(&self) -> &str {
        match self {
            Self::GetLatestApplicationOnChain => "get_latest_application_on_chain",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "get_latest_application_on_chain" => Self::GetLatestApplicationOnChain,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    GetApplication
}
crate::codegen::__impl_enum! {
    GetOptions
}
