// Generated from spec/sheets/v3/spreadsheet_sheet_filter_view_condition/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::sheets::{error, v3};
impl super::Api<'_> {
    /// Create a condition of a filter view / 创建筛选条件: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.condition_id(…))`.
    pub fn create(
        &self,
        spreadsheet_token: impl Into<id::SpreadsheetToken>,
        sheet_id: impl Into<String>,
        filter_view_id: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(spreadsheet_token, sheet_id, filter_view_id),
        )
    }
}
/// Create a condition of a filter view / 创建筛选条件.
///
/// Creates a condition for one column of a filter view: its type, comparison and parameters.
///
/// 为筛选视图的一列创建筛选条件，包括类型、比较方式和参数。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.sheets().v3().spreadsheet_sheet_filter_view_condition().create("Iow7sNNEphp3WbtnbCscPqabcef", "8fe9d6", "pH9hbVcCXA").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view-condition/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    /// - Example: `"Iow7sNNEphp3WbtnbCscPqabcef"`
    pub spreadsheet_token: id::SpreadsheetToken,
    /// The ID of the sheet, as obtained by listing the sheets. / 工作表的 ID，可由查询工作表得到。
    /// - Example: `"8fe9d6"`
    pub sheet_id: String,
    /// The ID of the filter view, as obtained by listing filter views. / 筛选视图的 ID，可由查询筛选视图得到。
    /// - Example: `"pH9hbVcCXA"`
    pub filter_view_id: String,
    /// The column to filter by, as a letter, which is also the ID of the condition.
    ///
    /// 按哪一列筛选，以字母表示；该列即为筛选条件的 ID。
    /// - Example: `"E"`
    pub condition_id: Option<String>,
    /// The type of condition that filters the column, which decides what `compare_type` and `expected` can be.
    ///
    /// 按哪一类条件筛选，它决定 `compare_type` 与 `expected` 的取值。
    pub filter_type: Option<v3::FilterType>,
    /// How cells are compared with `expected`; what it can be depends on `filter_type`; see the [guide to filter conditions](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view-condition/filter-view-condition-user-guide).
    ///
    /// 单元格与 `expected` 如何比较，可用的取值因 `filter_type` 而异，见[筛选条件指南](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view-condition/filter-view-condition-user-guide)。
    /// - Example: `"less"`
    pub compare_type: Option<String>,
    /// The values to filter by; how many and what they are depends on `filter_type` and `compare_type`; see the [guide to filter conditions](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view-condition/filter-view-condition-user-guide).
    ///
    /// 筛选所用的值，应填写几个、填写什么，因 `filter_type` 与 `compare_type` 而异，见[筛选条件指南](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view-condition/filter-view-condition-user-guide)。
    /// - Example: `["6"]`
    pub expected: Option<Vec<String>>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        spreadsheet_token: impl Into<id::SpreadsheetToken>,
        sheet_id: impl Into<String>,
        filter_view_id: impl Into<String>,
    ) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            sheet_id: sheet_id.into(),
            filter_view_id: filter_view_id.into(),
            condition_id: Default::default(),
            filter_type: Default::default(),
            compare_type: Default::default(),
            expected: Default::default(),
        }
    }
    /// Sets `condition_id`.
    #[must_use]
    pub fn condition_id(mut self, value: impl Into<String>) -> Self {
        self.condition_id = Some(value.into());
        self
    }
    /// Sets `filter_type`.
    #[must_use]
    pub fn filter_type(mut self, value: v3::FilterType) -> Self {
        self.filter_type = Some(value);
        self
    }
    /// Sets `compare_type`.
    #[must_use]
    pub fn compare_type(mut self, value: impl Into<String>) -> Self {
        self.compare_type = Some(value.into());
        self
    }
    /// Sets `expected`.
    #[must_use]
    pub fn expected(mut self, value: impl Into<Vec<String>>) -> Self {
        self.expected = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheet_token", &mut self.spreadsheet_token);
        f.field("sheet_id", &mut self.sheet_id);
        f.field("filter_view_id", &mut self.filter_view_id);
        f.field("condition_id", &mut self.condition_id);
        f.field("filter_type", &mut self.filter_type);
        f.field("compare_type", &mut self.compare_type);
        f.field("expected", &mut self.expected);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("sheets.v3.spreadsheet_sheet_filter_view_condition.create", Post, "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions")
        .documented(text("创建筛选条件", "Create a condition of a filter view"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view-condition/create")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET_WRITE_ONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("spreadsheet_token", String).required(),
            path("sheet_id", String).required(),
            path("filter_view_id", String).required(),
            body("condition_id", String),
            body("filter_type", String),
            body("compare_type", String),
            body("expected", Array),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The condition created. / 新建的筛选条件。
    pub condition: v3::FilterViewCondition,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("condition", &mut self.condition);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1310211`](error::WRONG_SHEET_ID): Wrong Sheet Id
    WrongSheetId = error::WRONG_SHEET_ID,
    /// [`1310237`](error::WRONG_FILTER_VIEW_ID): Wrong Filter View Id
    WrongFilterViewId = error::WRONG_FILTER_VIEW_ID,
    /// [`1310236`](error::WRONG_FILTER_VALUE): Wrong Filter Value
    WrongFilterValue = error::WRONG_FILTER_VALUE,
    /// [`1310202`](error::WRONG_RANGE): Wrong Range
    WrongRange = error::WRONG_RANGE,
    /// [`1310229`](error::WRONG_URL_PARAMETER): Wrong URL Param
    WrongUrlParameter = error::WRONG_URL_PARAMETER,
    /// [`1310204`](error::WRONG_REQUEST_BODY): Wrong Request Body
    WrongRequestBody = error::WRONG_REQUEST_BODY,
    /// [`1310213`](error::PERMISSION_DENIED): Permission Fail
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1310218`](error::LOCKED_CELL): Locked Cell
    LockedCell = error::LOCKED_CELL,
    /// [`1310214`](error::SPREADSHEET_NOT_FOUND): SpreadSheet Not Found
    SpreadsheetNotFound = error::SPREADSHEET_NOT_FOUND,
    /// [`1310215`](error::SHEET_ID_NOT_FOUND): Sheet Id Not Found
    SheetIdNotFound = error::SHEET_ID_NOT_FOUND,
    /// [`1310223`](error::COL_ID_NOT_FOUND): Col Id Not Found
    ColIdNotFound = error::COL_ID_NOT_FOUND,
    /// [`1310217`](error::RATE_LIMITED): Too Many Request
    RateLimited = error::RATE_LIMITED,
    /// [`1310235`](error::RETRY_LATER): Retry Later
    RetryLater = error::RETRY_LATER,
    /// [`1315201`](error::INTERNAL_ERROR): Server Error
    InternalError = error::INTERNAL_ERROR,
    /// [`1315203`](error::INTERNAL_ERROR1315203): Server Error
    InternalError1315203 = error::INTERNAL_ERROR1315203,
    /// [`1310242`](error::SPREADSHEET_BEING_RESTORED): In Mix state
    SpreadsheetBeingRestored = error::SPREADSHEET_BEING_RESTORED,
    /// [`1310232`](error::WRONG_STYLE): Wrong Style
    WrongStyle = error::WRONG_STYLE,
    /// [`1310249`](error::SPREADSHEET_DELETED): Spreadsheet Deleted
    SpreadsheetDeleted = error::SPREADSHEET_DELETED,
}
