// Generated from spec/vc/v1/meeting/list_by_no.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::vc::{error, v1};
impl super::Api<'_> {
    /// List meetings by meeting number / 获取与会议号关联的会议列表: [`ListByNo`](struct@ListByNo).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn list_by_no(
        &self,
        meeting_no: impl Into<String>,
        start_time: impl Into<wire::TimestampSec>,
        end_time: impl Into<wire::TimestampSec>,
    ) -> crate::codegen::Call<ListByNo> {
        crate::codegen::Call::new(
            self.client,
            ListByNo::new(meeting_no, start_time, end_time),
        )
    }
}
/// List meetings by meeting number / 获取与会议号关联的会议列表.
///
/// Returns the meetings of a meeting number in a range of at most 90 days in brief, page by page.
///
/// 分页返回 90 天以内某时间范围中一个会议号对应的会议简要信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.vc().v1().meeting().list_by_no("123456789", "1608888867", "1608888867").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/vc/v1/meetings/list_by_no`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `vc:meeting.meetingid:read`, `vc:meeting:readonly`
///
/// Errors: [`ListByNoError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/list_by_no)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListByNo {
    /// The 9-digit number of the meeting. / 会议的 9 位会议号。
    /// - Example: `"123456789"`
    pub meeting_no: String,
    /// The start of the period to query, in seconds since 1970. / 所查时间段的起点，秒级时间戳。
    /// - Example: `"1608888867"`
    pub start_time: wire::TimestampSec,
    /// The end of the period to query, in seconds since 1970. / 所查时间段的终点，秒级时间戳。
    /// - Example: `"1608888867"`
    pub end_time: wire::TimestampSec,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"5"`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `20`
    /// - At most 50
    /// - Example: `10`
    pub page_size: Option<i64>,
}
impl ListByNo {
    /// Creates the value from its required fields.
    pub fn new(
        meeting_no: impl Into<String>,
        start_time: impl Into<wire::TimestampSec>,
        end_time: impl Into<wire::TimestampSec>,
    ) -> Self {
        Self {
            meeting_no: meeting_no.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            page_token: Default::default(),
            page_size: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}
impl wire::Object for ListByNo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("meeting_no", &mut self.meeting_no);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
    }
}
crate::codegen::__impl_object! {
    ListByNo
}
crate::codegen::__operation! {
    ListByNo => ListByNoResponse, ListByNoError:
    Endpoint::new("vc.v1.meeting.list_by_no", Get, "/open-apis/vc/v1/meetings/list_by_no")
        .documented(text("获取与会议号关联的会议列表", "List meetings by meeting number"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/list_by_no")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::VC_MEETING_MEETINGID_READ]),
            scopes(&[crate::scope::VC_MEETING_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            query("meeting_no", String).required(),
            query("start_time", String).required(),
            query("end_time", String).required(),
            query("page_token", String),
            query("page_size", Integer).between(None, Some(50)).default("20"),
        ])
        .paging(Paging::new("page_token", "page_token", "meeting_briefs").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for ListByNo {
    type Item = v1::Meeting;
    fn items(response: ListByNoResponse) -> Vec<v1::Meeting> {
        response.meeting_briefs
    }
}
/// The reply to [`ListByNo`](struct@ListByNo).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListByNoResponse {
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// The meetings that had this number, in brief. / 使用该会议号的各场会议的简要信息。
    pub meeting_briefs: Vec<v1::Meeting>,
}
impl wire::Object for ListByNoResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
        f.field("meeting_briefs", &mut self.meeting_briefs);
    }
}
crate::codegen::__impl_object! {
    ListByNoResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`ListByNo`](struct@ListByNo).
    ListByNoError:
    /// [`121001`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`121003`](error::INVALID_PARAMETER): param error
    InvalidParameter = error::INVALID_PARAMETER,
}
