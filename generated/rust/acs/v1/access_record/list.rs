// Generated from spec/acs/v1/access_record/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::acs::error;
impl super::Api<'_> {
    /// List access records / 获取门禁记录列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self, from: i64, to: i64) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(from, to))
    }
}
/// List access records / 获取门禁记录列表.
///
/// Returns the records of opened doors and clock-ins at access devices that match, page by page.
///
/// 按条件分页返回在门禁设备上成功开门或打卡的记录。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.acs().v1().access_record().list(1624520521, 1624520521).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/acs/v1/access_records`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `acs:access_record:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/access_record/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `100`
    /// - At most 500
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"\"AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=\""`
    pub page_token: Option<String>,
    /// Only records from this time on are returned, in seconds since 1970. / 只返回此时间之后的记录，秒级时间戳。
    /// - Example: `1624520521`
    pub from: i64,
    /// Only records up to this time are returned, in seconds since 1970; at most 30 days after `from`.
    ///
    /// 只返回此时间之前的记录，秒级时间戳；与 `from` 至多相差 30 天。
    /// - Example: `1624520521`
    pub to: i64,
    /// The ID of the access control device. / 门禁设备的 ID。
    /// - Example: `"\"7091146989218002577\""`
    pub device_id: Option<String>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(from: i64, to: i64) -> Self {
        Self {
            page_size: Default::default(),
            page_token: Default::default(),
            from,
            to,
            device_id: Default::default(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `device_id`.
    #[must_use]
    pub fn device_id(mut self, value: impl Into<String>) -> Self {
        self.device_id = Some(value.into());
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("from", &mut self.from);
        f.field("to", &mut self.to);
        f.field("device_id", &mut self.device_id);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("acs.v1.access_record.list", Get, "/open-apis/acs/v1/access_records")
        .documented(text("获取门禁记录列表", "List access records"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/access_record/list")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ACS_ACCESS_RECORD_READONLY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .request(NoBody, &[
            query("page_size", Integer).between(None, Some(500)).default("100"),
            query("page_token", String),
            query("from", Integer).required(),
            query("to", Integer).required(),
            query("device_id", String),
            query("user_id_type", String).default("\"open_id\""),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListAccessRecord;
    fn items(response: ListResponse) -> Vec<ListAccessRecord> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The items of this page. / 本页的数据。
    pub items: Vec<ListAccessRecord>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`1490018`](error::INVALID_PAGE_TOKEN): page token is invalid error
    InvalidPageToken = error::INVALID_PAGE_TOKEN,
    /// [`1490017`](error::TIME_RANGE_TOO_LONG): time range oversize error
    TimeRangeTooLong = error::TIME_RANGE_TOO_LONG,
}
/// The items of this page. / 本页的数据。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessRecord {
    /// The ID of the access record. / 门禁记录的 ID。
    pub access_record_id: String,
    /// The user of the record, as a `user_id_type` ID. / 该记录所属的用户，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// The ID of the access control device. / 门禁设备的 ID。
    pub device_id: String,
    /// Whether the access also clocked the user in. / 该次识别是否同时用于打卡。
    pub is_clock_in: bool,
    /// When the access happened, in seconds since 1970. / 访问的时间，秒级时间戳。
    pub access_time: wire::TimestampSec,
    /// How the user was recognized. / 识别用户的方式。
    pub access_type: ListAccessType,
    /// The data of the recognition; its meaning depends on `access_type`. / 识别所用的数据，含义因 `access_type` 而异。
    pub access_data: String,
    /// Whether the door was opened. / 识别后是否开了门。
    pub is_door_open: bool,
}
impl wire::Object for ListAccessRecord {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("access_record_id", &mut self.access_record_id);
        f.field("user_id", &mut self.user_id);
        f.field("device_id", &mut self.device_id);
        f.field("is_clock_in", &mut self.is_clock_in);
        f.field("access_time", &mut self.access_time);
        f.field("access_type", &mut self.access_type);
        f.field("access_data", &mut self.access_data);
        f.field("is_door_open", &mut self.is_door_open);
    }
}
/// How the user was recognized. / 识别用户的方式。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListAccessType {
    /// `FA`: Face recognition / 人脸识别
    Fa,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListAccessType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListAccessType {
    fn as_str(&self) -> &str {
        match self {
            Self::Fa => "FA",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "FA" => Self::Fa,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    ListAccessRecord
}
crate::codegen::__impl_enum! {
    ListAccessType
}
