// Generated from spec/sheets/v3/spreadsheet_sheet/move_dimension.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::sheets::error;
impl super::Api<'_> {
    /// Move rows or columns / 移动行列: [`MoveDimension`](struct@MoveDimension).
    ///
    /// Optional fields are set on the call: `.with(|request| request.source(…))`.
    pub fn move_dimension(
        &self,
        spreadsheet_token: impl Into<id::SpreadsheetToken>,
        sheet_id: impl Into<String>,
    ) -> crate::codegen::Call<MoveDimension> {
        crate::codegen::Call::new(
            self.client,
            MoveDimension::new(spreadsheet_token, sheet_id),
        )
    }
}
/// Move rows or columns / 移动行列.
///
/// Moves a range of rows or columns to another place of a sheet; what is there moves down or to the right.
///
/// 把一段行或列移到工作表的另一处，原在该处的行列顺次后移。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.sheets().v3().spreadsheet_sheet().move_dimension("Iow7sNNEphp3WbtnbCscPqabcef", "2jm6f6").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/move_dimension`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`MoveDimensionError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet/move_dimension)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveDimension {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    /// - Example: `"Iow7sNNEphp3WbtnbCscPqabcef"`
    pub spreadsheet_token: id::SpreadsheetToken,
    /// The ID of the sheet, as obtained by listing the sheets. / 工作表的 ID，可由查询工作表得到。
    /// - Example: `"2jm6f6"`
    pub sheet_id: String,
    /// Which rows or columns to move. / 要移动哪些行或列。
    pub source: Option<MoveDimensionDimension>,
    /// The row or column to move them to. / 移动到哪一行或列的位置。
    /// - Example: `4`
    pub destination_index: Option<i64>,
}
impl MoveDimension {
    /// Creates the value from its required fields.
    pub fn new(
        spreadsheet_token: impl Into<id::SpreadsheetToken>,
        sheet_id: impl Into<String>,
    ) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            sheet_id: sheet_id.into(),
            source: Default::default(),
            destination_index: Default::default(),
        }
    }
    /// Sets `source`.
    #[must_use]
    pub fn source(mut self, value: MoveDimensionDimension) -> Self {
        self.source = Some(value);
        self
    }
    /// Sets `destination_index`.
    #[must_use]
    pub fn destination_index(mut self, value: i64) -> Self {
        self.destination_index = Some(value);
        self
    }
}
impl wire::Object for MoveDimension {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheet_token", &mut self.spreadsheet_token);
        f.field("sheet_id", &mut self.sheet_id);
        f.field("source", &mut self.source);
        f.field("destination_index", &mut self.destination_index);
    }
}
crate::codegen::__impl_object! {
    MoveDimension
}
crate::codegen::__operation! {
    MoveDimension => MoveDimensionResponse, MoveDimensionError:
    Endpoint::new("sheets.v3.spreadsheet_sheet.move_dimension", Post, "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/move_dimension")
        .documented(text("移动行列", "Move rows or columns"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet/move_dimension")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("spreadsheet_token", String).required(),
            path("sheet_id", String).required(),
            body("source", Object),
            body("destination_index", Integer),
        ])
}
/// The reply to [`MoveDimension`](struct@MoveDimension).
pub type MoveDimensionResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`MoveDimension`](struct@MoveDimension).
    MoveDimensionError:
    /// [`1310211`](error::WRONG_SHEET_ID): Wrong Sheet Id
    WrongSheetId = error::WRONG_SHEET_ID,
    /// `1310202` (HTTP 400): Wrong Range
    ///
    /// The range to work on is wrong. Check its notation and that it lies within the rows and columns of the sheet.
    ///
    /// 操作的范围有误。请检查范围的写法，且不超出工作表的行列。
    WrongRange = &ErrorInfo {
        fix: Text { zh: "操作的范围有误。请检查范围的写法，且不超出工作表的行列。", en: "The range to work on is wrong. Check its notation and that it lies within the rows and columns of the sheet." },
        ..*error::WRONG_RANGE
    },
    /// [`1310229`](error::WRONG_URL_PARAMETER): Wrong URL Param
    WrongUrlParameter = error::WRONG_URL_PARAMETER,
    /// [`1310204`](error::WRONG_REQUEST_BODY): Wrong Request Body
    WrongRequestBody = error::WRONG_REQUEST_BODY,
    /// [`1310206`](error::EMPTY_SHEET_ID): Empty Sheet Id
    EmptySheetId = error::EMPTY_SHEET_ID,
    /// [`1310218`](error::LOCKED_CELL): Locked Cell
    LockedCell = error::LOCKED_CELL,
    /// [`1310213`](error::PERMISSION_DENIED): Permission Fail
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1310214`](error::SPREADSHEET_NOT_FOUND): SpreadSheet Not Found
    SpreadsheetNotFound = error::SPREADSHEET_NOT_FOUND,
    /// [`1310215`](error::SHEET_ID_NOT_FOUND): Sheet Id Not Found
    SheetIdNotFound = error::SHEET_ID_NOT_FOUND,
    /// [`1310216`](error::EMPTY_VALUE): Empty Value
    EmptyValue = error::EMPTY_VALUE,
    /// [`1310217`](error::RATE_LIMITED): Too Many Request
    RateLimited = error::RATE_LIMITED,
    /// [`1310219`](error::CELL_LIMIT_EXCEEDED): Cell Excess
    CellLimitExceeded = error::CELL_LIMIT_EXCEEDED,
    /// [`1310235`](error::RETRY_LATER): Retry Later
    RetryLater = error::RETRY_LATER,
    /// [`1315201`](error::INTERNAL_ERROR): Server Error
    InternalError = error::INTERNAL_ERROR,
    /// [`1315203`](error::INTERNAL_ERROR1315203): Server Error
    InternalError1315203 = error::INTERNAL_ERROR1315203,
    /// [`1310234`](error::MARSHAL_ERROR): Marshal Error
    MarshalError = error::MARSHAL_ERROR,
    /// `1310242` (HTTP 400): In Mix state
    ///
    /// The tenant is a hybrid deployment; the document was deleted to cold storage and is being restored. Retry when that has finished.
    ///
    /// 租户采用混合部署，文档已被冷删除，正在恢复。请在恢复完成后重试。
    SpreadsheetBeingRestored = &ErrorInfo {
        fix: Text { zh: "租户采用混合部署，文档已被冷删除，正在恢复。请在恢复完成后重试。", en: "The tenant is a hybrid deployment; the document was deleted to cold storage and is being restored. Retry when that has finished." },
        ..*error::SPREADSHEET_BEING_RESTORED
    },
    /// [`1310249`](error::SPREADSHEET_DELETED): Spreadsheet Deleted
    SpreadsheetDeleted = error::SPREADSHEET_DELETED,
}
/// Which rows or columns to move. / 要移动哪些行或列。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveDimensionDimension {
    /// Whether to move rows, `ROWS`, or columns, `COLUMNS`. / 移动的是行还是列，`ROWS` 为行，`COLUMNS` 为列。
    pub major_dimension: Option<MoveDimensionMajorDimension>,
    /// The first row or column to move, counted from 0, so that `3` is the fourth.
    ///
    /// 要移动的第一行或列，从 0 起，`3` 即第 4 行或列。
    /// - Example: `0`
    pub start_index: Option<i64>,
    /// The last row or column to move, counted from 0 and inclusive; from `3` to `7` are five of them, the fourth to the eighth.
    ///
    /// 要移动的最后一行或列，从 0 起且包含在内；起始为 `3`、结束为 `7` 时，移动第 4 至第 8 行，共 5 行。
    /// - Example: `1`
    pub end_index: Option<i64>,
}
impl MoveDimensionDimension {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `major_dimension`.
    #[must_use]
    pub fn major_dimension(mut self, value: MoveDimensionMajorDimension) -> Self {
        self.major_dimension = Some(value);
        self
    }
    /// Sets `start_index`.
    #[must_use]
    pub fn start_index(mut self, value: i64) -> Self {
        self.start_index = Some(value);
        self
    }
    /// Sets `end_index`.
    #[must_use]
    pub fn end_index(mut self, value: i64) -> Self {
        self.end_index = Some(value);
        self
    }
}
impl wire::Object for MoveDimensionDimension {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("major_dimension", &mut self.major_dimension);
        f.field("start_index", &mut self.start_index);
        f.field("end_index", &mut self.end_index);
    }
}
/// Whether to move rows, `ROWS`, or columns, `COLUMNS`. / 移动的是行还是列，`ROWS` 为行，`COLUMNS` 为列。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MoveDimensionMajorDimension {
    /// `ROWS`
    Rows,
    /// `COLUMNS`
    Columns,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for MoveDimensionMajorDimension {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for MoveDimensionMajorDimension {
    fn as_str(&self) -> &str {
        match self {
            Self::Rows => "ROWS",
            Self::Columns => "COLUMNS",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "ROWS" => Self::Rows,
            "COLUMNS" => Self::Columns,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    MoveDimensionDimension
}
crate::codegen::__impl_enum! {
    MoveDimensionMajorDimension
}
